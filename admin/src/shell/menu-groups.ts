import type { CatalogResource } from '@dachieu/schema';
import { mayReadResource, resources } from '../catalog.js';
import type { MenuGroup } from '../texts/texts.js';
import { type Page, pagesFor } from './pages.js';

interface Group {
  readonly name: MenuGroup;
  readonly areas: readonly string[];
}

/** By what people do, the daily work first. */
const groups: readonly Group[] = [
  { name: 'review', areas: ['review'] },
  { name: 'people', areas: ['people'] },
  { name: 'support', areas: ['support'] },
  { name: 'work', areas: ['work'] },
  { name: 'funding', areas: ['funding'] },
  { name: 'plan', areas: ['programme', 'targets'] },
  { name: 'communication', areas: ['communication'] },
  { name: 'monitoring', areas: ['monitoring'] },
  { name: 'territory', areas: ['territory'] },
  { name: 'standards', areas: ['standards'] },
  { name: 'access', areas: ['access'] },
];

export interface MenuEntries {
  readonly name: MenuGroup;
  readonly pages: readonly Page[];
  readonly resources: readonly CatalogResource[];
}

export const menuFor = (role: string): readonly MenuEntries[] =>
  groups
    .map(({ name, areas }) => ({
      name,
      pages: pagesFor(name, role),
      resources: resources.filter(
        (resource) => areas.includes(resource.area) && mayReadResource(resource, role),
      ),
    }))
    .filter((group) => group.resources.length + group.pages.length > 0);

export const groupOf = (resource: CatalogResource): MenuGroup | undefined =>
  groups.find(({ areas }) => areas.includes(resource.area))?.name;
