import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { type Client, listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeCampaign, makeHamlets } from '../support/plan-ids.js';
import { makeRandom } from '../support/random.js';

type Json = Readonly<Record<string, unknown>>;

interface Line {
  readonly area: { readonly id: string };
  readonly isWhole: boolean;
  readonly counted: string;
  readonly cells: readonly { readonly value: number | null; readonly where: Json | null }[];
}

interface Form {
  readonly resource: string;
  readonly columns: readonly {
    readonly label: { readonly en: string };
    readonly group: { readonly en: string };
  }[];
  readonly lines: readonly Line[];
}

/** How many households each unit has of the poor of each people, year by year: safe, unsafe, and unsafe only by subtraction. */
const plans: readonly { readonly year: number; readonly poor: readonly (readonly [number, number])[] }[] = [
  // Kinh and minority households of three hamlets, and of the commune itself.
  {
    year: 2016,
    poor: [
      [12, 12],
      [11, 13],
      [10, 14],
      [0, 0],
    ],
  },
  {
    year: 2017,
    poor: [
      [12, 12],
      [11, 3],
      [10, 14],
      [0, 0],
    ],
  },
  {
    year: 2018,
    poor: [
      [12, 12],
      [11, 13],
      [10, 14],
      [0, 4],
    ],
  },
  {
    year: 2019,
    poor: [
      [12, 0],
      [11, 13],
      [0, 14],
      [10, 10],
    ],
  },
  {
    year: 2020,
    poor: [
      [3, 2],
      [2, 1],
      [0, 1],
      [0, 0],
    ],
  },
];
const perUnit = 14;
const least = 10;

const document = `query ($areaId: ID!, $year: Int!, $number: Int!) { form: povertyForm(areaId: $areaId, year: $year, number: $number) {
  resource columns { label { en } group { en } } lines { area { id } isWhole counted cells { value where } } } }`;

describeEachDatabase('forms by sensitive facts for an analyst', (database) => {
  const api = useApi(database);
  let analyst: Client;
  let communeId = '';
  let units: readonly string[] = [];

  beforeAll(async () => {
    const { admin } = api();
    const random = makeRandom(25);
    communeId = await api().unitId('02011');
    units = [...(await makeHamlets(admin, communeId, ['Một', 'Hai', 'Ba'])), communeId];
    analyst = await api().enter('ANALYST', await api().unitId('06'));
    const [kinh, tay] = [await idByCode(admin, 'ethnicity', '01'), await idByCode(admin, 'ethnicity', '02')];
    const homes = units.flatMap((hamletId) =>
      [kinh, tay].flatMap((ethnicityId) =>
        Array.from({ length: perUnit }, (_, index) => ({ hamletId, ethnicityId, index })),
      ),
    );
    const households = await admin.create(
      'household',
      homes.map(({ hamletId, ethnicityId, index }) => ({
        hamletId,
        code: `${ethnicityId}-${index}`,
        headName: 'Hoàng Văn Số',
        isEthnicMinority: ethnicityId === tay,
        hasPersonOfMerit: false,
      })),
    );
    await admin.create(
      'person',
      homes.map(({ ethnicityId }, place) => ({
        householdId: households[place],
        name: 'Hoàng Văn Số',
        relationToHead: 'HEAD',
        ethnicityId,
      })),
    );
    for (const { year, poor } of plans) {
      const campaignId = await makeCampaign(admin, communeId, year);
      await admin.create(
        'householdReview',
        homes.map(({ hamletId, ethnicityId, index }, place) => {
          const count = poor[units.indexOf(hamletId)]?.[ethnicityId === kinh ? 0 : 1] ?? 0;
          return {
            campaignId,
            householdId: households[place],
            memberCount: 1 + random.below(5),
            recognisedClass: index < count ? 'POOR' : 'NOT_POOR',
            hasNoLabourCapacity: false,
          };
        }),
      );
    }
  });

  const read = async (client: Client, year: number, number: number): Promise<Form> =>
    (await client.query<{ form: Form }>(document, { areaId: communeId, year, number })).form;

  const sensitive = new Set(['Ethnic-minority households', 'Others', 'Kinh', 'Ethnic minorities', 'Tày']);

  /** The households of a form's poor, by unit and column; null where they are not shown. */
  const poorOf = (form: Form): { whole: Json; parts: readonly Json[] } => {
    const columns = form.columns.flatMap(({ label, group }, index) =>
      group.en === 'Poor' ? [{ name: label.en, index }] : [],
    );
    const show = (line: Line): Json =>
      Object.fromEntries(columns.map(({ name, index }) => [name, line.cells[index]?.value ?? null]));
    const lines = form.lines.filter(({ counted }) => counted === 'HOUSEHOLDS');
    const [whole] = lines.filter(({ isWhole }) => isWhole);
    if (!whole) throw new Error('The form has no line of the whole');
    return { whole: show(whole), parts: lines.filter(({ isWhole }) => !isWhole).map(show) };
  };

  const known = (values: readonly unknown[]): number | null =>
    values.every((value) => typeof value === 'number')
      ? values.reduce<number>((sum, value) => sum + Number(value), 0)
      : null;

  /** Every count that follows from the published ones: cells, the rest of a unit without them, the rest of the whole without units. */
  const derivable = ({ whole, parts }: { whole: Json; parts: readonly Json[] }): [string, number][] => {
    const found: [string, number | null][] = [];
    const minus = (from: unknown, less: readonly unknown[]): number | null => {
      const [all, taken] = [known([from]), known(less)];
      return all === null || taken === null ? null : all - taken;
    };
    const subsets = parts.reduce<readonly (readonly Json[])[]>(
      (all, part) => [...all, ...all.map((one) => [...one, part])],
      [[]],
    );
    for (const name of Object.keys(whole).filter((one) => sensitive.has(one))) {
      for (const [index, unit] of [whole, ...parts].entries()) {
        found.push([`${name} of ${index}`, known([unit[name]])]);
        found.push([`not ${name} of ${index}`, minus(unit['Total'], [unit[name]])]);
      }
      for (const some of subsets) {
        const place = `beside ${some.length} units`;
        const rest = minus(
          whole[name],
          some.map((unit) => unit[name]),
        );
        const total = minus(
          whole['Total'],
          some.map((unit) => unit['Total']),
        );
        found.push([`${name} ${place}`, rest], [`not ${name} ${place}`, minus(total, [rest])]);
      }
    }
    return found.flatMap(([what, value]) => (value === null ? [] : [[what, value] as [string, number]]));
  };

  describe.each(plans)('in $year', ({ year, poor }) => {
    it.each([8, 9])('form %d publishes nothing from which a count of 1 to 9 follows', async (number) => {
      const small = derivable(poorOf(await read(analyst, year, number))).filter(
        ([, value]) => value !== 0 && value < least,
      );
      expect(small).toEqual([]);
    });

    it('shows those who see the households every count', async () => {
      const [ofGroups, ofPeoples] = [
        poorOf(await read(api().admin, year, 8)),
        poorOf(await read(api().admin, year, 9)),
      ];
      const sum = (index: 0 | 1): number => poor.reduce((all, one) => all + (one[index] ?? 0), 0);
      expect(ofGroups.whole).toMatchObject({
        Total: sum(0) + sum(1),
        'Ethnic-minority households': sum(1),
        Others: sum(0),
      });
      expect(ofPeoples.parts.map((one) => [one['Kinh'], one['Ethnic minorities']])).toEqual(poor.slice(0, 3));
    });
  });

  it('shows what is safe: the first year whole, the next ones without units or without the facts', async () => {
    const shown = async (year: number): Promise<readonly boolean[]> => {
      const { whole, parts } = poorOf(await read(analyst, year, 9));
      return [whole['Kinh'] !== null, parts.every((one) => one['Kinh'] !== null)];
    };
    expect(await Promise.all(plans.map(({ year }) => shown(year)))).toEqual([
      [true, true],
      [true, false],
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  it('opens no cell by a sensitive fact, and each other cell to as many rows as it counts', async () => {
    let opened = 0;
    for (const number of [8, 9]) {
      const form = await read(analyst, 2016, number);
      for (const line of form.lines)
        for (const [index, { value, where }] of line.cells.entries()) {
          const name = form.columns[index]?.label.en ?? '';
          expect([name, where === null || !sensitive.has(name)]).toEqual([name, true]);
          if (where === null || line.counted !== 'HOUSEHOLDS') continue;
          const { page } = await analyst.query<{ page: { total: number } }>(
            listDocument(form.resource, 'id', 'total'),
            { where, page: { limit: 1 } },
          );
          expect([name, page.total]).toEqual([name, value]);
          opened += 1;
        }
    }
    expect(opened).toBeGreaterThan(0);
    // Who writes the filter of such a cell by hand is refused.
    const told = await analyst.refusal(listDocument('householdReview', 'id', 'total'), {
      where: { within: communeId, household: { isEthnicMinority: { eq: true } } },
    });
    expect(told).toEqual(['ACCESS_FIELD']);
  });
});
