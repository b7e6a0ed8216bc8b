import { describe, expect, it } from 'vitest';
import { resources } from '../catalog.js';
import { groupOf, menuFor, searchMenu } from './menu-groups.js';

describe('menuFor', () => {
  it('gives every resource of the catalogue a place for an administrator', () => {
    const shown = menuFor('ADMIN').flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(shown).toEqual(expect.arrayContaining(resources.map(({ plural }) => `/${plural}`)));
    expect(resources.filter((resource) => groupOf(resource) === undefined)).toEqual([]);
  });

  it('leaves out groups in which a clerk may read nothing', () => {
    expect(menuFor('CLERK').map(({ name }) => name)).not.toContain('access');
  });
});

describe('searchMenu', () => {
  const found = (text: string): string[] =>
    searchMenu(menuFor('CLERK'), text).flatMap(({ entries }) => entries.map(({ path }) => path));

  it('finds entries by words without marks, in any order and either language', () => {
    expect(found('nhan khau')).toContain('/persons');
    expect(found('soat ho phieu')).toContain('/householdReviews');
    expect(found('household review')).toContain('/householdReviews');
  });

  it('finds nothing where a word is in no entry, and everything where nothing is asked', () => {
    expect(found('nhân khẩu xyz')).toEqual([]);
    expect(found(' ')).toEqual(menuFor('CLERK').flatMap(({ entries }) => entries.map(({ path }) => path)));
  });
});
