import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TargetApproval2026112514594 implements MigrationInterface {
  name = 'TargetApproval2026112514594';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "target_area_id_index"');
    await queryRunner.query('DROP INDEX "target_indicator_id_area_id_year_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_target" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer, "value" real NOT NULL, "baseline" real, "is_due_each_year" integer, "wording" text, "wording_sort" text, "is_interpreted" integer, "source" text, "source_sort" text, "decision" text, "decision_sort" text, "decided_on" text, CONSTRAINT "target_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "target_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_target"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort" FROM "target"',
    );
    await queryRunner.query('DROP TABLE "target"');
    await queryRunner.query('ALTER TABLE "temporary_target" RENAME TO "target"');
    await queryRunner.query('CREATE INDEX "target_area_id_index" ON "target" ("area_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "target_indicator_id_area_id_year_unique" ON "target" ("indicator_id", "area_id", "year") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "target_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP INDEX "target_area_id_index"');
    await queryRunner.query('ALTER TABLE "target" RENAME TO "temporary_target"');
    await queryRunner.query(
      'CREATE TABLE "target" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer, "value" real NOT NULL, "baseline" real, "is_due_each_year" integer, "wording" text, "wording_sort" text, "is_interpreted" integer, "source" text, "source_sort" text, CONSTRAINT "target_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "target_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "target"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort" FROM "temporary_target"',
    );
    await queryRunner.query('DROP TABLE "temporary_target"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "target_indicator_id_area_id_year_unique" ON "target" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "target_area_id_index" ON "target" ("area_id") ');
  }
}
