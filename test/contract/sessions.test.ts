import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { Client, listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { withConnection } from '../support/raw.js';

describeEachDatabase('sessions and errors', (database) => {
  const api = useApi(database);
  let areaId: string;

  beforeAll(async () => {
    areaId = await api().unitId('02011');
  });

  describe('a session', () => {
    const signIn =
      'mutation ($name: String!, $password: String!) { signIn(signInName: $name, password: $password) { viewer { name } } }';
    const account = async (signInName: string): Promise<{ id: string; password: string }> => {
      const [id = ''] = await api().admin.create('user', [
        { signInName, name: signInName, role: 'CLERK', areaId },
      ]);
      const password = `mật khẩu của ${signInName}`;
      await api().admin.query(
        'mutation ($id: ID!, $password: String!) { changePassword(userId: $id, newPassword: $password) }',
        { id, password },
      );
      return { id, password };
    };
    const isIn = async (client: Client): Promise<boolean> =>
      (await client.query<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;

    it('is kept in a cookie that scripts do not read and other sites do not send', async () => {
      const { password } = await account('ma.cookie');
      const { headers, text } = await new Client(api().url, null).ask(signIn, {
        name: 'ma.cookie',
        password,
      });
      const cookie = headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/; Domain/);
      expect(text).not.toContain(/=([^;]+)/.exec(cookie)?.[1]);
    });

    it('ends when the user signs out, for every copy of the cookie', async () => {
      const { password } = await account('ra.ve');
      const client = await api().signIn('ra.ve', password);
      const copy = new Client(api().url, client.cookie);
      expect(await isIn(copy)).toBe(true);
      const { headers } = await client.ask('mutation { signOut }');
      expect(headers.get('set-cookie')).toMatch(/=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
      expect(await isIn(copy)).toBe(false);
    });

    it('ends when the account is closed or its password is changed', async () => {
      const [closed, changed] = [await account('dong.lai'), await account('doi.moi')];
      const clients = [
        await api().signIn('dong.lai', closed.password),
        await api().signIn('doi.moi', changed.password),
      ];
      expect(await Promise.all(clients.map(isIn))).toEqual([true, true]);
      await api().admin.save('user', [{ id: closed.id, set: { isActive: false } }]);
      await api().admin.query(
        'mutation ($id: ID!) { changePassword(userId: $id, newPassword: "khác hẳn") }',
        { id: changed.id },
      );
      expect(await Promise.all(clients.map(isIn))).toEqual([false, false]);
      expect(
        await new Client(api().url, null).refusal(signIn, { name: 'dong.lai', password: closed.password }),
      ).toEqual(['ACCESS_SIGN_IN_REFUSED']);
    });

    it('follows a change of role at once', async () => {
      const { id, password } = await account('doi.vai');
      const client = await api().signIn('doi.vai', password);
      expect(await client.refusal(listDocument('user', 'id'))).toEqual(['ACCESS_DENIED']);
      await api().admin.save('user', [{ id, set: { role: 'ANALYST' } }]);
      expect(await client.refusal(listDocument('person', 'id'), { orderBy: [{ field: 'name' }] })).toEqual([
        'ACCESS_FIELD',
      ]);
    });

    it('opens with the same letters composed or decomposed', async () => {
      const { password } = await account('to.hop');
      expect(await isIn(await api().signIn('to.hop', password.normalize('NFD')))).toBe(true);
    });

    it('is refused alike for a wrong password and an unknown name', async () => {
      await account('co.that');
      const answers = await Promise.all(
        ['co.that', 'khong.co'].map((name) =>
          new Client(api().url, null).ask(signIn, { name, password: 'sai' }),
        ),
      );
      const shown = answers.map(({ status, errors, headers }) =>
        JSON.stringify([status, errors, headers.get('set-cookie')]),
      );
      expect(shown[0]).toBe(shown[1]);
      expect(answers[0]?.errors[0]?.extensions?.code).toBe('ACCESS_SIGN_IN_REFUSED');
    });

    it('is refused for a while after ten attempts', async () => {
      const { password } = await account(`thu.mai.${database.engine}`);
      const nobody = new Client(api().url, null);
      const told: (string | undefined)[] = [];
      for (let attempt = 0; attempt < 11; attempt += 1)
        told.push(...(await nobody.refusal(signIn, { name: `Thu.Mai.${database.engine}`, password: 'sai' })));
      expect(told.slice(8)).toEqual(['ACCESS_SIGN_IN_REFUSED', 'ACCESS_SIGN_IN_REFUSED', 'LIMIT_RATE']);
      expect(await nobody.refusal(signIn, { name: ` thu.mai.${database.engine} `, password })).toEqual([
        'LIMIT_RATE',
      ]);
    });

    it('takes no password that is quickly guessed', async () => {
      const { id, password } = await account('ngan.qua');
      const document =
        'mutation ($id: ID!, $new: String!) { changePassword(userId: $id, newPassword: $new) }';
      expect(await api().admin.refusal(document, { id, new: '' })).toEqual(['INPUT_PASSWORD_TOO_SHORT']);
      expect(await api().admin.refusal(document, { id, new: '1234567' })).toEqual([
        'INPUT_PASSWORD_TOO_SHORT',
      ]);
      expect(await isIn(await api().signIn('ngan.qua', password))).toBe(true);
    });

    it('changes no password of another user but the administrator’s hand', async () => {
      const { id } = await account('nguoi.khac');
      const document =
        'mutation ($id: ID!) { changePassword(userId: $id, newPassword: "chiếm", oldPassword: "sai") }';
      for (const role of ['CLERK', 'OFFICER', 'DISTRICT', 'ANALYST'] as const) {
        const client = await api().enter(role, areaId);
        expect(await client.refusal(document, { id })).toEqual(['ACCESS_SIGN_IN_REFUSED']);
      }
    });

    it.each([
      ['origin', 'http://evil.example'],
      ['origin', 'null'],
      ['origin', 'no url'],
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
    ])('is not used by a page with %s: %s', async (header, value) => {
      const { status, errors, data } = await api().admin.ask('{ viewer { id } }', {}, { [header]: value });
      expect([status, errors[0]?.extensions?.code, data]).toEqual([403, 'ACCESS_ORIGIN', null]);
    });

    it('is used by the product’s own page', async () => {
      const { status } = await api().admin.ask(
        '{ viewer { id } }',
        {},
        { origin: api().url, 'sec-fetch-site': 'same-origin' },
      );
      expect(status).toBe(200);
    });

    it('is not taken from a forged cookie', async () => {
      for (const token of ['x', "' or 1=1 --", 'A'.repeat(43)])
        expect(await isIn(new Client(api().url, `dachieu=${token}`))).toBe(false);
    });
  });

  describe('errors tell nothing of the inside', () => {
    const inside =
      /policy_dialogue|kept_away|no such|relation "|SQLITE|select |node_modules|\.ts:|\.js:|stack/i;

    it('a fault has an id that stands in the log, where the cause is', async () => {
      await withConnection(database, (query) => query('alter table policy_dialogue rename to kept_away'));
      const { text, errors } = await api().admin.ask(listDocument('policyDialogue', 'id'));
      await withConnection(database, (query) => query('alter table kept_away rename to policy_dialogue'));
      const faultId = errors[0]?.extensions?.['faultId'];
      expect(errors.map((one) => one.extensions?.code)).toEqual(['FAULT_INTERNAL']);
      expect(errors[0]?.extensions?.message?.en).toContain(String(faultId));
      expect(text).not.toMatch(inside);
      expect(
        api().log.filter((line) => line.includes(String(faultId)) && line.includes('policy_dialogue')),
      ).toHaveLength(1);
    });

    it.each([
      ['no JSON', 'not json', 400],
      ['JSON that is no request', '[]', 400],
      ['too large', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(3_000_000)}` }), 413],
      ['not GraphQL', JSON.stringify({ query: '{ households { rows { ' }), 400],
    ])('a body that is %s', async (_what, body, status) => {
      const response = await fetch(`${api().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await response.text();
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/json/);
      expect(text).not.toMatch(inside);
    });

    it('a mutation does not run by GET, nor a query without a program’s headers', async () => {
      const ask = async (query: string): Promise<number> =>
        (
          await fetch(`${api().url}/graphql?query=${encodeURIComponent(query)}`, {
            headers: { cookie: api().admin.cookie ?? '', accept: 'application/json' },
          })
        ).status;
      expect(await ask('mutation { signOut }')).toBeGreaterThanOrEqual(400);
      expect(await ask('{ viewer { id } }')).toBeGreaterThanOrEqual(400);
      expect((await api().admin.query<{ viewer: object | null }>('{ viewer { id } }')).viewer).not.toBeNull();
    });
  });
});
