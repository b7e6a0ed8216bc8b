import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnalystIndicators2026112501240 implements MigrationInterface {
  name = 'AnalystIndicators2026112501240';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "indicator" ADD "is_analyst_made" boolean');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "indicator" DROP COLUMN "is_analyst_made"');
  }
}
