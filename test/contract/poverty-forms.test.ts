import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { deprivations } from '../support/deprivations.js';
import { describeEachDatabase } from '../support/engines.js';
import { getFile } from '../support/files.js';
import { makeRandom, type Random } from '../support/random.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';
import { readWorkbook } from '../support/workbook.js';

type Where = Readonly<Record<string, unknown>>;

interface Cell {
  readonly value: number | null;
  readonly where: Where | null;
}

interface Form {
  readonly number: number;
  readonly resource: 'household' | 'householdReview';
  readonly columns: readonly {
    readonly mark: string;
    readonly isRate: boolean;
    readonly counted: string | null;
    readonly label: { readonly vi: string };
  }[];
  readonly lines: readonly {
    readonly area: { readonly name: string };
    readonly isWhole: boolean;
    readonly counted: string | null;
    readonly cells: readonly Cell[];
  }[];
  readonly compared: number;
  readonly differences: readonly unknown[];
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const year = 2023;
const document = `query ($area: ID!, $year: Int!, $number: Int!, $boundary: Date) { form: povertyForm(areaId: $area, year: $year, number: $number, boundary: $boundary) {
  number resource columns { mark isRate counted label { vi } } compared differences { left right }
  lines { area { name } isWhole counted cells { value where } }
} }`;

/** A review as the API lists it; its household's last annual one of the year counts. */
interface Review extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly householdId: string;
  readonly year: number;
  readonly memberCount: number | null;
  readonly recognisedClass: string | null;
}

const reviewFields = `id householdId year memberCount recognisedClass campaign { kind } ${deprivations.join(' ')}`;

const idsOf = async (client: Client, key: string): Promise<string[]> =>
  (await client.list<{ id: string }>(key, 'id', { page: { limit: 5 } })).map(({ id }) => id);

/** Facts of every kind that the forms count by: heads with their ethnicity, traits of households, causes, reasons. */
const enrich = async (client: Client, district: SmallDistrict, random: Random): Promise<void> => {
  const change = async (
    key: string,
    ids: readonly string[],
    set: (index: number) => object,
  ): Promise<void> => {
    const rows = await client.list<{ id: string; version: number }>(key, 'id version', {
      where: { id: { in: ids } },
      page: { limit: 500 },
    });
    const saved = await client.save(
      key,
      rows.map((row, index) => ({ ...row, set: { ...set(index) } })),
    );
    expect(saved.filter(({ status }) => status === 'REFUSED' || status === 'CONFLICT')).toEqual([]);
  };
  const ethnicities = await idsOf(client, 'ethnicity');
  const causes = await idsOf(client, 'povertyCause');
  const heads = new Map<string, string>();
  for (const { id, householdId } of await client.list<{ id: string; householdId: string }>(
    'person',
    'id householdId',
    { page: { limit: 500 } },
  ))
    if (!heads.has(householdId)) heads.set(householdId, id);
  await change('person', [...heads.values()], () => ({
    relationToHead: 'HEAD',
    ethnicityId: random.one([...ethnicities, null]),
  }));
  await change('household', district.households, () => ({
    isEthnicMinority: random.fact(),
    hasPersonOfMerit: random.fact(),
  }));
  await change('householdReview', district.reviews, () => ({
    ...Object.fromEntries(deprivations.map((name) => [name, random.fact()])),
    isAgricultural: random.fact(),
    hasNoLabourCapacity: random.fact(),
    flowReason: random.one(['NEW', 'RELAPSE', null]),
  }));
  await client.create(
    'reviewCause',
    district.reviews.flatMap((reviewId, index) =>
      causes.slice(0, index % 3).map((causeId) => ({ reviewId, causeId })),
    ),
  );
};

describeEachDatabase('the national forms', (database) => {
  const api = useApi(database);
  let district: SmallDistrict;
  let area = '';
  /** By household and year. */
  const counting = new Map<string, Review>();
  const reviewOf = (householdId: string, of: number): Review | undefined =>
    counting.get(`${householdId} ${of}`);

  beforeAll(async () => {
    const random = makeRandom(405);
    district = await makeSmallDistrict(api(), random);
    area = district.areas[3] ?? '';
    await enrich(api().admin, district, random);
    const reviews = await api().admin.list<Review & { campaign: { kind: string } }>(
      'householdReview',
      reviewFields,
      { orderBy: [{ field: 'id', direction: 'ASC' }], page: { limit: 500 } },
    );
    for (const review of reviews)
      if (review.campaign.kind === 'ANNUAL') counting.set(`${review.householdId} ${review.year}`, review);
  });

  const read = async (number: number, client = api().admin): Promise<Form> =>
    (await client.query<{ form: Form }>(document, { area, year, number })).form;

  /** The reviews of the year that a cell's rows stand for, or the households. */
  const open = async (form: Form, where: Where): Promise<readonly string[]> => {
    const rows = await api().admin.list<{ id: string; householdId?: string }>(
      form.resource,
      form.resource === 'household' ? 'id' : 'id householdId',
      { where, page: { limit: 500 } },
    );
    for (const row of rows)
      if (row.householdId !== undefined) expect(reviewOf(row.householdId, year)?.id).toBe(row.id);
    return rows.map((row) => row.householdId ?? row.id);
  };

  /** People of households in forms 2 and 3, from each household's two reviews. */
  const peopleInFlow = (number: number, column: number, householdId: string): number => {
    const listed = number === 2 ? 'POOR' : 'NEAR_POOR';
    const members = (of: number): number => {
      const review = reviewOf(householdId, of);
      return review?.recognisedClass === listed ? (review.memberCount ?? 0) : 0;
    };
    const [before, after] = [members(year - 1), members(year)];
    if (column === 4) return Math.max(before - after, 0);
    if (column === 8) return Math.max(after - before, 0);
    return column <= 4 ? before : after;
  };

  /** What a cell must say, from the rows that it opens. */
  const recount = (form: Form, column: number, counted: string | null, rows: readonly string[]): number => {
    const { mark = '', counted: own = null } = form.columns[column] ?? {};
    if (mark.startsWith('(B)'))
      return rows.flatMap((id) => deprivations.filter((name) => reviewOf(id, year)?.[name] === true)).length;
    if ((own ?? counted) !== 'PEOPLE') return rows.length;
    return rows.reduce(
      (sum, id) =>
        sum +
        (form.resource === 'household'
          ? peopleInFlow(form.number, column + 1, id)
          : (reviewOf(id, year)?.memberCount ?? 0)),
      0,
    );
  };

  it.each(numbers)(
    'form %d: its units add up, and every number is that of the rows it opens',
    async (number) => {
      const form = await read(number);
      const { columns, lines, compared, differences } = form;
      expect(lines.filter(({ isWhole }) => isWhole).length).toBeGreaterThan(0);
      expect(compared).toBeGreaterThan(0);
      expect(differences).toEqual([]);
      let opened = 0;
      for (const line of lines) {
        expect(line.cells).toHaveLength(columns.length);
        for (const [index, { value, where }] of line.cells.entries()) {
          if (value === null) continue;
          const column = columns[index];
          const at = [line.area.name, line.counted, column?.mark, column?.label.vi];
          if (where === null) throw new Error(`${at.join()} does not open`);
          const rows = await open(form, where);
          const whole = Number(line.cells[number === 1 && index > 7 ? 1 : 0]?.value);
          const counted = column?.isRate && number === 1 && index > 7 ? 'PEOPLE' : line.counted;
          const found = recount(form, index, counted, rows);
          expect([...at, column?.isRate ? (100 * found) / whole : found]).toEqual([...at, value]);
          if (value > 0) opened += 1;
        }
      }
      expect(opened).toBeGreaterThan(10);
    },
  );

  it('an analyst gets no filter by facts that are not theirs to open', async () => {
    const analyst = await api().enter('ANALYST', area);
    for (const number of numbers) {
      const { resource, lines } = await read(number, analyst);
      const open = lines
        .slice(0, 2)
        .flatMap(({ cells }) => cells.flatMap(({ where }) => (where === null ? [] : [where])));
      expect(open.length).toBeGreaterThan(0);
      for (const where of open) {
        const { rows } = await analyst.page(resource, 'id', { where, page: { limit: 1 } });
        expect(rows.length).toBeLessThan(2);
      }
    }
  });

  it('leave together as one workbook, each number as the API has it', async () => {
    const { bytes } = await getFile(api().admin, `forms?area=${area}&year=${year}&language=vi`);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(numbers.map((number) => `Biểu số ${number}`));
    for (const [index, { name, lines }] of sheets.entries()) {
      const form = await read(numbers[index] ?? 0);
      const marked = form.columns.flatMap(({ mark }, column) => (mark === '' ? [] : [column]));
      const marks = [...lines].find(([, cells]) => cells[0] === 'A');
      if (!marks) throw new Error(`${name} has no line of marks`);
      const [at, letters] = marks;
      const first = letters.findIndex((one) => one === form.columns[0]?.mark);
      expect(letters.slice(first)).toEqual(marked.map((column) => form.columns[column]?.mark));
      for (const [below, line] of form.lines.entries()) {
        const cells = (lines.get(at + 1 + below) ?? []).slice(first);
        const expected = marked.map((column) => asWritten(line.cells[column]?.value ?? '–'));
        expect([name, line.area.name, cells.map(asNumber)]).toEqual([name, line.area.name, expected]);
      }
      expect(lines.get(at + form.lines.length + 1)?.some((cell) => asNumber(cell) !== cell)).not.toBe(true);
    }
  });
});

/** A workbook's numbers have fifteen digits. */
const asWritten = (value: number | string): number | string =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

const asNumber = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'number' in cell ? Number(cell.number) : cell;
