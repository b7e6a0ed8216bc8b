import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatedRows2026112508381 implements MigrationInterface {
  name = 'CreatedRows2026112508381';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "created_row" ("user_id" bigint NOT NULL, "resource" text NOT NULL, "key" text NOT NULL, "row_id" bigint, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_2546b43900ce4098da3c92b0328" PRIMARY KEY ("user_id", "resource", "key"))',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "created_row"');
  }
}
