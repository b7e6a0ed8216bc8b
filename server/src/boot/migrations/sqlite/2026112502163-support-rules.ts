import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupportRules2026112502163 implements MigrationInterface {
  name = 'SupportRules2026112502163';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "support_person_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "eligibility_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "programme_id" integer, "component_id" integer, "kind_id" integer, "beneficiary" text NOT NULL, "allows_poor" integer, "allows_near_poor" integer, "allows_newly_escaped" integer, "allows_average" integer, "allows_low_income" integer, "allows_disability" integer, "in_poor_district" integer, "in_coastal_commune" integer, "in_region_i_i_i" integer, "in_extremely_difficult_hamlet" integer, "is_one_enough" integer, "is_ethnic_minority_only" integer, "from_age" integer, "through_age" integer, "max_amount_vnd" integer, "valid_from" text, "valid_to" text, "article" text NOT NULL, "article_sort" text, "confidence" text NOT NULL, "source" text, "search_text" text, CONSTRAINT "eligibility_rule_beneficiary_choice" CHECK ("beneficiary" in (\'ANY\', \'PEOPLE\', \'PERSON\', \'ORGANISATION\')), CONSTRAINT "eligibility_rule_confidence_choice" CHECK ("confidence" in (\'VERIFIED\', \'PLAN\', \'SECONDARY\', \'MEMORY\', \'INFERENCE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_programme_id_index" ON "eligibility_rule" ("programme_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_component_id_index" ON "eligibility_rule" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_kind_id_index" ON "eligibility_rule" ("kind_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "overlap_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "first_id" integer NOT NULL, "second_id" integer NOT NULL, "decision" text NOT NULL, "reason" text NOT NULL, CONSTRAINT "overlap_review_decision_choice" CHECK ("decision" in (\'ALLOWED\', \'MISTAKE\', \'RECOVER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "overlap_review_first_id_second_id_unique" ON "overlap_review" ("first_id", "second_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overlap_review_second_id_index" ON "overlap_review" ("second_id") ',
    );
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, "goods" text, "goods_sort" text, "producer" text, "producer_sort" text, "unit" text, "unit_sort" text, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note" FROM "support"',
    );
    await queryRunner.query('DROP TABLE "support"');
    await queryRunner.query('ALTER TABLE "temporary_support" RENAME TO "support"');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index" ON "support" ("household_id", "kind_id", "from", "to", "person_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index" ON "support" ("person_id", "kind_id", "from", "to", "household_id", "hamlet_id") ',
    );
    await queryRunner.query('DROP INDEX "eligibility_rule_programme_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_component_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_kind_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_eligibility_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "programme_id" integer, "component_id" integer, "kind_id" integer, "beneficiary" text NOT NULL, "allows_poor" integer, "allows_near_poor" integer, "allows_newly_escaped" integer, "allows_average" integer, "allows_low_income" integer, "allows_disability" integer, "in_poor_district" integer, "in_coastal_commune" integer, "in_region_i_i_i" integer, "in_extremely_difficult_hamlet" integer, "is_one_enough" integer, "is_ethnic_minority_only" integer, "from_age" integer, "through_age" integer, "max_amount_vnd" integer, "valid_from" text, "valid_to" text, "article" text NOT NULL, "article_sort" text, "confidence" text NOT NULL, "source" text, "search_text" text, CONSTRAINT "eligibility_rule_beneficiary_choice" CHECK ("beneficiary" in (\'ANY\', \'PEOPLE\', \'PERSON\', \'ORGANISATION\')), CONSTRAINT "eligibility_rule_confidence_choice" CHECK ("confidence" in (\'VERIFIED\', \'PLAN\', \'SECONDARY\', \'MEMORY\', \'INFERENCE\')), CONSTRAINT "eligibility_rule_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "eligibility_rule_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "eligibility_rule_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_eligibility_rule"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "programme_id", "component_id", "kind_id", "beneficiary", "allows_poor", "allows_near_poor", "allows_newly_escaped", "allows_average", "allows_low_income", "allows_disability", "in_poor_district", "in_coastal_commune", "in_region_i_i_i", "in_extremely_difficult_hamlet", "is_one_enough", "is_ethnic_minority_only", "from_age", "through_age", "max_amount_vnd", "valid_from", "valid_to", "article", "article_sort", "confidence", "source", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "programme_id", "component_id", "kind_id", "beneficiary", "allows_poor", "allows_near_poor", "allows_newly_escaped", "allows_average", "allows_low_income", "allows_disability", "in_poor_district", "in_coastal_commune", "in_region_i_i_i", "in_extremely_difficult_hamlet", "is_one_enough", "is_ethnic_minority_only", "from_age", "through_age", "max_amount_vnd", "valid_from", "valid_to", "article", "article_sort", "confidence", "source", "search_text" FROM "eligibility_rule"',
    );
    await queryRunner.query('DROP TABLE "eligibility_rule"');
    await queryRunner.query('ALTER TABLE "temporary_eligibility_rule" RENAME TO "eligibility_rule"');
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_programme_id_index" ON "eligibility_rule" ("programme_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_component_id_index" ON "eligibility_rule" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_kind_id_index" ON "eligibility_rule" ("kind_id") ',
    );
    await queryRunner.query('DROP INDEX "overlap_review_first_id_second_id_unique"');
    await queryRunner.query('DROP INDEX "overlap_review_second_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overlap_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "first_id" integer NOT NULL, "second_id" integer NOT NULL, "decision" text NOT NULL, "reason" text NOT NULL, CONSTRAINT "overlap_review_decision_choice" CHECK ("decision" in (\'ALLOWED\', \'MISTAKE\', \'RECOVER\')), CONSTRAINT "overlap_review_first_id_fk" FOREIGN KEY ("first_id") REFERENCES "support" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "overlap_review_second_id_fk" FOREIGN KEY ("second_id") REFERENCES "support" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overlap_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "first_id", "second_id", "decision", "reason") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "first_id", "second_id", "decision", "reason" FROM "overlap_review"',
    );
    await queryRunner.query('DROP TABLE "overlap_review"');
    await queryRunner.query('ALTER TABLE "temporary_overlap_review" RENAME TO "overlap_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "overlap_review_first_id_second_id_unique" ON "overlap_review" ("first_id", "second_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overlap_review_second_id_index" ON "overlap_review" ("second_id") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "overlap_review_second_id_index"');
    await queryRunner.query('DROP INDEX "overlap_review_first_id_second_id_unique"');
    await queryRunner.query('ALTER TABLE "overlap_review" RENAME TO "temporary_overlap_review"');
    await queryRunner.query(
      'CREATE TABLE "overlap_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "first_id" integer NOT NULL, "second_id" integer NOT NULL, "decision" text NOT NULL, "reason" text NOT NULL, CONSTRAINT "overlap_review_decision_choice" CHECK ("decision" in (\'ALLOWED\', \'MISTAKE\', \'RECOVER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overlap_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "first_id", "second_id", "decision", "reason") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "first_id", "second_id", "decision", "reason" FROM "temporary_overlap_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_overlap_review"');
    await queryRunner.query(
      'CREATE INDEX "overlap_review_second_id_index" ON "overlap_review" ("second_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "overlap_review_first_id_second_id_unique" ON "overlap_review" ("first_id", "second_id") ',
    );
    await queryRunner.query('DROP INDEX "eligibility_rule_kind_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_component_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_programme_id_index"');
    await queryRunner.query('ALTER TABLE "eligibility_rule" RENAME TO "temporary_eligibility_rule"');
    await queryRunner.query(
      'CREATE TABLE "eligibility_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "programme_id" integer, "component_id" integer, "kind_id" integer, "beneficiary" text NOT NULL, "allows_poor" integer, "allows_near_poor" integer, "allows_newly_escaped" integer, "allows_average" integer, "allows_low_income" integer, "allows_disability" integer, "in_poor_district" integer, "in_coastal_commune" integer, "in_region_i_i_i" integer, "in_extremely_difficult_hamlet" integer, "is_one_enough" integer, "is_ethnic_minority_only" integer, "from_age" integer, "through_age" integer, "max_amount_vnd" integer, "valid_from" text, "valid_to" text, "article" text NOT NULL, "article_sort" text, "confidence" text NOT NULL, "source" text, "search_text" text, CONSTRAINT "eligibility_rule_beneficiary_choice" CHECK ("beneficiary" in (\'ANY\', \'PEOPLE\', \'PERSON\', \'ORGANISATION\')), CONSTRAINT "eligibility_rule_confidence_choice" CHECK ("confidence" in (\'VERIFIED\', \'PLAN\', \'SECONDARY\', \'MEMORY\', \'INFERENCE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "eligibility_rule"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "programme_id", "component_id", "kind_id", "beneficiary", "allows_poor", "allows_near_poor", "allows_newly_escaped", "allows_average", "allows_low_income", "allows_disability", "in_poor_district", "in_coastal_commune", "in_region_i_i_i", "in_extremely_difficult_hamlet", "is_one_enough", "is_ethnic_minority_only", "from_age", "through_age", "max_amount_vnd", "valid_from", "valid_to", "article", "article_sort", "confidence", "source", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "programme_id", "component_id", "kind_id", "beneficiary", "allows_poor", "allows_near_poor", "allows_newly_escaped", "allows_average", "allows_low_income", "allows_disability", "in_poor_district", "in_coastal_commune", "in_region_i_i_i", "in_extremely_difficult_hamlet", "is_one_enough", "is_ethnic_minority_only", "from_age", "through_age", "max_amount_vnd", "valid_from", "valid_to", "article", "article_sort", "confidence", "source", "search_text" FROM "temporary_eligibility_rule"',
    );
    await queryRunner.query('DROP TABLE "temporary_eligibility_rule"');
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_kind_id_index" ON "eligibility_rule" ("kind_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_component_id_index" ON "eligibility_rule" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "eligibility_rule_programme_id_index" ON "eligibility_rule" ("programme_id") ',
    );
    await queryRunner.query('DROP INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('ALTER TABLE "support" RENAME TO "temporary_support"');
    await queryRunner.query(
      'CREATE TABLE "support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note" FROM "temporary_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_support"');
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "overlap_review_second_id_index"');
    await queryRunner.query('DROP INDEX "overlap_review_first_id_second_id_unique"');
    await queryRunner.query('DROP TABLE "overlap_review"');
    await queryRunner.query('DROP INDEX "eligibility_rule_kind_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_component_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_programme_id_index"');
    await queryRunner.query('DROP TABLE "eligibility_rule"');
    await queryRunner.query('CREATE INDEX "support_household_id_index" ON "support" ("household_id") ');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" ("person_id") ');
  }
}
