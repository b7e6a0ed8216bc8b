import { describe, expect, it } from 'vitest';
import { resources } from '../catalog.js';
import { groupOf, menuFor } from './menu-groups.js';

describe('menuFor', () => {
  it('gives every resource of the catalogue a place for an administrator', () => {
    const shown = menuFor('ADMIN').flatMap((group) => group.resources);
    expect(new Set(shown)).toEqual(new Set(resources));
    expect(resources.filter((resource) => groupOf(resource) === undefined)).toEqual([]);
  });

  it('leaves out groups in which a clerk may read nothing', () => {
    expect(menuFor('CLERK').map(({ name }) => name)).not.toContain('access');
  });
});
