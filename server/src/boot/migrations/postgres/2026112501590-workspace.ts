import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Workspace2026112501590 implements MigrationInterface {
  name = 'Workspace2026112501590';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "saved_view" ("id" bigint NOT NULL, "user_id" bigint NOT NULL, "resource" text NOT NULL, "title" text NOT NULL, "is_shared" bigint NOT NULL, "state" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_be317311b88c1a5e47ad6c19081" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "saved_view_resource_user_id_index" ON "saved_view"  ("resource", "user_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "device_key" ("user_id" bigint NOT NULL, "secret" text NOT NULL, CONSTRAINT "PK_45bba89b98d8613089a6448937a" PRIMARY KEY ("user_id"))',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "device_key"');
    await queryRunner.query('DROP INDEX "public"."saved_view_resource_user_id_index"');
    await queryRunner.query('DROP TABLE "saved_view"');
  }
}
