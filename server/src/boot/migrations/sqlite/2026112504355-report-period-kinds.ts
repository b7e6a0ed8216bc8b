import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportPeriodKinds2026112504355 implements MigrationInterface {
  name = 'ReportPeriodKinds2026112504355';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, "submitted_at" text, "approved_at" text, "locked_at" text, "locked_by_name" text, "locked_by_name_sort" text, "search_text" text, CONSTRAINT "reporting_period_state_choice" CHECK (((("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text" FROM "reporting_period"',
    );
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('ALTER TABLE "temporary_reporting_period" RENAME TO "reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, "submitted_at" text, "approved_at" text, "locked_at" text, "locked_by_name" text, "locked_by_name_sort" text, "search_text" text, CONSTRAINT "reporting_period_state_choice" CHECK (((("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))))), CONSTRAINT "reporting_period_kind_choice" CHECK ("kind" in (\'MONTH\', \'QUARTER\', \'HALF_YEAR\', \'YEAR\', \'AD_HOC\', \'BASELINE\', \'MID_TERM\', \'FINAL\')), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text" FROM "reporting_period"',
    );
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('ALTER TABLE "temporary_reporting_period" RENAME TO "reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('ALTER TABLE "reporting_period" RENAME TO "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, "submitted_at" text, "approved_at" text, "locked_at" text, "locked_by_name" text, "locked_by_name_sort" text, "search_text" text, CONSTRAINT "reporting_period_state_choice" CHECK (((("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text" FROM "temporary_reporting_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('ALTER TABLE "reporting_period" RENAME TO "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, "submitted_at" text, "approved_at" text, "locked_at" text, "locked_by_name" text, "locked_by_name_sort" text, "search_text" text, CONSTRAINT "reporting_period_state_choice" CHECK (((("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))))), CONSTRAINT "reporting_period_kind_choice" CHECK ((("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\', \'BASELINE\', \'MID_TERM\', \'FINAL\')))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state", "submitted_at", "approved_at", "locked_at", "locked_by_name", "locked_by_name_sort", "search_text" FROM "temporary_reporting_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
  }
}
