import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reporting2026112501362 implements MigrationInterface {
  name = 'Reporting2026112501362';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_state_choice" CHECK (("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "reporting_period"',
    );
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('ALTER TABLE "temporary_reporting_period" RENAME TO "reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_state_choice" CHECK (("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))), CONSTRAINT "reporting_period_kind_choice" CHECK ("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\', \'BASELINE\', \'MID_TERM\', \'FINAL\')), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "reporting_period"',
    );
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('ALTER TABLE "temporary_reporting_period" RENAME TO "reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "period_step" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "act" text NOT NULL, "state" text NOT NULL, "at" text NOT NULL, "by_name" text NOT NULL, "by_name_sort" text, "reason" text, CONSTRAINT "period_step_act_choice" CHECK ("act" in (\'SUBMIT\', \'RETURN\', \'APPROVE\', \'LOCK\', \'REOPEN\')), CONSTRAINT "period_step_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "period_step_period_id_index" ON "period_step" ("period_id") ');
    await queryRunner.query(
      'CREATE TABLE "report_outline" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "heading_sort" text, "heading_en" text, "heading_en_sort" text, "help" text, "is_required" integer NOT NULL, "source" text, "source_sort" text, CONSTRAINT "report_outline_kind_choice" CHECK ("kind" in (\'MONITORING\', \'EVALUATION\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "report_outline_kind_position_unique" ON "report_outline" ("kind", "position") ',
    );
    await queryRunner.query(
      'CREATE TABLE "report_section" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "report_id" integer NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "heading_sort" text, "text" text, "help" text, "is_required" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "report_section_report_id_position_unique" ON "report_section" ("report_id", "position") ',
    );
    await queryRunner.query(
      'CREATE TABLE "report_snapshot" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "report_id" integer NOT NULL, "taken_at" text NOT NULL, "taken_by" text NOT NULL, "taken_by_sort" text, "hash" text NOT NULL, "content" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "report_snapshot_report_id_index" ON "report_snapshot" ("report_id") ',
    );
    // What was written stays as the report’s first section.
    await queryRunner.query(
      `INSERT INTO report_section (id, version, created_at, created_by, updated_at, updated_by, report_id, position, heading, text, is_required) SELECT (SELECT next FROM row_id WHERE single = 1) + row_number() OVER (ORDER BY id) - 1, 1, created_at, created_by, updated_at, updated_by, id, 1, 'Nội dung', narrative, 0 FROM report WHERE narrative IS NOT NULL`,
    );
    await queryRunner.query(
      `UPDATE row_id SET next = next + (SELECT count(*) FROM report WHERE narrative IS NOT NULL) WHERE single = 1`,
    );
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "search_text" text, CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text" FROM "report"',
    );
    await queryRunner.query('DROP TABLE "report"');
    await queryRunner.query('ALTER TABLE "temporary_report" RENAME TO "report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, "submitted_at" text, "approved_at" text, "locked_at" text, "locked_by_name" text, "locked_by_name_sort" text, "search_text" text, CONSTRAINT "reporting_period_state_choice" CHECK ((("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')))), CONSTRAINT "reporting_period_kind_choice" CHECK (("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\', \'BASELINE\', \'MID_TERM\', \'FINAL\'))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "reporting_period"',
    );
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('ALTER TABLE "temporary_reporting_period" RENAME TO "reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "search_text" text, "kind" text NOT NULL, "body" text, "body_sort" text, "number" text, "place" text, "place_sort" text, "signed_on" text, "signer_title" text, "signer_title_sort" text, "signer" text, "signer_sort" text, "addressees" text, "recipients" text, CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      `INSERT INTO "temporary_report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text", "kind") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text", case when (select p.kind from reporting_period as p where p.id = report.period_id) in ('BASELINE', 'MID_TERM', 'FINAL') then 'EVALUATION' else 'MONITORING' end FROM "report"`,
    );
    await queryRunner.query('DROP TABLE "report"');
    await queryRunner.query('ALTER TABLE "temporary_report" RENAME TO "report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "search_text" text, "kind" text NOT NULL, "body" text, "body_sort" text, "number" text, "place" text, "place_sort" text, "signed_on" text, "signer_title" text, "signer_title_sort" text, "signer" text, "signer_sort" text, "addressees" text, "recipients" text, CONSTRAINT "report_kind_choice" CHECK ("kind" in (\'MONITORING\', \'EVALUATION\')), CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text", "kind", "body", "body_sort", "number", "place", "place_sort", "signed_on", "signer_title", "signer_title_sort", "signer", "signer_sort", "addressees", "recipients") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text", "kind", "body", "body_sort", "number", "place", "place_sort", "signed_on", "signer_title", "signer_title_sort", "signer", "signer_sort", "addressees", "recipients" FROM "report"',
    );
    await queryRunner.query('DROP TABLE "report"');
    await queryRunner.query('ALTER TABLE "temporary_report" RENAME TO "report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "period_step_period_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_period_step" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "act" text NOT NULL, "state" text NOT NULL, "at" text NOT NULL, "by_name" text NOT NULL, "by_name_sort" text, "reason" text, CONSTRAINT "period_step_act_choice" CHECK ("act" in (\'SUBMIT\', \'RETURN\', \'APPROVE\', \'LOCK\', \'REOPEN\')), CONSTRAINT "period_step_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CONSTRAINT "period_step_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_period_step"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "act", "state", "at", "by_name", "by_name_sort", "reason") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "act", "state", "at", "by_name", "by_name_sort", "reason" FROM "period_step"',
    );
    await queryRunner.query('DROP TABLE "period_step"');
    await queryRunner.query('ALTER TABLE "temporary_period_step" RENAME TO "period_step"');
    await queryRunner.query('CREATE INDEX "period_step_period_id_index" ON "period_step" ("period_id") ');
    await queryRunner.query('DROP INDEX "report_section_report_id_position_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_report_section" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "report_id" integer NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "heading_sort" text, "text" text, "help" text, "is_required" integer NOT NULL, CONSTRAINT "report_section_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "report" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_report_section"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "position", "heading", "heading_sort", "text", "help", "is_required") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "position", "heading", "heading_sort", "text", "help", "is_required" FROM "report_section"',
    );
    await queryRunner.query('DROP TABLE "report_section"');
    await queryRunner.query('ALTER TABLE "temporary_report_section" RENAME TO "report_section"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "report_section_report_id_position_unique" ON "report_section" ("report_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "report_snapshot_report_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_report_snapshot" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "report_id" integer NOT NULL, "taken_at" text NOT NULL, "taken_by" text NOT NULL, "taken_by_sort" text, "hash" text NOT NULL, "content" text NOT NULL, CONSTRAINT "report_snapshot_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "report" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_report_snapshot"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "taken_at", "taken_by", "taken_by_sort", "hash", "content") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "taken_at", "taken_by", "taken_by_sort", "hash", "content" FROM "report_snapshot"',
    );
    await queryRunner.query('DROP TABLE "report_snapshot"');
    await queryRunner.query('ALTER TABLE "temporary_report_snapshot" RENAME TO "report_snapshot"');
    await queryRunner.query(
      'CREATE INDEX "report_snapshot_report_id_index" ON "report_snapshot" ("report_id") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "report_snapshot_report_id_index"');
    await queryRunner.query('ALTER TABLE "report_snapshot" RENAME TO "temporary_report_snapshot"');
    await queryRunner.query(
      'CREATE TABLE "report_snapshot" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "report_id" integer NOT NULL, "taken_at" text NOT NULL, "taken_by" text NOT NULL, "taken_by_sort" text, "hash" text NOT NULL, "content" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "report_snapshot"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "taken_at", "taken_by", "taken_by_sort", "hash", "content") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "taken_at", "taken_by", "taken_by_sort", "hash", "content" FROM "temporary_report_snapshot"',
    );
    await queryRunner.query('DROP TABLE "temporary_report_snapshot"');
    await queryRunner.query(
      'CREATE INDEX "report_snapshot_report_id_index" ON "report_snapshot" ("report_id") ',
    );
    await queryRunner.query('DROP INDEX "report_section_report_id_position_unique"');
    await queryRunner.query('ALTER TABLE "report_section" RENAME TO "temporary_report_section"');
    await queryRunner.query(
      'CREATE TABLE "report_section" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "report_id" integer NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "heading_sort" text, "text" text, "help" text, "is_required" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "report_section"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "position", "heading", "heading_sort", "text", "help", "is_required") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "report_id", "position", "heading", "heading_sort", "text", "help", "is_required" FROM "temporary_report_section"',
    );
    await queryRunner.query('DROP TABLE "temporary_report_section"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "report_section_report_id_position_unique" ON "report_section" ("report_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "period_step_period_id_index"');
    await queryRunner.query('ALTER TABLE "period_step" RENAME TO "temporary_period_step"');
    await queryRunner.query(
      'CREATE TABLE "period_step" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "act" text NOT NULL, "state" text NOT NULL, "at" text NOT NULL, "by_name" text NOT NULL, "by_name_sort" text, "reason" text, CONSTRAINT "period_step_act_choice" CHECK ("act" in (\'SUBMIT\', \'RETURN\', \'APPROVE\', \'LOCK\', \'REOPEN\')), CONSTRAINT "period_step_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "period_step"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "act", "state", "at", "by_name", "by_name_sort", "reason") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "act", "state", "at", "by_name", "by_name_sort", "reason" FROM "temporary_period_step"',
    );
    await queryRunner.query('DROP TABLE "temporary_period_step"');
    await queryRunner.query('CREATE INDEX "period_step_period_id_index" ON "period_step" ("period_id") ');
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query('ALTER TABLE "report" RENAME TO "temporary_report"');
    await queryRunner.query(
      'CREATE TABLE "report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "search_text" text, "kind" text NOT NULL, "body" text, "body_sort" text, "number" text, "place" text, "place_sort" text, "signed_on" text, "signer_title" text, "signer_title_sort" text, "signer" text, "signer_sort" text, "addressees" text, "recipients" text, CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text", "kind", "body", "body_sort", "number", "place", "place_sort", "signed_on", "signer_title", "signer_title_sort", "signer", "signer_sort", "addressees", "recipients") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text", "kind", "body", "body_sort", "number", "place", "place_sort", "signed_on", "signer_title", "signer_title_sort", "signer", "signer_sort", "addressees", "recipients" FROM "temporary_report"',
    );
    await queryRunner.query('DROP TABLE "temporary_report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query('ALTER TABLE "report" RENAME TO "temporary_report"');
    await queryRunner.query(
      'CREATE TABLE "report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "search_text" text, CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text" FROM "temporary_report"',
    );
    await queryRunner.query('DROP TABLE "temporary_report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('ALTER TABLE "reporting_period" RENAME TO "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_state_choice" CHECK ((("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')))), CONSTRAINT "reporting_period_kind_choice" CHECK (("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\', \'BASELINE\', \'MID_TERM\', \'FINAL\'))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "temporary_reporting_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query('ALTER TABLE "report" RENAME TO "temporary_report"');
    await queryRunner.query(
      'CREATE TABLE "report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "narrative" text, "submitted_on" text, "approved_on" text, "search_text" text, CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "search_text" FROM "temporary_report"',
    );
    await queryRunner.query('DROP TABLE "temporary_report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "report_snapshot_report_id_index"');
    await queryRunner.query('DROP TABLE "report_snapshot"');
    await queryRunner.query('DROP INDEX "report_section_report_id_position_unique"');
    await queryRunner.query('DROP TABLE "report_section"');
    await queryRunner.query('DROP INDEX "report_outline_kind_position_unique"');
    await queryRunner.query('DROP TABLE "report_outline"');
    await queryRunner.query('DROP INDEX "period_step_period_id_index"');
    await queryRunner.query('DROP TABLE "period_step"');
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('ALTER TABLE "reporting_period" RENAME TO "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_state_choice" CHECK (("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "temporary_reporting_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('ALTER TABLE "reporting_period" RENAME TO "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_kind_choice" CHECK (("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\'))), CONSTRAINT "reporting_period_state_choice" CHECK (("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\'))), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "temporary_reporting_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
  }
}
