import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UnitKinds2026112512521 implements MigrationInterface {
  name = 'UnitKinds2026112512521';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "administrative_unit" DROP CONSTRAINT "administrative_unit_kind_choice"',
    );
    await queryRunner.query(
      "ALTER TABLE \"administrative_unit\" ADD CONSTRAINT \"administrative_unit_kind_choice\" CHECK (\"kind\" in ('NATION', 'TINH', 'THANH_PHO', 'HUYEN', 'QUAN', 'THI_XA', 'XA', 'PHUONG', 'THI_TRAN', 'DAC_KHU', 'THON', 'BAN', 'XOM', 'AP', 'BUON', 'LANG', 'SOC', 'TO_DAN_PHO', 'KHU_PHO', 'KHOM'))",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "administrative_unit" DROP CONSTRAINT "administrative_unit_kind_choice"',
    );
    await queryRunner.query(
      "ALTER TABLE \"administrative_unit\" ADD CONSTRAINT \"administrative_unit_kind_choice\" CHECK ((kind = ANY (ARRAY['NATION'::text, 'TINH'::text, 'THANH_PHO'::text, 'HUYEN'::text, 'XA'::text, 'PHUONG'::text, 'THI_TRAN'::text, 'THON'::text])))",
    );
  }
}
