import type { WireRow } from '../providers/wire.js';
import type { Input } from '../use-case/outcome.js';
import type { UnitOperation } from './unit-change-texts.js';
import { newRequestKey } from '../providers/records.js';

export interface NewUnit {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly parent: WireRow | null;
  /** Units below, or of a hamlet households, that go here when the old unit is split. */
  readonly partIds: readonly string[];
}

export interface Draft {
  readonly kind: UnitOperation;
  readonly effectiveOn: string;
  readonly document: string;
  readonly old: readonly WireRow[];
  readonly fresh: readonly NewUnit[];
  readonly movesUsers: boolean;
}

export const newUnit = (): NewUnit => ({
  key: newRequestKey(),
  code: '',
  name: '',
  parent: null,
  partIds: [],
});

export const emptyDraft = (kind: UnitOperation): Draft => ({
  kind,
  effectiveOn: '',
  document: '',
  old: [],
  fresh: kind === 'SPLIT' ? [newUnit(), newUnit()] : [newUnit()],
  movesUsers: false,
});

const isHamlet = (old: readonly WireRow[]): boolean => old[0]?.['level'] === 'HAMLET';

/** What the server is asked; null while something is missing. */
export const inputOf = ({ kind, effectiveOn, document, old, fresh, movesUsers }: Draft): Input | null => {
  const isWhole = fresh.every(({ code, name }) => code.trim() !== '' && name.trim() !== '');
  if (effectiveOn === '' || document.trim() === '' || old.length === 0 || !isWhole) return null;
  const parts = isHamlet(old) ? 'householdIds' : 'partIds';
  return {
    kind,
    effectiveOn,
    document: document.trim(),
    unitIds: old.map(({ id }) => id),
    successors: fresh.map(({ code, name, parent, partIds }) => ({
      code: code.trim(),
      name: name.trim(),
      ...(parent ? { parentId: parent.id } : {}),
      ...(kind === 'SPLIT' ? { [parts]: partIds } : {}),
    })),
    movesUsers,
  };
};

/** Adds an old unit. One that is renamed or moved keeps its code, and when moved its name, unless something else is typed. */
export const withOld = (draft: Draft, unit: WireRow): Draft => {
  const kept = {
    code: draft.kind === 'RENAME' || draft.kind === 'MOVE' ? String(unit['code']) : '',
    name: draft.kind === 'MOVE' ? String(unit['name']) : '',
  };
  return {
    ...draft,
    old: [...draft.old, unit],
    fresh: draft.fresh.map((one) => ({ ...one, code: one.code || kept.code, name: one.name || kept.name })),
  };
};

const levels: readonly unknown[] = ['HAMLET', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'COUNTRY'];

/** A new unit lies in one of a higher level that is in force on its first day. */
export const mayHold = ({ old, effectiveOn }: Draft, above: WireRow): boolean =>
  levels.indexOf(above['level']) > levels.indexOf(old[0]?.['level']) &&
  (typeof above['validTo'] !== 'string' || above['validTo'] >= effectiveOn);

/** A part goes to one new unit: choosing it there takes it away from the others. */
export const assignPart = (draft: Draft, key: string, partId: string, isHere: boolean): Draft => ({
  ...draft,
  fresh: draft.fresh.map((unit) => {
    const others = unit.partIds.filter((id) => id !== partId);
    return { ...unit, partIds: unit.key === key && isHere ? [...others, partId] : others };
  }),
});

/** What no new unit has yet goes to one of them. */
export const assignRest = (draft: Draft, key: string, partIds: readonly string[]): Draft => {
  const taken = new Set(draft.fresh.flatMap((unit) => unit.partIds));
  const rest = partIds.filter((id) => !taken.has(id));
  return {
    ...draft,
    fresh: draft.fresh.map((unit) =>
      unit.key === key ? { ...unit, partIds: [...unit.partIds, ...rest] } : unit,
    ),
  };
};
