import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { exportFile, getFile } from '../support/files.js';
import { useDesk } from '../support/household-desk.js';

describeEachDatabase('exports', (database) => {
  const api = useApi(database);
  const { desk, create } = useDesk(api);

  const ofDesk = (codes: readonly string[]): Readonly<Record<string, unknown>> => ({
    resource: 'household',
    fields: ['id', 'version', 'code', 'hamletId', 'headName', 'since', 'hasPersonOfMerit'],
    where: { hamletId: { eq: desk().hamletId }, code: { in: codes } },
    orderBy: [{ field: 'code', direction: 'DESC' }],
    format: 'CSV',
    language: 'vi',
    purpose: 'Kiểm tra xuất tệp',
  });

  const logs = () =>
    api().admin.list<Readonly<Record<string, unknown>>>(
      'exportLog',
      'resource format rowCount hasPersonalData purpose state columns filter user { signInName }',
      { orderBy: [{ field: 'id', direction: 'DESC' }], page: { limit: 1 } },
    );

  it('hold the rows, columns and order that were seen, with labels, and nothing that runs as a formula', async () => {
    const first = await create({ code: '=1+1', headName: ' +Cmd', since: '2020-03-01' });
    const second = await create({ code: '007', headName: 'Đặng "Ẩn", Bà', hasPersonOfMerit: true });
    const { status, bytes, headers } = await exportFile(api().admin, ofDesk(['=1+1', '007']));
    expect([status, headers.get('x-rows')]).toEqual([200, '2']);
    expect(bytes.toString()).toBe(
      [
        '\uFEFFMã số,Phiên bản,Mã hộ,Thôn,Chủ hộ,Có từ ngày,Có người có công',
        `${first},1,'=1+1,Khau Ca,'+Cmd,01/03/2020,`,
        `${second},1,007,Khau Ca,"Đặng ""Ẩn"", Bà",,Có`,
        '',
      ].join('\r\n'),
    );
  });

  it('are written into the log with their purpose, before and after', async () => {
    await exportFile(api().admin, ofDesk(['TAKEN']));
    await expect
      .poll(async () => (await logs())[0])
      .toEqual({
        resource: 'household',
        format: 'CSV',
        rowCount: 1,
        hasPersonalData: true,
        purpose: 'Kiểm tra xuất tệp',
        state: 'DONE',
        columns: 'Mã số, Phiên bản, Mã hộ, Thôn, Chủ hộ, Có từ ngày, Có người có công',
        filter: { hamletId: { eq: desk().hamletId }, code: { in: ['TAKEN'] } },
        user: { signInName: 'quantri' },
      });
  });

  describe('of personal data', () => {
    it('need a purpose', async () => {
      const { status, refusals } = await exportFile(api().admin, { ...ofDesk(['TAKEN']), purpose: ' ' });
      expect([status, refusals]).toEqual([403, ['ACCESS_PURPOSE']]);
    });

    it('need one too where only the name of a referred person or household would show', async () => {
      const { refusals } = await exportFile(api().admin, {
        resource: 'householdReview',
        fields: ['householdId'],
        format: 'CSV',
      });
      expect(refusals).toEqual(['ACCESS_PURPOSE']);
    });

    it('leave out what the role does not see', async () => {
      const analyst = await api().enter('ANALYST', await api().unitId('02011'));
      const { bytes } = await exportFile(analyst, { ...ofDesk(['TAKEN']), purpose: null });
      const [headings, row] = bytes.toString().split('\r\n');
      expect(headings).toBe('\uFEFFMã số,Phiên bản,Mã hộ,Thôn,Có từ ngày,Có người có công');
      expect(row).toMatch(/^\d+,1,TAKEN,Khau Ca,,$/);
    });
  });

  it.each([
    ['an unknown field', { fields: ['passwordHash'] }, 'INPUT_UNKNOWN_FIELD'],
    [
      'a hidden field',
      { resource: 'user', fields: ['passwordHash'], where: null, orderBy: [] },
      'INPUT_UNKNOWN_FIELD',
    ],
    ['a filter that is none', { where: { code: { eq: { drop: 'table' } } } }, 'INPUT_BAD_FILTER'],
    ['an unknown format', { format: 'PDF' }, 'INPUT_BAD_FILTER'],
    ['an unknown resource', { resource: 'session' }, 'INPUT_BAD_FILTER'],
  ])('refuse %s', async (_name, change, code) => {
    const { status, refusals } = await exportFile(api().admin, { ...ofDesk(['TAKEN']), ...change });
    expect([status, refusals]).toEqual([400, [code]]);
  });

  it('are for those who are signed in, may read the sheet, and ask from our own page', async () => {
    const clerk = await api().enter('CLERK', await api().unitId('02011'));
    expect((await exportFile(clerk, { ...ofDesk(['TAKEN']), resource: 'user', fields: ['id'] })).status).toBe(
      400,
    );
    const users = { resource: 'user', fields: ['id'], format: 'CSV' };
    expect((await exportFile(clerk, users)).refusals).toEqual(['ACCESS_DENIED']);
    const foreign = await fetch(`${api().url}/files/exports`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'cross-site',
        cookie: clerk.cookie ?? '',
      },
      body: JSON.stringify(users),
    });
    expect(foreign.status).toBe(403);
  });

  it('hold only the rows of the area that the user is in charge of', async () => {
    const elsewhere = await api().enter('CLERK', await api().unitId('02008'));
    const { bytes } = await exportFile(elsewhere, ofDesk(['TAKEN']));
    expect(bytes.toString().trim().split('\r\n')).toHaveLength(1);
  });

  it('are stopped and logged as such when the other side hangs up', async () => {
    await api().admin.create(
      'household',
      Array.from({ length: 3000 }, (_, index) => ({
        code: `H${index}`,
        hamletId: desk().hamletId,
        headName: 'Hoàng Văn Lưu'.repeat(20),
      })),
    );
    const stop = new AbortController();
    const response = await fetch(`${api().url}/files/exports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: api().admin.cookie ?? '' },
      body: JSON.stringify({ ...ofDesk([]), where: null, fields: ['id', 'headName', 'code', 'address'] }),
      signal: stop.signal,
    });
    await response.body?.getReader().read();
    stop.abort();
    await expect.poll(async () => (await logs())[0]?.['state'], { timeout: 5000 }).toBe('CANCELLED');
  });

  describe('templates', () => {
    it('are workbooks for those who may write the sheet', async () => {
      const { status, bytes, headers } = await getFile(api().admin, 'templates/person?language=vi');
      expect([status, bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
      expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('Nhân khẩu');
      const analyst = await api().enter('ANALYST', await api().unitId('02011'));
      expect((await getFile(analyst, 'templates/person')).refusals).toEqual(['ACCESS_DENIED']);
    });
  });
});
