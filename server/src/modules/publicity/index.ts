import { violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { setRules } from '../../platform/resource/rules.js';
import { AdministrativeUnit } from '../territory/index.js';
import { renderNothing, renderPage } from './page-html.js';
import { findPublished } from './page.store.js';
import { PublicPage } from './publicity.entity.js';

export { loadFirstPage } from './publish.service.js';
export { PublicityResolver } from './publicity.resolver.js';

/** Published or not is moved by acts alone. */
setRules(PublicPage, {
  facts: (connection, pages) => readFacts(connection, AdministrativeUnit, idsIn(pages, 'areaId')),
  check: (page, areas) => {
    const area = areas.get(page['areaId'] as number);
    return area === undefined || area['level'] === 'COMMUNE'
      ? []
      : [violation('areaId', 'RULE_PAGE_OF_COMMUNE', { area: String(area['name']) })];
  },
  derive: (page, _facts, before) => ({
    isPublished: before?.['isPublished'] ?? page['isPublished'] ?? false,
  }),
});

/** The answer to a visitor who is not signed in: the published page of a unit's code, or that there is none. */
export const answerVisitor = async (
  connection: Connection,
  code: string,
): Promise<{ readonly isFound: boolean; readonly html: string }> => {
  const page = /^\d{2,6}$/.test(code) ? await findPublished(connection, code) : null;
  return page ? { isFound: true, html: renderPage(page) } : { isFound: false, html: renderNothing() };
};
