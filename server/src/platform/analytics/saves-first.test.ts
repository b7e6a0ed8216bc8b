import { describe, expect, it } from 'vitest';
import { SavesFirst } from './saves-first.js';

const signal = new AbortController().signal;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('saves first', () => {
  const begin = () => {
    const savesFirst = new SavesFirst(10, 1000, 30);
    const order: string[] = [];
    const ask = (name: string, rows: number, work = wait(0)): Promise<void> =>
      savesFirst.ask({ rows, signal, userId: 1 }, async () => {
        order.push(name);
        await work;
      });
    return { savesFirst, order, ask };
  };

  it('lets costly questions wait until the save is acknowledged, and small reads not at all', async () => {
    const { savesFirst, order, ask } = begin();
    const save = savesFirst.save(async () => {
      await wait(30);
      order.push('save');
    });
    await Promise.all([save, ask('heavy', 2000), ask('quick', 500), ask('page', 9)]);
    expect(order.slice(0, 2)).toEqual(['page', 'save']);
    expect(order.slice(2).sort()).toEqual(['heavy', 'quick']);
    expect(savesFirst.order).toEqual({
      saves: 0,
      quick: { inside: 0, waiting: 0 },
      heavy: { inside: 0, waiting: 0 },
    });
  });

  it('lets a question in after a while, however long a save takes', async () => {
    const { savesFirst, ask } = begin();
    let end = (): void => undefined;
    const save = savesFirst.save(() => new Promise<void>((resolve) => (end = resolve)));
    await ask('quick', 500);
    expect(savesFirst.order.saves).toBe(1);
    end();
    await save;
  });

  it('lets quick questions pass a heavy one that takes long', async () => {
    const { ask, order } = begin();
    let end = (): void => undefined;
    const heavy = ask('heavy', 2000, new Promise<void>((resolve) => (end = resolve)));
    await ask('quick', 500);
    expect(order).toEqual(['heavy', 'quick']);
    end();
    await heavy;
  });

  it('gives the place back when a question or a save fails', async () => {
    const { savesFirst, ask } = begin();
    const fail = (): Promise<never> => Promise.reject(new Error('failed'));
    await expect(savesFirst.save(fail)).rejects.toThrow('failed');
    await expect(savesFirst.ask({ rows: 2000, signal, userId: 1 }, fail)).rejects.toThrow('failed');
    await ask('heavy', 2000);
    expect(savesFirst.order.heavy).toEqual({ inside: 0, waiting: 0 });
  });
});
