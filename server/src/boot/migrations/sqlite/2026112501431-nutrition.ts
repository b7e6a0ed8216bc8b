import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Nutrition2026112501431 implements MigrationInterface {
  name = 'Nutrition2026112501431';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "maternity_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "household_id" integer NOT NULL, "state" text NOT NULL, "from" text NOT NULL, "to" text, CONSTRAINT "maternity_period_state_choice" CHECK ("state" in (\'PREGNANT\', \'BREASTFEEDING\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "maternity_period_person_id_from_index" ON "maternity_period" ("person_id", "from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "maternity_period_household_id_index" ON "maternity_period" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, "age_months" real, "position" text, "has_oedema" integer, "weight_for_age_z" real, "standard" text, "is_underweight" integer, "is_implausible" integer, "measured_by" text, "measured_by_sort" text, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted" FROM "growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "growth_measurement"');
    await queryRunner.query('ALTER TABLE "temporary_growth_measurement" RENAME TO "growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK (("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\'))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      `INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "year") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", (select h.hamlet_id from person as p join household as h on h.id = p.household_id where p.id = nutrition_support.person_id), cast(substr(given_on, 1, 4) as integer) FROM "nutrition_support"`,
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK (("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\'))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      `INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", case when doses not glob '*[^0-9]*' and doses <> '' then cast(doses as integer) end, "hamlet_id", "through", "year", "note" FROM "nutrition_support"`,
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "growth_measurement_person_id_measured_on_unique" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" ("person_id", "given_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" ("hamlet_id") ',
    );
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, "age_months" real, "position" text, "has_oedema" integer, "weight_for_age_z" real, "standard" text, "is_underweight" integer, "is_implausible" integer, "measured_by" text, "measured_by_sort" text, CONSTRAINT "growth_measurement_position_choice" CHECK ("position" in (\'LYING\', \'STANDING\')), CONSTRAINT "growth_measurement_standard_choice" CHECK ("standard" in (\'WHO_2006\', \'WHO_2007\')), CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort" FROM "growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "growth_measurement"');
    await queryRunner.query('ALTER TABLE "temporary_growth_measurement" RENAME TO "growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "growth_measurement_person_id_measured_on_unique" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_given_on_index"');
    await queryRunner.query('DROP INDEX "nutrition_support_hamlet_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK (("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\'))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "nutrition_support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note" FROM "nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" ("person_id", "given_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" ("hamlet_id") ',
    );
    await queryRunner.query('DROP INDEX "maternity_period_person_id_from_index"');
    await queryRunner.query('DROP INDEX "maternity_period_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_maternity_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "household_id" integer NOT NULL, "state" text NOT NULL, "from" text NOT NULL, "to" text, CONSTRAINT "maternity_period_state_choice" CHECK ("state" in (\'PREGNANT\', \'BREASTFEEDING\')), CONSTRAINT "maternity_period_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "maternity_period_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_maternity_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "state", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "state", "from", "to" FROM "maternity_period"',
    );
    await queryRunner.query('DROP TABLE "maternity_period"');
    await queryRunner.query('ALTER TABLE "temporary_maternity_period" RENAME TO "maternity_period"');
    await queryRunner.query(
      'CREATE INDEX "maternity_period_person_id_from_index" ON "maternity_period" ("person_id", "from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "maternity_period_household_id_index" ON "maternity_period" ("household_id") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "maternity_period_household_id_index"');
    await queryRunner.query('DROP INDEX "maternity_period_person_id_from_index"');
    await queryRunner.query('ALTER TABLE "maternity_period" RENAME TO "temporary_maternity_period"');
    await queryRunner.query(
      'CREATE TABLE "maternity_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "household_id" integer NOT NULL, "state" text NOT NULL, "from" text NOT NULL, "to" text, CONSTRAINT "maternity_period_state_choice" CHECK ("state" in (\'PREGNANT\', \'BREASTFEEDING\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "maternity_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "state", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "state", "from", "to" FROM "temporary_maternity_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_maternity_period"');
    await queryRunner.query(
      'CREATE INDEX "maternity_period_household_id_index" ON "maternity_period" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "maternity_period_person_id_from_index" ON "maternity_period" ("person_id", "from") ',
    );
    await queryRunner.query('DROP INDEX "nutrition_support_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_given_on_index"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK (("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\'))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" ("person_id", "given_on") ',
    );
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_unique"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('ALTER TABLE "growth_measurement" RENAME TO "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, "age_months" real, "position" text, "has_oedema" integer, "weight_for_age_z" real, "standard" text, "is_underweight" integer, "is_implausible" integer, "measured_by" text, "measured_by_sort" text, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort" FROM "temporary_growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "growth_measurement_person_id_measured_on_unique" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query('DROP INDEX "nutrition_support_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_given_on_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_unique"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK (("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\'))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, CONSTRAINT "nutrition_support_kind_choice" CHECK (("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\'))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('ALTER TABLE "growth_measurement" RENAME TO "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted" FROM "temporary_growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query('DROP INDEX "maternity_period_household_id_index"');
    await queryRunner.query('DROP INDEX "maternity_period_person_id_from_index"');
    await queryRunner.query('DROP TABLE "maternity_period"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support" ("person_id") ',
    );
  }
}
