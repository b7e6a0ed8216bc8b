import { describe, expect, it } from 'vitest';
import type { ClassChange, FlowRow, ListedClass } from './flows.js';
import { addFlows, checkFlow, flowColumns, flowForm, transitionMatrix } from './flows.js';

/** A filed row whose columns 4 and 8 are blank: columns 1, 2, 3, 5, 6, 7 and 9. */
function filed(
  listed: ListedClass,
  ...columns: [number, number, number, number, number, number, number]
): FlowRow {
  const [opening, second, third, fromNeighbour, relapsed, newlyArisen, closing] = columns;
  const [toNeighbour, escaped] = listed === 'POOR' ? [second, third] : [third, second];
  const blank = { otherDecrease: null, otherIncrease: null };
  return { opening, toNeighbour, escaped, fromNeighbour, relapsed, newlyArisen, closing, ...blank };
}

describe('the published flow forms of three districts of Đắk Nông', () => {
  it.each<[string, FlowRow, number, number]>([
    ['Cư Jút, form 2, households', filed('POOR', 294, 64, 45, 5, 0, 14, 204), 204, 0],
    ['Cư Jút, form 2, people', filed('POOR', 1313, 303, 243, 26, 0, 59, 852), 852, 0],
    ['Đắk Glong, form 2, households', filed('POOR', 1369, 374, 128, 39, 0, 28, 923), 934, -11],
    ['Đắk Mil, form 2, households', filed('POOR', 238, 47, 4, 6, 14, 12, 221), 219, 2],
    ['Cư Jút, form 3, households', filed('NEAR_POOR', 276, 45, 5, 63, 0, 18, 305), 307, -2],
    ['Cư Jút, form 3, people', filed('NEAR_POOR', 1253, 194, 26, 301, 0, 62, 1389), 1396, -7],
    ['Đắk Glong, form 3, households', filed('NEAR_POOR', 1099, 661, 40, 360, 5, 29, 783), 792, -9],
    ['Đắk Mil, form 3, households', filed('NEAR_POOR', 468, 63, 6, 44, 4, 27, 472), 474, -2],
  ])('%s', (_, row, computedClosing, difference) => {
    expect(checkFlow(row)).toEqual({ computedClosing, difference });
  });

  it.each<[string, FlowRow[], FlowRow]>([
    [
      'Cư Jút, form 2',
      [
        filed('POOR', 10, 5, 0, 0, 0, 0, 5),
        filed('POOR', 119, 10, 45, 3, 0, 7, 74),
        filed('POOR', 85, 23, 0, 0, 0, 5, 67),
        filed('POOR', 80, 26, 0, 2, 0, 2, 58),
      ],
      filed('POOR', 294, 64, 45, 5, 0, 14, 204),
    ],
    [
      'Đắk Glong, form 2',
      [
        filed('POOR', 256, 25, 2, 5, 0, 5, 237),
        filed('POOR', 149, 17, 24, 1, 0, 1, 109),
        filed('POOR', 423, 128, 84, 22, 0, 10, 236),
        filed('POOR', 65, 13, 1, 1, 0, 0, 52),
        filed('POOR', 371, 183, 0, 6, 0, 12, 205),
        filed('POOR', 105, 8, 17, 4, 0, 0, 84),
      ],
      filed('POOR', 1369, 374, 128, 39, 0, 28, 923),
    ],
    [
      'Cư Jút, form 3',
      [
        filed('NEAR_POOR', 9, 0, 0, 5, 0, 1, 15),
        filed('NEAR_POOR', 109, 45, 3, 10, 0, 8, 79),
        filed('NEAR_POOR', 42, 0, 0, 23, 0, 5, 70),
        filed('NEAR_POOR', 116, 0, 2, 25, 0, 4, 141),
      ],
      filed('NEAR_POOR', 276, 45, 5, 63, 0, 18, 305),
    ],
  ])('the communes of %s add up to the district', (_, communes, district) => {
    expect(addFlows(communes)).toEqual(district);
  });

  it('a blank column that one commune fills is no longer blank', () => {
    const row = filed('POOR', 10, 0, 0, 0, 0, 0, 9);
    expect(addFlows([row, { ...row, otherDecrease: 1 }])).toMatchObject({
      otherDecrease: 1,
      otherIncrease: null,
    });
  });

  it('columns stand in the order of each form', () => {
    expect(flowColumns('POOR', filed('POOR', 1, 2, 3, 5, 6, 7, 9))).toEqual([
      1,
      2,
      3,
      null,
      5,
      6,
      7,
      null,
      9,
    ]);
    expect(flowColumns('NEAR_POOR', filed('NEAR_POOR', 1, 2, 3, 5, 6, 7, 9))).toEqual([
      1,
      2,
      3,
      null,
      5,
      6,
      7,
      null,
      9,
    ]);
  });
});

type Step = [ClassChange['before'], ClassChange['after'], ClassChange['reason']?, number?, number?];

const isReviewed = (state: ClassChange['before']): boolean => state !== 'ABSENT';

function changes(...steps: Step[]): ClassChange[] {
  return steps.map(([before, after, reason = null, membersBefore = 4, membersAfter = 4]) => ({
    households: 1,
    before,
    after,
    reason,
    membersBefore: isReviewed(before) ? membersBefore : null,
    membersAfter: isReviewed(after) ? membersAfter : null,
  }));
}

describe('flows from the records', () => {
  const year = changes(
    ['POOR', 'POOR', null, 5, 6],
    ['POOR', 'POOR', null, 5, 3],
    ['POOR', 'NEAR_POOR'],
    ['POOR', 'NOT_POOR'],
    ['POOR', 'AVERAGE'],
    ['POOR', 'ABSENT', 'MOVED_OUT'],
    ['NEAR_POOR', 'POOR'],
    ['NOT_POOR', 'POOR', 'RELAPSE'],
    ['NOT_POOR', 'POOR', 'NEW'],
    ['ABSENT', 'POOR', 'MOVED_IN'],
    ['ABSENT', 'POOR', 'SPLIT'],
    ['NEAR_POOR', 'NEAR_POOR'],
    ['NEAR_POOR', 'AVERAGE'],
    ['NOT_POOR', 'NOT_POOR'],
  );

  it('fill form 2 and close', () => {
    const form = flowForm(year, 'POOR', 'HOUSEHOLDS');
    expect(flowColumns('POOR', form.row)).toEqual([6, 1, 2, 1, 1, 1, 1, 2, 7]);
    expect(form).toMatchObject({ computedClosing: 7, difference: 0, unexplained: [] });
  });

  it('fill form 3 and close', () => {
    const form = flowForm(year, 'NEAR_POOR', 'HOUSEHOLDS');
    expect(flowColumns('NEAR_POOR', form.row)).toEqual([3, 1, 1, 0, 1, 0, 0, 0, 2]);
    expect(form).toMatchObject({ difference: 0, unexplained: [] });
  });

  it('agree between the forms: left for the near-poor is entered from the poor', () => {
    const [poor, nearPoor] = [
      flowForm(year, 'POOR', 'HOUSEHOLDS').row,
      flowForm(year, 'NEAR_POOR', 'HOUSEHOLDS').row,
    ];
    expect(poor.toNeighbour).toBe(nearPoor.fromNeighbour);
    expect(poor.fromNeighbour).toBe(nearPoor.toNeighbour);
  });

  it('count people with births and deaths in the other columns', () => {
    const form = flowForm(year, 'POOR', 'PEOPLE');
    expect(flowColumns('POOR', form.row)).toEqual([26, 4, 8, 2 + 4, 4, 4, 4, 1 + 8, 29]);
    expect(form).toMatchObject({ difference: 0, unexplained: [] });
  });

  it('show the difference and name the households that cause it', () => {
    const unclear = changes(
      ['POOR', 'POOR'],
      ['POOR', 'ABSENT'],
      ['ABSENT', 'POOR'],
      ['NOT_POOR', 'POOR'],
      ['POOR', 'ABSENT', 'NEW'],
      ['POOR', 'NOT_STATED'],
      ['NOT_STATED', 'POOR'],
    );
    const form = flowForm(unclear, 'POOR', 'HOUSEHOLDS');
    expect(form).toMatchObject({ computedClosing: 4, difference: 0 });
    expect(form.unexplained).toEqual(unclear.slice(1));
    expect(flowForm(changes(['POOR', 'ABSENT']), 'POOR', 'HOUSEHOLDS').difference).toBe(-1);
    expect(flowForm(changes(['ABSENT', 'POOR']), 'POOR', 'HOUSEHOLDS').difference).toBe(1);
  });

  it('name a household whose members are unknown only where people are counted', () => {
    const unknown = changes(['POOR', 'POOR']).map((change) => ({ ...change, membersAfter: null }));
    expect(flowForm(unknown, 'POOR', 'PEOPLE').unexplained).toEqual(unknown);
    expect(flowForm(unknown, 'POOR', 'HOUSEHOLDS').unexplained).toEqual([]);
  });

  it('count households that changed alike together', () => {
    const alike = changes(['POOR', 'NEAR_POOR', null, 3, 5]).map((one) => ({ ...one, households: 7 }));
    expect(flowForm(alike, 'POOR', 'HOUSEHOLDS').row).toMatchObject({
      opening: 7,
      toNeighbour: 7,
      closing: 0,
    });
    expect(flowForm(alike, 'NEAR_POOR', 'PEOPLE').row).toMatchObject({ fromNeighbour: 35, closing: 35 });
  });

  it('stand in the matrix of classes, whose sums are the balances', () => {
    const matrix = transitionMatrix(year);
    expect(matrix.POOR).toEqual({
      POOR: 2,
      NEAR_POOR: 1,
      AVERAGE: 1,
      NOT_POOR: 1,
      NOT_STATED: 0,
      ABSENT: 1,
    });
    expect(matrix.ABSENT.POOR).toBe(2);
    const total = Object.values(matrix).flatMap((row) => Object.values(row));
    expect(total.reduce((sum, households) => sum + households, 0)).toBe(year.length);
  });
});
