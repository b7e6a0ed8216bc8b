import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportPeriodKinds2026112504355 implements MigrationInterface {
  name = 'ReportPeriodKinds2026112504355';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "reporting_period" DROP CONSTRAINT "reporting_period_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"reporting_period\" ADD CONSTRAINT \"reporting_period_kind_choice\" CHECK (\"kind\" in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC', 'BASELINE', 'MID_TERM', 'FINAL'))",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "reporting_period" DROP CONSTRAINT "reporting_period_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"reporting_period\" ADD CONSTRAINT \"reporting_period_kind_choice\" CHECK ((kind = ANY (ARRAY['HALF_YEAR'::text, 'YEAR'::text, 'AD_HOC'::text, 'BASELINE'::text, 'MID_TERM'::text, 'FINAL'::text])))",
    );
  }
}
