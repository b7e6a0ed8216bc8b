import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangeEntry2026112502040 implements MigrationInterface {
  name = 'ChangeEntry2026112502040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "change_floor" ("single" integer PRIMARY KEY NOT NULL, "floor" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE TABLE "change_entry" ("id" integer PRIMARY KEY NOT NULL, "table_name" text NOT NULL, "row_key" integer NOT NULL) STRICT',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "change_entry"');
    await queryRunner.query('DROP TABLE "change_floor"');
  }
}
