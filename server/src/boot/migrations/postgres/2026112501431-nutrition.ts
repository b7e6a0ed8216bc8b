import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Nutrition2026112501431 implements MigrationInterface {
  name = 'Nutrition2026112501431';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "public"."nutrition_support_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "maternity_period" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "household_id" bigint NOT NULL, "state" text NOT NULL, "from" date NOT NULL, "to" date, CONSTRAINT "maternity_period_state_choice" CHECK ("state" in (\'PREGNANT\', \'BREASTFEEDING\')), CONSTRAINT "PK_018d931cf182d1b0e0ffe9e5a00" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "maternity_period_person_id_from_index" ON "maternity_period"  ("person_id", "from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "maternity_period_household_id_index" ON "maternity_period"  ("household_id") ',
    );
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "age_months" double precision');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "position" text');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "has_oedema" boolean');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "weight_for_age_z" double precision');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "standard" text');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "is_underweight" boolean');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "is_implausible" boolean');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "measured_by" text');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "measured_by_sort" text COLLATE "C"');
    // A support of before stands where the person’s household does, in the year when it was given.
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "hamlet_id" bigint');
    await queryRunner.query(
      `UPDATE nutrition_support SET hamlet_id = (select h.hamlet_id from person as p join household as h on h.id = p.household_id where p.id = nutrition_support.person_id)`,
    );
    await queryRunner.query('ALTER TABLE "nutrition_support" ALTER COLUMN "hamlet_id" SET NOT NULL');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "through" date');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "year" integer');
    await queryRunner.query(`UPDATE nutrition_support SET year = extract(year from given_on)`);
    await queryRunner.query('ALTER TABLE "nutrition_support" ALTER COLUMN "year" SET NOT NULL');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "note" text');
    await queryRunner.query(
      `ALTER TABLE nutrition_support ALTER COLUMN doses TYPE integer USING case when doses ~ '^[0-9]+$' then doses::integer end`,
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "growth_measurement_person_id_measured_on_unique" ON "growth_measurement"  ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support"  ("person_id", "given_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support"  ("hamlet_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" ADD CONSTRAINT "growth_measurement_position_choice" CHECK ("position" in (\'LYING\', \'STANDING\'))',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" ADD CONSTRAINT "growth_measurement_standard_choice" CHECK ("standard" in (\'WHO_2006\', \'WHO_2007\'))',
    );
    await queryRunner.query(
      'ALTER TABLE "nutrition_support" ADD CONSTRAINT "nutrition_support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "maternity_period" ADD CONSTRAINT "maternity_period_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "maternity_period" ADD CONSTRAINT "maternity_period_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "maternity_period" DROP CONSTRAINT "maternity_period_household_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "maternity_period" DROP CONSTRAINT "maternity_period_person_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "nutrition_support" DROP CONSTRAINT "nutrition_support_hamlet_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" DROP CONSTRAINT "growth_measurement_standard_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" DROP CONSTRAINT "growth_measurement_position_choice"',
    );
    await queryRunner.query('DROP INDEX "public"."nutrition_support_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "public"."nutrition_support_person_id_given_on_index"');
    await queryRunner.query('DROP INDEX "public"."growth_measurement_person_id_measured_on_unique"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "doses"');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "doses" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "note"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "year"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "through"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "hamlet_id"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "measured_by_sort"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "measured_by"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "is_implausible"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "is_underweight"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "standard"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "weight_for_age_z"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "has_oedema"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "position"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "age_months"');
    await queryRunner.query('DROP INDEX "public"."maternity_period_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."maternity_period_person_id_from_index"');
    await queryRunner.query('DROP TABLE "maternity_period"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support" USING btree ("person_id") ',
    );
  }
}
