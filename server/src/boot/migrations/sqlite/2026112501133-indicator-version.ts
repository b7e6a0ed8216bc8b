import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndicatorVersion2026112501133 implements MigrationInterface {
  name = 'IndicatorVersion2026112501133';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "indicator_version" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "indicator_code" text NOT NULL, "number" integer NOT NULL, "definition" text NOT NULL, "content_hash" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_version_indicator_id_number_unique" ON "indicator_version" ("indicator_id", "number") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "indicator_version_indicator_id_number_unique"');
    await queryRunner.query('DROP TABLE "indicator_version"');
  }
}
