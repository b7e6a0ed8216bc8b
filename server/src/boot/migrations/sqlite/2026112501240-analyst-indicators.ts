import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnalystIndicators2026112501240 implements MigrationInterface {
  name = 'AnalystIndicators2026112501240';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "indicator_programme_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "dimension_id" integer, "code" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "unit" text NOT NULL, "rule" text NOT NULL, "time_basis" text NOT NULL, "measure" text NOT NULL, "subject" text NOT NULL, "year_field" text, "measured_field" text, "latest_by" text, "numerator" text, "denominator" text, "known" text, "decimals" integer NOT NULL, "weight" real NOT NULL, "explanation" text, "explanation_en" text, "source" text, "source_sort" text, "search_text" text, "is_analyst_made" integer, CONSTRAINT "indicator_unit_choice" CHECK (("unit" in (\'PERCENT\', \'PERCENTAGE_POINT\', \'HOUSEHOLD\', \'PERSON\', \'MODEL\', \'HAMLET\', \'VND\', \'COUNT\'))), CONSTRAINT "indicator_rule_choice" CHECK (("rule" in (\'AT_LEAST\', \'AT_MOST\', \'BELOW\', \'REDUCE_BY\', \'APPROXIMATELY\', \'EVERY\'))), CONSTRAINT "indicator_time_basis_choice" CHECK (("time_basis" in (\'YEARLY\', \'CUMULATIVE\'))), CONSTRAINT "indicator_measure_choice" CHECK (("measure" in (\'COUNT\', \'COUNT_DISTINCT\', \'SUM\', \'SHARE\'))), CONSTRAINT "indicator_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "deprivation_dimension" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "indicator_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_indicator"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text" FROM "indicator"',
    );
    await queryRunner.query('DROP TABLE "indicator"');
    await queryRunner.query('ALTER TABLE "temporary_indicator" RENAME TO "indicator"');
    await queryRunner.query('CREATE INDEX "indicator_dimension_id_index" ON "indicator" ("dimension_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_programme_id_code_unique" ON "indicator" ("programme_id", "code") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "indicator_programme_id_code_unique"');
    await queryRunner.query('DROP INDEX "indicator_dimension_id_index"');
    await queryRunner.query('ALTER TABLE "indicator" RENAME TO "temporary_indicator"');
    await queryRunner.query(
      'CREATE TABLE "indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "dimension_id" integer, "code" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "unit" text NOT NULL, "rule" text NOT NULL, "time_basis" text NOT NULL, "measure" text NOT NULL, "subject" text NOT NULL, "year_field" text, "measured_field" text, "latest_by" text, "numerator" text, "denominator" text, "known" text, "decimals" integer NOT NULL, "weight" real NOT NULL, "explanation" text, "explanation_en" text, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "indicator_unit_choice" CHECK (("unit" in (\'PERCENT\', \'PERCENTAGE_POINT\', \'HOUSEHOLD\', \'PERSON\', \'MODEL\', \'HAMLET\', \'VND\', \'COUNT\'))), CONSTRAINT "indicator_rule_choice" CHECK (("rule" in (\'AT_LEAST\', \'AT_MOST\', \'BELOW\', \'REDUCE_BY\', \'APPROXIMATELY\', \'EVERY\'))), CONSTRAINT "indicator_time_basis_choice" CHECK (("time_basis" in (\'YEARLY\', \'CUMULATIVE\'))), CONSTRAINT "indicator_measure_choice" CHECK (("measure" in (\'COUNT\', \'COUNT_DISTINCT\', \'SUM\', \'SHARE\'))), CONSTRAINT "indicator_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "deprivation_dimension" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "indicator_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "indicator"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text" FROM "temporary_indicator"',
    );
    await queryRunner.query('DROP TABLE "temporary_indicator"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_programme_id_code_unique" ON "indicator" ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "indicator_dimension_id_index" ON "indicator" ("dimension_id") ');
  }
}
