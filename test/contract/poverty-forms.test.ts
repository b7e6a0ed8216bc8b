import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';

interface Cell {
  readonly value: number | null;
  readonly where: Readonly<Record<string, unknown>> | null;
}

interface Form {
  readonly number: number;
  readonly resource: string;
  readonly columns: readonly {
    readonly mark: string;
    readonly isRate: boolean;
    readonly label: { readonly vi: string };
    readonly group: { readonly vi: string } | null;
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
const document = `query ($area: ID!, $year: Int!, $number: Int!) { form: povertyForm(areaId: $area, year: $year, number: $number) {
  number resource columns { mark isRate label { vi } group { vi } } compared differences { left right }
  lines { area { name } isWhole counted cells { value where } }
} }`;

/** People are counted by the sheets of their households: a cell opens to these. */
const countsPeople = (form: Form, index: number, counted: string | null): boolean =>
  counted === 'PEOPLE' ||
  (counted === null &&
    [form.columns[index]?.label.vi, form.columns[index]?.group?.vi].some((one) =>
      one?.startsWith('Nhân khẩu'),
    ));

describeEachDatabase('the national forms', (database) => {
  const api = useApi(database);
  let district: SmallDistrict;

  beforeAll(async () => {
    district = await makeSmallDistrict(api(), makeRandom(405));
  });

  const read = async (number: number): Promise<Form> =>
    (
      await api().admin.query<{ form: Form }>(document, {
        area: district.areas[3],
        year: 2023,
        number,
      })
    ).form;

  it.each(numbers)('form %d: its units add up, and every count opens to as many rows', async (number) => {
    const form = await read(number);
    const { resource, columns, lines, compared, differences } = form;
    expect(lines.filter(({ isWhole }) => isWhole).length).toBeGreaterThan(0);
    expect(compared).toBeGreaterThan(0);
    expect(differences).toEqual([]);
    let opened = 0;
    for (const line of lines) {
      expect(line.cells).toHaveLength(columns.length);
      for (const [index, { value, where }] of line.cells.entries()) {
        if (columns[index]?.isRate || countsPeople(form, index, line.counted)) continue;
        if (where === null || value === null) continue;
        const { page } = await api().admin.query<{ page: { total: number } }>(
          listDocument(resource, 'id', 'total'),
          { where, page: { limit: 1 } },
        );
        expect([line.area.name, columns[index]?.mark, page.total]).toEqual([
          line.area.name,
          columns[index]?.mark,
          value,
        ]);
        opened += 1;
      }
    }
    expect(opened > 10 || number === 5 || number === 7).toBe(true);
  });

  it('leave together as one workbook with a sheet for each', async () => {
    const { admin } = api();
    const response = await fetch(
      `${admin.url}/files/forms?area=${district.areas[3] ?? ''}&year=2023&language=vi`,
      { headers: admin.cookie ? { cookie: admin.cookie } : {} },
    );
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
    const sheets = new Set([...bytes.matchAll(/xl\/worksheets\/sheet(\d+)\.xml/g)].map(([, at]) => at));
    expect(sheets.size).toBe(numbers.length);
  });
});
