import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Workspace2026112501590 implements MigrationInterface {
  name = 'Workspace2026112501590';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "saved_view" ("id" integer PRIMARY KEY NOT NULL, "user_id" integer NOT NULL, "resource" text NOT NULL, "title" text NOT NULL, "is_shared" integer NOT NULL, "state" text NOT NULL, "at" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "saved_view_resource_user_id_index" ON "saved_view" ("resource", "user_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "device_key" ("user_id" integer PRIMARY KEY NOT NULL, "secret" text NOT NULL) STRICT',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "device_key"');
    await queryRunner.query('DROP INDEX "saved_view_resource_user_id_index"');
    await queryRunner.query('DROP TABLE "saved_view"');
  }
}
