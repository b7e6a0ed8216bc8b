import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupportRules2026112502163 implements MigrationInterface {
  name = 'SupportRules2026112502163';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "public"."support_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "eligibility_rule" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "programme_id" bigint, "component_id" bigint, "kind_id" bigint, "beneficiary" text NOT NULL, "allows_poor" boolean, "allows_near_poor" boolean, "allows_newly_escaped" boolean, "allows_average" boolean, "allows_low_income" boolean, "allows_disability" boolean, "in_poor_district" boolean, "in_coastal_commune" boolean, "in_region_i_i_i" boolean, "in_extremely_difficult_hamlet" boolean, "is_one_enough" boolean, "is_ethnic_minority_only" boolean, "from_age" integer, "through_age" integer, "max_amount_vnd" bigint, "valid_from" date, "valid_to" date, "article" text NOT NULL, "article_sort" text COLLATE "C", "confidence" text NOT NULL, "source" text, "search_text" text COLLATE "C", CONSTRAINT "eligibility_rule_beneficiary_choice" CHECK ("beneficiary" in (\'ANY\', \'PEOPLE\', \'PERSON\', \'ORGANISATION\')), CONSTRAINT "eligibility_rule_confidence_choice" CHECK ("confidence" in (\'VERIFIED\', \'PLAN\', \'SECONDARY\', \'MEMORY\', \'INFERENCE\')), CONSTRAINT "PK_ee2d907131672b975c28e5fcf45" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_programme_id_index" ON "eligibility_rule"  ("programme_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_component_id_index" ON "eligibility_rule"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_kind_id_index" ON "eligibility_rule"  ("kind_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "overlap_review" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "first_id" bigint NOT NULL, "second_id" bigint NOT NULL, "decision" text NOT NULL, "reason" text NOT NULL, CONSTRAINT "overlap_review_decision_choice" CHECK ("decision" in (\'ALLOWED\', \'MISTAKE\', \'RECOVER\')), CONSTRAINT "PK_c5c5b294b4cb14aeea6cb6e87a9" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "overlap_review_first_id_second_id_unique" ON "overlap_review"  ("first_id", "second_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overlap_review_second_id_index" ON "overlap_review"  ("second_id") ',
    );
    await queryRunner.query('ALTER TABLE "support" ADD "goods" text');
    await queryRunner.query('ALTER TABLE "support" ADD "goods_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "support" ADD "producer" text');
    await queryRunner.query('ALTER TABLE "support" ADD "producer_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "support" ADD "unit" text');
    await queryRunner.query('ALTER TABLE "support" ADD "unit_sort" text COLLATE "C"');
    await queryRunner.query(
      'CREATE INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index" ON "support"  ("household_id", "kind_id", "from", "to", "person_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index" ON "support"  ("person_id", "kind_id", "from", "to", "household_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "eligibility_rule" ADD CONSTRAINT "eligibility_rule_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "eligibility_rule" ADD CONSTRAINT "eligibility_rule_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "eligibility_rule" ADD CONSTRAINT "eligibility_rule_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "overlap_review" ADD CONSTRAINT "overlap_review_first_id_fk" FOREIGN KEY ("first_id") REFERENCES "support"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "overlap_review" ADD CONSTRAINT "overlap_review_second_id_fk" FOREIGN KEY ("second_id") REFERENCES "support"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "overlap_review" DROP CONSTRAINT "overlap_review_second_id_fk"');
    await queryRunner.query('ALTER TABLE "overlap_review" DROP CONSTRAINT "overlap_review_first_id_fk"');
    await queryRunner.query('ALTER TABLE "eligibility_rule" DROP CONSTRAINT "eligibility_rule_kind_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "eligibility_rule" DROP CONSTRAINT "eligibility_rule_component_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "eligibility_rule" DROP CONSTRAINT "eligibility_rule_programme_id_fk"',
    );
    await queryRunner.query(
      'DROP INDEX "public"."support_person_id_kind_id_from_to_household_id_hamlet_id_index"',
    );
    await queryRunner.query(
      'DROP INDEX "public"."support_household_id_kind_id_from_to_person_id_hamlet_id_index"',
    );
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "unit_sort"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "unit"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "producer_sort"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "producer"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "goods_sort"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "goods"');
    await queryRunner.query('DROP INDEX "public"."overlap_review_second_id_index"');
    await queryRunner.query('DROP INDEX "public"."overlap_review_first_id_second_id_unique"');
    await queryRunner.query('DROP TABLE "overlap_review"');
    await queryRunner.query('DROP INDEX "public"."eligibility_rule_kind_id_index"');
    await queryRunner.query('DROP INDEX "public"."eligibility_rule_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."eligibility_rule_programme_id_index"');
    await queryRunner.query('DROP TABLE "eligibility_rule"');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" USING btree ("person_id") ');
    await queryRunner.query(
      'CREATE INDEX "support_household_id_index" ON "support" USING btree ("household_id") ',
    );
  }
}
