import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupportRules2026112501561 implements MigrationInterface {
  name = 'SupportRules2026112501561';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "score_card_option" DROP CONSTRAINT "score_card_option_item_id_fk"');
    await queryRunner.query('ALTER TABLE "household" DROP CONSTRAINT "household_merged_into_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_score_card_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "nutrition_support" DROP CONSTRAINT "nutrition_support_hamlet_id_fk"',
    );
    await queryRunner.query('DROP INDEX "public"."score_card_option_item_id_position_unique"');
    await queryRunner.query('DROP INDEX "public"."household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "public"."household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_person_id_index"');
    await queryRunner.query('DROP INDEX "public"."growth_measurement_person_id_measured_on_unique"');
    await queryRunner.query('DROP INDEX "public"."nutrition_support_person_id_given_on_index"');
    await queryRunner.query('DROP INDEX "public"."nutrition_support_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "public"."audit_entry_key_index"');
    await queryRunner.query('ALTER TABLE "household" DROP CONSTRAINT "household_start_reason_choice"');
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_list_origin_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_former_class_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_water_source_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_toilet_kind_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "member_review" DROP CONSTRAINT "member_review_qualification_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" DROP CONSTRAINT "growth_measurement_position_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" DROP CONSTRAINT "growth_measurement_standard_choice"',
    );
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
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "search_text"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "item_id"');
    await queryRunner.query('ALTER TABLE "household" DROP COLUMN "merged_into_id"');
    await queryRunner.query('ALTER TABLE "household" DROP COLUMN "start_reason"');
    await queryRunner.query('ALTER TABLE "review_campaign" DROP COLUMN "decided_by"');
    await queryRunner.query('ALTER TABLE "review_campaign" DROP COLUMN "decided_by_sort"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "is_pillar_durable"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_housing_area"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_telecom"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "has_shared_means"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "score_card_id"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_child_schooling"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "is_roof_durable"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "water_source"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_adult_education"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "toilet_kind"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "former_class"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "has_personal_means"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_safe_water"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_housing_quality"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_health_insurance"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_nutrition"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "list_origin"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "correction_reason"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_employment"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_information_means"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "is_wall_durable"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "correction_reason_sort"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_hygienic_toilet"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_dependant_balance"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposal_differences"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "is_wage_worker"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "is_underweight"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "is_stunted"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "qualification"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "receives_allowance"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "has_workplace_certificate"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "uses_internet"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "has_oedema"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "standard"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "weight_for_age_z"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "age_months"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "is_implausible"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "position"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "measured_by_sort"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "is_underweight"');
    await queryRunner.query('ALTER TABLE "growth_measurement" DROP COLUMN "measured_by"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "year"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "hamlet_id"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "through"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "note"');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "card_id" bigint NOT NULL');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "item" text NOT NULL');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "item_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "support" ADD "goods" text');
    await queryRunner.query('ALTER TABLE "support" ADD "goods_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "support" ADD "producer" text');
    await queryRunner.query('ALTER TABLE "support" ADD "producer_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "support" ADD "unit" text');
    await queryRunner.query('ALTER TABLE "support" ADD "unit_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "doses"');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "doses" text COLLATE "C"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option"  ("card_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index" ON "support"  ("household_id", "kind_id", "from", "to", "person_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index" ON "support"  ("person_id", "kind_id", "from", "to", "household_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support"  ("person_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "score_card_option" ADD CONSTRAINT "score_card_option_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
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
    await queryRunner.query('ALTER TABLE "score_card_option" DROP CONSTRAINT "score_card_option_card_id_fk"');
    await queryRunner.query('DROP INDEX "public"."nutrition_support_person_id_index"');
    await queryRunner.query(
      'DROP INDEX "public"."support_person_id_kind_id_from_to_household_id_hamlet_id_index"',
    );
    await queryRunner.query(
      'DROP INDEX "public"."support_household_id_kind_id_from_to_person_id_hamlet_id_index"',
    );
    await queryRunner.query('DROP INDEX "public"."score_card_option_card_id_index"');
    await queryRunner.query('ALTER TABLE "nutrition_support" DROP COLUMN "doses"');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "doses" integer');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "unit_sort"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "unit"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "producer_sort"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "producer"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "goods_sort"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "goods"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "item_sort"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "item"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "card_id"');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "note" text');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "through" date');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "hamlet_id" bigint NOT NULL');
    await queryRunner.query('ALTER TABLE "nutrition_support" ADD "year" integer NOT NULL');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "measured_by" text');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "is_underweight" boolean');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "measured_by_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "position" text');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "is_implausible" boolean');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "age_months" double precision');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "weight_for_age_z" double precision');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "standard" text');
    await queryRunner.query('ALTER TABLE "growth_measurement" ADD "has_oedema" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "uses_internet" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "has_workplace_certificate" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "receives_allowance" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "qualification" text');
    await queryRunner.query('ALTER TABLE "member_review" ADD "is_stunted" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "is_underweight" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "is_wage_worker" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposal_differences" integer');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_dependant_balance" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_hygienic_toilet" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "correction_reason_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "household_review" ADD "is_wall_durable" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_information_means" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_employment" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "correction_reason" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "list_origin" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_nutrition" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_health_insurance" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_housing_quality" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_safe_water" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "has_personal_means" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "former_class" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "toilet_kind" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_adult_education" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "water_source" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "is_roof_durable" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_child_schooling" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "score_card_id" bigint');
    await queryRunner.query('ALTER TABLE "household_review" ADD "has_shared_means" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_telecom" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_housing_area" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "is_pillar_durable" boolean');
    await queryRunner.query('ALTER TABLE "review_campaign" ADD "decided_by_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "review_campaign" ADD "decided_by" text');
    await queryRunner.query('ALTER TABLE "household" ADD "start_reason" text');
    await queryRunner.query('ALTER TABLE "household" ADD "merged_into_id" bigint');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "item_id" bigint');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "search_text" text COLLATE "C"');
    await queryRunner.query('DROP INDEX "public"."overlap_review_second_id_index"');
    await queryRunner.query('DROP INDEX "public"."overlap_review_first_id_second_id_unique"');
    await queryRunner.query('DROP TABLE "overlap_review"');
    await queryRunner.query('DROP INDEX "public"."eligibility_rule_kind_id_index"');
    await queryRunner.query('DROP INDEX "public"."eligibility_rule_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."eligibility_rule_programme_id_index"');
    await queryRunner.query('DROP TABLE "eligibility_rule"');
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" ADD CONSTRAINT "growth_measurement_standard_choice" CHECK ((standard = ANY (ARRAY[\'WHO_2006\'::text, \'WHO_2007\'::text])))',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" ADD CONSTRAINT "growth_measurement_position_choice" CHECK (("position" = ANY (ARRAY[\'LYING\'::text, \'STANDING\'::text])))',
    );
    await queryRunner.query(
      "ALTER TABLE \"member_review\" ADD CONSTRAINT \"member_review_qualification_choice\" CHECK ((qualification = ANY (ARRAY['NONE'::text, 'PRESCHOOL'::text, 'PRIMARY'::text, 'LOWER_SECONDARY'::text, 'UPPER_SECONDARY'::text, 'VOCATIONAL'::text, 'HIGHER'::text])))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_toilet_kind_choice\" CHECK ((toilet_kind = ANY (ARRAY['SEPTIC'::text, 'POUR_FLUSH'::text, 'VENTILATED_PIT'::text, 'SLAB_PIT'::text, 'TWO_VAULT'::text, 'OTHER'::text, 'NONE'::text])))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_water_source_choice\" CHECK ((water_source = ANY (ARRAY['TAP'::text, 'DRILLED_WELL'::text, 'PROTECTED_WELL'::text, 'PROTECTED_SPRING'::text, 'RAIN'::text, 'BOTTLED'::text, 'OTHER'::text])))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_former_class_choice\" CHECK ((former_class = ANY (ARRAY['POOR'::text, 'NEAR_POOR'::text, 'AVERAGE'::text, 'NOT_POOR'::text])))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_list_origin_choice\" CHECK ((list_origin = ANY (ARRAY['LAST_LIST'::text, 'NEW_HOUSEHOLD'::text, 'REQUEST'::text])))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household\" ADD CONSTRAINT \"household_start_reason_choice\" CHECK ((start_reason = ANY (ARRAY['ESTABLISHED'::text, 'MOVED_IN'::text, 'SPLIT'::text])))",
    );
    await queryRunner.query('CREATE INDEX "audit_entry_key_index" ON "audit_entry" USING btree ("key") ');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" USING btree ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" USING btree ("given_on", "person_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "growth_measurement_person_id_measured_on_unique" ON "growth_measurement" USING btree ("measured_on", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" USING btree ("person_id") ');
    await queryRunner.query(
      'CREATE INDEX "support_household_id_index" ON "support" USING btree ("household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_score_card_id_index" ON "household_review" USING btree ("score_card_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_merged_into_id_index" ON "household" USING btree ("merged_into_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" USING btree ("item_id", "position") ',
    );
    await queryRunner.query(
      'ALTER TABLE "nutrition_support" ADD CONSTRAINT "nutrition_support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" ADD CONSTRAINT "household_review_score_card_id_fk" FOREIGN KEY ("score_card_id") REFERENCES "score_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household" ADD CONSTRAINT "household_merged_into_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_card_option" ADD CONSTRAINT "score_card_option_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "score_card_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }
}
