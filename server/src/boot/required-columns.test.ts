import { expect, it } from 'vitest';
import { fillRequired } from './required-columns.js';

const fill = (table: string, column: string): string => `'${table}.${column}'`;

it('gives rows of before a value for a required column that is added on PostgreSQL', () => {
  expect(fillRequired(['ALTER TABLE "report" ADD "kind" text NOT NULL', 'DROP TABLE "x"'], fill)).toEqual([
    'ALTER TABLE "report" ADD "kind" text',
    `UPDATE "report" SET "kind" = 'report.kind' WHERE "kind" IS NULL`,
    'ALTER TABLE "report" ALTER COLUMN "kind" SET NOT NULL',
    'DROP TABLE "x"',
  ]);
});

it('fills a column that becomes required', () => {
  expect(fillRequired(['ALTER TABLE "finding" ALTER COLUMN "due_on" SET NOT NULL'], fill)).toEqual([
    `UPDATE "finding" SET "due_on" = 'finding.due_on' WHERE "due_on" IS NULL`,
    'ALTER TABLE "finding" ALTER COLUMN "due_on" SET NOT NULL',
  ]);
});

it('copies the rows into the table made anew on SQLite with what they lack', () => {
  const made =
    'CREATE TABLE "temporary_report" ("id" integer PRIMARY KEY NOT NULL, "title" text NOT NULL, "kind" text NOT NULL) STRICT';
  const copy = 'INSERT INTO "temporary_report"("id", "title") SELECT "id", "title" FROM "report"';
  expect(fillRequired([made, copy], fill)).toEqual([
    made,
    `INSERT INTO "temporary_report"("id", "title", "kind") SELECT "id", "title", 'report.kind' FROM "report"`,
  ]);
});

it('leaves a copy that lacks nothing as it is', () => {
  const made = 'CREATE TABLE "temporary_a" ("id" integer PRIMARY KEY NOT NULL, "b" text) STRICT';
  const copy = 'INSERT INTO "temporary_a"("id") SELECT "id" FROM "a"';
  expect(fillRequired([made, copy], fill)).toEqual([made, copy]);
});

it('refuses a required field of which nobody can say what rows of before are to hold', () => {
  expect(() => fillRequired(['ALTER TABLE "nowhere" ADD "kind" text NOT NULL'])).toThrow(
    '"nowhere"."kind" is required',
  );
});
