import { expect, it } from 'vitest';
import type { SaveResult } from '../providers/wire.js';
import { isOvertaken, type Place, rowsToSave, settled, withMine, withText } from './report-draft.js';

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
