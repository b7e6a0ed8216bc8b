import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupportRules2026112501561 implements MigrationInterface {
  name = 'SupportRules2026112501561';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "score_card_option_item_id_position_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "item_id" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" ("item_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK ((("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')))), CONSTRAINT "household_start_reason_choice" CHECK (("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\'))), CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "household"',
    );
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('ALTER TABLE "temporary_household" RENAME TO "household"');
    await queryRunner.query(
      'CREATE INDEX "household_merged_into_id_index" ON "household" ("merged_into_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_list_origin_choice" CHECK (("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\'))), CONSTRAINT "household_review_former_class_choice" CHECK (("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_water_source_choice" CHECK (("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\'))), CONSTRAINT "household_review_toilet_kind_choice" CHECK (("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\'))), CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "household_review"',
    );
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('ALTER TABLE "temporary_household_review" RENAME TO "household_review"');
    await queryRunner.query(
      'CREATE INDEX "household_review_score_card_id_index" ON "household_review" ("score_card_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "nutrition_support_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_given_on_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ((("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note" FROM "nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" ("person_id", "given_on") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_item_id_position_unique"');
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_unique"');
    await queryRunner.query('DROP INDEX "nutrition_support_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_given_on_index"');
    await queryRunner.query('DROP INDEX "audit_entry_key_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK ((("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')))), CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "household"',
    );
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('ALTER TABLE "temporary_household" RENAME TO "household"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "household_review"',
    );
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('ALTER TABLE "temporary_household_review" RENAME TO "household_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, CONSTRAINT "member_review_school_level_choice" CHECK ((("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')))), CONSTRAINT "member_review_work_state_choice" CHECK ((("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')))), CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet" FROM "member_review"',
    );
    await queryRunner.query('DROP TABLE "member_review"');
    await queryRunner.query('ALTER TABLE "temporary_member_review" RENAME TO "member_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, "age_months" real, "position" text, "has_oedema" integer, "weight_for_age_z" real, "standard" text, "is_underweight" integer, "is_implausible" integer, "measured_by" text, "measured_by_sort" text, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort" FROM "growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "growth_measurement"');
    await queryRunner.query('ALTER TABLE "temporary_growth_measurement" RENAME TO "growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
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
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, CONSTRAINT "household_end_reason_choice" CHECK ((("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')))), CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text" FROM "household"',
    );
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('ALTER TABLE "temporary_household" RENAME TO "household"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('DROP INDEX "review_campaign_area_id_year_kind_unique"');
    await queryRunner.query('DROP INDEX "review_campaign_standard_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, CONSTRAINT "review_campaign_kind_choice" CHECK ((("kind" in (\'ANNUAL\', \'REGULAR\')))), CONSTRAINT "review_campaign_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_campaign_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_review_campaign"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on" FROM "review_campaign"',
    );
    await queryRunner.query('DROP TABLE "review_campaign"');
    await queryRunner.query('ALTER TABLE "temporary_review_campaign" RENAME TO "review_campaign"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_campaign_area_id_year_kind_unique" ON "review_campaign" ("area_id", "year", "kind") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_campaign_standard_id_index" ON "review_campaign" ("standard_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note" FROM "household_review"',
    );
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('ALTER TABLE "temporary_household_review" RENAME TO "household_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, CONSTRAINT "member_review_school_level_choice" CHECK ((("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')))), CONSTRAINT "member_review_work_state_choice" CHECK ((("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')))), CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker" FROM "member_review"',
    );
    await queryRunner.query('DROP TABLE "member_review"');
    await queryRunner.query('ALTER TABLE "temporary_member_review" RENAME TO "member_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted" FROM "growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "growth_measurement"');
    await queryRunner.query('ALTER TABLE "temporary_growth_measurement" RENAME TO "growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, CONSTRAINT "nutrition_support_kind_choice" CHECK ((("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "card_id" integer NOT NULL, "item" text NOT NULL, "item_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
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
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ((("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index" ON "support" ("household_id", "kind_id", "from", "to", "person_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index" ON "support" ("person_id", "kind_id", "from", "to", "household_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "card_id" integer NOT NULL, "item" text NOT NULL, "item_sort" text, CONSTRAINT "score_card_option_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "card_id", "item", "item_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "card_id", "item", "item_sort" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
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
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "card_id" integer NOT NULL, "item" text NOT NULL, "item_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "card_id", "item", "item_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "card_id", "item", "item_sort" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, CONSTRAINT "nutrition_support_kind_choice" CHECK ((("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
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
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ((("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')))), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('ALTER TABLE "growth_measurement" RENAME TO "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, "age_months" real, "position" text, "has_oedema" integer, "weight_for_age_z" real, "standard" text, "is_underweight" integer, "is_implausible" integer, "measured_by" text, "measured_by_sort" text, CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted" FROM "temporary_growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('ALTER TABLE "member_review" RENAME TO "temporary_member_review"');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, CONSTRAINT "member_review_school_level_choice" CHECK ((("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')))), CONSTRAINT "member_review_work_state_choice" CHECK ((("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')))), CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker" FROM "temporary_member_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_member_review"');
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note" FROM "temporary_household_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_review"');
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "review_campaign_standard_id_index"');
    await queryRunner.query('DROP INDEX "review_campaign_area_id_year_kind_unique"');
    await queryRunner.query('ALTER TABLE "review_campaign" RENAME TO "temporary_review_campaign"');
    await queryRunner.query(
      'CREATE TABLE "review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, "decided_by" text, "decided_by_sort" text, CONSTRAINT "review_campaign_kind_choice" CHECK ((("kind" in (\'ANNUAL\', \'REGULAR\')))), CONSTRAINT "review_campaign_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_campaign_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "review_campaign"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on" FROM "temporary_review_campaign"',
    );
    await queryRunner.query('DROP TABLE "temporary_review_campaign"');
    await queryRunner.query(
      'CREATE INDEX "review_campaign_standard_id_index" ON "review_campaign" ("standard_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_campaign_area_id_year_kind_unique" ON "review_campaign" ("area_id", "year", "kind") ',
    );
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK ((("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')))), CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text" FROM "temporary_household"',
    );
    await queryRunner.query('DROP TABLE "temporary_household"');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "item_id" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query('DROP INDEX "overlap_review_second_id_index"');
    await queryRunner.query('DROP INDEX "overlap_review_first_id_second_id_unique"');
    await queryRunner.query('DROP TABLE "overlap_review"');
    await queryRunner.query('DROP INDEX "eligibility_rule_kind_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_component_id_index"');
    await queryRunner.query('DROP INDEX "eligibility_rule_programme_id_index"');
    await queryRunner.query('DROP TABLE "eligibility_rule"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('ALTER TABLE "growth_measurement" RENAME TO "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer, "age_months" real, "position" text, "has_oedema" integer, "weight_for_age_z" real, "standard" text, "is_underweight" integer, "is_implausible" integer, "measured_by" text, "measured_by_sort" text, CONSTRAINT "growth_measurement_position_choice" CHECK (("position" in (\'LYING\', \'STANDING\'))), CONSTRAINT "growth_measurement_standard_choice" CHECK (("standard" in (\'WHO_2006\', \'WHO_2007\'))), CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "growth_measurement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "measured_on", "year", "age", "height_cm", "weight_kg", "height_for_age_z", "is_stunted", "age_months", "position", "has_oedema", "weight_for_age_z", "standard", "is_underweight", "is_implausible", "measured_by", "measured_by_sort" FROM "temporary_growth_measurement"',
    );
    await queryRunner.query('DROP TABLE "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('ALTER TABLE "member_review" RENAME TO "temporary_member_review"');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, CONSTRAINT "member_review_school_level_choice" CHECK ((("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')))), CONSTRAINT "member_review_work_state_choice" CHECK ((("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')))), CONSTRAINT "member_review_qualification_choice" CHECK (("qualification" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\'))), CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet" FROM "temporary_member_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_member_review"');
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_list_origin_choice" CHECK (("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\'))), CONSTRAINT "household_review_former_class_choice" CHECK (("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_water_source_choice" CHECK (("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\'))), CONSTRAINT "household_review_toilet_kind_choice" CHECK (("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\'))), CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "temporary_household_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_review"');
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK ((("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')))), CONSTRAINT "household_start_reason_choice" CHECK (("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\'))), CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "temporary_household"',
    );
    await queryRunner.query('DROP TABLE "temporary_household"');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "audit_entry_key_index" ON "audit_entry" ("key") ');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" ("person_id", "given_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "growth_measurement_person_id_measured_on_unique" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query('CREATE INDEX "support_household_id_index" ON "support" ("household_id") ');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" ("person_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_review_score_card_id_index" ON "household_review" ("score_card_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_merged_into_id_index" ON "household" ("merged_into_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" ("item_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_given_on_index"');
    await queryRunner.query('DROP INDEX "nutrition_support_hamlet_id_index"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" integer, "hamlet_id" integer NOT NULL, "through" text, "year" integer NOT NULL, "note" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ((("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')))), CONSTRAINT "nutrition_support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses", "hamlet_id", "through", "year", "note" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_given_on_index" ON "nutrition_support" ("person_id", "given_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_hamlet_id_index" ON "nutrition_support" ("hamlet_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_list_origin_choice" CHECK (("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\'))), CONSTRAINT "household_review_former_class_choice" CHECK (("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_water_source_choice" CHECK (("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\'))), CONSTRAINT "household_review_toilet_kind_choice" CHECK (("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\'))), CONSTRAINT "household_review_score_card_id_fk" FOREIGN KEY ("score_card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "temporary_household_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_review"');
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_score_card_id_index" ON "household_review" ("score_card_id") ',
    );
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK ((("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')))), CONSTRAINT "household_start_reason_choice" CHECK (("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\'))), CONSTRAINT "household_merged_into_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "temporary_household"',
    );
    await queryRunner.query('DROP TABLE "temporary_household"');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_merged_into_id_index" ON "household" ("merged_into_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_item_id_position_unique"');
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "item_id" integer, "search_text" text, CONSTRAINT "score_card_option_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "score_card_item" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" ("item_id", "position") ',
    );
  }
}
