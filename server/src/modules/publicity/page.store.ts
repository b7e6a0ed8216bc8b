import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import type { PublicContent } from './public-figures.js';
import { PublicPage } from './publicity.entity.js';

export interface News {
  readonly title: string;
  readonly body: string;
  readonly publishedOn: string;
}

export interface ShownPage {
  readonly area: string;
  readonly title: string;
  readonly intro: string | null;
  readonly contact: string | null;
  readonly publishedAt: string | null;
  readonly content: PublicContent;
  readonly news: readonly News[];
}

export const wordsOf = (page: Readonly<Row>): Pick<ShownPage, 'title' | 'intro' | 'contact'> => ({
  title: String(page['title']),
  intro: (page['intro'] ?? null) as string | null,
  contact: (page['contact'] ?? null) as string | null,
});

const newsShown = 10;

export const readNews = async (connection: Connection, areaId: number): Promise<News[]> => {
  const found = await connection.arrays(
    sql`select title, body, published_on from news_item where area_id = ${areaId} and is_public = ${true} order by published_on desc, id desc limit ${newsShown}`,
  );
  return found.map(([title, body, publishedOn]) => ({
    title: String(title),
    body: String(body),
    publishedOn: String(publishedOn),
  }));
};

/** The published page of the unit that has a code; where a code was used twice (02008), of the one that still stands. */
export const findPublished = async (connection: Connection, code: string): Promise<ShownPage | null> => {
  const [unit] = await connection.arrays(
    sql`select u.id, u.name from administrative_unit as u join public_page as p on p.area_id = u.id
      where u.code = ${code} and p.is_published = ${true} order by u.valid_to is not null, u.valid_from desc limit 1`,
  );
  if (!unit) return null;
  const areaId = Number(unit[0]);
  const [page] = await readStored(connection, resourceOf(PublicPage), [sql`t1.area_id = ${areaId}`]);
  if (!page) return null;
  return {
    area: String(unit[1]),
    ...wordsOf(page),
    publishedAt: (page['publishedAt'] ?? null) as string | null,
    content: page['content'] as PublicContent,
    news: await readNews(connection, areaId),
  };
};

/** The title of another area's published page that shows places of an area in the same year. */
export const findOverlapping = async (
  connection: Connection,
  areaId: number,
  year: number,
): Promise<string | null> => {
  const [found] = await connection.arrays(
    sql`select p.title from public_page as p where p.is_published = ${true} and p.year = ${year} and p.area_id <> ${areaId}
      and exists (select 1 from area_closure as mine join area_closure as theirs on theirs.descendant_id = mine.descendant_id
        where mine.ancestor_id = ${areaId} and theirs.ancestor_id = p.area_id) limit 1`,
  );
  return found === undefined ? null : String(found[0]);
};
