import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { loadPlan, type PlanRow, type PlanValue } from './plan.js';

const plan = loadPlan();
const rowsOf = (resource: string): PlanRow[] =>
  plan.filter((file) => file.resource === resource).flatMap((file) => file.rows);
const keysOf = (rows: readonly PlanRow[]): string[] => rows.map((row) => row.$key);
const count = (rows: readonly PlanRow[], field: string, value: PlanValue): number =>
  rows.filter((row) => row[field] === value).length;

const byText = (a: unknown, b: unknown): number => String(a).localeCompare(String(b));

describe('the territory', () => {
  const units = rowsOf('administrativeUnit');
  const communes = units.filter((unit) => unit.level === 'COMMUNE');
  const old = communes.filter((unit) => unit.validTo === '2025-06-30');
  const successors = communes.filter((unit) => unit.validFrom === '2025-07-01');
  const successions = rowsOf('unitSuccession');

  it('holds the 8 districts and 108 communes of Bắc Kạn until June 2025, and 37 communes since', () => {
    expect(units.filter((unit) => unit.level === 'DISTRICT')).toHaveLength(8);
    expect(old).toHaveLength(108);
    expect(successors).toHaveLength(37);
  });

  it('turns each old unit into exactly one new one, and leaves no new one without an origin', () => {
    const ofCommunes = successions.filter((row) => row.predecessorId !== '@administrativeUnit:06');
    const predecessors = ofCommunes.map((row) => row.predecessorId);
    expect(predecessors.toSorted(byText)).toEqual(old.map((unit) => `@${unit.$key}`).toSorted(byText));
    const reached = new Set(ofCommunes.map((row) => row.successorId));
    expect([...reached].toSorted(byText)).toEqual(successors.map((unit) => `@${unit.$key}`).toSorted(byText));
    expect(successions).toHaveLength(109);
  });

  it('makes Mỹ Thanh, Quân Hà, Nguyên Phúc and the old Cẩm Giàng the new Cẩm Giàng', () => {
    const origins = successions.filter((row) => row.successorId === '@administrativeUnit:02008-2025');
    expect(origins.map((row) => row.predecessorId)).toEqual([
      '@administrativeUnit:01999',
      '@administrativeUnit:02005',
      '@administrativeUnit:02008',
      '@administrativeUnit:02011',
    ]);
  });

  it('says unchanged only of the one commune that keeps its territory', () => {
    const unchanged = successions.filter((row) => row.kind === 'UNCHANGED');
    expect(unchanged.map((row) => row.predecessorId)).toEqual(['@administrativeUnit:01957']);
  });

  it('counts communes as rural, and wards and townships as urban', () => {
    for (const unit of communes) {
      expect([unit.$key, unit.areaType]).toEqual([unit.$key, unit.kind === 'XA' ? 'RURAL' : 'URBAN']);
    }
  });

  it('gives a code to one unit only at a time', () => {
    for (const state of [old, successors]) {
      expect(new Set(state.map((unit) => unit.code)).size).toBe(state.length);
    }
  });
});

describe('the standards', () => {
  it('follow each other without a gap from 2016 to 2030', () => {
    const periods = rowsOf('povertyStandard').map((row) => [row.validFrom, row.validTo]);
    expect(periods).toEqual([
      ['2016-01-01', '2021-12-31'],
      ['2022-01-01', '2026-12-31'],
      ['2027-01-01', '2030-12-31'],
    ]);
  });

  it('have six dimensions of two indicators each', () => {
    const dimensions = rowsOf('deprivationDimension');
    const indicators = rowsOf('deprivationIndicator');
    expect(dimensions).toHaveLength(6);
    for (const dimension of dimensions) {
      expect(count(indicators, 'dimensionId', `@${dimension.$key}`)).toBe(2);
    }
  });

  it('know 54 ethnicities, all but Kinh minorities, and eight causes of poverty', () => {
    const ethnicities = rowsOf('ethnicity');
    expect(ethnicities).toHaveLength(54);
    expect(keysOf(ethnicities.filter((row) => row.isMinority === false))).toEqual(['ethnicity:KINH']);
    expect(rowsOf('povertyCause')).toHaveLength(8);
  });
});

describe('the programme', () => {
  const inPlan = rowsOf('component').filter((row) => row.isInPlan === true);

  it('runs ten components in the commune', () => {
    const codes = 'DA2 DA3.1 DA3.2 DA4.1 DA4.2 DA4.3 DA6.1 DA6.2 DA7.1 DA7.2';
    expect(inPlan.map((row) => row.code)).toEqual(codes.split(' '));
  });

  it.each(inPlan.map((row) => [row.$key, row] as const))(
    'gives %s an objective, activities, target groups and exactly one body in charge',
    (key, component) => {
      expect(component.objective).toMatch(/\S{2}/);
      expect(count(rowsOf('activity'), 'componentId', `@${key}`)).toBeGreaterThan(0);
      expect(count(rowsOf('targetGroup'), 'componentId', `@${key}`)).toBeGreaterThan(0);
      const responsibilities = rowsOf('responsibility').filter((row) => row.componentId === `@${key}`);
      expect(count(responsibilities, 'role', 'IN_CHARGE')).toBe(1);
    },
  );

  it('lists every national project but gives the parents no answer of their own', () => {
    const components = rowsOf('component').filter((row) => row.programmeId === '@programme:GNBV');
    expect(components.filter((row) => row.level === 'PROJECT')).toHaveLength(7);
    const parents = new Set(components.map((row) => row.parentId));
    expect(inPlan.filter((row) => parents.has(`@${row.$key}`))).toEqual([]);
  });
});

describe('the indicators', () => {
  const indicators = rowsOf('indicator');

  it('are the eighteen of the plan, in its order', () => {
    const codes = [
      'POV-RATE POV-ASSIGNED MODELS AGRI-CAPACITY JOB-PER-HOUSEHOLD OFFICERS-TRAINED',
      'JOB-COUNSELLING JOB-PLACED HEALTH-INSURANCE STUNTING SCHOOL-AGE VOCATIONAL',
      'HOUSING WATER TOILET TELECOM INFO-ACCESS LOUDSPEAKER',
    ];
    expect(indicators.map((row) => row.code)).toEqual(codes.join(' ').split(' '));
    expect(indicators.map((row) => row.position)).toEqual(indicators.map((_, index) => index + 1));
  });

  it('have exactly the targets that the plan of Mỹ Thanh states', () => {
    const targets = rowsOf('target').filter((row) => row.areaId === '@administrativeUnit:02011');
    const stated = targets.map((row) => [String(row.indicatorId).slice('@indicator:'.length), row.value]);
    expect(Object.fromEntries(stated)).toEqual({
      'POV-RATE': 6,
      'AGRI-CAPACITY': 80,
      'JOB-PER-HOUSEHOLD': 100,
      'OFFICERS-TRAINED': 100,
      'JOB-COUNSELLING': 100,
      'JOB-PLACED': 30,
      'HEALTH-INSURANCE': 100,
      STUNTING: 12,
      'SCHOOL-AGE': 95,
      VOCATIONAL: 100,
      HOUSING: 10,
      WATER: 90,
      TOILET: 60,
      TELECOM: 80,
      'INFO-ACCESS': 90,
      LOUDSPEAKER: 100,
    });
    expect(targets).toHaveLength(16);
    const eachYear = targets.filter((row) => row.isDueEachYear === true);
    expect(keysOf(eachYear)).toEqual(['target:POV-RATE:02011', 'target:STUNTING:02011']);
  });

  it.each(indicators.map((row) => [row.$key, row] as const))('%s is measured as it says', (_, indicator) => {
    const isShare = indicator.measure === 'SHARE';
    expect(indicator.denominator !== undefined).toBe(isShare);
    expect(indicator.measuredField !== undefined).toBe(
      indicator.measure === 'COUNT_DISTINCT' || indicator.latestBy !== undefined,
    );
    const filters = [indicator.numerator, indicator.denominator, indicator.known];
    expect(filters.flatMap((filter) => findStrayValues(filter ?? null, ''))).toEqual([]);
  });
});

const operators = new Set([
  'eq',
  'ne',
  'in',
  'notIn',
  'gt',
  'gte',
  'lt',
  'lte',
  'isNull',
  'contains',
  'startsWith',
]);
const yearWords = new Set(['$year', '$yearStart', '$yearEnd']);

/** Paths of a filter that end in a value not under an operator, or in an unknown word with a dollar sign. */
function findStrayValues(filter: PlanValue, path: string): string[] {
  if (filter === null) return [];
  if (typeof filter !== 'object') return [path];
  if (isList(filter)) return filter.flatMap((item, index) => findStrayValues(item, `${path}[${index}]`));
  return Object.entries(filter).flatMap(([name, value]) => {
    const isUnknownWord = typeof value === 'string' && value.startsWith('$') && !yearWords.has(value);
    if (operators.has(name)) return isUnknownWord ? [`${path}.${name}`] : [];
    return findStrayValues(value, `${path}.${name}`);
  });
}

function isList(value: PlanValue): value is readonly PlanValue[] {
  return Array.isArray(value);
}

describe('reading a plan', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  const folderWith = (files: Record<string, string>): URL => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return pathToFileURL(`${folder}/`);
  };
  const load = (...rows: object[]) =>
    loadPlan(folderWith({ 'a.json': JSON.stringify({ resource: 'unit', source: 'test', rows }) }));

  it('takes the files in the order of their names', () => {
    const file = (resource: string) => JSON.stringify({ resource, source: 'test', rows: [] });
    const files = loadPlan(folderWith({ '020-b.json': file('b'), '010-a.json': file('a'), 'note.md': '' }));
    expect(files.map((each) => each.resource)).toEqual(['a', 'b']);
  });

  it('accepts a reference to an earlier row, and an empty one', () => {
    const [file] = load({ $key: 'unit:1', parentId: null }, { $key: 'unit:2', parentId: '@unit:1' });
    expect(file?.rows).toHaveLength(2);
  });

  it('refuses a reference to a later row, naming file, row and field', () => {
    const rows = [{ $key: 'unit:1', parentId: '@unit:2' }, { $key: 'unit:2' }];
    expect(() => load(...rows)).toThrow(
      'a.json: unit:1, field "parentId" refers to "@unit:2", which no earlier row has as its $key',
    );
  });

  it.each([
    ['a repeated key', [{ $key: 'unit:1' }, { $key: 'unit:1' }], /"unit:1" stands already in a\.json/],
    ['a row without a key', [{ name: 'x' }], /row 1 has no \$key/],
    ['a key of another resource', [{ $key: 'house:1' }], /does not start with "unit:"/],
    ['an id in place of a reference', [{ $key: 'unit:1', parentId: 7 }], /field "parentId" is a reference/],
    [
      'a reference in a plain field',
      [{ $key: 'unit:1' }, { $key: 'unit:2', up: '@unit:1' }],
      /field "up" holds/,
    ],
    [
      'a field that the server sets',
      [{ $key: 'unit:1', version: 1 }],
      /field "version" is set by the server/,
    ],
  ])('refuses %s', (_, rows, message) => {
    expect(() => load(...rows)).toThrow(message);
  });

  it('refuses a file that is not JSON or has no rows, naming it', () => {
    expect(() => loadPlan(folderWith({ 'b.json': '{' }))).toThrow('b.json: not JSON');
    const withoutRows = JSON.stringify({ resource: 'unit', source: 'test' });
    expect(() => loadPlan(folderWith({ 'c.json': withoutRows }))).toThrow('c.json: "rows" is not a list');
  });
});
