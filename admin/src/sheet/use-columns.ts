import type { CatalogResource } from '@dachieu/schema';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import type { Column, TintRule } from '../grid/index.js';
import type { Identity } from '../providers/auth.js';
import type { FigureKind } from '../providers/groups.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { tintsOf } from './colour-rule.js';
import { type Arrangement, columnsOf, usualArrangement } from './columns.js';

export interface Layout {
  readonly columns: readonly Column[];
  readonly tints: readonly TintRule[];
  readonly arrangement: Arrangement;
  readonly arrange: (change: Partial<Arrangement>) => void;
  readonly show: (fields: readonly string[]) => void;
  readonly move: (field: string, before: string | null) => void;
  readonly resize: (field: string, width: number) => void;
  readonly toggleBand: (name: string) => void;
  readonly freeze: (field: string, isFrozen: boolean) => void;
  readonly summarize: (field: string, kind: FigureKind | null) => void;
  readonly reset: () => void;
}

/** Which columns, in which order and width: this device remembers them for each list; a link may bring others along. */
export const useColumns = (
  resource: CatalogResource,
  identity: Identity,
  linked: readonly string[] | null,
  leaveLink: () => void,
): Layout => {
  const language = useLanguage();
  const texts = useTexts();
  const usual = useMemo(() => usualArrangement(resource), [resource]);
  const [kept, setKept] = useStore<Arrangement>(`sheet.${resource.key}.arrangement`, usual);
  const arrangement = useMemo(
    () => ({ ...usual, ...kept, ...(linked ? { shown: linked } : {}) }),
    [kept, linked, usual],
  );
  const columns = useMemo(
    () => columnsOf(resource, arrangement, { role: identity.role, language, texts }),
    [arrangement, identity.role, language, resource, texts],
  );
  const { colours } = arrangement;
  const tints = useMemo(
    () => tintsOf(resource, colours, language, texts),
    [colours, language, resource, texts],
  );
  const arrange = (change: Partial<Arrangement>): void => {
    setKept({ ...arrangement, ...change });
    if (linked) leaveLink();
  };
  return {
    columns,
    tints,
    arrangement,
    arrange,
    show: (shown) => arrange({ shown }),
    move(field, before) {
      // The columns folded away under the moved one go with it.
      const band = resource.bands?.find(({ fields }) => fields.includes(field));
      const isWhole = band !== undefined && arrangement.folded.includes(band.name);
      const isMoved = (name: string): boolean => name === field || (isWhole && band.fields.includes(name));
      if (before !== null && isMoved(before)) return;
      const rest = arrangement.shown.filter((name) => !isMoved(name));
      const at = before === null ? rest.length : rest.indexOf(before);
      const moved = arrangement.shown.filter(isMoved);
      arrange({ shown: [...rest.slice(0, at), ...moved, ...rest.slice(at)] });
    },
    resize: (field, width) => arrange({ widths: { ...arrangement.widths, [field]: width } }),
    toggleBand(name) {
      const others = arrangement.folded.filter((one) => one !== name);
      arrange({ folded: arrangement.folded.length > others.length ? others : [...others, name] });
    },
    freeze(field, isFrozen) {
      const others = arrangement.frozen.filter((name) => name !== field);
      arrange({ frozen: isFrozen ? [...others, field] : others });
    },
    summarize(field, kind) {
      const { [field]: _, ...others } = arrangement.summaries;
      arrange({ summaries: kind === null ? others : { ...others, [field]: kind } });
    },
    reset: () => arrange(usual),
  };
};
