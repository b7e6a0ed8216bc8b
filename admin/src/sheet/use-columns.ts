import type { CatalogResource } from '@dachieu/schema';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import type { Column } from '../grid/index.js';
import type { Identity } from '../providers/auth.js';
import type { FigureKind } from '../providers/groups.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { type Arrangement, columnsOf, usualArrangement } from './columns.js';

export interface Layout {
  readonly columns: readonly Column[];
  readonly arrangement: Arrangement;
  readonly arrange: (change: Partial<Arrangement>) => void;
  readonly show: (fields: readonly string[]) => void;
  readonly move: (field: string, before: string | null) => void;
  readonly resize: (field: string, width: number) => void;
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
  const arrangement = useMemo(() => (linked ? { ...kept, shown: linked } : kept), [kept, linked]);
  const columns = useMemo(
    () => columnsOf(resource, arrangement, { role: identity.role, language, texts }),
    [arrangement, identity.role, language, resource, texts],
  );
  const arrange = (change: Partial<Arrangement>): void => {
    setKept({ ...arrangement, ...change });
    if (linked) leaveLink();
  };
  return {
    columns,
    arrangement,
    arrange,
    show: (shown) => arrange({ shown }),
    move(field, before) {
      const rest = arrangement.shown.filter((name) => name !== field);
      const at = before === null ? rest.length : rest.indexOf(before);
      arrange({ shown: [...rest.slice(0, at), field, ...rest.slice(at)] });
    },
    resize: (field, width) => arrange({ widths: { ...arrangement.widths, [field]: width } }),
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
