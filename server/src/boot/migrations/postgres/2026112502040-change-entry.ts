import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangeEntry2026112502040 implements MigrationInterface {
  name = 'ChangeEntry2026112502040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "change_floor" ("single" bigint NOT NULL, "floor" bigint NOT NULL, CONSTRAINT "PK_28262c4bab459f1ad5e2d3d3189" PRIMARY KEY ("single"))',
    );
    await queryRunner.query(
      'CREATE TABLE "change_entry" ("transaction_id" bigint NOT NULL, "table_name" text NOT NULL, "row_key" bigint NOT NULL, CONSTRAINT "PK_4ae5f61bbffdb1ee8e5231cff1d" PRIMARY KEY ("transaction_id", "table_name", "row_key"))',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "change_entry"');
    await queryRunner.query('DROP TABLE "change_floor"');
  }
}
