import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndicatorVersion2026112501133 implements MigrationInterface {
  name = 'IndicatorVersion2026112501133';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "indicator_version" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "indicator_id" integer NOT NULL, "indicator_code" text COLLATE "C" NOT NULL, "number" integer NOT NULL, "definition" text NOT NULL, "content_hash" text COLLATE "C" NOT NULL, CONSTRAINT "PK_a28bc0dc5930476129263cb11ea" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_version_indicator_id_number_unique" ON "indicator_version"  ("indicator_id", "number") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "public"."indicator_version_indicator_id_number_unique"');
    await queryRunner.query('DROP TABLE "indicator_version"');
  }
}
