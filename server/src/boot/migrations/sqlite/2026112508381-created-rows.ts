import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatedRows2026112508381 implements MigrationInterface {
  name = 'CreatedRows2026112508381';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "created_row" ("user_id" integer NOT NULL, "resource" text NOT NULL, "key" text NOT NULL, "row_id" integer, "at" text NOT NULL, PRIMARY KEY ("user_id", "resource", "key")) STRICT',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "created_row"');
  }
}
