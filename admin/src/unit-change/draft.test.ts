import { describe, expect, it } from 'vitest';
import { assignPart, assignRest, type Draft, emptyDraft, inputOf, mayHold, withOld } from './draft.js';

const hamlet = { id: '5', version: 1, level: 'HAMLET', code: '02011-01', name: 'Thôn Bản' };
const filled = (kind: 'SPLIT' | 'RENAME'): Draft => {
  const draft = emptyDraft(kind);
  return {
    ...draft,
    effectiveOn: '2026-01-01',
    document: 'NQ 1',
    old: [hamlet],
    fresh: draft.fresh.map((unit, index) => ({ ...unit, code: `C${index}`, name: `Thôn ${index}` })),
  };
};

describe('the draft of a change of units', () => {
  it('is asked only when day, document, old and new units are given', () => {
    expect(inputOf(emptyDraft('MERGE'))).toBeNull();
    expect(inputOf({ ...filled('RENAME'), document: ' ' })).toBeNull();
    expect(inputOf(filled('RENAME'))).toEqual({
      kind: 'RENAME',
      effectiveOn: '2026-01-01',
      document: 'NQ 1',
      unitIds: ['5'],
      successors: [{ code: 'C0', name: 'Thôn 0' }],
      movesUsers: false,
    });
  });

  it('keeps the code of a unit that is renamed, and also the name of one that is moved', () => {
    const freshOf = (kind: 'RENAME' | 'MOVE' | 'MERGE') =>
      withOld(emptyDraft(kind), hamlet).fresh.map(({ code, name }) => [code, name]);
    expect([freshOf('RENAME'), freshOf('MOVE'), freshOf('MERGE')]).toEqual([
      [['02011-01', '']],
      [['02011-01', 'Thôn Bản']],
      [['', '']],
    ]);
    const typed = {
      ...emptyDraft('RENAME'),
      fresh: [{ ...emptyDraft('RENAME').fresh[0], code: 'C7' }],
    } as Draft;
    expect(withOld(typed, hamlet).fresh[0]?.code).toBe('C7');
  });

  it('gives each household of a split hamlet to one new hamlet', () => {
    const draft = filled('SPLIT');
    const [first, second] = draft.fresh.map(({ key }) => key);
    const once = assignPart(draft, first ?? '', '70', true);
    const twice = assignPart(once, second ?? '', '70', true);
    expect(inputOf(twice)?.['successors']).toEqual([
      { code: 'C0', name: 'Thôn 0', householdIds: [] },
      { code: 'C1', name: 'Thôn 1', householdIds: ['70'] },
    ]);
  });

  it('gives what is left to one new hamlet at once', () => {
    const draft = filled('SPLIT');
    const [first, second] = draft.fresh.map(({ key }) => key);
    const once = assignPart(draft, first ?? '', '70', true);
    const all = assignRest(once, second ?? '', ['70', '71', '72']);
    expect(all.fresh.map(({ partIds }) => partIds)).toEqual([['70'], ['71', '72']]);
  });

  it('lets a new unit lie in a higher one that is in force on the day', () => {
    const draft = filled('RENAME');
    const commune = { id: '6', version: 1, level: 'COMMUNE', validTo: null };
    expect(mayHold(draft, commune)).toBe(true);
    expect(mayHold(draft, { ...commune, validTo: '2025-06-30' })).toBe(false);
    expect(mayHold(draft, { ...commune, level: 'HAMLET' })).toBe(false);
  });
});
