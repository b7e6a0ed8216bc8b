import type { CalendarTexts } from './calendar-texts.js';
import type { PasteTexts } from './paste-texts.js';
import type { ProblemTexts } from './problem-texts.js';
import type { ViewTexts } from './view-texts.js';

/** Every sentence the grid says. One interface, so that no language can lack one. */
export interface Texts {
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  readonly rowNumber: string;
  readonly row: (n: number) => string;
  readonly cellName: (title: string, row: number) => string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly emptyReadOnly: string;
  readonly newRow: string;
  readonly loadFailed: string;
  readonly stop: string;
  readonly retry: string;
  readonly selectAll: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly resize: (title: string) => string;
  readonly required: string;
  readonly readOnly: string;
  readonly multiple: string;
  readonly dateHint: (partial: boolean) => string;
  readonly noMatch: string;
  readonly searching: string;
  readonly matches: (n: number) => string;
  readonly state: {
    readonly waiting: string;
    readonly saving: string;
    readonly saved: string;
    readonly refused: string;
    readonly conflict: string;
    readonly warned: string;
    readonly bad: string;
  };
  readonly status: {
    readonly allSaved: string;
    readonly waiting: (n: number) => string;
    readonly saving: (n: number) => string;
    readonly offline: (n: number) => string;
    readonly stopped: (reason: string) => string;
    /** The device keeps nothing of what is not saved. */
    readonly atRisk: string;
    readonly held: (rows: number) => string;
    readonly toDecide: (rows: number) => string;
    readonly unfinished: (rows: number) => string;
    readonly problems: (cells: number) => string;
    readonly conflicts: (cells: number) => string;
    readonly rows: (n: string) => string;
    readonly cells: (n: string) => string;
    readonly sum: (n: string) => string;
    readonly average: (n: string) => string;
    readonly shortcuts: string;
  };
  readonly said: {
    readonly selected: (rows: number, columns: number) => string;
    readonly copied: (cells: number) => string;
    readonly copyLoading: string;
    readonly pasted: (cells: number) => string;
    readonly pastedBad: (cells: number) => string;
    readonly pastedNew: (rows: number) => string;
    readonly pastedOutside: (cells: number) => string;
    readonly skipped: (cells: number) => string;
    readonly lockedRows: (rows: number) => string;
    readonly notLoaded: string;
    readonly listMoved: string;
    readonly pasting: string;
    readonly pasteEmpty: string;
    readonly tooBig: (cells: string) => string;
    readonly nothingBeside: string;
    readonly filled: (cells: number) => string;
    readonly cleared: (cells: number) => string;
    readonly deleted: (rows: number) => string;
    readonly created: (rows: number) => string;
    readonly undone: (what: string) => string;
    readonly redone: (what: string) => string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
    readonly nothingToRepeat: string;
    readonly noSuchKey: string;
    readonly readingRows: (done: string, of: string) => string;
    readonly stopped: string;
    readonly noProblems: string;
    readonly locked: string;
    readonly cannotCreate: string;
    readonly cannotDelete: string;
    readonly savedRows: (n: number) => string;
    readonly refusedRows: (n: number) => string;
    readonly conflictRows: (n: number) => string;
    readonly replaced: (cells: number) => string;
    readonly replacedMost: (cells: string) => string;
    readonly notFound: string;
    readonly found: (row: number, title: string) => string;
    readonly sorted: (title: string, direction: string) => string;
    readonly goneRows: (rows: number) => string;
  };
  readonly step: {
    readonly edit: string;
    readonly paste: string;
    readonly fill: string;
    readonly clear: string;
    readonly cut: string;
    readonly delete: string;
    readonly create: string;
    readonly duplicate: string;
    readonly replace: string;
  };
  readonly problem: {
    readonly required: string;
    readonly oldFont: (font: string) => string;
    readonly notNumber: string;
    readonly notWhole: string;
    readonly decimals: (n: number) => string;
    readonly tooSmall: (limit: string) => string;
    readonly tooBig: (limit: string) => string;
    readonly tooLong: (limit: number, length: number) => string;
    readonly notDate: string;
    readonly noSuchDate: string;
    readonly fullDate: string;
    readonly tooEarly: (limit: string) => string;
    readonly tooLate: (limit: string) => string;
    readonly notChoice: (near: string) => string;
    readonly manyChoices: string;
    readonly notYesNo: string;
    readonly notFound: string;
    readonly manyFound: string;
    readonly changedSince: string;
    readonly gone: string;
    readonly waiting: string;
  };
  readonly calendar: CalendarTexts;
  readonly paste: PasteTexts;
  readonly problems: ProblemTexts;
  readonly views: ViewTexts;
  readonly conflict: {
    readonly title: string;
    readonly theirs: string;
    readonly mine: string;
    readonly base: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly allMine: string;
    readonly allTheirs: string;
    /** Two tabs of this device left different values. */
    readonly rivalTitle: string;
    readonly otherTab: string;
    readonly takeOtherTab: string;
    readonly goneTitle: string;
    readonly createAgain: string;
    readonly dropMine: string;
  };
  readonly find: {
    readonly find: string;
    readonly replace: string;
    readonly replaceOne: string;
    readonly replaceAll: string;
    readonly next: string;
    readonly previous: string;
    readonly close: string;
    readonly matchCase: string;
    readonly goTo: string;
    readonly searched: (rows: string) => string;
  };
  readonly menu: {
    readonly label: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly clear: string;
    readonly insertAbove: (n: number) => string;
    readonly insertBelow: (n: number) => string;
    readonly duplicate: (n: number) => string;
    readonly delete: (n: number) => string;
    readonly cellHistory: string;
    readonly onlyThis: string;
    readonly withoutThis: string;
    readonly undo: string;
    readonly redo: string;
    readonly usePaste: string;
  };
  readonly keys: Readonly<Record<KeyGroup | KeyLabel, string>>;
}

export type KeyGroup = 'moving' | 'selecting' | 'editing' | 'rows' | 'other';

export type KeyLabel =
  | 'move'
  | 'jump'
  | 'lineEnds'
  | 'sheetEnds'
  | 'page'
  | 'pageAcross'
  | 'tab'
  | 'enter'
  | 'leave'
  | 'extend'
  | 'extendJump'
  | 'selectRow'
  | 'selectColumn'
  | 'selectAll'
  | 'type'
  | 'edit'
  | 'cancel'
  | 'newline'
  | 'open'
  | 'toggle'
  | 'clear'
  | 'today'
  | 'copy'
  | 'paste'
  | 'fillDown'
  | 'fillRight'
  | 'fillSelection'
  | 'repeat'
  | 'undo'
  | 'redo'
  | 'insertRow'
  | 'deleteRow'
  | 'duplicate'
  | 'nextProblem'
  | 'problems'
  | 'correct'
  | 'cellHistory'
  | 'find'
  | 'replace'
  | 'goTo'
  | 'save'
  | 'menu'
  | 'columnMenu'
  | 'header'
  | 'shortcuts';
