import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial2026112323055 implements MigrationInterface {
  name = 'Initial2026112323055';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK ("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\')), CONSTRAINT "administrative_unit_kind_choice" CHECK ("kind" in (\'NATION\', \'TINH\', \'THANH_PHO\', \'HUYEN\', \'XA\', \'PHUONG\', \'THI_TRAN\', \'THON\')), CONSTRAINT "administrative_unit_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "unit_succession" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "predecessor_id" integer NOT NULL, "successor_id" integer NOT NULL, "kind" text NOT NULL, "effective_on" text NOT NULL, "document" text, "document_sort" text, CONSTRAINT "unit_succession_kind_choice" CHECK ("kind" in (\'MERGE\', \'SPLIT\', \'RENAME\', \'MOVE\', \'UNCHANGED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "unit_succession_predecessor_id_successor_id_unique" ON "unit_succession" ("predecessor_id", "successor_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "unit_succession_successor_id_index" ON "unit_succession" ("successor_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "area_status" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "unit_id" integer NOT NULL, "kind" text NOT NULL, "valid_from" text NOT NULL, "valid_to" text, "decision" text, "decision_sort" text, "is_demonstration" integer, CONSTRAINT "area_status_kind_choice" CHECK ("kind" in (\'REGION_I\', \'REGION_II\', \'REGION_III\', \'EXTREMELY_DIFFICULT_HAMLET\', \'DIFFICULT_HAMLET\', \'POOR_DISTRICT\', \'COASTAL_COMMUNE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "area_status_unit_id_index" ON "area_status" ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "user" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "sign_in_name" text NOT NULL, "name" text NOT NULL, "name_sort" text, "role" text NOT NULL, "area_id" integer NOT NULL, "language" text, "is_active" integer NOT NULL, "password_hash" text, "password_hash_sort" text, "search_text" text, CONSTRAINT "user_role_choice" CHECK ("role" in (\'CLERK\', \'OFFICER\', \'DISTRICT\', \'ANALYST\', \'ADMIN\')), CONSTRAINT "user_language_choice" CHECK ("language" in (\'VI\', \'EN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "user_sign_in_name_unique" ON "user" ("sign_in_name") ');
    await queryRunner.query('CREATE INDEX "user_area_id_index" ON "user" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "poverty_standard" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "valid_from" text NOT NULL, "valid_to" text, "rural_income_line_vnd" integer, "urban_income_line_vnd" integer, "rural_poor_score" integer, "urban_poor_score" integer, "rural_average_score" integer, "urban_average_score" integer, "deprivation_cut_off" integer, "points_per_indicator" integer, "is_computable" integer, "source" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "poverty_standard_code_unique" ON "poverty_standard" ("code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_dimension" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "position" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_dimension_code_unique" ON "deprivation_dimension" ("code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "dimension_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "position" integer NOT NULL, "threshold" text, "source" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_indicator_code_unique" ON "deprivation_indicator" ("code") ',
    );
    await queryRunner.query(
      'CREATE INDEX "deprivation_indicator_dimension_id_index" ON "deprivation_indicator" ("dimension_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "score_card" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "standard_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "region" text, "region_sort" text, "area_type" text, "is_example" integer, "source" text, CONSTRAINT "score_card_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "score_card_code_unique" ON "score_card" ("code") ');
    await queryRunner.query('CREATE INDEX "score_card_standard_id_index" ON "score_card" ("standard_id") ');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "ethnicity" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "is_minority" integer NOT NULL, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "ethnicity_code_unique" ON "ethnicity" ("code") ');
    await queryRunner.query(
      'CREATE TABLE "poverty_cause" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "year" integer) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "poverty_cause_code_unique" ON "poverty_cause" ("code") ');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, CONSTRAINT "household_end_reason_choice" CHECK ("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query(
      'CREATE TABLE "person" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "relation_to_head" text, "birth_date" text, "sex" text, "ethnicity_id" integer, "citizen_number" text, "has_disability" integer, "is_person_of_merit" integer, "died_on" text, "search_text" text, CONSTRAINT "person_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CONSTRAINT "person_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "person_citizen_number_unique" ON "person" ("citizen_number") ',
    );
    await queryRunner.query('CREATE INDEX "person_household_id_index" ON "person" ("household_id") ');
    await queryRunner.query('CREATE INDEX "person_ethnicity_id_index" ON "person" ("ethnicity_id") ');
    await queryRunner.query('CREATE INDEX "person_name_sort_index" ON "person" ("name_sort") ');
    await queryRunner.query(
      'CREATE TABLE "household_membership" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "household_id" integer NOT NULL, "relation_to_head" text, "from" text NOT NULL, "to" text, CONSTRAINT "household_membership_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "household_membership_person_id_index" ON "household_membership" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_membership_household_id_index" ON "household_membership" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, CONSTRAINT "review_campaign_kind_choice" CHECK ("kind" in (\'ANNUAL\', \'REGULAR\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_campaign_area_id_year_kind_unique" ON "review_campaign" ("area_id", "year", "kind") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_campaign_standard_id_index" ON "review_campaign" ("standard_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, CONSTRAINT "household_review_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "household_review_computed_class_choice" CHECK ("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_proposed_class_choice" CHECK ("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_recognised_class_choice" CHECK ("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_flow_reason_choice" CHECK ("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')), CHECK (1)) STRICT',
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
    await queryRunner.query(
      'CREATE TABLE "review_cause" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "cause_id" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_cause_review_id_cause_id_unique" ON "review_cause" ("review_id", "cause_id") ',
    );
    await queryRunner.query('CREATE INDEX "review_cause_cause_id_index" ON "review_cause" ("cause_id") ');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, CONSTRAINT "member_review_school_level_choice" CHECK ("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')), CONSTRAINT "member_review_work_state_choice" CHECK ("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query(
      'CREATE TABLE "escape_recognition" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "escaped_from" text NOT NULL, "recognised_on" text NOT NULL, "newly_escaped_through" text NOT NULL, "decision" text, "decision_sort" text, CONSTRAINT "escape_recognition_escaped_from_choice" CHECK ("escaped_from" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "escape_recognition_household_id_recognised_on_index" ON "escape_recognition" ("household_id", "recognised_on") ',
    );
    await queryRunner.query(
      'CREATE TABLE "programme" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "from" text, "to" text, "objective" text, "scope_text" text, "document" text, "document_sort" text, "is_integrated" integer, "source" text, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "programme_code_unique" ON "programme" ("code") ');
    await queryRunner.query(
      'CREATE TABLE "component" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "parent_id" integer, "level" text NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "objective" text, "is_in_plan" integer, "source" text, "search_text" text, CONSTRAINT "component_level_choice" CHECK ("level" in (\'PROJECT\', \'SUB_PROJECT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "component_programme_id_code_unique" ON "component" ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "component_parent_id_index" ON "component" ("parent_id") ');
    await queryRunner.query(
      'CREATE TABLE "activity" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "activity_component_id_index" ON "activity" ("component_id") ');
    await queryRunner.query(
      'CREATE TABLE "target_group" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "has_priority" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "target_group_component_id_index" ON "target_group" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "organisation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "tax_code" text, "address" text, "address_sort" text, "phone" text, "duties" text, "search_text" text, CONSTRAINT "organisation_kind_choice" CHECK ("kind" in (\'PEOPLES_COMMITTEE\', \'OFFICE\', \'FRONT\', \'HEALTH_STATION\', \'SCHOOL\', \'VOCATIONAL_SCHOOL\', \'EMPLOYMENT_SERVICE\', \'ENTERPRISE\', \'COOPERATIVE\', \'COOPERATIVE_GROUP\', \'PRODUCTION_SITE\', \'BANK\', \'OTHER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "organisation_code_unique" ON "organisation" ("code") ');
    await queryRunner.query('CREATE INDEX "organisation_area_id_index" ON "organisation" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, CONSTRAINT "responsibility_role_choice" CHECK ("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, CONSTRAINT "task_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "dimension_id" integer, "code" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "unit" text NOT NULL, "rule" text NOT NULL, "time_basis" text NOT NULL, "measure" text NOT NULL, "subject" text NOT NULL, "year_field" text, "measured_field" text, "latest_by" text, "numerator" text, "denominator" text, "known" text, "decimals" integer NOT NULL, "weight" real NOT NULL, "explanation" text, "explanation_en" text, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "indicator_unit_choice" CHECK ("unit" in (\'PERCENT\', \'PERCENTAGE_POINT\', \'HOUSEHOLD\', \'PERSON\', \'MODEL\', \'HAMLET\', \'VND\', \'COUNT\')), CONSTRAINT "indicator_rule_choice" CHECK ("rule" in (\'AT_LEAST\', \'AT_MOST\', \'BELOW\', \'REDUCE_BY\', \'APPROXIMATELY\', \'EVERY\')), CONSTRAINT "indicator_time_basis_choice" CHECK ("time_basis" in (\'YEARLY\', \'CUMULATIVE\')), CONSTRAINT "indicator_measure_choice" CHECK ("measure" in (\'COUNT\', \'COUNT_DISTINCT\', \'SUM\', \'SHARE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_programme_id_code_unique" ON "indicator" ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "indicator_dimension_id_index" ON "indicator" ("dimension_id") ');
    await queryRunner.query(
      'CREATE TABLE "target" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer, "value" real NOT NULL, "baseline" real, "is_due_each_year" integer, "wording" text, "wording_sort" text, "is_interpreted" integer, "source" text, "source_sort" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "target_indicator_id_area_id_year_unique" ON "target" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "target_area_id_index" ON "target" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "reported_value" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "value" real NOT NULL, "reported_by" text NOT NULL, "reported_by_sort" text, "reported_on" text NOT NULL, "source" text, "source_sort" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reported_value_indicator_id_area_id_year_unique" ON "reported_value" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "reported_value_area_id_index" ON "reported_value" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "funding_source" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "kind" text NOT NULL, "programme_id" integer, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "funding_source_kind_choice" CHECK ("kind" in (\'CENTRAL\', \'PROVINCIAL\', \'DISTRICT\', \'COMMUNE\', \'POLICY_CREDIT\', \'MOBILISED\', \'INTEGRATED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "funding_source_code_unique" ON "funding_source" ("code") ');
    await queryRunner.query(
      'CREATE INDEX "funding_source_programme_id_index" ON "funding_source" ("programme_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, CONSTRAINT "allocation_kind_choice" CHECK ("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\')), CONSTRAINT "allocation_expenditure_choice" CHECK ("expenditure" in (\'INVESTMENT\', \'RECURRENT\')), CONSTRAINT "allocation_origin_choice" CHECK ("origin" in (\'DOMESTIC\', \'FOREIGN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('CREATE INDEX "allocation_area_id_index" ON "allocation" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_kind_choice" CHECK ("kind" in (\'ADVANCE\', \'DISBURSEMENT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "settlement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "settled_on" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "settlement_allocation_id_index" ON "settlement" ("allocation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, CONSTRAINT "contribution_kind_choice" CHECK ("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "outstanding_vnd" integer, "interest_percent" real) STRICT',
    );
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "integration_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "source_id" integer NOT NULL, "share_percent" real NOT NULL, "is_agreed" integer) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "integration_share_component_id_area_id_year_source_id_unique" ON "integration_share" ("component_id", "area_id", "year", "source_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_area_id_index" ON "integration_share" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_source_id_index" ON "integration_share" ("source_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "support_kind" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "benefit_group" text NOT NULL, "unit" text, "unit_sort" text, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "support_kind_benefit_group_choice" CHECK ("benefit_group" in (\'PRODUCTION\', \'LIVELIHOOD\', \'NUTRITION\', \'HEALTH\', \'EDUCATION\', \'EMPLOYMENT\', \'HOUSING\', \'WATER\', \'INFORMATION\', \'CREDIT\', \'OTHER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "support_kind_code_unique" ON "support_kind" ("code") ');
    await queryRunner.query(
      'CREATE TABLE "support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "support_household_id_index" ON "support" ("household_id") ');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" ("person_id") ');
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "funding_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "support_id" integer NOT NULL, "source_id" integer NOT NULL, "amount_vnd" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "funding_share_support_id_source_id_unique" ON "funding_share" ("support_id", "source_id") ',
    );
    await queryRunner.query('CREATE INDEX "funding_share_source_id_index" ON "funding_share" ("source_id") ');
    await queryRunner.query(
      'CREATE TABLE "livelihood_model" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "partner_id" integer, "year" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "is_replication" integer, "is_adapted" integer, "inputs" text, "inputs_sort" text, "jobs_created" integer, "added_income_vnd" integer, "result" text, "search_text" text, CONSTRAINT "livelihood_model_kind_choice" CHECK ("kind" in (\'PRODUCTION\', \'BUSINESS\', \'SERVICE\', \'TOURISM\', \'START_UP\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_component_id_index" ON "livelihood_model" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_area_id_index" ON "livelihood_model" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_partner_id_index" ON "livelihood_model" ("partner_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "model_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "model_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "model_member_model_id_household_id_unique" ON "model_member" ("model_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "model_member_household_id_index" ON "model_member" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement" ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement" ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, CONSTRAINT "training_kind_choice" CHECK ("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query(
      'CREATE TABLE "training_enrolment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "person_id" integer NOT NULL, "enrolled_on" text, "has_completed" integer, "has_job_after" integer) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_enrolment_training_id_person_id_unique" ON "training_enrolment" ("training_id", "person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_enrolment_person_id_index" ON "training_enrolment" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, CONSTRAINT "job_seeker_education_choice" CHECK ("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\')), CONSTRAINT "job_seeker_qualification_choice" CHECK ("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query(
      'CREATE TABLE "vacancy" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "employer_id" integer NOT NULL, "area_id" integer NOT NULL, "occupation" text NOT NULL, "occupation_sort" text, "place" text, "place_sort" text, "skills" text, "skills_sort" text, "minimum_qualification" text, "openings" integer NOT NULL, "wage_from_vnd" integer, "posted_on" text NOT NULL, "closes_on" text, "search_text" text, CONSTRAINT "vacancy_minimum_qualification_choice" CHECK ("minimum_qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "vacancy_employer_id_index" ON "vacancy" ("employer_id") ');
    await queryRunner.query('CREATE INDEX "vacancy_area_id_index" ON "vacancy" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "placement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "vacancy_id" integer, "employer_id" integer, "placed_on" text NOT NULL, "year" integer NOT NULL, "has_contract" integer, "followed_up_on" text, "is_still_employed" integer) STRICT',
    );
    await queryRunner.query('CREATE INDEX "placement_person_id_index" ON "placement" ("person_id") ');
    await queryRunner.query('CREATE INDEX "placement_hamlet_id_index" ON "placement" ("hamlet_id") ');
    await queryRunner.query('CREATE INDEX "placement_vacancy_id_index" ON "placement" ("vacancy_id") ');
    await queryRunner.query('CREATE INDEX "placement_employer_id_index" ON "placement" ("employer_id") ');
    await queryRunner.query(
      'CREATE TABLE "overseas_contract" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "sender_id" integer, "country" text NOT NULL, "country_sort" text, "registered_on" text NOT NULL, "signed_on" text, "departed_on" text, "returned_on" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_person_id_index" ON "overseas_contract" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_sender_id_index" ON "overseas_contract" ("sender_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "job_fair" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "hired" integer, "note" text, "code" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "job_fair_area_id_index" ON "job_fair" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "facility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "unit_id" integer NOT NULL, "installed_on" text, "search_text" text, CONSTRAINT "facility_kind_choice" CHECK ("kind" in (\'LOUDSPEAKER\', \'RADIO_STATION\', \'INFORMATION_POINT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "facility_unit_id_index" ON "facility" ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "facility_state" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "facility_id" integer NOT NULL, "is_working" integer NOT NULL, "from" text NOT NULL, "to" text, "note" text, "note_sort" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "facility_state_facility_id_index" ON "facility_state" ("facility_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_kind_choice" CHECK ("kind" in (\'EVENT\', \'COLUMN\', \'REPORTAGE\', \'BROADCAST\', \'MOVEMENT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "policy_dialogue" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "conclusions" text, "year" integer NOT NULL) STRICT',
    );
    await queryRunner.query('CREATE INDEX "policy_dialogue_area_id_index" ON "policy_dialogue" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CONSTRAINT "officer_position_choice" CHECK ("position" in (\'COMMUNE_OFFICER\', \'HAMLET_HEAD\', \'COMMUNITY_REPRESENTATIVE\', \'GROUP_LEADER\', \'ASSOCIATION_CADRE\', \'COLLABORATOR\', \'REPUTABLE_PERSON\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
    await queryRunner.query(
      'CREATE TABLE "training_attendance" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "officer_id" integer NOT NULL, "attended_on" text NOT NULL, "has_passed" integer) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_attendance_training_id_officer_id_unique" ON "training_attendance" ("training_id", "officer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_attendance_officer_id_index" ON "training_attendance" ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text, "closed_on" text, "follow_up" text, CONSTRAINT "finding_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_kind_choice" CHECK ("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\')), CONSTRAINT "reporting_period_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "narrative" text, "submitted_on" text, "approved_on" text, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query(
      'CREATE TABLE "evaluation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "area_id" integer NOT NULL, "held_on" text NOT NULL, "findings" text, "is_approved" integer, CONSTRAINT "evaluation_kind_choice" CHECK ("kind" in (\'BASELINE\', \'MID_TERM\', \'FINAL\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "evaluation_area_id_index" ON "evaluation" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "area_closure" ("ancestor_id" integer NOT NULL, "descendant_id" integer NOT NULL, PRIMARY KEY ("ancestor_id", "descendant_id")) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "area_closure_descendant_id_ancestor_id_index" ON "area_closure" ("descendant_id", "ancestor_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "row_id" ("single" integer PRIMARY KEY NOT NULL, "next" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE TABLE "save_key" ("user_id" integer NOT NULL, "key" text NOT NULL, "digest" text NOT NULL, "answer" text NOT NULL, "at" text NOT NULL, PRIMARY KEY ("user_id", "key")) STRICT',
    );
    await queryRunner.query(
      'CREATE TABLE "audit_entry" ("id" integer PRIMARY KEY NOT NULL, "at" text NOT NULL, "user_id" integer, "resource" text NOT NULL, "row_id" integer NOT NULL, "action" text NOT NULL, "version" integer NOT NULL, "key" text, "changes" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "audit_entry_resource_row_id_version_index" ON "audit_entry" ("resource", "row_id", "version") ',
    );
    await queryRunner.query(
      'CREATE TABLE "session" ("digest" text PRIMARY KEY NOT NULL, "user_id" integer NOT NULL, "created_at" text NOT NULL, "expires_at" text NOT NULL) STRICT',
    );
    await queryRunner.query('CREATE INDEX "session_user_id_index" ON "session" ("user_id") ');
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK ("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\')), CONSTRAINT "administrative_unit_kind_choice" CHECK ("kind" in (\'NATION\', \'TINH\', \'THANH_PHO\', \'HUYEN\', \'XA\', \'PHUONG\', \'THI_TRAN\', \'THON\')), CONSTRAINT "administrative_unit_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "administrative_unit_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_administrative_unit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text" FROM "administrative_unit"',
    );
    await queryRunner.query('DROP TABLE "administrative_unit"');
    await queryRunner.query('ALTER TABLE "temporary_administrative_unit" RENAME TO "administrative_unit"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
    await queryRunner.query('DROP INDEX "unit_succession_predecessor_id_successor_id_unique"');
    await queryRunner.query('DROP INDEX "unit_succession_successor_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_unit_succession" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "predecessor_id" integer NOT NULL, "successor_id" integer NOT NULL, "kind" text NOT NULL, "effective_on" text NOT NULL, "document" text, "document_sort" text, CONSTRAINT "unit_succession_kind_choice" CHECK ("kind" in (\'MERGE\', \'SPLIT\', \'RENAME\', \'MOVE\', \'UNCHANGED\')), CONSTRAINT "unit_succession_predecessor_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "unit_succession_successor_id_fk" FOREIGN KEY ("successor_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_unit_succession"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "predecessor_id", "successor_id", "kind", "effective_on", "document", "document_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "predecessor_id", "successor_id", "kind", "effective_on", "document", "document_sort" FROM "unit_succession"',
    );
    await queryRunner.query('DROP TABLE "unit_succession"');
    await queryRunner.query('ALTER TABLE "temporary_unit_succession" RENAME TO "unit_succession"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "unit_succession_predecessor_id_successor_id_unique" ON "unit_succession" ("predecessor_id", "successor_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "unit_succession_successor_id_index" ON "unit_succession" ("successor_id") ',
    );
    await queryRunner.query('DROP INDEX "area_status_unit_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_area_status" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "unit_id" integer NOT NULL, "kind" text NOT NULL, "valid_from" text NOT NULL, "valid_to" text, "decision" text, "decision_sort" text, "is_demonstration" integer, CONSTRAINT "area_status_kind_choice" CHECK ("kind" in (\'REGION_I\', \'REGION_II\', \'REGION_III\', \'EXTREMELY_DIFFICULT_HAMLET\', \'DIFFICULT_HAMLET\', \'POOR_DISTRICT\', \'COASTAL_COMMUNE\')), CONSTRAINT "area_status_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_area_status"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "unit_id", "kind", "valid_from", "valid_to", "decision", "decision_sort", "is_demonstration") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "unit_id", "kind", "valid_from", "valid_to", "decision", "decision_sort", "is_demonstration" FROM "area_status"',
    );
    await queryRunner.query('DROP TABLE "area_status"');
    await queryRunner.query('ALTER TABLE "temporary_area_status" RENAME TO "area_status"');
    await queryRunner.query('CREATE INDEX "area_status_unit_id_index" ON "area_status" ("unit_id") ');
    await queryRunner.query('DROP INDEX "user_sign_in_name_unique"');
    await queryRunner.query('DROP INDEX "user_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_user" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "sign_in_name" text NOT NULL, "name" text NOT NULL, "name_sort" text, "role" text NOT NULL, "area_id" integer NOT NULL, "language" text, "is_active" integer NOT NULL, "password_hash" text, "password_hash_sort" text, "search_text" text, CONSTRAINT "user_role_choice" CHECK ("role" in (\'CLERK\', \'OFFICER\', \'DISTRICT\', \'ANALYST\', \'ADMIN\')), CONSTRAINT "user_language_choice" CHECK ("language" in (\'VI\', \'EN\')), CONSTRAINT "user_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_user"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "sign_in_name", "name", "name_sort", "role", "area_id", "language", "is_active", "password_hash", "password_hash_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "sign_in_name", "name", "name_sort", "role", "area_id", "language", "is_active", "password_hash", "password_hash_sort", "search_text" FROM "user"',
    );
    await queryRunner.query('DROP TABLE "user"');
    await queryRunner.query('ALTER TABLE "temporary_user" RENAME TO "user"');
    await queryRunner.query('CREATE UNIQUE INDEX "user_sign_in_name_unique" ON "user" ("sign_in_name") ');
    await queryRunner.query('CREATE INDEX "user_area_id_index" ON "user" ("area_id") ');
    await queryRunner.query('DROP INDEX "deprivation_indicator_code_unique"');
    await queryRunner.query('DROP INDEX "deprivation_indicator_dimension_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_deprivation_indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "dimension_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "position" integer NOT NULL, "threshold" text, "source" text, CONSTRAINT "deprivation_indicator_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "deprivation_dimension" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_deprivation_indicator"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "dimension_id", "name", "name_sort", "name_en", "name_en_sort", "position", "threshold", "source") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "dimension_id", "name", "name_sort", "name_en", "name_en_sort", "position", "threshold", "source" FROM "deprivation_indicator"',
    );
    await queryRunner.query('DROP TABLE "deprivation_indicator"');
    await queryRunner.query(
      'ALTER TABLE "temporary_deprivation_indicator" RENAME TO "deprivation_indicator"',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_indicator_code_unique" ON "deprivation_indicator" ("code") ',
    );
    await queryRunner.query(
      'CREATE INDEX "deprivation_indicator_dimension_id_index" ON "deprivation_indicator" ("dimension_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_code_unique"');
    await queryRunner.query('DROP INDEX "score_card_standard_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "standard_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "region" text, "region_sort" text, "area_type" text, "is_example" integer, "source" text, CONSTRAINT "score_card_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "score_card_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "standard_id", "name", "name_sort", "region", "region_sort", "area_type", "is_example", "source") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "standard_id", "name", "name_sort", "region", "region_sort", "area_type", "is_example", "source" FROM "score_card"',
    );
    await queryRunner.query('DROP TABLE "score_card"');
    await queryRunner.query('ALTER TABLE "temporary_score_card" RENAME TO "score_card"');
    await queryRunner.query('CREATE UNIQUE INDEX "score_card_code_unique" ON "score_card" ("code") ');
    await queryRunner.query('CREATE INDEX "score_card_standard_id_index" ON "score_card" ("standard_id") ');
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, CONSTRAINT "score_card_option_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, CONSTRAINT "household_end_reason_choice" CHECK ("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')), CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
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
    await queryRunner.query('DROP INDEX "person_citizen_number_unique"');
    await queryRunner.query('DROP INDEX "person_household_id_index"');
    await queryRunner.query('DROP INDEX "person_ethnicity_id_index"');
    await queryRunner.query('DROP INDEX "person_name_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_person" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "relation_to_head" text, "birth_date" text, "sex" text, "ethnicity_id" integer, "citizen_number" text, "has_disability" integer, "is_person_of_merit" integer, "died_on" text, "search_text" text, CONSTRAINT "person_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CONSTRAINT "person_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CONSTRAINT "person_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "person_ethnicity_id_fk" FOREIGN KEY ("ethnicity_id") REFERENCES "ethnicity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_person"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "name", "name_sort", "relation_to_head", "birth_date", "sex", "ethnicity_id", "citizen_number", "has_disability", "is_person_of_merit", "died_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "name", "name_sort", "relation_to_head", "birth_date", "sex", "ethnicity_id", "citizen_number", "has_disability", "is_person_of_merit", "died_on", "search_text" FROM "person"',
    );
    await queryRunner.query('DROP TABLE "person"');
    await queryRunner.query('ALTER TABLE "temporary_person" RENAME TO "person"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "person_citizen_number_unique" ON "person" ("citizen_number") ',
    );
    await queryRunner.query('CREATE INDEX "person_household_id_index" ON "person" ("household_id") ');
    await queryRunner.query('CREATE INDEX "person_ethnicity_id_index" ON "person" ("ethnicity_id") ');
    await queryRunner.query('CREATE INDEX "person_name_sort_index" ON "person" ("name_sort") ');
    await queryRunner.query('DROP INDEX "household_membership_person_id_index"');
    await queryRunner.query('DROP INDEX "household_membership_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_membership" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "household_id" integer NOT NULL, "relation_to_head" text, "from" text NOT NULL, "to" text, CONSTRAINT "household_membership_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CONSTRAINT "household_membership_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_membership_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_membership"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "relation_to_head", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "relation_to_head", "from", "to" FROM "household_membership"',
    );
    await queryRunner.query('DROP TABLE "household_membership"');
    await queryRunner.query('ALTER TABLE "temporary_household_membership" RENAME TO "household_membership"');
    await queryRunner.query(
      'CREATE INDEX "household_membership_person_id_index" ON "household_membership" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_membership_household_id_index" ON "household_membership" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "review_campaign_area_id_year_kind_unique"');
    await queryRunner.query('DROP INDEX "review_campaign_standard_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, CONSTRAINT "review_campaign_kind_choice" CHECK ("kind" in (\'ANNUAL\', \'REGULAR\')), CONSTRAINT "review_campaign_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_campaign_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
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
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, CONSTRAINT "household_review_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "household_review_computed_class_choice" CHECK ("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_proposed_class_choice" CHECK ("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_recognised_class_choice" CHECK ("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_flow_reason_choice" CHECK ("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')), CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
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
    await queryRunner.query('DROP INDEX "review_cause_review_id_cause_id_unique"');
    await queryRunner.query('DROP INDEX "review_cause_cause_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_cause" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "cause_id" integer NOT NULL, CONSTRAINT "review_cause_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_cause_cause_id_fk" FOREIGN KEY ("cause_id") REFERENCES "poverty_cause" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_review_cause"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "cause_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "cause_id" FROM "review_cause"',
    );
    await queryRunner.query('DROP TABLE "review_cause"');
    await queryRunner.query('ALTER TABLE "temporary_review_cause" RENAME TO "review_cause"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_cause_review_id_cause_id_unique" ON "review_cause" ("review_id", "cause_id") ',
    );
    await queryRunner.query('CREATE INDEX "review_cause_cause_id_index" ON "review_cause" ("cause_id") ');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, CONSTRAINT "member_review_school_level_choice" CHECK ("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')), CONSTRAINT "member_review_work_state_choice" CHECK ("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')), CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
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
    await queryRunner.query('DROP INDEX "escape_recognition_household_id_recognised_on_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_escape_recognition" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "escaped_from" text NOT NULL, "recognised_on" text NOT NULL, "newly_escaped_through" text NOT NULL, "decision" text, "decision_sort" text, CONSTRAINT "escape_recognition_escaped_from_choice" CHECK ("escaped_from" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "escape_recognition_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_escape_recognition"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "escaped_from", "recognised_on", "newly_escaped_through", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "escaped_from", "recognised_on", "newly_escaped_through", "decision", "decision_sort" FROM "escape_recognition"',
    );
    await queryRunner.query('DROP TABLE "escape_recognition"');
    await queryRunner.query('ALTER TABLE "temporary_escape_recognition" RENAME TO "escape_recognition"');
    await queryRunner.query(
      'CREATE INDEX "escape_recognition_household_id_recognised_on_index" ON "escape_recognition" ("household_id", "recognised_on") ',
    );
    await queryRunner.query('DROP INDEX "component_programme_id_code_unique"');
    await queryRunner.query('DROP INDEX "component_parent_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_component" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "parent_id" integer, "level" text NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "objective" text, "is_in_plan" integer, "source" text, "search_text" text, CONSTRAINT "component_level_choice" CHECK ("level" in (\'PROJECT\', \'SUB_PROJECT\')), CONSTRAINT "component_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "component_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_component"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "parent_id", "level", "code", "name", "name_sort", "name_en", "name_en_sort", "objective", "is_in_plan", "source", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "parent_id", "level", "code", "name", "name_sort", "name_en", "name_en_sort", "objective", "is_in_plan", "source", "search_text" FROM "component"',
    );
    await queryRunner.query('DROP TABLE "component"');
    await queryRunner.query('ALTER TABLE "temporary_component" RENAME TO "component"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "component_programme_id_code_unique" ON "component" ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "component_parent_id_index" ON "component" ("parent_id") ');
    await queryRunner.query('DROP INDEX "activity_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_activity" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "search_text" text, CONSTRAINT "activity_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_activity"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "search_text" FROM "activity"',
    );
    await queryRunner.query('DROP TABLE "activity"');
    await queryRunner.query('ALTER TABLE "temporary_activity" RENAME TO "activity"');
    await queryRunner.query('CREATE INDEX "activity_component_id_index" ON "activity" ("component_id") ');
    await queryRunner.query('DROP INDEX "target_group_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_target_group" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "has_priority" integer, "search_text" text, CONSTRAINT "target_group_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_target_group"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "has_priority", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "has_priority", "search_text" FROM "target_group"',
    );
    await queryRunner.query('DROP TABLE "target_group"');
    await queryRunner.query('ALTER TABLE "temporary_target_group" RENAME TO "target_group"');
    await queryRunner.query(
      'CREATE INDEX "target_group_component_id_index" ON "target_group" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "organisation_code_unique"');
    await queryRunner.query('DROP INDEX "organisation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_organisation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "tax_code" text, "address" text, "address_sort" text, "phone" text, "duties" text, "search_text" text, CONSTRAINT "organisation_kind_choice" CHECK ("kind" in (\'PEOPLES_COMMITTEE\', \'OFFICE\', \'FRONT\', \'HEALTH_STATION\', \'SCHOOL\', \'VOCATIONAL_SCHOOL\', \'EMPLOYMENT_SERVICE\', \'ENTERPRISE\', \'COOPERATIVE\', \'COOPERATIVE_GROUP\', \'PRODUCTION_SITE\', \'BANK\', \'OTHER\')), CONSTRAINT "organisation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_organisation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "tax_code", "address", "address_sort", "phone", "duties", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "tax_code", "address", "address_sort", "phone", "duties", "search_text" FROM "organisation"',
    );
    await queryRunner.query('DROP TABLE "organisation"');
    await queryRunner.query('ALTER TABLE "temporary_organisation" RENAME TO "organisation"');
    await queryRunner.query('CREATE UNIQUE INDEX "organisation_code_unique" ON "organisation" ("code") ');
    await queryRunner.query('CREATE INDEX "organisation_area_id_index" ON "organisation" ("area_id") ');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, CONSTRAINT "responsibility_role_choice" CHECK ("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\')), CONSTRAINT "responsibility_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "responsibility_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_responsibility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort" FROM "responsibility"',
    );
    await queryRunner.query('DROP TABLE "responsibility"');
    await queryRunner.query('ALTER TABLE "temporary_responsibility" RENAME TO "responsibility"');
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, CONSTRAINT "task_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\')), CONSTRAINT "task_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_task"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text" FROM "task"',
    );
    await queryRunner.query('DROP TABLE "task"');
    await queryRunner.query('ALTER TABLE "temporary_task" RENAME TO "task"');
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "indicator_programme_id_code_unique"');
    await queryRunner.query('DROP INDEX "indicator_dimension_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "dimension_id" integer, "code" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "unit" text NOT NULL, "rule" text NOT NULL, "time_basis" text NOT NULL, "measure" text NOT NULL, "subject" text NOT NULL, "year_field" text, "measured_field" text, "latest_by" text, "numerator" text, "denominator" text, "known" text, "decimals" integer NOT NULL, "weight" real NOT NULL, "explanation" text, "explanation_en" text, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "indicator_unit_choice" CHECK ("unit" in (\'PERCENT\', \'PERCENTAGE_POINT\', \'HOUSEHOLD\', \'PERSON\', \'MODEL\', \'HAMLET\', \'VND\', \'COUNT\')), CONSTRAINT "indicator_rule_choice" CHECK ("rule" in (\'AT_LEAST\', \'AT_MOST\', \'BELOW\', \'REDUCE_BY\', \'APPROXIMATELY\', \'EVERY\')), CONSTRAINT "indicator_time_basis_choice" CHECK ("time_basis" in (\'YEARLY\', \'CUMULATIVE\')), CONSTRAINT "indicator_measure_choice" CHECK ("measure" in (\'COUNT\', \'COUNT_DISTINCT\', \'SUM\', \'SHARE\')), CONSTRAINT "indicator_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "indicator_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "deprivation_dimension" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_indicator"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text" FROM "indicator"',
    );
    await queryRunner.query('DROP TABLE "indicator"');
    await queryRunner.query('ALTER TABLE "temporary_indicator" RENAME TO "indicator"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_programme_id_code_unique" ON "indicator" ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "indicator_dimension_id_index" ON "indicator" ("dimension_id") ');
    await queryRunner.query('DROP INDEX "target_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP INDEX "target_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_target" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer, "value" real NOT NULL, "baseline" real, "is_due_each_year" integer, "wording" text, "wording_sort" text, "is_interpreted" integer, "source" text, "source_sort" text, CONSTRAINT "target_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "target_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_target"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort" FROM "target"',
    );
    await queryRunner.query('DROP TABLE "target"');
    await queryRunner.query('ALTER TABLE "temporary_target" RENAME TO "target"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "target_indicator_id_area_id_year_unique" ON "target" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "target_area_id_index" ON "target" ("area_id") ');
    await queryRunner.query('DROP INDEX "reported_value_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP INDEX "reported_value_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reported_value" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "value" real NOT NULL, "reported_by" text NOT NULL, "reported_by_sort" text, "reported_on" text NOT NULL, "source" text, "source_sort" text, CONSTRAINT "reported_value_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "reported_value_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reported_value"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "reported_by", "reported_by_sort", "reported_on", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "reported_by", "reported_by_sort", "reported_on", "source", "source_sort" FROM "reported_value"',
    );
    await queryRunner.query('DROP TABLE "reported_value"');
    await queryRunner.query('ALTER TABLE "temporary_reported_value" RENAME TO "reported_value"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reported_value_indicator_id_area_id_year_unique" ON "reported_value" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "reported_value_area_id_index" ON "reported_value" ("area_id") ');
    await queryRunner.query('DROP INDEX "funding_source_code_unique"');
    await queryRunner.query('DROP INDEX "funding_source_programme_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_funding_source" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "kind" text NOT NULL, "programme_id" integer, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "funding_source_kind_choice" CHECK ("kind" in (\'CENTRAL\', \'PROVINCIAL\', \'DISTRICT\', \'COMMUNE\', \'POLICY_CREDIT\', \'MOBILISED\', \'INTEGRATED\')), CONSTRAINT "funding_source_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_funding_source"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "name_en", "name_en_sort", "kind", "programme_id", "source", "source_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "name_en", "name_en_sort", "kind", "programme_id", "source", "source_sort", "search_text" FROM "funding_source"',
    );
    await queryRunner.query('DROP TABLE "funding_source"');
    await queryRunner.query('ALTER TABLE "temporary_funding_source" RENAME TO "funding_source"');
    await queryRunner.query('CREATE UNIQUE INDEX "funding_source_code_unique" ON "funding_source" ("code") ');
    await queryRunner.query(
      'CREATE INDEX "funding_source_programme_id_index" ON "funding_source" ("programme_id") ',
    );
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, CONSTRAINT "allocation_kind_choice" CHECK ("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\')), CONSTRAINT "allocation_expenditure_choice" CHECK ("expenditure" in (\'INVESTMENT\', \'RECURRENT\')), CONSTRAINT "allocation_origin_choice" CHECK ("origin" in (\'DOMESTIC\', \'FOREIGN\')), CONSTRAINT "allocation_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_allocation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text" FROM "allocation"',
    );
    await queryRunner.query('DROP TABLE "allocation"');
    await queryRunner.query('ALTER TABLE "temporary_allocation" RENAME TO "allocation"');
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('CREATE INDEX "allocation_area_id_index" ON "allocation" ("area_id") ');
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_kind_choice" CHECK ("kind" in (\'ADVANCE\', \'DISBURSEMENT\')), CONSTRAINT "disbursement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_disbursement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text" FROM "disbursement"',
    );
    await queryRunner.query('DROP TABLE "disbursement"');
    await queryRunner.query('ALTER TABLE "temporary_disbursement" RENAME TO "disbursement"');
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "settlement_allocation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_settlement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "settled_on" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, CONSTRAINT "settlement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_settlement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "settled_on", "amount_vnd", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "settled_on", "amount_vnd", "decision", "decision_sort" FROM "settlement"',
    );
    await queryRunner.query('DROP TABLE "settlement"');
    await queryRunner.query('ALTER TABLE "temporary_settlement" RENAME TO "settlement"');
    await queryRunner.query(
      'CREATE INDEX "settlement_allocation_id_index" ON "settlement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, CONSTRAINT "contribution_kind_choice" CHECK ("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')), CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text" FROM "contribution"',
    );
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('ALTER TABLE "temporary_contribution" RENAME TO "contribution"');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "outstanding_vnd" integer, "interest_percent" real, CONSTRAINT "loan_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_loan"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "outstanding_vnd", "interest_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "outstanding_vnd", "interest_percent" FROM "loan"',
    );
    await queryRunner.query('DROP TABLE "loan"');
    await queryRunner.query('ALTER TABLE "temporary_loan" RENAME TO "loan"');
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "integration_share_component_id_area_id_year_source_id_unique"');
    await queryRunner.query('DROP INDEX "integration_share_area_id_index"');
    await queryRunner.query('DROP INDEX "integration_share_source_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_integration_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "source_id" integer NOT NULL, "share_percent" real NOT NULL, "is_agreed" integer, CONSTRAINT "integration_share_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "integration_share_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "integration_share_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_integration_share"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "area_id", "year", "source_id", "share_percent", "is_agreed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "area_id", "year", "source_id", "share_percent", "is_agreed" FROM "integration_share"',
    );
    await queryRunner.query('DROP TABLE "integration_share"');
    await queryRunner.query('ALTER TABLE "temporary_integration_share" RENAME TO "integration_share"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "integration_share_component_id_area_id_year_source_id_unique" ON "integration_share" ("component_id", "area_id", "year", "source_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_area_id_index" ON "integration_share" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_source_id_index" ON "integration_share" ("source_id") ',
    );
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP INDEX "support_household_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note" FROM "support"',
    );
    await queryRunner.query('DROP TABLE "support"');
    await queryRunner.query('ALTER TABLE "temporary_support" RENAME TO "support"');
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "support_household_id_index" ON "support" ("household_id") ');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" ("person_id") ');
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "funding_share_support_id_source_id_unique"');
    await queryRunner.query('DROP INDEX "funding_share_source_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_funding_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "support_id" integer NOT NULL, "source_id" integer NOT NULL, "amount_vnd" integer NOT NULL, CONSTRAINT "funding_share_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "support" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "funding_share_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_funding_share"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "support_id", "source_id", "amount_vnd") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "support_id", "source_id", "amount_vnd" FROM "funding_share"',
    );
    await queryRunner.query('DROP TABLE "funding_share"');
    await queryRunner.query('ALTER TABLE "temporary_funding_share" RENAME TO "funding_share"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "funding_share_support_id_source_id_unique" ON "funding_share" ("support_id", "source_id") ',
    );
    await queryRunner.query('CREATE INDEX "funding_share_source_id_index" ON "funding_share" ("source_id") ');
    await queryRunner.query('DROP INDEX "livelihood_model_component_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_area_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_partner_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_livelihood_model" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "partner_id" integer, "year" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "is_replication" integer, "is_adapted" integer, "inputs" text, "inputs_sort" text, "jobs_created" integer, "added_income_vnd" integer, "result" text, "search_text" text, CONSTRAINT "livelihood_model_kind_choice" CHECK ("kind" in (\'PRODUCTION\', \'BUSINESS\', \'SERVICE\', \'TOURISM\', \'START_UP\')), CONSTRAINT "livelihood_model_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "livelihood_model_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "livelihood_model_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_livelihood_model"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text" FROM "livelihood_model"',
    );
    await queryRunner.query('DROP TABLE "livelihood_model"');
    await queryRunner.query('ALTER TABLE "temporary_livelihood_model" RENAME TO "livelihood_model"');
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_component_id_index" ON "livelihood_model" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_area_id_index" ON "livelihood_model" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_partner_id_index" ON "livelihood_model" ("partner_id") ',
    );
    await queryRunner.query('DROP INDEX "model_member_model_id_household_id_unique"');
    await queryRunner.query('DROP INDEX "model_member_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_model_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "model_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text, CONSTRAINT "model_member_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "model_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_model_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to" FROM "model_member"',
    );
    await queryRunner.query('DROP TABLE "model_member"');
    await queryRunner.query('ALTER TABLE "temporary_model_member" RENAME TO "model_member"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "model_member_model_id_household_id_unique" ON "model_member" ("model_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "model_member_household_id_index" ON "model_member" ("household_id") ',
    );
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
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')), CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('ALTER TABLE "temporary_nutrition_support" RENAME TO "nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, CONSTRAINT "training_kind_choice" CHECK ("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')), CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text" FROM "training"',
    );
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('ALTER TABLE "temporary_training" RENAME TO "training"');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('DROP INDEX "training_enrolment_training_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "training_enrolment_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training_enrolment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "person_id" integer NOT NULL, "enrolled_on" text, "has_completed" integer, "has_job_after" integer, CONSTRAINT "training_enrolment_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "training" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_enrolment_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training_enrolment"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after" FROM "training_enrolment"',
    );
    await queryRunner.query('DROP TABLE "training_enrolment"');
    await queryRunner.query('ALTER TABLE "temporary_training_enrolment" RENAME TO "training_enrolment"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_enrolment_training_id_person_id_unique" ON "training_enrolment" ("training_id", "person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_enrolment_person_id_index" ON "training_enrolment" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, CONSTRAINT "job_seeker_education_choice" CHECK ("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\')), CONSTRAINT "job_seeker_qualification_choice" CHECK ("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CONSTRAINT "job_seeker_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_job_seeker"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text" FROM "job_seeker"',
    );
    await queryRunner.query('DROP TABLE "job_seeker"');
    await queryRunner.query('ALTER TABLE "temporary_job_seeker" RENAME TO "job_seeker"');
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query('DROP INDEX "vacancy_employer_id_index"');
    await queryRunner.query('DROP INDEX "vacancy_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_vacancy" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "employer_id" integer NOT NULL, "area_id" integer NOT NULL, "occupation" text NOT NULL, "occupation_sort" text, "place" text, "place_sort" text, "skills" text, "skills_sort" text, "minimum_qualification" text, "openings" integer NOT NULL, "wage_from_vnd" integer, "posted_on" text NOT NULL, "closes_on" text, "search_text" text, CONSTRAINT "vacancy_minimum_qualification_choice" CHECK ("minimum_qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CONSTRAINT "vacancy_employer_id_fk" FOREIGN KEY ("employer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "vacancy_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_vacancy"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "employer_id", "area_id", "occupation", "occupation_sort", "place", "place_sort", "skills", "skills_sort", "minimum_qualification", "openings", "wage_from_vnd", "posted_on", "closes_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "employer_id", "area_id", "occupation", "occupation_sort", "place", "place_sort", "skills", "skills_sort", "minimum_qualification", "openings", "wage_from_vnd", "posted_on", "closes_on", "search_text" FROM "vacancy"',
    );
    await queryRunner.query('DROP TABLE "vacancy"');
    await queryRunner.query('ALTER TABLE "temporary_vacancy" RENAME TO "vacancy"');
    await queryRunner.query('CREATE INDEX "vacancy_employer_id_index" ON "vacancy" ("employer_id") ');
    await queryRunner.query('CREATE INDEX "vacancy_area_id_index" ON "vacancy" ("area_id") ');
    await queryRunner.query('DROP INDEX "placement_person_id_index"');
    await queryRunner.query('DROP INDEX "placement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "placement_vacancy_id_index"');
    await queryRunner.query('DROP INDEX "placement_employer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_placement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "vacancy_id" integer, "employer_id" integer, "placed_on" text NOT NULL, "year" integer NOT NULL, "has_contract" integer, "followed_up_on" text, "is_still_employed" integer, CONSTRAINT "placement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_employer_id_fk" FOREIGN KEY ("employer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_placement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed" FROM "placement"',
    );
    await queryRunner.query('DROP TABLE "placement"');
    await queryRunner.query('ALTER TABLE "temporary_placement" RENAME TO "placement"');
    await queryRunner.query('CREATE INDEX "placement_person_id_index" ON "placement" ("person_id") ');
    await queryRunner.query('CREATE INDEX "placement_hamlet_id_index" ON "placement" ("hamlet_id") ');
    await queryRunner.query('CREATE INDEX "placement_vacancy_id_index" ON "placement" ("vacancy_id") ');
    await queryRunner.query('CREATE INDEX "placement_employer_id_index" ON "placement" ("employer_id") ');
    await queryRunner.query('DROP INDEX "overseas_contract_person_id_index"');
    await queryRunner.query('DROP INDEX "overseas_contract_sender_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_contract" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "sender_id" integer, "country" text NOT NULL, "country_sort" text, "registered_on" text NOT NULL, "signed_on" text, "departed_on" text, "returned_on" text, CONSTRAINT "overseas_contract_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "overseas_contract_sender_id_fk" FOREIGN KEY ("sender_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_contract"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "sender_id", "country", "country_sort", "registered_on", "signed_on", "departed_on", "returned_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "sender_id", "country", "country_sort", "registered_on", "signed_on", "departed_on", "returned_on" FROM "overseas_contract"',
    );
    await queryRunner.query('DROP TABLE "overseas_contract"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_contract" RENAME TO "overseas_contract"');
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_person_id_index" ON "overseas_contract" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_sender_id_index" ON "overseas_contract" ("sender_id") ',
    );
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_cost" RENAME TO "overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "job_fair_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_job_fair" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "hired" integer, "note" text, "code" text, CONSTRAINT "job_fair_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_job_fair"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "held_on", "participants", "hired", "note", "code") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "held_on", "participants", "hired", "note", "code" FROM "job_fair"',
    );
    await queryRunner.query('DROP TABLE "job_fair"');
    await queryRunner.query('ALTER TABLE "temporary_job_fair" RENAME TO "job_fair"');
    await queryRunner.query('CREATE INDEX "job_fair_area_id_index" ON "job_fair" ("area_id") ');
    await queryRunner.query('DROP INDEX "facility_unit_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_facility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "unit_id" integer NOT NULL, "installed_on" text, "search_text" text, CONSTRAINT "facility_kind_choice" CHECK ("kind" in (\'LOUDSPEAKER\', \'RADIO_STATION\', \'INFORMATION_POINT\')), CONSTRAINT "facility_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_facility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "unit_id", "installed_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "unit_id", "installed_on", "search_text" FROM "facility"',
    );
    await queryRunner.query('DROP TABLE "facility"');
    await queryRunner.query('ALTER TABLE "temporary_facility" RENAME TO "facility"');
    await queryRunner.query('CREATE INDEX "facility_unit_id_index" ON "facility" ("unit_id") ');
    await queryRunner.query('DROP INDEX "facility_state_facility_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_facility_state" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "facility_id" integer NOT NULL, "is_working" integer NOT NULL, "from" text NOT NULL, "to" text, "note" text, "note_sort" text, CONSTRAINT "facility_state_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facility" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_facility_state"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "facility_id", "is_working", "from", "to", "note", "note_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "facility_id", "is_working", "from", "to", "note", "note_sort" FROM "facility_state"',
    );
    await queryRunner.query('DROP TABLE "facility_state"');
    await queryRunner.query('ALTER TABLE "temporary_facility_state" RENAME TO "facility_state"');
    await queryRunner.query(
      'CREATE INDEX "facility_state_facility_id_index" ON "facility_state" ("facility_id") ',
    );
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_kind_choice" CHECK ("kind" in (\'EVENT\', \'COLUMN\', \'REPORTAGE\', \'BROADCAST\', \'MOVEMENT\')), CONSTRAINT "communication_event_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_organiser_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_communication_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text" FROM "communication_event"',
    );
    await queryRunner.query('DROP TABLE "communication_event"');
    await queryRunner.query('ALTER TABLE "temporary_communication_event" RENAME TO "communication_event"');
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text, CONSTRAINT "publication_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_publication"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text" FROM "publication"',
    );
    await queryRunner.query('DROP TABLE "publication"');
    await queryRunner.query('ALTER TABLE "temporary_publication" RENAME TO "publication"');
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text, CONSTRAINT "commendation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "commendation_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_commendation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort" FROM "commendation"',
    );
    await queryRunner.query('DROP TABLE "commendation"');
    await queryRunner.query('ALTER TABLE "temporary_commendation" RENAME TO "commendation"');
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "policy_dialogue_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_policy_dialogue" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "conclusions" text, "year" integer NOT NULL, CONSTRAINT "policy_dialogue_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_policy_dialogue"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year" FROM "policy_dialogue"',
    );
    await queryRunner.query('DROP TABLE "policy_dialogue"');
    await queryRunner.query('ALTER TABLE "temporary_policy_dialogue" RENAME TO "policy_dialogue"');
    await queryRunner.query('CREATE INDEX "policy_dialogue_area_id_index" ON "policy_dialogue" ("area_id") ');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CONSTRAINT "officer_position_choice" CHECK ("position" in (\'COMMUNE_OFFICER\', \'HAMLET_HEAD\', \'COMMUNITY_REPRESENTATIVE\', \'GROUP_LEADER\', \'ASSOCIATION_CADRE\', \'COLLABORATOR\', \'REPUTABLE_PERSON\')), CONSTRAINT "officer_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "officer_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_officer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text" FROM "officer"',
    );
    await queryRunner.query('DROP TABLE "officer"');
    await queryRunner.query('ALTER TABLE "temporary_officer" RENAME TO "officer"');
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
    await queryRunner.query('DROP INDEX "training_attendance_training_id_officer_id_unique"');
    await queryRunner.query('DROP INDEX "training_attendance_officer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training_attendance" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "officer_id" integer NOT NULL, "attended_on" text NOT NULL, "has_passed" integer, CONSTRAINT "training_attendance_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "training" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_attendance_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training_attendance"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "officer_id", "attended_on", "has_passed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "officer_id", "attended_on", "has_passed" FROM "training_attendance"',
    );
    await queryRunner.query('DROP TABLE "training_attendance"');
    await queryRunner.query('ALTER TABLE "temporary_training_attendance" RENAME TO "training_attendance"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_attendance_training_id_officer_id_unique" ON "training_attendance" ("training_id", "officer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_attendance_officer_id_index" ON "training_attendance" ("officer_id") ',
    );
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text" FROM "inspection"',
    );
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('ALTER TABLE "temporary_inspection" RENAME TO "inspection"');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text, "closed_on" text, "follow_up" text, CONSTRAINT "finding_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\')), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up" FROM "finding"',
    );
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('ALTER TABLE "temporary_finding" RENAME TO "finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_kind_choice" CHECK ("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\')), CONSTRAINT "reporting_period_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "reporting_period"',
    );
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('ALTER TABLE "temporary_reporting_period" RENAME TO "reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "narrative" text, "submitted_on" text, "approved_on" text, "search_text" text, CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "narrative", "submitted_on", "approved_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "narrative", "submitted_on", "approved_on", "search_text" FROM "report"',
    );
    await queryRunner.query('DROP TABLE "report"');
    await queryRunner.query('ALTER TABLE "temporary_report" RENAME TO "report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "evaluation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_evaluation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "area_id" integer NOT NULL, "held_on" text NOT NULL, "findings" text, "is_approved" integer, CONSTRAINT "evaluation_kind_choice" CHECK ("kind" in (\'BASELINE\', \'MID_TERM\', \'FINAL\')), CONSTRAINT "evaluation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_evaluation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind", "area_id", "held_on", "findings", "is_approved") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind", "area_id", "held_on", "findings", "is_approved" FROM "evaluation"',
    );
    await queryRunner.query('DROP TABLE "evaluation"');
    await queryRunner.query('ALTER TABLE "temporary_evaluation" RENAME TO "evaluation"');
    await queryRunner.query('CREATE INDEX "evaluation_area_id_index" ON "evaluation" ("area_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "evaluation_area_id_index"');
    await queryRunner.query('ALTER TABLE "evaluation" RENAME TO "temporary_evaluation"');
    await queryRunner.query(
      'CREATE TABLE "evaluation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "area_id" integer NOT NULL, "held_on" text NOT NULL, "findings" text, "is_approved" integer, CONSTRAINT "evaluation_kind_choice" CHECK ("kind" in (\'BASELINE\', \'MID_TERM\', \'FINAL\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "evaluation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind", "area_id", "held_on", "findings", "is_approved") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind", "area_id", "held_on", "findings", "is_approved" FROM "temporary_evaluation"',
    );
    await queryRunner.query('DROP TABLE "temporary_evaluation"');
    await queryRunner.query('CREATE INDEX "evaluation_area_id_index" ON "evaluation" ("area_id") ');
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query('ALTER TABLE "report" RENAME TO "temporary_report"');
    await queryRunner.query(
      'CREATE TABLE "report" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "period_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "narrative" text, "submitted_on" text, "approved_on" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "report"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "narrative", "submitted_on", "approved_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "period_id", "title", "title_sort", "narrative", "submitted_on", "approved_on", "search_text" FROM "temporary_report"',
    );
    await queryRunner.query('DROP TABLE "temporary_report"');
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report" ("period_id") ');
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('ALTER TABLE "reporting_period" RENAME TO "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "from" text NOT NULL, "to" text NOT NULL, "due_on" text, "state" text NOT NULL, CONSTRAINT "reporting_period_kind_choice" CHECK ("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\')), CONSTRAINT "reporting_period_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reporting_period"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "from", "to", "due_on", "state" FROM "temporary_reporting_period"',
    );
    await queryRunner.query('DROP TABLE "temporary_reporting_period"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period" ("area_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query('ALTER TABLE "finding" RENAME TO "temporary_finding"');
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text, "closed_on" text, "follow_up" text, CONSTRAINT "finding_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up" FROM "temporary_finding"',
    );
    await queryRunner.query('DROP TABLE "temporary_finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('ALTER TABLE "inspection" RENAME TO "temporary_inspection"');
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text" FROM "temporary_inspection"',
    );
    await queryRunner.query('DROP TABLE "temporary_inspection"');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('DROP INDEX "training_attendance_officer_id_index"');
    await queryRunner.query('DROP INDEX "training_attendance_training_id_officer_id_unique"');
    await queryRunner.query('ALTER TABLE "training_attendance" RENAME TO "temporary_training_attendance"');
    await queryRunner.query(
      'CREATE TABLE "training_attendance" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "officer_id" integer NOT NULL, "attended_on" text NOT NULL, "has_passed" integer) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training_attendance"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "officer_id", "attended_on", "has_passed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "officer_id", "attended_on", "has_passed" FROM "temporary_training_attendance"',
    );
    await queryRunner.query('DROP TABLE "temporary_training_attendance"');
    await queryRunner.query(
      'CREATE INDEX "training_attendance_officer_id_index" ON "training_attendance" ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_attendance_training_id_officer_id_unique" ON "training_attendance" ("training_id", "officer_id") ',
    );
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query('ALTER TABLE "officer" RENAME TO "temporary_officer"');
    await queryRunner.query(
      'CREATE TABLE "officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CONSTRAINT "officer_position_choice" CHECK ("position" in (\'COMMUNE_OFFICER\', \'HAMLET_HEAD\', \'COMMUNITY_REPRESENTATIVE\', \'GROUP_LEADER\', \'ASSOCIATION_CADRE\', \'COLLABORATOR\', \'REPUTABLE_PERSON\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "officer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text" FROM "temporary_officer"',
    );
    await queryRunner.query('DROP TABLE "temporary_officer"');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query('DROP INDEX "policy_dialogue_area_id_index"');
    await queryRunner.query('ALTER TABLE "policy_dialogue" RENAME TO "temporary_policy_dialogue"');
    await queryRunner.query(
      'CREATE TABLE "policy_dialogue" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "conclusions" text, "year" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "policy_dialogue"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year" FROM "temporary_policy_dialogue"',
    );
    await queryRunner.query('DROP TABLE "temporary_policy_dialogue"');
    await queryRunner.query('CREATE INDEX "policy_dialogue_area_id_index" ON "policy_dialogue" ("area_id") ');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query('ALTER TABLE "commendation" RENAME TO "temporary_commendation"');
    await queryRunner.query(
      'CREATE TABLE "commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "commendation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort" FROM "temporary_commendation"',
    );
    await queryRunner.query('DROP TABLE "temporary_commendation"');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query('ALTER TABLE "publication" RENAME TO "temporary_publication"');
    await queryRunner.query(
      'CREATE TABLE "publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "publication"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text" FROM "temporary_publication"',
    );
    await queryRunner.query('DROP TABLE "temporary_publication"');
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query('ALTER TABLE "communication_event" RENAME TO "temporary_communication_event"');
    await queryRunner.query(
      'CREATE TABLE "communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_kind_choice" CHECK ("kind" in (\'EVENT\', \'COLUMN\', \'REPORTAGE\', \'BROADCAST\', \'MOVEMENT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "communication_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text" FROM "temporary_communication_event"',
    );
    await queryRunner.query('DROP TABLE "temporary_communication_event"');
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "facility_state_facility_id_index"');
    await queryRunner.query('ALTER TABLE "facility_state" RENAME TO "temporary_facility_state"');
    await queryRunner.query(
      'CREATE TABLE "facility_state" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "facility_id" integer NOT NULL, "is_working" integer NOT NULL, "from" text NOT NULL, "to" text, "note" text, "note_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "facility_state"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "facility_id", "is_working", "from", "to", "note", "note_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "facility_id", "is_working", "from", "to", "note", "note_sort" FROM "temporary_facility_state"',
    );
    await queryRunner.query('DROP TABLE "temporary_facility_state"');
    await queryRunner.query(
      'CREATE INDEX "facility_state_facility_id_index" ON "facility_state" ("facility_id") ',
    );
    await queryRunner.query('DROP INDEX "facility_unit_id_index"');
    await queryRunner.query('ALTER TABLE "facility" RENAME TO "temporary_facility"');
    await queryRunner.query(
      'CREATE TABLE "facility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "unit_id" integer NOT NULL, "installed_on" text, "search_text" text, CONSTRAINT "facility_kind_choice" CHECK ("kind" in (\'LOUDSPEAKER\', \'RADIO_STATION\', \'INFORMATION_POINT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "facility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "unit_id", "installed_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "unit_id", "installed_on", "search_text" FROM "temporary_facility"',
    );
    await queryRunner.query('DROP TABLE "temporary_facility"');
    await queryRunner.query('CREATE INDEX "facility_unit_id_index" ON "facility" ("unit_id") ');
    await queryRunner.query('DROP INDEX "job_fair_area_id_index"');
    await queryRunner.query('ALTER TABLE "job_fair" RENAME TO "temporary_job_fair"');
    await queryRunner.query(
      'CREATE TABLE "job_fair" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "hired" integer, "note" text, "code" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "job_fair"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "held_on", "participants", "hired", "note", "code") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "held_on", "participants", "hired", "note", "code" FROM "temporary_job_fair"',
    );
    await queryRunner.query('DROP TABLE "temporary_job_fair"');
    await queryRunner.query('CREATE INDEX "job_fair_area_id_index" ON "job_fair" ("area_id") ');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" RENAME TO "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "temporary_overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "overseas_contract_sender_id_index"');
    await queryRunner.query('DROP INDEX "overseas_contract_person_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_contract" RENAME TO "temporary_overseas_contract"');
    await queryRunner.query(
      'CREATE TABLE "overseas_contract" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "sender_id" integer, "country" text NOT NULL, "country_sort" text, "registered_on" text NOT NULL, "signed_on" text, "departed_on" text, "returned_on" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_contract"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "sender_id", "country", "country_sort", "registered_on", "signed_on", "departed_on", "returned_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "sender_id", "country", "country_sort", "registered_on", "signed_on", "departed_on", "returned_on" FROM "temporary_overseas_contract"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_contract"');
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_sender_id_index" ON "overseas_contract" ("sender_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_person_id_index" ON "overseas_contract" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "placement_employer_id_index"');
    await queryRunner.query('DROP INDEX "placement_vacancy_id_index"');
    await queryRunner.query('DROP INDEX "placement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "placement_person_id_index"');
    await queryRunner.query('ALTER TABLE "placement" RENAME TO "temporary_placement"');
    await queryRunner.query(
      'CREATE TABLE "placement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "vacancy_id" integer, "employer_id" integer, "placed_on" text NOT NULL, "year" integer NOT NULL, "has_contract" integer, "followed_up_on" text, "is_still_employed" integer) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "placement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed" FROM "temporary_placement"',
    );
    await queryRunner.query('DROP TABLE "temporary_placement"');
    await queryRunner.query('CREATE INDEX "placement_employer_id_index" ON "placement" ("employer_id") ');
    await queryRunner.query('CREATE INDEX "placement_vacancy_id_index" ON "placement" ("vacancy_id") ');
    await queryRunner.query('CREATE INDEX "placement_hamlet_id_index" ON "placement" ("hamlet_id") ');
    await queryRunner.query('CREATE INDEX "placement_person_id_index" ON "placement" ("person_id") ');
    await queryRunner.query('DROP INDEX "vacancy_area_id_index"');
    await queryRunner.query('DROP INDEX "vacancy_employer_id_index"');
    await queryRunner.query('ALTER TABLE "vacancy" RENAME TO "temporary_vacancy"');
    await queryRunner.query(
      'CREATE TABLE "vacancy" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "employer_id" integer NOT NULL, "area_id" integer NOT NULL, "occupation" text NOT NULL, "occupation_sort" text, "place" text, "place_sort" text, "skills" text, "skills_sort" text, "minimum_qualification" text, "openings" integer NOT NULL, "wage_from_vnd" integer, "posted_on" text NOT NULL, "closes_on" text, "search_text" text, CONSTRAINT "vacancy_minimum_qualification_choice" CHECK ("minimum_qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "vacancy"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "employer_id", "area_id", "occupation", "occupation_sort", "place", "place_sort", "skills", "skills_sort", "minimum_qualification", "openings", "wage_from_vnd", "posted_on", "closes_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "employer_id", "area_id", "occupation", "occupation_sort", "place", "place_sort", "skills", "skills_sort", "minimum_qualification", "openings", "wage_from_vnd", "posted_on", "closes_on", "search_text" FROM "temporary_vacancy"',
    );
    await queryRunner.query('DROP TABLE "temporary_vacancy"');
    await queryRunner.query('CREATE INDEX "vacancy_area_id_index" ON "vacancy" ("area_id") ');
    await queryRunner.query('CREATE INDEX "vacancy_employer_id_index" ON "vacancy" ("employer_id") ');
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query('ALTER TABLE "job_seeker" RENAME TO "temporary_job_seeker"');
    await queryRunner.query(
      'CREATE TABLE "job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, CONSTRAINT "job_seeker_education_choice" CHECK ("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\')), CONSTRAINT "job_seeker_qualification_choice" CHECK ("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "job_seeker"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text" FROM "temporary_job_seeker"',
    );
    await queryRunner.query('DROP TABLE "temporary_job_seeker"');
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query('DROP INDEX "training_enrolment_person_id_index"');
    await queryRunner.query('DROP INDEX "training_enrolment_training_id_person_id_unique"');
    await queryRunner.query('ALTER TABLE "training_enrolment" RENAME TO "temporary_training_enrolment"');
    await queryRunner.query(
      'CREATE TABLE "training_enrolment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "person_id" integer NOT NULL, "enrolled_on" text, "has_completed" integer, "has_job_after" integer) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training_enrolment"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after" FROM "temporary_training_enrolment"',
    );
    await queryRunner.query('DROP TABLE "temporary_training_enrolment"');
    await queryRunner.query(
      'CREATE INDEX "training_enrolment_person_id_index" ON "training_enrolment" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_enrolment_training_id_person_id_unique" ON "training_enrolment" ("training_id", "person_id") ',
    );
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('ALTER TABLE "training" RENAME TO "temporary_training"');
    await queryRunner.query(
      'CREATE TABLE "training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, CONSTRAINT "training_kind_choice" CHECK ("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text" FROM "temporary_training"',
    );
    await queryRunner.query('DROP TABLE "temporary_training"');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_index"');
    await queryRunner.query('ALTER TABLE "nutrition_support" RENAME TO "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "kind" text NOT NULL, "given_on" text NOT NULL, "doses" text, CONSTRAINT "nutrition_support_kind_choice" CHECK ("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "nutrition_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "kind", "given_on", "doses" FROM "temporary_nutrition_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_nutrition_support"');
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('ALTER TABLE "growth_measurement" RENAME TO "temporary_growth_measurement"');
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "measured_on" text NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" real, "weight_kg" real, "height_for_age_z" real, "is_stunted" integer) STRICT',
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
    await queryRunner.query('DROP INDEX "model_member_household_id_index"');
    await queryRunner.query('DROP INDEX "model_member_model_id_household_id_unique"');
    await queryRunner.query('ALTER TABLE "model_member" RENAME TO "temporary_model_member"');
    await queryRunner.query(
      'CREATE TABLE "model_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "model_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "model_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to" FROM "temporary_model_member"',
    );
    await queryRunner.query('DROP TABLE "temporary_model_member"');
    await queryRunner.query(
      'CREATE INDEX "model_member_household_id_index" ON "model_member" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "model_member_model_id_household_id_unique" ON "model_member" ("model_id", "household_id") ',
    );
    await queryRunner.query('DROP INDEX "livelihood_model_partner_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_area_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_component_id_index"');
    await queryRunner.query('ALTER TABLE "livelihood_model" RENAME TO "temporary_livelihood_model"');
    await queryRunner.query(
      'CREATE TABLE "livelihood_model" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "partner_id" integer, "year" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "is_replication" integer, "is_adapted" integer, "inputs" text, "inputs_sort" text, "jobs_created" integer, "added_income_vnd" integer, "result" text, "search_text" text, CONSTRAINT "livelihood_model_kind_choice" CHECK ("kind" in (\'PRODUCTION\', \'BUSINESS\', \'SERVICE\', \'TOURISM\', \'START_UP\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "livelihood_model"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text" FROM "temporary_livelihood_model"',
    );
    await queryRunner.query('DROP TABLE "temporary_livelihood_model"');
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_partner_id_index" ON "livelihood_model" ("partner_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_area_id_index" ON "livelihood_model" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_component_id_index" ON "livelihood_model" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "funding_share_source_id_index"');
    await queryRunner.query('DROP INDEX "funding_share_support_id_source_id_unique"');
    await queryRunner.query('ALTER TABLE "funding_share" RENAME TO "temporary_funding_share"');
    await queryRunner.query(
      'CREATE TABLE "funding_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "support_id" integer NOT NULL, "source_id" integer NOT NULL, "amount_vnd" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "funding_share"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "support_id", "source_id", "amount_vnd") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "support_id", "source_id", "amount_vnd" FROM "temporary_funding_share"',
    );
    await queryRunner.query('DROP TABLE "temporary_funding_share"');
    await queryRunner.query('CREATE INDEX "funding_share_source_id_index" ON "funding_share" ("source_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "funding_share_support_id_source_id_unique" ON "funding_share" ("support_id", "source_id") ',
    );
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('ALTER TABLE "support" RENAME TO "temporary_support"');
    await queryRunner.query(
      'CREATE TABLE "support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note" FROM "temporary_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_support"');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support" ("person_id") ');
    await queryRunner.query('CREATE INDEX "support_household_id_index" ON "support" ("household_id") ');
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query('DROP INDEX "integration_share_source_id_index"');
    await queryRunner.query('DROP INDEX "integration_share_area_id_index"');
    await queryRunner.query('DROP INDEX "integration_share_component_id_area_id_year_source_id_unique"');
    await queryRunner.query('ALTER TABLE "integration_share" RENAME TO "temporary_integration_share"');
    await queryRunner.query(
      'CREATE TABLE "integration_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "source_id" integer NOT NULL, "share_percent" real NOT NULL, "is_agreed" integer) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "integration_share"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "area_id", "year", "source_id", "share_percent", "is_agreed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "area_id", "year", "source_id", "share_percent", "is_agreed" FROM "temporary_integration_share"',
    );
    await queryRunner.query('DROP TABLE "temporary_integration_share"');
    await queryRunner.query(
      'CREATE INDEX "integration_share_source_id_index" ON "integration_share" ("source_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_area_id_index" ON "integration_share" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "integration_share_component_id_area_id_year_source_id_unique" ON "integration_share" ("component_id", "area_id", "year", "source_id") ',
    );
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query('ALTER TABLE "loan" RENAME TO "temporary_loan"');
    await queryRunner.query(
      'CREATE TABLE "loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "outstanding_vnd" integer, "interest_percent" real) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "loan"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "outstanding_vnd", "interest_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "outstanding_vnd", "interest_percent" FROM "temporary_loan"',
    );
    await queryRunner.query('DROP TABLE "temporary_loan"');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('ALTER TABLE "contribution" RENAME TO "temporary_contribution"');
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, CONSTRAINT "contribution_kind_choice" CHECK ("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text" FROM "temporary_contribution"',
    );
    await queryRunner.query('DROP TABLE "temporary_contribution"');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('DROP INDEX "settlement_allocation_id_index"');
    await queryRunner.query('ALTER TABLE "settlement" RENAME TO "temporary_settlement"');
    await queryRunner.query(
      'CREATE TABLE "settlement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "settled_on" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "settlement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "settled_on", "amount_vnd", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "settled_on", "amount_vnd", "decision", "decision_sort" FROM "temporary_settlement"',
    );
    await queryRunner.query('DROP TABLE "temporary_settlement"');
    await queryRunner.query(
      'CREATE INDEX "settlement_allocation_id_index" ON "settlement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query('ALTER TABLE "disbursement" RENAME TO "temporary_disbursement"');
    await queryRunner.query(
      'CREATE TABLE "disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_kind_choice" CHECK ("kind" in (\'ADVANCE\', \'DISBURSEMENT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "disbursement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text" FROM "temporary_disbursement"',
    );
    await queryRunner.query('DROP TABLE "temporary_disbursement"');
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "allocation_area_id_index"');
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query('ALTER TABLE "allocation" RENAME TO "temporary_allocation"');
    await queryRunner.query(
      'CREATE TABLE "allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, CONSTRAINT "allocation_kind_choice" CHECK ("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\')), CONSTRAINT "allocation_expenditure_choice" CHECK ("expenditure" in (\'INVESTMENT\', \'RECURRENT\')), CONSTRAINT "allocation_origin_choice" CHECK ("origin" in (\'DOMESTIC\', \'FOREIGN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "allocation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text" FROM "temporary_allocation"',
    );
    await queryRunner.query('DROP TABLE "temporary_allocation"');
    await queryRunner.query('CREATE INDEX "allocation_area_id_index" ON "allocation" ("area_id") ');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query('DROP INDEX "funding_source_programme_id_index"');
    await queryRunner.query('DROP INDEX "funding_source_code_unique"');
    await queryRunner.query('ALTER TABLE "funding_source" RENAME TO "temporary_funding_source"');
    await queryRunner.query(
      'CREATE TABLE "funding_source" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "kind" text NOT NULL, "programme_id" integer, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "funding_source_kind_choice" CHECK ("kind" in (\'CENTRAL\', \'PROVINCIAL\', \'DISTRICT\', \'COMMUNE\', \'POLICY_CREDIT\', \'MOBILISED\', \'INTEGRATED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "funding_source"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "name_en", "name_en_sort", "kind", "programme_id", "source", "source_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "name_en", "name_en_sort", "kind", "programme_id", "source", "source_sort", "search_text" FROM "temporary_funding_source"',
    );
    await queryRunner.query('DROP TABLE "temporary_funding_source"');
    await queryRunner.query(
      'CREATE INDEX "funding_source_programme_id_index" ON "funding_source" ("programme_id") ',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "funding_source_code_unique" ON "funding_source" ("code") ');
    await queryRunner.query('DROP INDEX "reported_value_area_id_index"');
    await queryRunner.query('DROP INDEX "reported_value_indicator_id_area_id_year_unique"');
    await queryRunner.query('ALTER TABLE "reported_value" RENAME TO "temporary_reported_value"');
    await queryRunner.query(
      'CREATE TABLE "reported_value" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "value" real NOT NULL, "reported_by" text NOT NULL, "reported_by_sort" text, "reported_on" text NOT NULL, "source" text, "source_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "reported_value"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "reported_by", "reported_by_sort", "reported_on", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "reported_by", "reported_by_sort", "reported_on", "source", "source_sort" FROM "temporary_reported_value"',
    );
    await queryRunner.query('DROP TABLE "temporary_reported_value"');
    await queryRunner.query('CREATE INDEX "reported_value_area_id_index" ON "reported_value" ("area_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reported_value_indicator_id_area_id_year_unique" ON "reported_value" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('DROP INDEX "target_area_id_index"');
    await queryRunner.query('DROP INDEX "target_indicator_id_area_id_year_unique"');
    await queryRunner.query('ALTER TABLE "target" RENAME TO "temporary_target"');
    await queryRunner.query(
      'CREATE TABLE "target" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "indicator_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer, "value" real NOT NULL, "baseline" real, "is_due_each_year" integer, "wording" text, "wording_sort" text, "is_interpreted" integer, "source" text, "source_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "target"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "indicator_id", "area_id", "year", "value", "baseline", "is_due_each_year", "wording", "wording_sort", "is_interpreted", "source", "source_sort" FROM "temporary_target"',
    );
    await queryRunner.query('DROP TABLE "temporary_target"');
    await queryRunner.query('CREATE INDEX "target_area_id_index" ON "target" ("area_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "target_indicator_id_area_id_year_unique" ON "target" ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('DROP INDEX "indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "indicator_programme_id_code_unique"');
    await queryRunner.query('ALTER TABLE "indicator" RENAME TO "temporary_indicator"');
    await queryRunner.query(
      'CREATE TABLE "indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "dimension_id" integer, "code" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "unit" text NOT NULL, "rule" text NOT NULL, "time_basis" text NOT NULL, "measure" text NOT NULL, "subject" text NOT NULL, "year_field" text, "measured_field" text, "latest_by" text, "numerator" text, "denominator" text, "known" text, "decimals" integer NOT NULL, "weight" real NOT NULL, "explanation" text, "explanation_en" text, "source" text, "source_sort" text, "search_text" text, CONSTRAINT "indicator_unit_choice" CHECK ("unit" in (\'PERCENT\', \'PERCENTAGE_POINT\', \'HOUSEHOLD\', \'PERSON\', \'MODEL\', \'HAMLET\', \'VND\', \'COUNT\')), CONSTRAINT "indicator_rule_choice" CHECK ("rule" in (\'AT_LEAST\', \'AT_MOST\', \'BELOW\', \'REDUCE_BY\', \'APPROXIMATELY\', \'EVERY\')), CONSTRAINT "indicator_time_basis_choice" CHECK ("time_basis" in (\'YEARLY\', \'CUMULATIVE\')), CONSTRAINT "indicator_measure_choice" CHECK ("measure" in (\'COUNT\', \'COUNT_DISTINCT\', \'SUM\', \'SHARE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "indicator"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "dimension_id", "code", "position", "name", "name_sort", "name_en", "name_en_sort", "unit", "rule", "time_basis", "measure", "subject", "year_field", "measured_field", "latest_by", "numerator", "denominator", "known", "decimals", "weight", "explanation", "explanation_en", "source", "source_sort", "search_text" FROM "temporary_indicator"',
    );
    await queryRunner.query('DROP TABLE "temporary_indicator"');
    await queryRunner.query('CREATE INDEX "indicator_dimension_id_index" ON "indicator" ("dimension_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_programme_id_code_unique" ON "indicator" ("programme_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query('ALTER TABLE "task" RENAME TO "temporary_task"');
    await queryRunner.query(
      'CREATE TABLE "task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, CONSTRAINT "task_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "task"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text" FROM "temporary_task"',
    );
    await queryRunner.query('DROP TABLE "temporary_task"');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query('ALTER TABLE "responsibility" RENAME TO "temporary_responsibility"');
    await queryRunner.query(
      'CREATE TABLE "responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, CONSTRAINT "responsibility_role_choice" CHECK ("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "responsibility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort" FROM "temporary_responsibility"',
    );
    await queryRunner.query('DROP TABLE "temporary_responsibility"');
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "organisation_area_id_index"');
    await queryRunner.query('DROP INDEX "organisation_code_unique"');
    await queryRunner.query('ALTER TABLE "organisation" RENAME TO "temporary_organisation"');
    await queryRunner.query(
      'CREATE TABLE "organisation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "area_id" integer NOT NULL, "tax_code" text, "address" text, "address_sort" text, "phone" text, "duties" text, "search_text" text, CONSTRAINT "organisation_kind_choice" CHECK ("kind" in (\'PEOPLES_COMMITTEE\', \'OFFICE\', \'FRONT\', \'HEALTH_STATION\', \'SCHOOL\', \'VOCATIONAL_SCHOOL\', \'EMPLOYMENT_SERVICE\', \'ENTERPRISE\', \'COOPERATIVE\', \'COOPERATIVE_GROUP\', \'PRODUCTION_SITE\', \'BANK\', \'OTHER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "organisation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "tax_code", "address", "address_sort", "phone", "duties", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "kind", "area_id", "tax_code", "address", "address_sort", "phone", "duties", "search_text" FROM "temporary_organisation"',
    );
    await queryRunner.query('DROP TABLE "temporary_organisation"');
    await queryRunner.query('CREATE INDEX "organisation_area_id_index" ON "organisation" ("area_id") ');
    await queryRunner.query('CREATE UNIQUE INDEX "organisation_code_unique" ON "organisation" ("code") ');
    await queryRunner.query('DROP INDEX "target_group_component_id_index"');
    await queryRunner.query('ALTER TABLE "target_group" RENAME TO "temporary_target_group"');
    await queryRunner.query(
      'CREATE TABLE "target_group" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "has_priority" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "target_group"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "has_priority", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "has_priority", "search_text" FROM "temporary_target_group"',
    );
    await queryRunner.query('DROP TABLE "temporary_target_group"');
    await queryRunner.query(
      'CREATE INDEX "target_group_component_id_index" ON "target_group" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "activity_component_id_index"');
    await queryRunner.query('ALTER TABLE "activity" RENAME TO "temporary_activity"');
    await queryRunner.query(
      'CREATE TABLE "activity" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "activity"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "position", "name", "name_sort", "name_en", "name_en_sort", "search_text" FROM "temporary_activity"',
    );
    await queryRunner.query('DROP TABLE "temporary_activity"');
    await queryRunner.query('CREATE INDEX "activity_component_id_index" ON "activity" ("component_id") ');
    await queryRunner.query('DROP INDEX "component_parent_id_index"');
    await queryRunner.query('DROP INDEX "component_programme_id_code_unique"');
    await queryRunner.query('ALTER TABLE "component" RENAME TO "temporary_component"');
    await queryRunner.query(
      'CREATE TABLE "component" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "programme_id" integer NOT NULL, "parent_id" integer, "level" text NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "objective" text, "is_in_plan" integer, "source" text, "search_text" text, CONSTRAINT "component_level_choice" CHECK ("level" in (\'PROJECT\', \'SUB_PROJECT\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "component"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "parent_id", "level", "code", "name", "name_sort", "name_en", "name_en_sort", "objective", "is_in_plan", "source", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "programme_id", "parent_id", "level", "code", "name", "name_sort", "name_en", "name_en_sort", "objective", "is_in_plan", "source", "search_text" FROM "temporary_component"',
    );
    await queryRunner.query('DROP TABLE "temporary_component"');
    await queryRunner.query('CREATE INDEX "component_parent_id_index" ON "component" ("parent_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "component_programme_id_code_unique" ON "component" ("programme_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "escape_recognition_household_id_recognised_on_index"');
    await queryRunner.query('ALTER TABLE "escape_recognition" RENAME TO "temporary_escape_recognition"');
    await queryRunner.query(
      'CREATE TABLE "escape_recognition" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "escaped_from" text NOT NULL, "recognised_on" text NOT NULL, "newly_escaped_through" text NOT NULL, "decision" text, "decision_sort" text, CONSTRAINT "escape_recognition_escaped_from_choice" CHECK ("escaped_from" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "escape_recognition"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "escaped_from", "recognised_on", "newly_escaped_through", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "escaped_from", "recognised_on", "newly_escaped_through", "decision", "decision_sort" FROM "temporary_escape_recognition"',
    );
    await queryRunner.query('DROP TABLE "temporary_escape_recognition"');
    await queryRunner.query(
      'CREATE INDEX "escape_recognition_household_id_recognised_on_index" ON "escape_recognition" ("household_id", "recognised_on") ',
    );
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('ALTER TABLE "member_review" RENAME TO "temporary_member_review"');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, CONSTRAINT "member_review_school_level_choice" CHECK ("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')), CONSTRAINT "member_review_work_state_choice" CHECK ("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker" FROM "temporary_member_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_member_review"');
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('DROP INDEX "review_cause_cause_id_index"');
    await queryRunner.query('DROP INDEX "review_cause_review_id_cause_id_unique"');
    await queryRunner.query('ALTER TABLE "review_cause" RENAME TO "temporary_review_cause"');
    await queryRunner.query(
      'CREATE TABLE "review_cause" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "cause_id" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "review_cause"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "cause_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "cause_id" FROM "temporary_review_cause"',
    );
    await queryRunner.query('DROP TABLE "temporary_review_cause"');
    await queryRunner.query('CREATE INDEX "review_cause_cause_id_index" ON "review_cause" ("cause_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_cause_review_id_cause_id_unique" ON "review_cause" ("review_id", "cause_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, CONSTRAINT "household_review_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "household_review_computed_class_choice" CHECK ("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_proposed_class_choice" CHECK ("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_recognised_class_choice" CHECK ("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_flow_reason_choice" CHECK ("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')), CHECK (1)) STRICT',
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
      'CREATE TABLE "review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, CONSTRAINT "review_campaign_kind_choice" CHECK ("kind" in (\'ANNUAL\', \'REGULAR\')), CHECK (1)) STRICT',
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
    await queryRunner.query('DROP INDEX "household_membership_household_id_index"');
    await queryRunner.query('DROP INDEX "household_membership_person_id_index"');
    await queryRunner.query('ALTER TABLE "household_membership" RENAME TO "temporary_household_membership"');
    await queryRunner.query(
      'CREATE TABLE "household_membership" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "household_id" integer NOT NULL, "relation_to_head" text, "from" text NOT NULL, "to" text, CONSTRAINT "household_membership_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_membership"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "relation_to_head", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "household_id", "relation_to_head", "from", "to" FROM "temporary_household_membership"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_membership"');
    await queryRunner.query(
      'CREATE INDEX "household_membership_household_id_index" ON "household_membership" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_membership_person_id_index" ON "household_membership" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "person_name_sort_index"');
    await queryRunner.query('DROP INDEX "person_ethnicity_id_index"');
    await queryRunner.query('DROP INDEX "person_household_id_index"');
    await queryRunner.query('DROP INDEX "person_citizen_number_unique"');
    await queryRunner.query('ALTER TABLE "person" RENAME TO "temporary_person"');
    await queryRunner.query(
      'CREATE TABLE "person" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "relation_to_head" text, "birth_date" text, "sex" text, "ethnicity_id" integer, "citizen_number" text, "has_disability" integer, "is_person_of_merit" integer, "died_on" text, "search_text" text, CONSTRAINT "person_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CONSTRAINT "person_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "person"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "name", "name_sort", "relation_to_head", "birth_date", "sex", "ethnicity_id", "citizen_number", "has_disability", "is_person_of_merit", "died_on", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "name", "name_sort", "relation_to_head", "birth_date", "sex", "ethnicity_id", "citizen_number", "has_disability", "is_person_of_merit", "died_on", "search_text" FROM "temporary_person"',
    );
    await queryRunner.query('DROP TABLE "temporary_person"');
    await queryRunner.query('CREATE INDEX "person_name_sort_index" ON "person" ("name_sort") ');
    await queryRunner.query('CREATE INDEX "person_ethnicity_id_index" ON "person" ("ethnicity_id") ');
    await queryRunner.query('CREATE INDEX "person_household_id_index" ON "person" ("household_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "person_citizen_number_unique" ON "person" ("citizen_number") ',
    );
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, CONSTRAINT "household_end_reason_choice" CHECK ("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')), CHECK (1)) STRICT',
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
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_standard_id_index"');
    await queryRunner.query('DROP INDEX "score_card_code_unique"');
    await queryRunner.query('ALTER TABLE "score_card" RENAME TO "temporary_score_card"');
    await queryRunner.query(
      'CREATE TABLE "score_card" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "standard_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "region" text, "region_sort" text, "area_type" text, "is_example" integer, "source" text, CONSTRAINT "score_card_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "standard_id", "name", "name_sort", "region", "region_sort", "area_type", "is_example", "source") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "standard_id", "name", "name_sort", "region", "region_sort", "area_type", "is_example", "source" FROM "temporary_score_card"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card"');
    await queryRunner.query('CREATE INDEX "score_card_standard_id_index" ON "score_card" ("standard_id") ');
    await queryRunner.query('CREATE UNIQUE INDEX "score_card_code_unique" ON "score_card" ("code") ');
    await queryRunner.query('DROP INDEX "deprivation_indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "deprivation_indicator_code_unique"');
    await queryRunner.query(
      'ALTER TABLE "deprivation_indicator" RENAME TO "temporary_deprivation_indicator"',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_indicator" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "dimension_id" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "name_en" text, "name_en_sort" text, "position" integer NOT NULL, "threshold" text, "source" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "deprivation_indicator"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "dimension_id", "name", "name_sort", "name_en", "name_en_sort", "position", "threshold", "source") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "dimension_id", "name", "name_sort", "name_en", "name_en_sort", "position", "threshold", "source" FROM "temporary_deprivation_indicator"',
    );
    await queryRunner.query('DROP TABLE "temporary_deprivation_indicator"');
    await queryRunner.query(
      'CREATE INDEX "deprivation_indicator_dimension_id_index" ON "deprivation_indicator" ("dimension_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_indicator_code_unique" ON "deprivation_indicator" ("code") ',
    );
    await queryRunner.query('DROP INDEX "user_area_id_index"');
    await queryRunner.query('DROP INDEX "user_sign_in_name_unique"');
    await queryRunner.query('ALTER TABLE "user" RENAME TO "temporary_user"');
    await queryRunner.query(
      'CREATE TABLE "user" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "sign_in_name" text NOT NULL, "name" text NOT NULL, "name_sort" text, "role" text NOT NULL, "area_id" integer NOT NULL, "language" text, "is_active" integer NOT NULL, "password_hash" text, "password_hash_sort" text, "search_text" text, CONSTRAINT "user_role_choice" CHECK ("role" in (\'CLERK\', \'OFFICER\', \'DISTRICT\', \'ANALYST\', \'ADMIN\')), CONSTRAINT "user_language_choice" CHECK ("language" in (\'VI\', \'EN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "user"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "sign_in_name", "name", "name_sort", "role", "area_id", "language", "is_active", "password_hash", "password_hash_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "sign_in_name", "name", "name_sort", "role", "area_id", "language", "is_active", "password_hash", "password_hash_sort", "search_text" FROM "temporary_user"',
    );
    await queryRunner.query('DROP TABLE "temporary_user"');
    await queryRunner.query('CREATE INDEX "user_area_id_index" ON "user" ("area_id") ');
    await queryRunner.query('CREATE UNIQUE INDEX "user_sign_in_name_unique" ON "user" ("sign_in_name") ');
    await queryRunner.query('DROP INDEX "area_status_unit_id_index"');
    await queryRunner.query('ALTER TABLE "area_status" RENAME TO "temporary_area_status"');
    await queryRunner.query(
      'CREATE TABLE "area_status" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "unit_id" integer NOT NULL, "kind" text NOT NULL, "valid_from" text NOT NULL, "valid_to" text, "decision" text, "decision_sort" text, "is_demonstration" integer, CONSTRAINT "area_status_kind_choice" CHECK ("kind" in (\'REGION_I\', \'REGION_II\', \'REGION_III\', \'EXTREMELY_DIFFICULT_HAMLET\', \'DIFFICULT_HAMLET\', \'POOR_DISTRICT\', \'COASTAL_COMMUNE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "area_status"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "unit_id", "kind", "valid_from", "valid_to", "decision", "decision_sort", "is_demonstration") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "unit_id", "kind", "valid_from", "valid_to", "decision", "decision_sort", "is_demonstration" FROM "temporary_area_status"',
    );
    await queryRunner.query('DROP TABLE "temporary_area_status"');
    await queryRunner.query('CREATE INDEX "area_status_unit_id_index" ON "area_status" ("unit_id") ');
    await queryRunner.query('DROP INDEX "unit_succession_successor_id_index"');
    await queryRunner.query('DROP INDEX "unit_succession_predecessor_id_successor_id_unique"');
    await queryRunner.query('ALTER TABLE "unit_succession" RENAME TO "temporary_unit_succession"');
    await queryRunner.query(
      'CREATE TABLE "unit_succession" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "predecessor_id" integer NOT NULL, "successor_id" integer NOT NULL, "kind" text NOT NULL, "effective_on" text NOT NULL, "document" text, "document_sort" text, CONSTRAINT "unit_succession_kind_choice" CHECK ("kind" in (\'MERGE\', \'SPLIT\', \'RENAME\', \'MOVE\', \'UNCHANGED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "unit_succession"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "predecessor_id", "successor_id", "kind", "effective_on", "document", "document_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "predecessor_id", "successor_id", "kind", "effective_on", "document", "document_sort" FROM "temporary_unit_succession"',
    );
    await queryRunner.query('DROP TABLE "temporary_unit_succession"');
    await queryRunner.query(
      'CREATE INDEX "unit_succession_successor_id_index" ON "unit_succession" ("successor_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "unit_succession_predecessor_id_successor_id_unique" ON "unit_succession" ("predecessor_id", "successor_id") ',
    );
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query('ALTER TABLE "administrative_unit" RENAME TO "temporary_administrative_unit"');
    await queryRunner.query(
      'CREATE TABLE "administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK ("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\')), CONSTRAINT "administrative_unit_kind_choice" CHECK ("kind" in (\'NATION\', \'TINH\', \'THANH_PHO\', \'HUYEN\', \'XA\', \'PHUONG\', \'THI_TRAN\', \'THON\')), CONSTRAINT "administrative_unit_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "administrative_unit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text" FROM "temporary_administrative_unit"',
    );
    await queryRunner.query('DROP TABLE "temporary_administrative_unit"');
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
    await queryRunner.query('DROP INDEX "session_user_id_index"');
    await queryRunner.query('DROP TABLE "session"');
    await queryRunner.query('DROP INDEX "audit_entry_resource_row_id_version_index"');
    await queryRunner.query('DROP TABLE "audit_entry"');
    await queryRunner.query('DROP TABLE "save_key"');
    await queryRunner.query('DROP TABLE "row_id"');
    await queryRunner.query('DROP INDEX "area_closure_descendant_id_ancestor_id_index"');
    await queryRunner.query('DROP TABLE "area_closure"');
    await queryRunner.query('DROP INDEX "evaluation_area_id_index"');
    await queryRunner.query('DROP TABLE "evaluation"');
    await queryRunner.query('DROP INDEX "report_period_id_index"');
    await queryRunner.query('DROP TABLE "report"');
    await queryRunner.query('DROP INDEX "reporting_period_area_id_code_unique"');
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('DROP INDEX "training_attendance_officer_id_index"');
    await queryRunner.query('DROP INDEX "training_attendance_training_id_officer_id_unique"');
    await queryRunner.query('DROP TABLE "training_attendance"');
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query('DROP TABLE "officer"');
    await queryRunner.query('DROP INDEX "policy_dialogue_area_id_index"');
    await queryRunner.query('DROP TABLE "policy_dialogue"');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query('DROP TABLE "commendation"');
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query('DROP TABLE "publication"');
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query('DROP TABLE "communication_event"');
    await queryRunner.query('DROP INDEX "facility_state_facility_id_index"');
    await queryRunner.query('DROP TABLE "facility_state"');
    await queryRunner.query('DROP INDEX "facility_unit_id_index"');
    await queryRunner.query('DROP TABLE "facility"');
    await queryRunner.query('DROP INDEX "job_fair_area_id_index"');
    await queryRunner.query('DROP TABLE "job_fair"');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('DROP INDEX "overseas_contract_sender_id_index"');
    await queryRunner.query('DROP INDEX "overseas_contract_person_id_index"');
    await queryRunner.query('DROP TABLE "overseas_contract"');
    await queryRunner.query('DROP INDEX "placement_employer_id_index"');
    await queryRunner.query('DROP INDEX "placement_vacancy_id_index"');
    await queryRunner.query('DROP INDEX "placement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "placement_person_id_index"');
    await queryRunner.query('DROP TABLE "placement"');
    await queryRunner.query('DROP INDEX "vacancy_area_id_index"');
    await queryRunner.query('DROP INDEX "vacancy_employer_id_index"');
    await queryRunner.query('DROP TABLE "vacancy"');
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query('DROP TABLE "job_seeker"');
    await queryRunner.query('DROP INDEX "training_enrolment_person_id_index"');
    await queryRunner.query('DROP INDEX "training_enrolment_training_id_person_id_unique"');
    await queryRunner.query('DROP TABLE "training_enrolment"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('DROP INDEX "nutrition_support_person_id_index"');
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('DROP INDEX "growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP TABLE "growth_measurement"');
    await queryRunner.query('DROP INDEX "model_member_household_id_index"');
    await queryRunner.query('DROP INDEX "model_member_model_id_household_id_unique"');
    await queryRunner.query('DROP TABLE "model_member"');
    await queryRunner.query('DROP INDEX "livelihood_model_partner_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_area_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_component_id_index"');
    await queryRunner.query('DROP TABLE "livelihood_model"');
    await queryRunner.query('DROP INDEX "funding_share_source_id_index"');
    await queryRunner.query('DROP INDEX "funding_share_support_id_source_id_unique"');
    await queryRunner.query('DROP TABLE "funding_share"');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP TABLE "support"');
    await queryRunner.query('DROP INDEX "support_kind_code_unique"');
    await queryRunner.query('DROP TABLE "support_kind"');
    await queryRunner.query('DROP INDEX "integration_share_source_id_index"');
    await queryRunner.query('DROP INDEX "integration_share_area_id_index"');
    await queryRunner.query('DROP INDEX "integration_share_component_id_area_id_year_source_id_unique"');
    await queryRunner.query('DROP TABLE "integration_share"');
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query('DROP TABLE "loan"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('DROP INDEX "settlement_allocation_id_index"');
    await queryRunner.query('DROP TABLE "settlement"');
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query('DROP TABLE "disbursement"');
    await queryRunner.query('DROP INDEX "allocation_area_id_index"');
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query('DROP TABLE "allocation"');
    await queryRunner.query('DROP INDEX "funding_source_programme_id_index"');
    await queryRunner.query('DROP INDEX "funding_source_code_unique"');
    await queryRunner.query('DROP TABLE "funding_source"');
    await queryRunner.query('DROP INDEX "reported_value_area_id_index"');
    await queryRunner.query('DROP INDEX "reported_value_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP TABLE "reported_value"');
    await queryRunner.query('DROP INDEX "target_area_id_index"');
    await queryRunner.query('DROP INDEX "target_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP TABLE "target"');
    await queryRunner.query('DROP INDEX "indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "indicator_programme_id_code_unique"');
    await queryRunner.query('DROP TABLE "indicator"');
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query('DROP TABLE "task"');
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query('DROP TABLE "responsibility"');
    await queryRunner.query('DROP INDEX "organisation_area_id_index"');
    await queryRunner.query('DROP INDEX "organisation_code_unique"');
    await queryRunner.query('DROP TABLE "organisation"');
    await queryRunner.query('DROP INDEX "target_group_component_id_index"');
    await queryRunner.query('DROP TABLE "target_group"');
    await queryRunner.query('DROP INDEX "activity_component_id_index"');
    await queryRunner.query('DROP TABLE "activity"');
    await queryRunner.query('DROP INDEX "component_parent_id_index"');
    await queryRunner.query('DROP INDEX "component_programme_id_code_unique"');
    await queryRunner.query('DROP TABLE "component"');
    await queryRunner.query('DROP INDEX "programme_code_unique"');
    await queryRunner.query('DROP TABLE "programme"');
    await queryRunner.query('DROP INDEX "escape_recognition_household_id_recognised_on_index"');
    await queryRunner.query('DROP TABLE "escape_recognition"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP TABLE "member_review"');
    await queryRunner.query('DROP INDEX "review_cause_cause_id_index"');
    await queryRunner.query('DROP INDEX "review_cause_review_id_cause_id_unique"');
    await queryRunner.query('DROP TABLE "review_cause"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('DROP INDEX "review_campaign_standard_id_index"');
    await queryRunner.query('DROP INDEX "review_campaign_area_id_year_kind_unique"');
    await queryRunner.query('DROP TABLE "review_campaign"');
    await queryRunner.query('DROP INDEX "household_membership_household_id_index"');
    await queryRunner.query('DROP INDEX "household_membership_person_id_index"');
    await queryRunner.query('DROP TABLE "household_membership"');
    await queryRunner.query('DROP INDEX "person_name_sort_index"');
    await queryRunner.query('DROP INDEX "person_ethnicity_id_index"');
    await queryRunner.query('DROP INDEX "person_household_id_index"');
    await queryRunner.query('DROP INDEX "person_citizen_number_unique"');
    await queryRunner.query('DROP TABLE "person"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('DROP INDEX "poverty_cause_code_unique"');
    await queryRunner.query('DROP TABLE "poverty_cause"');
    await queryRunner.query('DROP INDEX "ethnicity_code_unique"');
    await queryRunner.query('DROP TABLE "ethnicity"');
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('DROP INDEX "score_card_standard_id_index"');
    await queryRunner.query('DROP INDEX "score_card_code_unique"');
    await queryRunner.query('DROP TABLE "score_card"');
    await queryRunner.query('DROP INDEX "deprivation_indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "deprivation_indicator_code_unique"');
    await queryRunner.query('DROP TABLE "deprivation_indicator"');
    await queryRunner.query('DROP INDEX "deprivation_dimension_code_unique"');
    await queryRunner.query('DROP TABLE "deprivation_dimension"');
    await queryRunner.query('DROP INDEX "poverty_standard_code_unique"');
    await queryRunner.query('DROP TABLE "poverty_standard"');
    await queryRunner.query('DROP INDEX "user_area_id_index"');
    await queryRunner.query('DROP INDEX "user_sign_in_name_unique"');
    await queryRunner.query('DROP TABLE "user"');
    await queryRunner.query('DROP INDEX "area_status_unit_id_index"');
    await queryRunner.query('DROP TABLE "area_status"');
    await queryRunner.query('DROP INDEX "unit_succession_successor_id_index"');
    await queryRunner.query('DROP INDEX "unit_succession_predecessor_id_successor_id_unique"');
    await queryRunner.query('DROP TABLE "unit_succession"');
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query('DROP TABLE "administrative_unit"');
  }
}
