import type { CellValue } from '../column.js';
import {
  type Batch,
  type Change,
  type ChangeResult,
  NetworkError,
  type Row,
  type Source,
} from '../source.js';

/** A server in memory with versions and batch ids, for the tests of the store. */
export class MemorySource implements Source {
  rowsInOrder: Row[];
  readonly batches: Batch[] = [];
  /** Answers to come that get lost: the batch is applied, the answer is not seen. */
  lostAnswers = 0;
  isOffline = false;
  refuse: (change: Change) => string | null = () => null;
  resolve?: NonNullable<Source['resolve']>;
  private readonly answered = new Map<string, ChangeResult[]>();
  private nextId: number;

  constructor(count: number) {
    this.rowsInOrder = Array.from({ length: count }, (_, i) =>
      makeRow(`r${i}`, { name: `Hộ ${i}`, size: i }),
    );
    this.nextId = count;
  }

  async count(): Promise<number> {
    return this.rowsInOrder.length;
  }

  async load(offset: number, limit: number): Promise<readonly Row[]> {
    return this.rowsInOrder.slice(offset, offset + limit);
  }

  async rows(ids: readonly string[]): Promise<readonly Row[]> {
    return this.rowsInOrder.filter((row) => ids.includes(row.id));
  }

  async save(batch: Batch): Promise<readonly ChangeResult[]> {
    if (this.isOffline) throw new NetworkError('no line');
    this.batches.push(batch);
    const results = this.answered.get(batch.id) ?? batch.changes.map((change) => this.apply(change));
    this.answered.set(batch.id, results);
    if (this.lostAnswers > 0) {
      this.lostAnswers--;
      throw new NetworkError('no answer');
    }
    return results;
  }

  get(id: string): Row | undefined {
    return this.rowsInOrder.find((row) => row.id === id);
  }

  /** Somebody else saves. */
  change(id: string, set: Readonly<Record<string, CellValue>>): void {
    this.rowsInOrder = this.rowsInOrder.map((row) => (row.id === id ? next(row, set) : row));
  }

  remove(id: string): void {
    this.rowsInOrder = this.rowsInOrder.filter((row) => row.id !== id);
  }

  private apply(change: Change): ChangeResult {
    const { key, kind, id, version, set } = change;
    const reason = this.refuse(change);
    if (reason)
      return { key, status: 'refused', problems: [{ field: reason, code: 'rule', message: 'Sai' }] };
    if (kind === 'create') {
      const row = makeRow(`r${this.nextId++}`, set);
      this.rowsInOrder = [...this.rowsInOrder, row];
      return { key, status: 'saved', row };
    }
    const row = id === null ? undefined : this.get(id);
    if (!row || id === null) return { key, status: 'conflict', row: null };
    if (row.version !== version) return { key, status: 'conflict', row };
    if (kind === 'delete') this.remove(id);
    else this.change(id, set);
    return { key, status: 'saved', row: this.get(id) ?? null };
  }
}

function makeRow(id: string, values: Readonly<Record<string, CellValue>>): Row {
  return { id, version: 1, values };
}

function next(row: Row, set: Readonly<Record<string, CellValue>>): Row {
  return { id: row.id, version: Number(row.version) + 1, values: { ...row.values, ...set } };
}
