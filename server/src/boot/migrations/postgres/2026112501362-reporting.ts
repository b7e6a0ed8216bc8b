import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reporting2026112501362 implements MigrationInterface {
  name = 'Reporting2026112501362';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "reporting_period" DROP CONSTRAINT "reporting_period_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"reporting_period\" ADD CONSTRAINT \"reporting_period_kind_choice\" CHECK (\"kind\" in ('HALF_YEAR', 'YEAR', 'AD_HOC', 'BASELINE', 'MID_TERM', 'FINAL'))",
    );
    await queryRunner.query(
      'CREATE TABLE "period_step" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "period_id" bigint NOT NULL, "act" text NOT NULL, "state" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by_name" text NOT NULL, "by_name_sort" text COLLATE "C", "reason" text, CONSTRAINT "period_step_act_choice" CHECK ("act" in (\'SUBMIT\', \'RETURN\', \'APPROVE\', \'LOCK\', \'REOPEN\')), CONSTRAINT "period_step_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CONSTRAINT "PK_63db7b88dc2d217bc098ee4ba2d" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "period_step_period_id_index" ON "period_step"  ("period_id") ');
    await queryRunner.query(
      'CREATE TABLE "report_outline" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "kind" text NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "heading_sort" text COLLATE "C", "heading_en" text, "heading_en_sort" text COLLATE "C", "help" text, "is_required" boolean NOT NULL, "source" text, "source_sort" text COLLATE "C", CONSTRAINT "report_outline_kind_choice" CHECK ("kind" in (\'MONITORING\', \'EVALUATION\')), CONSTRAINT "PK_423c3589cf9c36fd487ea2006ca" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "report_outline_kind_position_unique" ON "report_outline"  ("kind", "position") ',
    );
    await queryRunner.query(
      'CREATE TABLE "report_section" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "report_id" bigint NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "heading_sort" text COLLATE "C", "text" text, "help" text, "is_required" boolean NOT NULL, CONSTRAINT "PK_9ba121a782362e2b7360c7160d5" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "report_section_report_id_position_unique" ON "report_section"  ("report_id", "position") ',
    );
    await queryRunner.query(
      'CREATE TABLE "report_snapshot" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "report_id" bigint NOT NULL, "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL, "taken_by" text NOT NULL, "taken_by_sort" text COLLATE "C", "hash" text COLLATE "C" NOT NULL, "content" text NOT NULL, CONSTRAINT "PK_5418c6b00adad99708e32914edf" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "report_snapshot_report_id_index" ON "report_snapshot"  ("report_id") ',
    );
    // What was written stays as the report’s first section.
    await queryRunner.query('CREATE SEQUENCE IF NOT EXISTS row_id');
    await queryRunner.query(
      `INSERT INTO report_section (id, version, created_at, created_by, updated_at, updated_by, report_id, position, heading, text, is_required) SELECT nextval('row_id'), 1, created_at, created_by, updated_at, updated_by, id, 1, 'Nội dung', narrative, false FROM report WHERE narrative IS NOT NULL`,
    );
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "narrative"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "approved_on"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "submitted_on"');
    await queryRunner.query('ALTER TABLE "reporting_period" ADD "submitted_at" TIMESTAMP WITH TIME ZONE');
    await queryRunner.query('ALTER TABLE "reporting_period" ADD "approved_at" TIMESTAMP WITH TIME ZONE');
    await queryRunner.query('ALTER TABLE "reporting_period" ADD "locked_at" TIMESTAMP WITH TIME ZONE');
    await queryRunner.query('ALTER TABLE "reporting_period" ADD "locked_by_name" text');
    await queryRunner.query('ALTER TABLE "reporting_period" ADD "locked_by_name_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "reporting_period" ADD "search_text" text COLLATE "C"');
    // What a report was before the kinds follows from its period.
    await queryRunner.query('ALTER TABLE "report" ADD "kind" text');
    await queryRunner.query(
      `UPDATE report SET kind = case when (select p.kind from reporting_period as p where p.id = report.period_id) in ('BASELINE', 'MID_TERM', 'FINAL') then 'EVALUATION' else 'MONITORING' end`,
    );
    await queryRunner.query('ALTER TABLE "report" ALTER COLUMN "kind" SET NOT NULL');
    await queryRunner.query('ALTER TABLE "report" ADD "body" text');
    await queryRunner.query('ALTER TABLE "report" ADD "body_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "report" ADD "number" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "report" ADD "place" text');
    await queryRunner.query('ALTER TABLE "report" ADD "place_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "report" ADD "signed_on" date');
    await queryRunner.query('ALTER TABLE "report" ADD "signer_title" text');
    await queryRunner.query('ALTER TABLE "report" ADD "signer_title_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "report" ADD "signer" text');
    await queryRunner.query('ALTER TABLE "report" ADD "signer_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "report" ADD "addressees" text');
    await queryRunner.query('ALTER TABLE "report" ADD "recipients" text');
    await queryRunner.query(
      'ALTER TABLE "report" ADD CONSTRAINT "report_kind_choice" CHECK ("kind" in (\'MONITORING\', \'EVALUATION\'))',
    );
    await queryRunner.query(
      'ALTER TABLE "period_step" ADD CONSTRAINT "period_step_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "report_section" ADD CONSTRAINT "report_section_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "report_snapshot" ADD CONSTRAINT "report_snapshot_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "report_snapshot" DROP CONSTRAINT "report_snapshot_report_id_fk"');
    await queryRunner.query('ALTER TABLE "report_section" DROP CONSTRAINT "report_section_report_id_fk"');
    await queryRunner.query('ALTER TABLE "period_step" DROP CONSTRAINT "period_step_period_id_fk"');
    await queryRunner.query('ALTER TABLE "report" DROP CONSTRAINT "report_kind_choice"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "recipients"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "addressees"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "signer_sort"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "signer"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "signer_title_sort"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "signer_title"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "signed_on"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "place_sort"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "place"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "number"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "body_sort"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "body"');
    await queryRunner.query('ALTER TABLE "report" DROP COLUMN "kind"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP COLUMN "search_text"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP COLUMN "locked_by_name_sort"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP COLUMN "locked_by_name"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP COLUMN "locked_at"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP COLUMN "approved_at"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP COLUMN "submitted_at"');
    await queryRunner.query('ALTER TABLE "report" ADD "submitted_on" date');
    await queryRunner.query('ALTER TABLE "report" ADD "approved_on" date');
    await queryRunner.query('ALTER TABLE "report" ADD "narrative" text');
    await queryRunner.query('DROP INDEX "public"."report_snapshot_report_id_index"');
    await queryRunner.query('DROP TABLE "report_snapshot"');
    await queryRunner.query('DROP INDEX "public"."report_section_report_id_position_unique"');
    await queryRunner.query('DROP TABLE "report_section"');
    await queryRunner.query('DROP INDEX "public"."report_outline_kind_position_unique"');
    await queryRunner.query('DROP TABLE "report_outline"');
    await queryRunner.query('DROP INDEX "public"."period_step_period_id_index"');
    await queryRunner.query('DROP TABLE "period_step"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP CONSTRAINT "reporting_period_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"reporting_period\" ADD CONSTRAINT \"reporting_period_kind_choice\" CHECK ((kind = ANY (ARRAY['HALF_YEAR'::text, 'YEAR'::text, 'AD_HOC'::text])))",
    );
  }
}
