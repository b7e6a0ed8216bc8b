import type { KeyGroup, KeyLabel } from './texts/texts.js';

export type Command =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'jumpUp'
  | 'jumpDown'
  | 'jumpLeft'
  | 'jumpRight'
  | 'pageUp'
  | 'pageDown'
  | 'pageLeft'
  | 'pageRight'
  | 'rowStart'
  | 'rowEnd'
  | 'sheetStart'
  | 'sheetEnd'
  | 'extendUp'
  | 'extendDown'
  | 'extendLeft'
  | 'extendRight'
  | 'extendJumpUp'
  | 'extendJumpDown'
  | 'extendJumpLeft'
  | 'extendJumpRight'
  | 'extendPageUp'
  | 'extendPageDown'
  | 'extendRowStart'
  | 'extendRowEnd'
  | 'extendSheetStart'
  | 'extendSheetEnd'
  | 'next'
  | 'previous'
  | 'enter'
  | 'enterUp'
  | 'selectRow'
  | 'selectColumn'
  | 'selectAll'
  | 'edit'
  | 'cancel'
  | 'newline'
  | 'open'
  | 'toggle'
  | 'clear'
  | 'erase'
  | 'today'
  | 'copy'
  | 'paste'
  | 'type'
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
  | 'previousProblem'
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

export interface Binding {
  readonly command: Command;
  /** Chords as `chordOf` writes them; none where the browser itself acts, as for copying. */
  readonly chords: readonly string[];
  readonly group: KeyGroup;
  readonly label: KeyLabel;
  /** How the sheet of shortcuts shows it, where the chord itself reads badly; '' where another line covers it. */
  readonly shown?: string;
}

function bind(group: KeyGroup, label: KeyLabel, command: Command, chords: string, shown?: string): Binding {
  return {
    group,
    label,
    command,
    chords: chords === '' ? [] : chords.split(' '),
    ...(shown === undefined ? {} : { shown }),
  };
}

export const BINDINGS: readonly Binding[] = [
  bind('moving', 'move', 'up', 'ArrowUp', '↑'),
  bind('moving', 'move', 'down', 'ArrowDown', '↓'),
  bind('moving', 'move', 'left', 'ArrowLeft', '←'),
  bind('moving', 'move', 'right', 'ArrowRight', '→'),
  bind('moving', 'jump', 'jumpUp', 'Ctrl+ArrowUp', 'Ctrl+↑ ↓ ← →'),
  bind('moving', 'jump', 'jumpDown', 'Ctrl+ArrowDown', ''),
  bind('moving', 'jump', 'jumpLeft', 'Ctrl+ArrowLeft', ''),
  bind('moving', 'jump', 'jumpRight', 'Ctrl+ArrowRight', ''),
  bind('moving', 'lineEnds', 'rowStart', 'Home'),
  bind('moving', 'lineEnds', 'rowEnd', 'End'),
  bind('moving', 'sheetEnds', 'sheetStart', 'Ctrl+Home'),
  bind('moving', 'sheetEnds', 'sheetEnd', 'Ctrl+End'),
  bind('moving', 'page', 'pageUp', 'PageUp'),
  bind('moving', 'page', 'pageDown', 'PageDown'),
  bind('moving', 'pageAcross', 'pageLeft', 'Alt+PageUp'),
  bind('moving', 'pageAcross', 'pageRight', 'Alt+PageDown'),
  bind('moving', 'tab', 'next', 'Tab'),
  bind('moving', 'tab', 'previous', 'Shift+Tab'),
  bind('moving', 'enter', 'enter', 'Enter'),
  bind('moving', 'enter', 'enterUp', 'Shift+Enter'),
  bind('moving', 'leave', 'cancel', '', 'Esc, Tab'),
  bind('moving', 'goTo', 'goTo', 'Ctrl+G'),
  bind('moving', 'header', 'header', '', '↑'),
  bind('selecting', 'extend', 'extendUp', 'Shift+ArrowUp', 'Shift+↑ ↓ ← →'),
  bind('selecting', 'extend', 'extendDown', 'Shift+ArrowDown', ''),
  bind('selecting', 'extend', 'extendLeft', 'Shift+ArrowLeft', ''),
  bind('selecting', 'extend', 'extendRight', 'Shift+ArrowRight', ''),
  bind('selecting', 'extendJump', 'extendJumpUp', 'Ctrl+Shift+ArrowUp', 'Ctrl+Shift+↑ ↓ ← →'),
  bind('selecting', 'extendJump', 'extendJumpDown', 'Ctrl+Shift+ArrowDown', ''),
  bind('selecting', 'extendJump', 'extendJumpLeft', 'Ctrl+Shift+ArrowLeft', ''),
  bind('selecting', 'extendJump', 'extendJumpRight', 'Ctrl+Shift+ArrowRight', ''),
  bind('selecting', 'extendJump', 'extendRowStart', 'Shift+Home', 'Shift+Home / End'),
  bind('selecting', 'extendJump', 'extendRowEnd', 'Shift+End', ''),
  bind('selecting', 'extendJump', 'extendSheetStart', 'Ctrl+Shift+Home', ''),
  bind('selecting', 'extendJump', 'extendSheetEnd', 'Ctrl+Shift+End', ''),
  bind('selecting', 'extendJump', 'extendPageUp', 'Shift+PageUp', ''),
  bind('selecting', 'extendJump', 'extendPageDown', 'Shift+PageDown', ''),
  bind('selecting', 'selectRow', 'selectRow', 'Shift+Space'),
  bind('selecting', 'selectColumn', 'selectColumn', 'Ctrl+Space'),
  bind('selecting', 'selectAll', 'selectAll', 'Ctrl+A Ctrl+Shift+Space'),
  bind('editing', 'type', 'type', '', 'A … Z'),
  bind('editing', 'edit', 'edit', 'F2'),
  bind('editing', 'cancel', 'cancel', 'Escape', 'Esc'),
  bind('editing', 'newline', 'newline', 'Alt+Enter'),
  bind('editing', 'open', 'open', 'Alt+ArrowDown', 'Alt+↓'),
  bind('editing', 'toggle', 'toggle', 'Space'),
  bind('editing', 'clear', 'clear', 'Delete'),
  bind('editing', 'clear', 'erase', 'Backspace'),
  bind('editing', 'today', 'today', 'Ctrl+;'),
  bind('editing', 'copy', 'copy', '', 'Ctrl+C'),
  bind('editing', 'copy', 'copy', '', 'Ctrl+X'),
  bind('editing', 'paste', 'paste', '', 'Ctrl+V'),
  bind('editing', 'fillDown', 'fillDown', "Ctrl+D Ctrl+'"),
  bind('editing', 'fillRight', 'fillRight', 'Ctrl+R'),
  bind('editing', 'fillSelection', 'fillSelection', 'Ctrl+Enter'),
  bind('editing', 'repeat', 'repeat', 'F4'),
  bind('editing', 'undo', 'undo', 'Ctrl+Z'),
  bind('editing', 'redo', 'redo', 'Ctrl+Y Ctrl+Shift+Z'),
  bind('rows', 'insertRow', 'insertRow', 'Ctrl+Alt+= Ctrl+Shift++', 'Ctrl+Alt+='),
  bind('rows', 'deleteRow', 'deleteRow', 'Ctrl+- Ctrl+Alt+-', 'Ctrl+−'),
  bind('rows', 'duplicate', 'duplicate', 'Ctrl+Shift+D'),
  bind('other', 'nextProblem', 'nextProblem', 'F8'),
  bind('other', 'nextProblem', 'previousProblem', 'Shift+F8'),
  bind('other', 'problems', 'problems', 'Ctrl+F8'),
  bind('other', 'correct', 'correct', 'Ctrl+.'),
  bind('other', 'cellHistory', 'cellHistory', 'Ctrl+Shift+H'),
  bind('other', 'find', 'find', 'Ctrl+F F3'),
  bind('other', 'replace', 'replace', 'Ctrl+H'),
  bind('other', 'save', 'save', 'Ctrl+S'),
  bind('other', 'menu', 'menu', 'Shift+F10 ContextMenu', 'Shift+F10'),
  bind('other', 'columnMenu', 'columnMenu', 'Ctrl+Shift+L'),
  bind('other', 'shortcuts', 'shortcuts', 'Ctrl+/ Ctrl+? F1', 'Ctrl+/'),
];

const byChord = new Map(
  BINDINGS.flatMap(({ chords, command }) => chords.map((chord) => [chord, command] as const)),
);

/** Excel formats, opens files and checks spelling by these; the browser would take the clerk to another tab or page instead. */
const FOREIGN = new Set([
  'Ctrl+B',
  'Ctrl+I',
  'Ctrl+U',
  'Ctrl+O',
  'F7',
  ...Array.from('123456789', (n) => `Ctrl+${n}`),
]);

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** "Ctrl+Shift+ArrowUp". The command key of a Mac counts as Ctrl. */
export function chordOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${name}`;
}

export function commandOf(press: KeyPress): Command | null {
  return byChord.get(chordOf(press)) ?? null;
}

export function isForeign(press: KeyPress): boolean {
  return FOREIGN.has(chordOf(press));
}

export interface Shortcut {
  readonly label: KeyLabel;
  readonly keys: readonly string[];
}

/** What a sheet of shortcuts shows: each label once, with all its keys. */
export function shortcutSheet(): ReadonlyMap<KeyGroup, readonly Shortcut[]> {
  const groups = new Map<KeyGroup, Map<KeyLabel, string[]>>();
  for (const { group, label, chords, shown } of BINDINGS) {
    const labels = groups.get(group) ?? new Map<KeyLabel, string[]>();
    groups.set(group, labels);
    const key = shown ?? chords[0] ?? '';
    labels.set(label, [...(labels.get(label) ?? []), ...(key === '' ? [] : [key])]);
  }
  return new Map(
    [...groups].map(([group, labels]) => [group, [...labels].map(([label, keys]) => ({ label, keys }))]),
  );
}
