import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';

interface View {
  readonly id: string;
  readonly title: string;
  readonly isOwn: boolean;
  readonly ownerName: string;
  readonly state: unknown;
}

const save = (client: Client, input: object) =>
  client.ask('mutation ($input: SaveViewInput!) { saveView(input: $input) { id title } }', {
    input: { resource: 'household', isShared: false, state: { address: 'q=an' }, ...input },
  });

const views = async (client: Client): Promise<readonly View[]> =>
  (
    await client.query<{ savedViews: readonly View[] }>(
      '{ savedViews(resource: "household") { id title isOwn ownerName state } }',
    )
  ).savedViews;

describeEachDatabase('saved views and the key of unsaved work', (database) => {
  const api = useApi(database);
  let clerk: Client;
  let officer: Client;

  beforeAll(async () => {
    const areaId = await api().unitId('02011');
    clerk = await api().enter('CLERK', areaId);
    officer = await api().enter('OFFICER', areaId);
  });

  it('a view is the user’s own until it is shared, and only the owner changes it', async () => {
    await save(clerk, { title: 'Của riêng tôi' });
    await save(clerk, { title: 'Cho mọi người', isShared: true });
    expect((await views(clerk)).map(({ title }) => title)).toEqual(['Cho mọi người', 'Của riêng tôi']);
    const [seen, ...more] = await views(officer);
    expect(more).toEqual([]);
    expect(seen).toMatchObject({ title: 'Cho mọi người', isOwn: false, state: { address: 'q=an' } });
    const refused = await save(officer, { id: seen?.id, title: 'Đổi tên của người khác' });
    expect(refused.errors?.[0]?.extensions?.code).toBe('MISSING_RECORD');
    const gone = await officer.ask('mutation ($id: ID!) { deleteView(id: $id) }', { id: seen?.id });
    expect(gone.errors?.[0]?.extensions?.code).toBe('MISSING_RECORD');
    await save(clerk, { id: seen?.id, title: 'Đổi tên của tôi', isShared: true });
    expect((await views(officer)).map(({ title }) => title)).toEqual(['Đổi tên của tôi']);
    await clerk.query('mutation ($id: ID!) { deleteView(id: $id) }', { id: seen?.id });
    expect(await views(officer)).toEqual([]);
  });

  it('a view needs a name, a known list and a small state', async () => {
    const codeOf = async (input: object) =>
      (await save(clerk, { title: 'x', ...input })).errors?.[0]?.extensions?.code;
    expect(await codeOf({ title: '  ' })).toBe('INPUT_BAD_FILTER');
    expect(await codeOf({ state: { text: 'x'.repeat(30_000) } })).toBe('INPUT_BAD_FILTER');
    expect(await codeOf({ resource: 'nothing' })).toBe('MISSING_RECORD');
    expect(await codeOf({ resource: 'user' })).toBe('ACCESS_DENIED');
  });

  it('the key of unsaved work is the user’s own and stays the same', async () => {
    const key = async (client: Client) =>
      (
        await client.query<{ unsavedWork: { key: string; isKept: boolean } }>(
          '{ unsavedWork { key isKept } }',
        )
      ).unsavedWork;
    const first = await key(clerk);
    expect(await key(clerk)).toEqual(first);
    expect(Buffer.from(first.key, 'base64')).toHaveLength(32);
    expect((await key(officer)).key).not.toBe(first.key);
    expect(first.isKept).toBe(true);
  });

  it('nobody who is not signed in gets views or a key', async () => {
    const stranger = new Client(api().url, null);
    for (const question of ['{ unsavedWork { key } }', '{ savedViews(resource: "household") { id } }']) {
      expect((await stranger.ask(question)).errors?.[0]?.extensions?.code).toBe('ACCESS_SIGN_IN');
    }
  });
});
