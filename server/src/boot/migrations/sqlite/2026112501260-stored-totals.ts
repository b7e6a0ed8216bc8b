import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoredTotals2026112501260 implements MigrationInterface {
  name = 'StoredTotals2026112501260';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "unit_total" ("unit_id" integer NOT NULL, "indicator_id" integer NOT NULL, "year" integer NOT NULL, "numerator" integer NOT NULL, "denominator" integer, "missing" integer NOT NULL, "subjects" integer NOT NULL, PRIMARY KEY ("unit_id", "indicator_id", "year")) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "unit_total_indicator_id_unit_id_index" ON "unit_total" ("indicator_id", "unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "area_total" ("area_id" integer NOT NULL, "indicator_id" integer NOT NULL, "year" integer NOT NULL, "numerator" integer NOT NULL, "denominator" integer, "missing" integer NOT NULL, "subjects" integer NOT NULL, PRIMARY KEY ("area_id", "indicator_id", "year")) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "area_total_indicator_id_area_id_index" ON "area_total" ("indicator_id", "area_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "unit_delta" ("key" text NOT NULL, "unit_id" integer NOT NULL, "indicator_id" integer NOT NULL, "year" integer NOT NULL, "numerator" integer NOT NULL, "denominator" integer, "missing" integer NOT NULL, "subjects" integer NOT NULL, PRIMARY KEY ("key", "unit_id", "indicator_id", "year")) STRICT',
    );
    await queryRunner.query('CREATE INDEX "unit_delta_unit_id_index" ON "unit_delta" ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "counted_subject" ("indicator_id" integer NOT NULL, "subject_id" integer NOT NULL, "unit_id" integer NOT NULL, "year" integer NOT NULL, "is_shared" integer NOT NULL, PRIMARY KEY ("indicator_id", "subject_id", "unit_id", "year")) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "counted_subject_indicator_id_unit_id_index" ON "counted_subject" ("indicator_id", "unit_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "counted_subject_is_shared_indicator_id_index" ON "counted_subject" ("is_shared", "indicator_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "stored_indicator" ("indicator_id" integer PRIMARY KEY NOT NULL, "digest" text NOT NULL) STRICT',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "stored_indicator"');
    await queryRunner.query('DROP INDEX "counted_subject_is_shared_indicator_id_index"');
    await queryRunner.query('DROP INDEX "counted_subject_indicator_id_unit_id_index"');
    await queryRunner.query('DROP TABLE "counted_subject"');
    await queryRunner.query('DROP INDEX "unit_delta_unit_id_index"');
    await queryRunner.query('DROP TABLE "unit_delta"');
    await queryRunner.query('DROP INDEX "area_total_indicator_id_area_id_index"');
    await queryRunner.query('DROP TABLE "area_total"');
    await queryRunner.query('DROP INDEX "unit_total_indicator_id_unit_id_index"');
    await queryRunner.query('DROP TABLE "unit_total"');
  }
}
