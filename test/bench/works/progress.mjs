// Progress of all indicators for five years: a commune, its district, the province.
import { connect, measureLatency } from '../load.mjs';

const years = [2021, 2022, 2023, 2024, 2025];
const query = `query Progress($areaId: ID!) { ${years
  .map(
    (year) =>
      `y${year}: progress(areaId: $areaId, year: ${year}) { dimensions { completion achieved measured total indicators { indicator { code } value numerator denominator missing completion status } } }`,
  )
  .join('\n')} }`;

/** The units of the plan before the merger of 2025 (codes of the General Statistics Office). */
const areas = [
  ['commune', '02011', 'COMMUNE'],
  ['district', '063', 'DISTRICT'],
  ['province', '06', 'PROVINCE'],
];

/** @type {import('./index.mjs').Work} */
export const progressWork = {
  run: async ({ product }) => {
    const client = connect(product);
    const found = [];
    for (const [name, code, level] of areas) {
      const { administrativeUnits } = await client.ask(
        'query Unit($code: String!, $level: UnitLevel!) { administrativeUnits(where: { code: { eq: $code }, level: { eq: $level } }) { rows { id validTo } } }',
        { code, level },
      );
      const [unit] = administrativeUnits.rows;
      if (!unit) throw new Error(`There is no ${level} ${code}`);
      const { p50, cpuMs } = await measureLatency(product, 200, () => client.ask(query, { areaId: unit.id }));
      found.push({
        name: `progress of a ${name}, all indicators, five years`,
        unit: /** @type {const} */ ('ms'),
        limit: null,
        product: p50,
        cpu: { limit: null, product: cpuMs },
      });
    }
    client.close();
    return found;
  },
};
