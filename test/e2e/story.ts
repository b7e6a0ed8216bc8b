import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { signInAt } from '../support/api.js';
import type { Client } from '../support/client.js';
import { type Product, startProduct, stopProduct } from './product.js';

export const accounts = {
  clerk: { name: 'nhaplieu', password: 'mythanh-nhaplieu' },
  officer: { name: 'congchuc', password: 'mythanh-congchuc' },
  district: { name: 'huyen', password: 'bachthong-huyen' },
  analyst: { name: 'phantich', password: 'backan-phantich' },
  administrator: { name: 'quantri', password: 'dachieu-quantri' },
} as const;

export interface Account {
  readonly name: string;
  readonly password: string;
}

export interface Story {
  readonly url: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors that the page wrote to its console. */
  readonly complaints: readonly string[];
  /** Fills in the form of the sign-in page. */
  signIn(account: Account): Promise<void>;
  /** Starts with a session already open. */
  enter(account: Account): Promise<void>;
  open(path: string): Promise<void>;
  /** The server dies as in a power cut, at once. */
  killServer(): Promise<void>;
  /** The server comes back on the same address with the same database. */
  reviveServer(): Promise<void>;
  /** The API as another person uses it at the same time. */
  client(account: Account): Promise<Client>;
}

/** One product for the file, a fresh browser profile for each story. */
export const useStory = (): (() => Story) => {
  let folder: string;
  let product: Product;
  let browser: Browser;
  let story: Story;
  // The server counts sign-ins: each account signs in once for the file.
  const clients = new Map<string, Promise<Client>>();
  const client = ({ name, password }: Account): Promise<Client> => {
    const known = clients.get(name) ?? signInAt(product.url, name, password);
    clients.set(name, known);
    return known;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dachieu-story-'));
    await cp(inject('firstStart'), folder, { recursive: true });
    [product, browser] = await Promise.all([startProduct(folder), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    if (product) await stopProduct(product, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const { url } = product;
    story = {
      url,
      page,
      context,
      complaints,
      async signIn({ name, password }) {
        await page.goto(url);
        await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(name);
        await page.getByLabel('Mật khẩu').fill(password);
        await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
        await page.getByRole('navigation').waitFor();
      },
      async enter(account) {
        const [name = '', value = ''] = (await client(account)).cookie?.split('=') ?? [];
        await context.addCookies([{ name, value, url }]);
      },
      async open(path) {
        await page.goto(url + path);
      },
      client,
      async killServer() {
        await stopProduct(product, 'SIGKILL');
      },
      async reviveServer() {
        product = await startProduct(folder, new URL(url).port);
      },
    };
  });
  afterEach(async () => {
    await story.context.close();
  });
  return () => story;
};

/** The cell of a column in the first row that shows this text. */
export const cellIn = async (page: Page, rowText: string, columnTitle: string): Promise<Locator> => {
  const title = page.getByRole('columnheader', { name: columnTitle });
  await title.waitFor();
  const place = await title.getAttribute('aria-colindex');
  const row = page.getByRole('row').filter({ hasText: rowText }).first();
  const cell = row.locator(`[role="gridcell"][aria-colindex="${place}"]`);
  await cell.waitFor();
  return cell;
};

/** Chooses a cell, types over it and confirms. */
export const typeInto = async (page: Page, cell: Locator, text: string): Promise<void> => {
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** For `expect.poll`: two cores may be busy with other tests. */
export const patience = { timeout: 20_000 } as const;

/** Puts a block on the clipboard as a spreadsheet does, by a copy of its own with both formats; done when it is there. */
export const copyAs = async (context: BrowserContext, text: string, html?: string): Promise<void> => {
  const page = await context.newPage();
  await page.setContent('<textarea>x</textarea>');
  await page.locator('textarea').focus();
  await page.evaluate(
    ([plain, table]) => {
      document.addEventListener('copy', (event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', plain ?? '');
        if (table) event.clipboardData?.setData('text/html', table);
      });
    },
    [text, html],
  );
  // The clipboard belongs to the browser, which takes a copy in when it finds the time: what comes back by a paste is on it.
  const area = page.locator('textarea');
  const copied = async (): Promise<string> => {
    await area.fill('x');
    for (const key of ['A', 'C', 'A', 'V']) await page.keyboard.press(`Control+${key}`);
    return area.inputValue();
  };
  await expect.poll(copied, patience).toBe(text.replace(/\r\n?/g, '\n'));
  await page.close();
};
