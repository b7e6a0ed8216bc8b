import { expect, it } from 'vitest';
import type { SaveResult } from '../providers/wire.js';
import {
  isOvertaken,
  joinDrafts,
  type Place,
  rowsToSave,
  settled,
  withChosen,
  withMine,
  withText,
} from './report-draft.js';

const place = (text: string, version = 1): Place => ({
  key: '7',
  resource: 'reportSection',
  id: '7',
  version,
  field: 'text',
  text,
});
const result = (status: SaveResult['status']): SaveResult => ({
  index: 0,
  clientKey: null,
  id: '7',
  version: 2,
  status,
  errors: [],
  warnings: [],
  row: null,
});

it('a text typed back to what is stored is no draft', () => {
  const draft = withText({}, place('cũ'), 'cũ hơn');
  expect(withText(draft, place('cũ'), 'cũ')).toEqual({});
});

it('what somebody else saved meanwhile is neither written over nor takes the typed text away', () => {
  const draft = withText({}, place('cũ'), 'của tôi');
  const [before, after] = [place('cũ'), place('của người khác', 2)];
  expect([isOvertaken(draft, before), isOvertaken(draft, after)]).toEqual([false, true]);
  expect(rowsToSave(draft, [after], 'reportSection')).toEqual([]);
  // The server refused it because it was overtaken: the text stays.
  expect(settled(draft, draft, [before], [result('CONFLICT')])).toBe(draft);
});

it('the typed text is saved over the other one once the writer has decided so', () => {
  const other = place('của người khác', 2);
  const draft = withMine(withText({}, place('cũ'), 'của tôi'), other);
  expect(rowsToSave(draft, [other], 'reportSection')).toEqual([
    { id: '7', version: 2, set: { text: 'của tôi' } },
  ]);
});

it('the same text from both is no conflict', () => {
  const draft = withText({}, place('cũ'), 'mới');
  expect(isOvertaken(draft, place('mới ', 2))).toBe(false);
});

it('what is typed while a save is on its way is kept', () => {
  const sent = withText({}, place('cũ'), 'một');
  const now = withText(sent, place('cũ'), 'một hai');
  expect(settled(now, sent, [place('cũ')], [result('SAVED')])).toEqual({
    7: { text: 'một hai', base: 'một' },
  });
  expect(settled(sent, sent, [place('cũ')], [result('SAVED')])).toEqual({});
});

it('an emptied text is sent as empty', () => {
  const draft = withText({}, place('cũ'), '  ');
  expect(rowsToSave(draft, [place('cũ')], 'reportSection')).toEqual([
    { id: '7', version: 1, set: { text: null } },
  ]);
});

it('two closed pages with different texts of one section leave both, and nothing is sent until one is chosen', () => {
  const [first, second] = [withText({}, place('cũ'), 'bản một'), withText({}, place('cũ'), 'bản hai')];
  const joined = joinDrafts([first, second, withText({}, place('cũ'), 'bản hai ')]);
  expect(joined).toEqual({ '7': { text: 'bản hai ', base: 'cũ', others: ['bản một'] } });
  expect(rowsToSave(joined, [place('cũ')], 'reportSection')).toEqual([]);
  // Typing on does not choose.
  const typedOn = withText(joined, place('cũ'), 'bản hai rưỡi');
  expect(rowsToSave(typedOn, [place('cũ')], 'reportSection')).toEqual([]);
  const chosen = withChosen(typedOn, place('cũ'), 'bản một');
  expect(chosen).toEqual({ '7': { text: 'bản một', base: 'cũ' } });
  expect(rowsToSave(chosen, [place('cũ')], 'reportSection')).toHaveLength(1);
  expect(withChosen(joined, place('cũ'), 'cũ')).toEqual({});
});

it('two closed pages that wrote two sections, or the same text, leave no choice', () => {
  const [first, second] = [withText({}, place('cũ'), 'bản một'), { title: { text: 'Tên', base: '' } }];
  expect(joinDrafts([first, second, first])).toEqual({ ...first, ...second });
});
