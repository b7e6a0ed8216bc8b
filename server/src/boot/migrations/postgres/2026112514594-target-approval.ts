import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TargetApproval2026112514594 implements MigrationInterface {
  name = 'TargetApproval2026112514594';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "target" ADD "decision" text');
    await queryRunner.query('ALTER TABLE "target" ADD "decision_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "target" ADD "decided_on" date');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "target" DROP COLUMN "decided_on"');
    await queryRunner.query('ALTER TABLE "target" DROP COLUMN "decision_sort"');
    await queryRunner.query('ALTER TABLE "target" DROP COLUMN "decision"');
  }
}
