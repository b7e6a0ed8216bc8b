import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import { newRequestKey } from '../providers/records.js';

export interface PublicPage {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly intro: string | null;
  readonly contact: string | null;
  readonly isPublished: boolean;
  readonly year: number | null;
  readonly publishedAt: string | null;
  readonly publishedByName: string | null;
  readonly area: { readonly code: string; readonly name: string };
}

/** The area's page; null: it has none yet. */
export const usePublicPage = (areaId: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'public-page', areaId],
    enabled: areaId !== null,
    queryFn: async (): Promise<PublicPage | null> => {
      const { publicPages } = await ask<{ publicPages: { rows: readonly PublicPage[] } }>(
        `query PublicPages($where: PublicPageWhere) { publicPages(where: $where) { rows {
          id version title intro contact isPublished year publishedAt publishedByName area { code name }
        } } }`,
        { where: { areaId: { eq: areaId } } },
      );
      return publicPages.rows[0] ?? null;
    },
  });

export const usePreview = (page: PublicPage | null | undefined, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'public-preview', page?.id, page?.version, year],
    enabled: Boolean(page),
    queryFn: async (): Promise<string> => {
      const { publicPagePreview } = await ask<{ publicPagePreview: string }>(
        'query PublicPagePreview($pageId: ID!, $year: Int!) { publicPagePreview(pageId: $pageId, year: $year) }',
        { pageId: page?.id, year },
      );
      return publicPagePreview;
    },
  });

/** Publishes a year's figures, or (year empty) withdraws the page. */
export const publishPage = async (pageId: string, year: number | null): Promise<void> => {
  await ask('mutation PublishPage($input: PublishPageInput!) { publishPage(input: $input) }', {
    input: { key: newRequestKey(), pageId, ...(year === null ? {} : { year }) },
  });
};
