import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoredTotals2026112501260 implements MigrationInterface {
  name = 'StoredTotals2026112501260';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "unit_total" ("unit_id" bigint NOT NULL, "indicator_id" bigint NOT NULL, "year" bigint NOT NULL, "numerator" bigint NOT NULL, "denominator" bigint, "missing" bigint NOT NULL, "subjects" bigint NOT NULL, CONSTRAINT "PK_d252147e939b308d5fba1754ab1" PRIMARY KEY ("unit_id", "indicator_id", "year"))',
    );
    await queryRunner.query(
      'CREATE INDEX "unit_total_indicator_id_unit_id_index" ON "unit_total"  ("indicator_id", "unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "area_total" ("area_id" bigint NOT NULL, "indicator_id" bigint NOT NULL, "year" bigint NOT NULL, "numerator" bigint NOT NULL, "denominator" bigint, "missing" bigint NOT NULL, "subjects" bigint NOT NULL, CONSTRAINT "PK_1a3259691e29ea3efd4207a201f" PRIMARY KEY ("area_id", "indicator_id", "year"))',
    );
    await queryRunner.query(
      'CREATE INDEX "area_total_indicator_id_area_id_index" ON "area_total"  ("indicator_id", "area_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "unit_delta" ("key" text NOT NULL, "unit_id" bigint NOT NULL, "indicator_id" bigint NOT NULL, "year" bigint NOT NULL, "numerator" bigint NOT NULL, "denominator" bigint, "missing" bigint NOT NULL, "subjects" bigint NOT NULL, CONSTRAINT "PK_2eaa2649b052a7cdbf0f84b61fe" PRIMARY KEY ("key", "unit_id", "indicator_id", "year"))',
    );
    await queryRunner.query('CREATE INDEX "unit_delta_unit_id_index" ON "unit_delta"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "counted_subject" ("indicator_id" bigint NOT NULL, "subject_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "year" bigint NOT NULL, "is_shared" bigint NOT NULL, CONSTRAINT "PK_31c5032128703fd44fb983fb138" PRIMARY KEY ("indicator_id", "subject_id", "unit_id", "year"))',
    );
    await queryRunner.query(
      'CREATE INDEX "counted_subject_indicator_id_unit_id_index" ON "counted_subject"  ("indicator_id", "unit_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "counted_subject_is_shared_indicator_id_index" ON "counted_subject"  ("is_shared", "indicator_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "stored_indicator" ("indicator_id" bigint NOT NULL, "digest" text NOT NULL, CONSTRAINT "PK_f2f24046375bff6d8721905dfd7" PRIMARY KEY ("indicator_id"))',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "stored_indicator"');
    await queryRunner.query('DROP INDEX "public"."counted_subject_is_shared_indicator_id_index"');
    await queryRunner.query('DROP INDEX "public"."counted_subject_indicator_id_unit_id_index"');
    await queryRunner.query('DROP TABLE "counted_subject"');
    await queryRunner.query('DROP INDEX "public"."unit_delta_unit_id_index"');
    await queryRunner.query('DROP TABLE "unit_delta"');
    await queryRunner.query('DROP INDEX "public"."area_total_indicator_id_area_id_index"');
    await queryRunner.query('DROP TABLE "area_total"');
    await queryRunner.query('DROP INDEX "public"."unit_total_indicator_id_unit_id_index"');
    await queryRunner.query('DROP TABLE "unit_total"');
  }
}
