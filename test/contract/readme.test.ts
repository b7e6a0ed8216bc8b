import { readFileSync } from 'node:fs';
import { GraphQLClient } from 'graphql-request';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../support/engines.js';
import { useApi } from '../support/api.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

describeEachDatabase('the examples of the README', (database) => {
  const api = useApi(database);

  it('are answered as they stand', async () => {
    const { admin, unitId } = api();
    const account = {
      signInName: 'phantich',
      name: 'Phân tích',
      role: 'ANALYST',
      areaId: await unitId('06'),
    };
    const [userId] = await admin.create('user', [account]);
    await admin.query(
      'mutation ($userId: ID!) { changePassword(userId: $userId, newPassword: "backan-phantich") }',
      { userId },
    );
    const client = new GraphQLClient(`${api().url}/graphql`);
    const [signIn = '', ...queries] = examples;
    const answer = await client.rawRequest<{ signIn: { viewer: { role: string } } }>(signIn);
    expect(answer.data.signIn.viewer.role).toBe('ANALYST');
    client.setHeader('cookie', (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '');

    const variables: Record<string, unknown> = {};
    for (const query of queries) {
      const data = await client.request<Record<string, unknown>>(query, variables);
      expect(Object.values(data).every((value) => value !== null)).toBe(true);
      const { administrativeUnits, explain } = data as {
        administrativeUnits?: { rows: { id: string }[] };
        explain?: { numerator: { where: unknown } };
      };
      variables['area'] ??= administrativeUnits?.rows[0]?.id;
      variables['numerator'] ??= explain?.numerator.where;
    }
    expect(variables['numerator']).toBeDefined();
  });
});
