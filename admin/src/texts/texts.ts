import type { CompletionStatus, TargetRule } from '../providers/progress.js';
import type { Operator } from '../filters/condition.js';

/** Every sentence of the admin. One interface, so that no language can lack one. */
export interface Texts {
  readonly product: string;
  readonly tagline: string;
  readonly signIn: {
    readonly title: string;
    readonly name: string;
    readonly password: string;
    readonly submit: string;
    readonly working: string;
    readonly demonstration: string;
    readonly demonstrationHint: string;
    readonly points: readonly string[];
  };
  readonly shell: {
    readonly skip: string;
    readonly menu: string;
    readonly collapse: string;
    readonly expand: string;
    readonly findPage: string;
    readonly noPage: string;
    readonly dashboard: string;
    readonly account: string;
    readonly signOut: string;
    readonly language: string;
    readonly offline: string;
    readonly area: string;
    readonly areaSearch: string;
    readonly noArea: string;
    readonly year: string;
    readonly groups: Readonly<Record<MenuGroup, string>>;
    readonly roles: Readonly<Record<string, string>>;
  };
  readonly levels: Readonly<Record<string, string>>;
  readonly failure: {
    readonly title: string;
    readonly kept: string;
    readonly reload: string;
    readonly home: string;
    readonly retry: string;
    readonly notFound: string;
    readonly notFoundHint: string;
    readonly denied: string;
  };
  readonly sheet: {
    readonly search: (resource: string) => string;
    readonly clearSearch: string;
    readonly filter: string;
    readonly filters: (n: number) => string;
    readonly columns: string;
    readonly columnsHint: string;
    readonly columnsReset: string;
    readonly addRow: string;
    readonly deleteRows: string;
    readonly deleted: (n: number) => string;
    readonly deleteRefused: (n: number, reason: string) => string;
    readonly restored: (n: number) => string;
    readonly undo: string;
    readonly details: string;
    readonly refresh: string;
    readonly rows: (n: string) => string;
    readonly onlyYear: (year: number) => string;
    readonly behind: string;
    readonly showAll: string;
    readonly derived: string;
    readonly forbidden: string;
    readonly saved: string;
    readonly waiting: (rows: number) => string;
    readonly unfinished: (rows: number) => string;
    readonly saving: string;
    readonly stopped: (rows: number) => string;
    readonly offline: (rows: number) => string;
    readonly refused: (cells: number) => string;
    readonly conflicts: (cells: number) => string;
    readonly decide: string;
    readonly emptyTitle: string;
    readonly emptyHint: string;
    readonly badJson: string;
    readonly badYear: string;
    readonly badPatternOf: (expected: string) => string;
    readonly badPattern: string;
    readonly notTried: string;
    readonly progress: string;
    readonly hideProgress: string;
    readonly showProgress: string;
    readonly inArea: (area: string) => string;
  };
  readonly filter: {
    readonly title: string;
    readonly all: string;
    readonly any: string;
    readonly match: string;
    readonly add: string;
    readonly addGroup: string;
    readonly remove: string;
    readonly removeGroup: string;
    readonly clear: string;
    readonly apply: string;
    readonly field: string;
    readonly operator: string;
    readonly value: string;
    readonly none: string;
    readonly operators: Readonly<Record<Operator, string>>;
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
    readonly and: string;
    readonly or: string;
  };
  readonly panel: {
    readonly title: string;
    readonly pick: string;
    readonly newRow: string;
    readonly facts: string;
    readonly related: string;
    readonly history: string;
    readonly close: string;
    readonly nothing: string;
    readonly addFirst: string;
    readonly noHistory: string;
    readonly openList: string;
    readonly system: string;
    readonly program: string;
    readonly actions: Readonly<Record<string, string>>;
    readonly personal: string;
  };
  readonly dashboard: {
    readonly title: (area: string, year: number) => string;
    readonly povertyRate: string;
    readonly poor: string;
    readonly nearPoor: string;
    readonly reviewed: string;
    readonly achieved: string;
    readonly achievedOf: (achieved: number, measured: number, total: number) => string;
    readonly whole: string;
    readonly completion: string;
    readonly noCompletion: string;
    readonly indicator: string;
    readonly value: string;
    readonly target: string;
    readonly noTarget: string;
    readonly missing: (n: string) => string;
    readonly status: Readonly<Record<CompletionStatus, string>>;
    readonly rules: Readonly<Record<TargetRule, string>>;
    readonly level: (share: string) => string;
    readonly ofTarget: (share: string) => string;
    readonly poorOf: (poor: string, all: string) => string;
    readonly cumulative: string;
    readonly units: Readonly<Record<string, string>>;
    readonly explain: string;
    readonly formula: string;
    readonly source: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly missingRows: string;
    readonly rowsOf: (n: string) => string;
    readonly distinct: (n: string) => string;
    readonly openRows: string;
    readonly reported: (by: string) => string;
    readonly series: (name: string) => string;
    readonly standardBreak: string;
    readonly updating: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly close: string;
  };
}

export type MenuGroup =
  | 'review'
  | 'people'
  | 'support'
  | 'work'
  | 'funding'
  | 'plan'
  | 'communication'
  | 'monitoring'
  | 'territory'
  | 'standards'
  | 'access';
