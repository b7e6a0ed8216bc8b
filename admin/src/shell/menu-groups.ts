import { fold } from '@dachieu/schema/reading';
import type { CatalogResource, Label } from '@dachieu/schema';
import { mayReadResource, resources } from '../catalog.js';
import type { MenuGroup } from '../texts/texts.js';
import { pagesFor } from './pages.js';

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

/** A page or the sheet of a resource. */
export interface MenuEntry {
  readonly path: string;
  readonly label: Label;
}

export interface MenuEntries {
  readonly name: MenuGroup;
  readonly entries: readonly MenuEntry[];
}

/** Pages before sheets; groups in which the role may open nothing are left out. */
export const menuFor = (role: string): readonly MenuEntries[] =>
  groups
    .map(({ name, areas }) => ({
      name,
      entries: [
        ...pagesFor(name, role).map(({ path, label }) => ({ path, label })),
        ...resources
          .filter((resource) => areas.includes(resource.area) && mayReadResource(resource, role))
          .map(({ plural, label }) => ({ path: `/${plural}`, label })),
      ],
    }))
    .filter(({ entries }) => entries.length > 0);

/** What is left of a menu when its entries are looked for by words in either language, with or without marks, in any order. */
export const searchMenu = (menu: readonly MenuEntries[], text: string): readonly MenuEntries[] => {
  const words = fold(text).split(' ');
  return menu
    .map(({ name, entries }) => ({
      name,
      entries: entries.filter(({ label }) =>
        label.some((one) => {
          const folded = fold(one);
          return words.every((word) => folded.includes(word));
        }),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
};

export const groupOf = (resource: CatalogResource): MenuGroup | undefined =>
  groups.find(({ areas }) => areas.includes(resource.area))?.name;
