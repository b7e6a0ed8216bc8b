import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AreaPlacement2026112501143 implements MigrationInterface {
  name = 'AreaPlacement2026112501143';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "area_placement" ("ancestor_id" bigint NOT NULL, "descendant_id" bigint NOT NULL, "valid_from" text NOT NULL, "valid_to" text NOT NULL, CONSTRAINT "PK_1e6a058a1d145dc5f8da1bd65c2" PRIMARY KEY ("ancestor_id", "descendant_id", "valid_from"))',
    );
    await queryRunner.query(
      'CREATE INDEX "area_placement_descendant_id_valid_from_index" ON "area_placement"  ("descendant_id", "valid_from") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "public"."area_placement_descendant_id_valid_from_index"');
    await queryRunner.query('DROP TABLE "area_placement"');
  }
}
