import { scopeFollows } from '../../platform/resource/access.js';
import { inversesOf, type Resource, referenced } from '../../platform/resource/resource.js';
import type { Where } from '../../platform/resource/where.js';
import { type Fault, fault } from './fault.js';

const conditionsIn = (value: unknown): Where[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is Where => typeof one === 'object' && one !== null && !Array.isArray(one),
  );

/**
 * Places where a condition asks for the list of a record that other areas share (a code list, a campaign, a unit above): there it
 * would count rows outside the area asked for. A household or person, and what lies in the subject's own place, may be followed.
 */
export const reachesFrom = (resource: Resource, where: Where, path: string, isHeld = true): Fault[] =>
  Object.entries(where).flatMap(([key, value]): Fault[] => {
    const at = `${path}.${key}`;
    if (key === 'and' || key === 'or')
      return conditionsIn(value).flatMap((one, index) =>
        reachesFrom(resource, one, `${at}[${index}]`, isHeld),
      );
    if (key === 'not') return conditionsIn(value).flatMap((one) => reachesFrom(resource, one, at, isHeld));
    const reference = resource.references.get(key);
    if (reference && !resource.fieldsByName.has(key)) {
      const next = referenced(reference);
      const staysHeld = isHeld && (scopeFollows(resource, key) || next.area === 'people');
      return conditionsIn(value).flatMap((one) => reachesFrom(next, one, at, staysHeld));
    }
    const inverse = inversesOf(resource).get(key);
    if (!inverse) return [];
    if (!isHeld)
      return [
        fault(
          at,
          `${resource.label[0]} là bản ghi dùng chung của nhiều địa bàn; đếm từ đó ra ngoài địa bàn là việc của quản trị`,
          `${resource.label[1]} is shared by many areas; counting from it beyond the area is the administrator’s`,
        ),
      ];
    return conditionsIn(value).flatMap((quantified) =>
      Object.entries(quantified).flatMap(([quantifier, inner]) =>
        conditionsIn(inner).flatMap((one) => reachesFrom(inverse.resource, one, `${at}.${quantifier}`, true)),
      ),
    );
  });
