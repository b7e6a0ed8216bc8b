import { describe, expect, it } from 'vitest';
import { Doors } from './doors.js';

const never = (): AbortSignal => new AbortController().signal;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets somebody try to enter and notes who is inside, in the order of entering. */
const visitorsOf = (doors: Doors) => {
  const entered: string[] = [];
  const leaving = new Map<string, () => void>();
  return {
    entered,
    come: (name: string, who: number, signal = never()): Promise<void> =>
      doors.enter(signal, who).then((leave) => {
        entered.push(name);
        leaving.set(name, leave);
      }),
    go: async (name: string): Promise<void> => {
      leaving.get(name)?.();
      await turn();
    },
  };
};

describe('doors', () => {
  it('let users in turn in, each one’s in their order', async () => {
    const { entered, come, go } = visitorsOf(new Doors(1));
    for (const [name, who] of [
      ['a1', 1],
      ['a2', 1],
      ['a3', 1],
      ['b1', 2],
      ['c1', 3],
    ] as const)
      void come(name, who);
    await turn();
    for (const name of ['a1', 'a2', 'b1', 'c1']) await go(name);
    expect(entered).toEqual(['a1', 'a2', 'b1', 'c1', 'a3']);
  });

  it('give the place of who leaves the line to the next', async () => {
    const doors = new Doors(1);
    const { entered, come, go } = visitorsOf(doors);
    const gone = new AbortController();
    void come('a', 1);
    const left = come('b', 2, gone.signal).catch((error: unknown) => error);
    void come('c', 3);
    await turn();
    gone.abort(new Error('gone'));
    expect(await left).toEqual(new Error('gone'));
    await go('a');
    await go('c');
    expect([entered, doors.state]).toEqual([['a', 'c'], { inside: 0, waiting: 0 }]);
  });

  it('refuse who is gone before it comes, and keep no place for it', async () => {
    const doors = new Doors(1);
    await expect(doors.enter(AbortSignal.abort(new Error('gone')), 1)).rejects.toThrow('gone');
    expect(doors.state).toEqual({ inside: 0, waiting: 0 });
  });

  it('refuse the fifty-first of one user, and nobody else', async () => {
    const doors = new Doors(1);
    const { entered, come, go } = visitorsOf(doors);
    for (let count = 0; count < 51; count += 1) void come(`a${count}`, 1);
    await turn();
    await expect(doors.enter(never(), 1)).rejects.toMatchObject({ code: 'LIMIT_RATE' });
    void come('b', 2);
    await go('a0');
    await go('a1');
    expect(entered).toEqual(['a0', 'a1', 'b']);
  });

  it('keep a place for a second user, however many questions the first has', async () => {
    const { entered, come } = visitorsOf(new Doors(2));
    for (const name of ['a1', 'a2', 'a3']) void come(name, 1);
    void come('b1', 2);
    await turn();
    expect(entered).toEqual(['a1', 'b1']);
  });

  it('that are held let nobody in before patience is over, and then one after the other', async () => {
    let isHeld = true;
    const doors = new Doors(1, () => isHeld, 40);
    const { entered, come, go } = visitorsOf(doors);
    const started = performance.now();
    const first = come('a', 1);
    void come('b', 2);
    await first;
    expect(performance.now() - started).toBeGreaterThan(38);
    expect(entered).toEqual(['a']);
    isHeld = false;
    await go('a');
    expect(entered).toEqual(['a', 'b']);
  });

  it('that are held no longer let in at once', async () => {
    let isHeld = true;
    const doors = new Doors(1, () => isHeld, 60_000);
    const { entered, come } = visitorsOf(doors);
    void come('a', 1);
    await turn();
    expect(entered).toEqual([]);
    isHeld = false;
    doors.letIn();
    await turn();
    expect(entered).toEqual(['a']);
  });
});
