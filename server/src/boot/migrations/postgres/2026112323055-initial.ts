import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial2026112323055 implements MigrationInterface {
  name = 'Initial2026112323055';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "administrative_unit" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" bigint, "valid_from" date, "valid_to" date, "document" text, "document_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "administrative_unit_level_choice" CHECK ("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\')), CONSTRAINT "administrative_unit_kind_choice" CHECK ("kind" in (\'NATION\', \'TINH\', \'THANH_PHO\', \'HUYEN\', \'XA\', \'PHUONG\', \'THI_TRAN\', \'THON\')), CONSTRAINT "administrative_unit_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "PK_b51e6902d8f65da24c6fbd9e672" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit"  ("code", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit"  ("parent_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "unit_succession" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "predecessor_id" bigint NOT NULL, "successor_id" bigint NOT NULL, "kind" text NOT NULL, "effective_on" date NOT NULL, "document" text, "document_sort" text COLLATE "C", CONSTRAINT "unit_succession_kind_choice" CHECK ("kind" in (\'MERGE\', \'SPLIT\', \'RENAME\', \'MOVE\', \'UNCHANGED\')), CONSTRAINT "PK_0f8565299b27ed4a6eee7eb27e3" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "unit_succession_predecessor_id_successor_id_unique" ON "unit_succession"  ("predecessor_id", "successor_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "unit_succession_successor_id_index" ON "unit_succession"  ("successor_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "area_status" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "unit_id" bigint NOT NULL, "kind" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "decision" text, "decision_sort" text COLLATE "C", "is_demonstration" boolean, CONSTRAINT "area_status_kind_choice" CHECK ("kind" in (\'REGION_I\', \'REGION_II\', \'REGION_III\', \'EXTREMELY_DIFFICULT_HAMLET\', \'DIFFICULT_HAMLET\', \'POOR_DISTRICT\', \'COASTAL_COMMUNE\')), CONSTRAINT "PK_403edbfc26ab8763fbe62ea2327" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "area_status_unit_id_index" ON "area_status"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "user" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "sign_in_name" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "role" text NOT NULL, "area_id" bigint NOT NULL, "language" text, "is_active" boolean NOT NULL, "password_hash" text, "password_hash_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "user_role_choice" CHECK ("role" in (\'CLERK\', \'OFFICER\', \'DISTRICT\', \'ANALYST\', \'ADMIN\')), CONSTRAINT "user_language_choice" CHECK ("language" in (\'VI\', \'EN\')), CONSTRAINT "PK_cace4a159ff9f2512dd42373760" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "user_sign_in_name_unique" ON "user"  ("sign_in_name") ');
    await queryRunner.query('CREATE INDEX "user_area_id_index" ON "user"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "poverty_standard" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "valid_from" date NOT NULL, "valid_to" date, "rural_income_line_vnd" bigint, "urban_income_line_vnd" bigint, "rural_poor_score" integer, "urban_poor_score" integer, "rural_average_score" integer, "urban_average_score" integer, "deprivation_cut_off" integer, "points_per_indicator" integer, "is_computable" boolean, "source" text, "search_text" text COLLATE "C", CONSTRAINT "PK_a505a2c3e53d92236225d58630e" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "poverty_standard_code_unique" ON "poverty_standard"  ("code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_dimension" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "position" integer NOT NULL, CONSTRAINT "PK_a32b141e0fb0d6cad10020e5ba2" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_dimension_code_unique" ON "deprivation_dimension"  ("code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_indicator" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "dimension_id" bigint NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "position" integer NOT NULL, "threshold" text, "source" text, CONSTRAINT "PK_4cd8b06f304cd17b3f727d3044c" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_indicator_code_unique" ON "deprivation_indicator"  ("code") ',
    );
    await queryRunner.query(
      'CREATE INDEX "deprivation_indicator_dimension_id_index" ON "deprivation_indicator"  ("dimension_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "score_card" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "standard_id" bigint NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "region" text, "region_sort" text COLLATE "C", "area_type" text, "is_example" boolean, "source" text, CONSTRAINT "score_card_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "PK_c7db8f4120fcbadb70f13f1f308" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "score_card_code_unique" ON "score_card"  ("code") ');
    await queryRunner.query('CREATE INDEX "score_card_standard_id_index" ON "score_card"  ("standard_id") ');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "card_id" bigint NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text COLLATE "C", "option" text NOT NULL, "option_sort" text COLLATE "C", "points" integer NOT NULL, CONSTRAINT "PK_0b20831675a74aeb3580169bf89" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option"  ("card_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "ethnicity" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "is_minority" boolean NOT NULL, "search_text" text COLLATE "C", CONSTRAINT "PK_bbeaf6fff4fda1b0daabe64ed2d" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "ethnicity_code_unique" ON "ethnicity"  ("code") ');
    await queryRunner.query(
      'CREATE TABLE "poverty_cause" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "year" integer, CONSTRAINT "PK_a1f7d51d18c34e2b8bc5a838f39" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "poverty_cause_code_unique" ON "poverty_cause"  ("code") ');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "hamlet_id" bigint NOT NULL, "head_name" text NOT NULL, "head_name_sort" text COLLATE "C", "address" text, "address_sort" text COLLATE "C", "phone" text COLLATE "C", "has_person_of_merit" boolean, "is_ethnic_minority" boolean, "since" date, "ended_on" date, "end_reason" text, "origin_id" bigint, "search_text" text COLLATE "C", CONSTRAINT "household_end_reason_choice" CHECK ("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\')), CONSTRAINT "PK_26e9111eab2b8908fefe3c645f5" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household"  ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household"  ("origin_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household"  ("head_name_sort") ',
    );
    await queryRunner.query(
      'CREATE TABLE "person" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "household_id" bigint NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "relation_to_head" text, "birth_date" text, "sex" text, "ethnicity_id" bigint, "citizen_number" text COLLATE "C", "has_disability" boolean, "is_person_of_merit" boolean, "died_on" date, "search_text" text COLLATE "C", CONSTRAINT "person_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CONSTRAINT "person_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "person_citizen_number_unique" ON "person"  ("citizen_number") ',
    );
    await queryRunner.query('CREATE INDEX "person_household_id_index" ON "person"  ("household_id") ');
    await queryRunner.query('CREATE INDEX "person_ethnicity_id_index" ON "person"  ("ethnicity_id") ');
    await queryRunner.query('CREATE INDEX "person_name_sort_index" ON "person"  ("name_sort") ');
    await queryRunner.query(
      'CREATE TABLE "household_membership" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "household_id" bigint NOT NULL, "relation_to_head" text, "from" date NOT NULL, "to" date, CONSTRAINT "household_membership_relation_to_head_choice" CHECK ("relation_to_head" in (\'HEAD\', \'SPOUSE\', \'CHILD\', \'PARENT\', \'GRANDCHILD\', \'SIBLING\', \'OTHER\')), CONSTRAINT "PK_f15e5753731ec832cb6366a8219" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "household_membership_person_id_index" ON "household_membership"  ("person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_membership_household_id_index" ON "household_membership"  ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_campaign" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "area_id" bigint NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "standard_id" bigint NOT NULL, "starts_on" date, "ends_on" date, "decision_number" text, "decision_number_sort" text COLLATE "C", "decided_on" date, CONSTRAINT "review_campaign_kind_choice" CHECK ("kind" in (\'ANNUAL\', \'REGULAR\')), CONSTRAINT "PK_6ff6e957322f85dfac5028d807c" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_campaign_area_id_year_kind_unique" ON "review_campaign"  ("area_id", "year", "kind") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_campaign_standard_id_index" ON "review_campaign"  ("standard_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "campaign_id" bigint NOT NULL, "household_id" bigint NOT NULL, "year" integer NOT NULL, "hamlet_id" bigint NOT NULL, "area_type" text, "reviewed_on" date, "member_count" integer, "income_score" integer, "lacks_employment" boolean, "lacks_dependant_balance" boolean, "lacks_nutrition" boolean, "lacks_health_insurance" boolean, "lacks_adult_education" boolean, "lacks_child_schooling" boolean, "lacks_housing_quality" boolean, "lacks_housing_area" boolean, "lacks_safe_water" boolean, "lacks_hygienic_toilet" boolean, "lacks_telecom" boolean, "lacks_information_means" boolean, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" boolean, "difference_reason" text, "difference_reason_sort" text COLLATE "C", "flow_reason" text, "is_agricultural" boolean, "has_no_labour_capacity" boolean, "needs_telecom" boolean, "has_housing_hardship" boolean, "is_reached_by_information" boolean, "living_area_m2" double precision, "reviewer" text, "reviewer_sort" text COLLATE "C", "note" text, CONSTRAINT "household_review_area_type_choice" CHECK ("area_type" in (\'RURAL\', \'URBAN\')), CONSTRAINT "household_review_computed_class_choice" CHECK ("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_proposed_class_choice" CHECK ("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_recognised_class_choice" CHECK ("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_flow_reason_choice" CHECK ("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')), CONSTRAINT "PK_c4bf189f9502830fd428d249736" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review"  ("household_id", "campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review"  ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review"  ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_cause" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "review_id" bigint NOT NULL, "cause_id" bigint NOT NULL, CONSTRAINT "PK_a413173ce4a739f0fb9f0024798" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_cause_review_id_cause_id_unique" ON "review_cause"  ("review_id", "cause_id") ',
    );
    await queryRunner.query('CREATE INDEX "review_cause_cause_id_index" ON "review_cause"  ("cause_id") ');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "review_id" bigint NOT NULL, "person_id" bigint NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" boolean, "work_state" text, "has_contract" boolean, "is_able_to_work" boolean, "has_health_insurance" boolean, "needs_production_capacity" boolean, "needs_job_support" boolean, "needs_vocational_training" boolean, "is_low_income_worker" boolean, CONSTRAINT "member_review_school_level_choice" CHECK ("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')), CONSTRAINT "member_review_work_state_choice" CHECK ("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')), CONSTRAINT "PK_31fefa26c11a9e0eddbc0477f58" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review"  ("review_id", "person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "member_review_person_id_index" ON "member_review"  ("person_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "escape_recognition" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "household_id" bigint NOT NULL, "escaped_from" text NOT NULL, "recognised_on" date NOT NULL, "newly_escaped_through" date NOT NULL, "decision" text, "decision_sort" text COLLATE "C", CONSTRAINT "escape_recognition_escaped_from_choice" CHECK ("escaped_from" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "PK_4a6961f758636b67f5a04494058" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "escape_recognition_household_id_recognised_on_index" ON "escape_recognition"  ("household_id", "recognised_on") ',
    );
    await queryRunner.query(
      'CREATE TABLE "programme" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "from" date, "to" date, "objective" text, "scope_text" text, "document" text, "document_sort" text COLLATE "C", "is_integrated" boolean, "source" text, "search_text" text COLLATE "C", CONSTRAINT "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "programme_code_unique" ON "programme"  ("code") ');
    await queryRunner.query(
      'CREATE TABLE "component" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "programme_id" bigint NOT NULL, "parent_id" bigint, "level" text NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "objective" text, "is_in_plan" boolean, "source" text, "search_text" text COLLATE "C", CONSTRAINT "component_level_choice" CHECK ("level" in (\'PROJECT\', \'SUB_PROJECT\')), CONSTRAINT "PK_c084eba2d3b157314de79135f09" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "component_programme_id_code_unique" ON "component"  ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "component_parent_id_index" ON "component"  ("parent_id") ');
    await queryRunner.query(
      'CREATE TABLE "activity" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "component_id" bigint NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "activity_component_id_index" ON "activity"  ("component_id") ');
    await queryRunner.query(
      'CREATE TABLE "target_group" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "component_id" bigint NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "has_priority" boolean, "search_text" text COLLATE "C", CONSTRAINT "PK_57d677c2f58ffc6255875625d4c" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "target_group_component_id_index" ON "target_group"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "organisation" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "area_id" bigint NOT NULL, "tax_code" text COLLATE "C", "address" text, "address_sort" text COLLATE "C", "phone" text COLLATE "C", "duties" text, "search_text" text COLLATE "C", CONSTRAINT "organisation_kind_choice" CHECK ("kind" in (\'PEOPLES_COMMITTEE\', \'OFFICE\', \'FRONT\', \'HEALTH_STATION\', \'SCHOOL\', \'VOCATIONAL_SCHOOL\', \'EMPLOYMENT_SERVICE\', \'ENTERPRISE\', \'COOPERATIVE\', \'COOPERATIVE_GROUP\', \'PRODUCTION_SITE\', \'BANK\', \'OTHER\')), CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "organisation_code_unique" ON "organisation"  ("code") ');
    await queryRunner.query('CREATE INDEX "organisation_area_id_index" ON "organisation"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "responsibility" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "component_id" bigint NOT NULL, "organisation_id" bigint NOT NULL, "role" text NOT NULL, "from" date, "to" date, "source" text, "source_sort" text COLLATE "C", CONSTRAINT "responsibility_role_choice" CHECK ("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\')), CONSTRAINT "PK_e285cc6e629c0b53513a0d40f06" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility"  ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "task" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "area_id" bigint NOT NULL, "component_id" bigint, "organisation_id" bigint, "due_on" date, "state" text NOT NULL, "done_on" date, "note" text, "search_text" text COLLATE "C", CONSTRAINT "task_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\')), CONSTRAINT "PK_fb213f79ee45060ba925ecd576e" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task"  ("area_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task"  ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task"  ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "indicator" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "programme_id" bigint NOT NULL, "dimension_id" bigint, "code" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "unit" text NOT NULL, "rule" text NOT NULL, "time_basis" text NOT NULL, "measure" text NOT NULL, "subject" text COLLATE "C" NOT NULL, "year_field" text COLLATE "C", "measured_field" text COLLATE "C", "latest_by" text COLLATE "C", "numerator" text, "denominator" text, "known" text, "decimals" integer NOT NULL, "weight" double precision NOT NULL, "explanation" text, "explanation_en" text, "source" text, "source_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "indicator_unit_choice" CHECK ("unit" in (\'PERCENT\', \'PERCENTAGE_POINT\', \'HOUSEHOLD\', \'PERSON\', \'MODEL\', \'HAMLET\', \'VND\', \'COUNT\')), CONSTRAINT "indicator_rule_choice" CHECK ("rule" in (\'AT_LEAST\', \'AT_MOST\', \'BELOW\', \'REDUCE_BY\', \'APPROXIMATELY\', \'EVERY\')), CONSTRAINT "indicator_time_basis_choice" CHECK ("time_basis" in (\'YEARLY\', \'CUMULATIVE\')), CONSTRAINT "indicator_measure_choice" CHECK ("measure" in (\'COUNT\', \'COUNT_DISTINCT\', \'SUM\', \'SHARE\')), CONSTRAINT "PK_4693fe4c2cb912a71e05c589e7e" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "indicator_programme_id_code_unique" ON "indicator"  ("programme_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "indicator_dimension_id_index" ON "indicator"  ("dimension_id") ');
    await queryRunner.query(
      'CREATE TABLE "target" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "indicator_id" bigint NOT NULL, "area_id" bigint NOT NULL, "year" integer, "value" double precision NOT NULL, "baseline" double precision, "is_due_each_year" boolean, "wording" text, "wording_sort" text COLLATE "C", "is_interpreted" boolean, "source" text, "source_sort" text COLLATE "C", CONSTRAINT "PK_9d962204b13c18851ea88fc72f3" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "target_indicator_id_area_id_year_unique" ON "target"  ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "target_area_id_index" ON "target"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "reported_value" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "indicator_id" bigint NOT NULL, "area_id" bigint NOT NULL, "year" integer NOT NULL, "value" double precision NOT NULL, "reported_by" text NOT NULL, "reported_by_sort" text COLLATE "C", "reported_on" date NOT NULL, "source" text, "source_sort" text COLLATE "C", CONSTRAINT "PK_206d7de4c4ba971754daa9a1548" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reported_value_indicator_id_area_id_year_unique" ON "reported_value"  ("indicator_id", "area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "reported_value_area_id_index" ON "reported_value"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "funding_source" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "kind" text NOT NULL, "programme_id" bigint, "source" text, "source_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "funding_source_kind_choice" CHECK ("kind" in (\'CENTRAL\', \'PROVINCIAL\', \'DISTRICT\', \'COMMUNE\', \'POLICY_CREDIT\', \'MOBILISED\', \'INTEGRATED\')), CONSTRAINT "PK_92519fb16dc7824dd91eb45e866" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "funding_source_code_unique" ON "funding_source"  ("code") ',
    );
    await queryRunner.query(
      'CREATE INDEX "funding_source_programme_id_index" ON "funding_source"  ("programme_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "allocation" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "source_id" bigint NOT NULL, "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" bigint NOT NULL, "decision" text, "decision_sort" text COLLATE "C", "decided_on" date, "note" text, "search_text" text COLLATE "C", CONSTRAINT "allocation_kind_choice" CHECK ("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\')), CONSTRAINT "allocation_expenditure_choice" CHECK ("expenditure" in (\'INVESTMENT\', \'RECURRENT\')), CONSTRAINT "allocation_origin_choice" CHECK ("origin" in (\'DOMESTIC\', \'FOREIGN\')), CONSTRAINT "PK_7df89c736595e454b6ae07264fe" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation"  ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "allocation_component_id_index" ON "allocation"  ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "allocation_area_id_index" ON "allocation"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "disbursement" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "allocation_id" bigint NOT NULL, "kind" text NOT NULL, "paid_on" date NOT NULL, "amount_vnd" bigint NOT NULL, "purpose" text NOT NULL, "purpose_sort" text COLLATE "C", "voucher" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "disbursement_kind_choice" CHECK ("kind" in (\'ADVANCE\', \'DISBURSEMENT\')), CONSTRAINT "PK_463ed35f32b733386261ab7d7fa" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement"  ("allocation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "settlement" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "allocation_id" bigint NOT NULL, "settled_on" date NOT NULL, "amount_vnd" bigint NOT NULL, "decision" text, "decision_sort" text COLLATE "C", CONSTRAINT "PK_23997ae6972574beb45af0177ad" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "settlement_allocation_id_index" ON "settlement"  ("allocation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "source_id" bigint NOT NULL, "area_id" bigint NOT NULL, "donor" text NOT NULL, "donor_sort" text COLLATE "C", "kind" text NOT NULL, "goods" text, "goods_sort" text COLLATE "C", "value_vnd" bigint NOT NULL, "received_on" date NOT NULL, "purpose" text, "purpose_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "contribution_kind_choice" CHECK ("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')), CONSTRAINT "PK_878330fa5bb34475732a5883d58" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution"  ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "loan" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "household_id" bigint NOT NULL, "source_id" bigint NOT NULL, "organisation_id" bigint, "purpose" text NOT NULL, "purpose_sort" text COLLATE "C", "lent_on" date NOT NULL, "due_on" date, "amount_vnd" bigint NOT NULL, "outstanding_vnd" bigint, "interest_percent" double precision, CONSTRAINT "PK_4ceda725a323d254a5fd48bf95f" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan"  ("household_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan"  ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan"  ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "integration_share" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "year" integer NOT NULL, "source_id" bigint NOT NULL, "share_percent" double precision NOT NULL, "is_agreed" boolean, CONSTRAINT "PK_15af3e9accb73cb74fb0c9d226a" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "integration_share_component_id_area_id_year_source_id_unique" ON "integration_share"  ("component_id", "area_id", "year", "source_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_area_id_index" ON "integration_share"  ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "integration_share_source_id_index" ON "integration_share"  ("source_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "support_kind" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "name_en" text, "name_en_sort" text COLLATE "C", "benefit_group" text NOT NULL, "unit" text, "unit_sort" text COLLATE "C", "source" text, "source_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "support_kind_benefit_group_choice" CHECK ("benefit_group" in (\'PRODUCTION\', \'LIVELIHOOD\', \'NUTRITION\', \'HEALTH\', \'EDUCATION\', \'EMPLOYMENT\', \'HOUSING\', \'WATER\', \'INFORMATION\', \'CREDIT\', \'OTHER\')), CONSTRAINT "PK_ebbcf76f763bb03e26c5e545329" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "support_kind_code_unique" ON "support_kind"  ("code") ');
    await queryRunner.query(
      'CREATE TABLE "support" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "kind_id" bigint NOT NULL, "component_id" bigint NOT NULL, "activity_id" bigint, "household_id" bigint, "person_id" bigint, "organisation_id" bigint, "hamlet_id" bigint NOT NULL, "year" integer NOT NULL, "from" date NOT NULL, "to" date, "quantity" double precision, "amount_vnd" bigint, "evidence" text, "evidence_sort" text COLLATE "C", "note" text, CONSTRAINT "PK_54c6021e6f6912eaaee36b3045d" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support"  ("hamlet_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "support_household_id_index" ON "support"  ("household_id") ');
    await queryRunner.query('CREATE INDEX "support_person_id_index" ON "support"  ("person_id") ');
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support"  ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support"  ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support"  ("activity_id") ');
    await queryRunner.query(
      'CREATE INDEX "support_organisation_id_index" ON "support"  ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "funding_share" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "support_id" bigint NOT NULL, "source_id" bigint NOT NULL, "amount_vnd" bigint NOT NULL, CONSTRAINT "PK_6f5ae0aa237f909c4d528f06da4" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "funding_share_support_id_source_id_unique" ON "funding_share"  ("support_id", "source_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "funding_share_source_id_index" ON "funding_share"  ("source_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "livelihood_model" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "partner_id" bigint, "year" integer NOT NULL, "started_on" date NOT NULL, "ended_on" date, "is_replication" boolean, "is_adapted" boolean, "inputs" text, "inputs_sort" text COLLATE "C", "jobs_created" integer, "added_income_vnd" bigint, "result" text, "search_text" text COLLATE "C", CONSTRAINT "livelihood_model_kind_choice" CHECK ("kind" in (\'PRODUCTION\', \'BUSINESS\', \'SERVICE\', \'TOURISM\', \'START_UP\')), CONSTRAINT "PK_e9e16b7351326d8262663322ab6" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_component_id_index" ON "livelihood_model"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_area_id_index" ON "livelihood_model"  ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_partner_id_index" ON "livelihood_model"  ("partner_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "model_member" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "model_id" bigint NOT NULL, "household_id" bigint NOT NULL, "from" date, "to" date, CONSTRAINT "PK_732eef74aa9bedf778bb08731ef" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "model_member_model_id_household_id_unique" ON "model_member"  ("model_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "model_member_household_id_index" ON "model_member"  ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "growth_measurement" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "hamlet_id" bigint NOT NULL, "measured_on" date NOT NULL, "year" integer NOT NULL, "age" integer, "height_cm" double precision, "weight_kg" double precision, "height_for_age_z" double precision, "is_stunted" boolean, CONSTRAINT "PK_99724602b6ad18a92832595ba43" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_person_id_measured_on_index" ON "growth_measurement"  ("person_id", "measured_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "growth_measurement_hamlet_id_index" ON "growth_measurement"  ("hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "nutrition_support" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "kind" text NOT NULL, "given_on" date NOT NULL, "doses" text COLLATE "C", CONSTRAINT "nutrition_support_kind_choice" CHECK ("kind" in (\'MICRONUTRIENT\', \'SCHOOL_MEAL\', \'EDUCATION\', \'TREATMENT\')), CONSTRAINT "PK_648efc39bb2839a922b61ff1fbc" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "nutrition_support_person_id_index" ON "nutrition_support"  ("person_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "training" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "trainer_id" bigint, "occupation" text, "occupation_sort" text COLLATE "C", "starts_on" date NOT NULL, "ends_on" date, "year" integer NOT NULL, "search_text" text COLLATE "C", CONSTRAINT "training_kind_choice" CHECK ("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')), CONSTRAINT "PK_c436c96be3adf1aa439ef471427" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training"  ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training"  ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training"  ("trainer_id") ');
    await queryRunner.query(
      'CREATE TABLE "training_enrolment" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "training_id" bigint NOT NULL, "person_id" bigint NOT NULL, "enrolled_on" date, "has_completed" boolean, "has_job_after" boolean, CONSTRAINT "PK_9ebc68e22f4412f9275200cf6f9" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_enrolment_training_id_person_id_unique" ON "training_enrolment"  ("training_id", "person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_enrolment_person_id_index" ON "training_enrolment"  ("person_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "job_seeker" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "registered_on" date NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text COLLATE "C", "skills" text, "skills_sort" text COLLATE "C", "wants_abroad" boolean, "place_sought" text, "place_sought_sort" text COLLATE "C", "is_open" boolean, "search_text" text COLLATE "C", CONSTRAINT "job_seeker_education_choice" CHECK ("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\')), CONSTRAINT "job_seeker_qualification_choice" CHECK ("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CONSTRAINT "PK_431f9daff3d1d2acce028738586" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker"  ("person_id") ');
    await queryRunner.query(
      'CREATE TABLE "vacancy" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "employer_id" bigint NOT NULL, "area_id" bigint NOT NULL, "occupation" text NOT NULL, "occupation_sort" text COLLATE "C", "place" text, "place_sort" text COLLATE "C", "skills" text, "skills_sort" text COLLATE "C", "minimum_qualification" text, "openings" integer NOT NULL, "wage_from_vnd" bigint, "posted_on" date NOT NULL, "closes_on" date, "search_text" text COLLATE "C", CONSTRAINT "vacancy_minimum_qualification_choice" CHECK ("minimum_qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\')), CONSTRAINT "PK_8fa1981f63bc24e1712707d492b" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "vacancy_employer_id_index" ON "vacancy"  ("employer_id") ');
    await queryRunner.query('CREATE INDEX "vacancy_area_id_index" ON "vacancy"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "placement" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "hamlet_id" bigint NOT NULL, "vacancy_id" bigint, "employer_id" bigint, "placed_on" date NOT NULL, "year" integer NOT NULL, "has_contract" boolean, "followed_up_on" date, "is_still_employed" boolean, CONSTRAINT "PK_4f8b29ee2db5213bcb38b6c71c4" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "placement_person_id_index" ON "placement"  ("person_id") ');
    await queryRunner.query('CREATE INDEX "placement_hamlet_id_index" ON "placement"  ("hamlet_id") ');
    await queryRunner.query('CREATE INDEX "placement_vacancy_id_index" ON "placement"  ("vacancy_id") ');
    await queryRunner.query('CREATE INDEX "placement_employer_id_index" ON "placement"  ("employer_id") ');
    await queryRunner.query(
      'CREATE TABLE "overseas_contract" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "person_id" bigint NOT NULL, "sender_id" bigint, "country" text NOT NULL, "country_sort" text COLLATE "C", "registered_on" date NOT NULL, "signed_on" date, "departed_on" date, "returned_on" date, CONSTRAINT "PK_f91c64b2dce9e52432e46873af1" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_person_id_index" ON "overseas_contract"  ("person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_contract_sender_id_index" ON "overseas_contract"  ("sender_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "contract_id" bigint NOT NULL, "kind" text NOT NULL, "amount_vnd" bigint NOT NULL, "paid_on" date NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CONSTRAINT "PK_0f4b5d8441ceb9926bf4ff47216" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost"  ("contract_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "job_fair" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "area_id" bigint NOT NULL, "held_on" date NOT NULL, "participants" integer, "hired" integer, "note" text, "code" text COLLATE "C", CONSTRAINT "PK_fc48b997d1c869b55d3e2d4efe1" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "job_fair_area_id_index" ON "job_fair"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "facility" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "unit_id" bigint NOT NULL, "installed_on" date, "search_text" text COLLATE "C", CONSTRAINT "facility_kind_choice" CHECK ("kind" in (\'LOUDSPEAKER\', \'RADIO_STATION\', \'INFORMATION_POINT\')), CONSTRAINT "PK_07c6c82781d105a680b5c265be6" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "facility_unit_id_index" ON "facility"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "facility_state" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "facility_id" bigint NOT NULL, "is_working" boolean NOT NULL, "from" date NOT NULL, "to" date, "note" text, "note_sort" text COLLATE "C", CONSTRAINT "PK_b0dfe6e748b9b68af3d16efdc97" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "facility_state_facility_id_index" ON "facility_state"  ("facility_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "communication_event" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "organiser_id" bigint, "held_on" date NOT NULL, "reach" integer, "content" text, "search_text" text COLLATE "C", CONSTRAINT "communication_event_kind_choice" CHECK ("kind" in (\'EVENT\', \'COLUMN\', \'REPORTAGE\', \'BROADCAST\', \'MOVEMENT\')), CONSTRAINT "PK_31d432bd6e60275c87b1093daba" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event"  ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event"  ("organiser_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "publication" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "area_id" bigint NOT NULL, "published_on" date NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" boolean, "search_text" text COLLATE "C", CONSTRAINT "PK_8aea8363d5213896a78d8365fab" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "commendation" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "area_id" bigint NOT NULL, "household_id" bigint, "reason" text NOT NULL, "reason_sort" text COLLATE "C", "given_on" date NOT NULL, "decision" text, "decision_sort" text COLLATE "C", CONSTRAINT "PK_62d1b6e91e54297aa408e3330d7" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation"  ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation"  ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "policy_dialogue" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "subject" text NOT NULL, "subject_sort" text COLLATE "C", "area_id" bigint NOT NULL, "held_on" date NOT NULL, "participants" integer, "conclusions" text, "year" integer NOT NULL, CONSTRAINT "PK_9921c3d0537a2dbf9f6bc910efb" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "policy_dialogue_area_id_index" ON "policy_dialogue"  ("area_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "officer" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "sex" text, "position" text NOT NULL, "area_id" bigint NOT NULL, "organisation_id" bigint, "from" date NOT NULL, "to" date, "search_text" text COLLATE "C", CONSTRAINT "officer_sex_choice" CHECK ("sex" in (\'MALE\', \'FEMALE\')), CONSTRAINT "officer_position_choice" CHECK ("position" in (\'COMMUNE_OFFICER\', \'HAMLET_HEAD\', \'COMMUNITY_REPRESENTATIVE\', \'GROUP_LEADER\', \'ASSOCIATION_CADRE\', \'COLLABORATOR\', \'REPUTABLE_PERSON\')), CONSTRAINT "PK_b9bab694da36794c5065085936c" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer"  ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "officer_organisation_id_index" ON "officer"  ("organisation_id") ',
    );
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer"  ("name_sort") ');
    await queryRunner.query(
      'CREATE TABLE "training_attendance" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "training_id" bigint NOT NULL, "officer_id" bigint NOT NULL, "attended_on" date NOT NULL, "has_passed" boolean, CONSTRAINT "PK_ec1cf074a9001ef4aa80a74bd61" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_attendance_training_id_officer_id_unique" ON "training_attendance"  ("training_id", "officer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_attendance_officer_id_index" ON "training_attendance"  ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "subject" text NOT NULL, "subject_sort" text COLLATE "C", "area_id" bigint NOT NULL, "inspector_id" bigint, "held_on" date NOT NULL, "conclusion" text, "search_text" text COLLATE "C", CONSTRAINT "PK_1e895c2ae7b7d9d1ec464950013" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection"  ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "inspection_inspector_id_index" ON "inspection"  ("inspector_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "inspection_id" bigint NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" date, "closed_on" date, "follow_up" text, CONSTRAINT "finding_state_choice" CHECK ("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\')), CONSTRAINT "PK_a904dfcf401ccfbaa60bb6eec29" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding"  ("inspection_id") ');
    await queryRunner.query(
      'CREATE TABLE "reporting_period" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "code" text COLLATE "C" NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "area_id" bigint NOT NULL, "from" date NOT NULL, "to" date NOT NULL, "due_on" date, "state" text NOT NULL, CONSTRAINT "reporting_period_kind_choice" CHECK ("kind" in (\'HALF_YEAR\', \'YEAR\', \'AD_HOC\')), CONSTRAINT "reporting_period_state_choice" CHECK ("state" in (\'OPEN\', \'SUBMITTED\', \'APPROVED\', \'LOCKED\')), CONSTRAINT "PK_273d2b68dc1854618ec53e144d0" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "reporting_period_area_id_code_unique" ON "reporting_period"  ("area_id", "code") ',
    );
    await queryRunner.query(
      'CREATE TABLE "report" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "period_id" bigint NOT NULL, "title" text NOT NULL, "title_sort" text COLLATE "C", "narrative" text, "submitted_on" date, "approved_on" date, "search_text" text COLLATE "C", CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "report_period_id_index" ON "report"  ("period_id") ');
    await queryRunner.query(
      'CREATE TABLE "evaluation" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "kind" text NOT NULL, "area_id" bigint NOT NULL, "held_on" date NOT NULL, "findings" text, "is_approved" boolean, CONSTRAINT "evaluation_kind_choice" CHECK ("kind" in (\'BASELINE\', \'MID_TERM\', \'FINAL\')), CONSTRAINT "PK_b72edd439b9db736f55b584fa54" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "evaluation_area_id_index" ON "evaluation"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "area_closure" ("ancestor_id" bigint NOT NULL, "descendant_id" bigint NOT NULL, CONSTRAINT "PK_2a41bdb90cbd2165a41781012b3" PRIMARY KEY ("ancestor_id", "descendant_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "area_closure_descendant_id_ancestor_id_index" ON "area_closure"  ("descendant_id", "ancestor_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "save_key" ("user_id" bigint NOT NULL, "key" text NOT NULL, "digest" text NOT NULL, "answer" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_8a7d28d2473b00d0d351929ac21" PRIMARY KEY ("user_id", "key"))',
    );
    await queryRunner.query(
      'CREATE TABLE "audit_entry" ("id" bigint NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "user_id" bigint, "resource" text NOT NULL, "row_id" bigint NOT NULL, "action" text NOT NULL, "version" bigint NOT NULL, "key" text, "changes" text NOT NULL, CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "audit_entry_resource_row_id_version_index" ON "audit_entry"  ("resource", "row_id", "version") ',
    );
    await queryRunner.query(
      'CREATE TABLE "session" ("digest" text NOT NULL, "user_id" bigint NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_009e9da0f4e103a6c6b3fedee92" PRIMARY KEY ("digest"))',
    );
    await queryRunner.query('CREATE INDEX "session_user_id_index" ON "session"  ("user_id") ');
    await queryRunner.query(
      'ALTER TABLE "administrative_unit" ADD CONSTRAINT "administrative_unit_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_fk" FOREIGN KEY ("successor_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "area_status" ADD CONSTRAINT "area_status_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "user" ADD CONSTRAINT "user_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deprivation_indicator" ADD CONSTRAINT "deprivation_indicator_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "deprivation_dimension"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_card" ADD CONSTRAINT "score_card_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_card_option" ADD CONSTRAINT "score_card_option_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household" ADD CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household" ADD CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "person" ADD CONSTRAINT "person_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "person" ADD CONSTRAINT "person_ethnicity_id_fk" FOREIGN KEY ("ethnicity_id") REFERENCES "ethnicity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_membership" ADD CONSTRAINT "household_membership_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_membership" ADD CONSTRAINT "household_membership_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_campaign" ADD CONSTRAINT "review_campaign_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_campaign" ADD CONSTRAINT "review_campaign_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" ADD CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" ADD CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" ADD CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_cause" ADD CONSTRAINT "review_cause_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_cause" ADD CONSTRAINT "review_cause_cause_id_fk" FOREIGN KEY ("cause_id") REFERENCES "poverty_cause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "member_review" ADD CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "member_review" ADD CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "escape_recognition" ADD CONSTRAINT "escape_recognition_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "component" ADD CONSTRAINT "component_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "component" ADD CONSTRAINT "component_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "activity" ADD CONSTRAINT "activity_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "target_group" ADD CONSTRAINT "target_group_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "organisation" ADD CONSTRAINT "organisation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task" ADD CONSTRAINT "task_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task" ADD CONSTRAINT "task_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "indicator" ADD CONSTRAINT "indicator_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "indicator" ADD CONSTRAINT "indicator_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "deprivation_dimension"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "target" ADD CONSTRAINT "target_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "reported_value" ADD CONSTRAINT "reported_value_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "reported_value" ADD CONSTRAINT "reported_value_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "funding_source" ADD CONSTRAINT "funding_source_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation" ADD CONSTRAINT "allocation_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation" ADD CONSTRAINT "allocation_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation" ADD CONSTRAINT "allocation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "settlement" ADD CONSTRAINT "settlement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "contribution" ADD CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "contribution" ADD CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "loan" ADD CONSTRAINT "loan_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "loan" ADD CONSTRAINT "loan_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "loan" ADD CONSTRAINT "loan_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "integration_share" ADD CONSTRAINT "integration_share_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "integration_share" ADD CONSTRAINT "integration_share_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "integration_share" ADD CONSTRAINT "integration_share_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "funding_share" ADD CONSTRAINT "funding_share_support_id_fk" FOREIGN KEY ("support_id") REFERENCES "support"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "funding_share" ADD CONSTRAINT "funding_share_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "livelihood_model" ADD CONSTRAINT "livelihood_model_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "livelihood_model" ADD CONSTRAINT "livelihood_model_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "livelihood_model" ADD CONSTRAINT "livelihood_model_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "model_member" ADD CONSTRAINT "model_member_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "model_member" ADD CONSTRAINT "model_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" ADD CONSTRAINT "growth_measurement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" ADD CONSTRAINT "growth_measurement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "nutrition_support" ADD CONSTRAINT "nutrition_support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training" ADD CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training" ADD CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training" ADD CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training_enrolment" ADD CONSTRAINT "training_enrolment_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training_enrolment" ADD CONSTRAINT "training_enrolment_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_employer_id_fk" FOREIGN KEY ("employer_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "placement" ADD CONSTRAINT "placement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "placement" ADD CONSTRAINT "placement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "placement" ADD CONSTRAINT "placement_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "placement" ADD CONSTRAINT "placement_employer_id_fk" FOREIGN KEY ("employer_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "overseas_contract" ADD CONSTRAINT "overseas_contract_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "overseas_contract" ADD CONSTRAINT "overseas_contract_sender_id_fk" FOREIGN KEY ("sender_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "overseas_cost" ADD CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "job_fair" ADD CONSTRAINT "job_fair_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "facility" ADD CONSTRAINT "facility_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "facility_state" ADD CONSTRAINT "facility_state_facility_id_fk" FOREIGN KEY ("facility_id") REFERENCES "facility"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "communication_event" ADD CONSTRAINT "communication_event_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "communication_event" ADD CONSTRAINT "communication_event_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "communication_event" ADD CONSTRAINT "communication_event_organiser_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "publication" ADD CONSTRAINT "publication_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "commendation" ADD CONSTRAINT "commendation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "commendation" ADD CONSTRAINT "commendation_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "policy_dialogue" ADD CONSTRAINT "policy_dialogue_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "officer" ADD CONSTRAINT "officer_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "officer" ADD CONSTRAINT "officer_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training_attendance" ADD CONSTRAINT "training_attendance_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training_attendance" ADD CONSTRAINT "training_attendance_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "inspection" ADD CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "inspection" ADD CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "reporting_period" ADD CONSTRAINT "reporting_period_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "report" ADD CONSTRAINT "report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "reporting_period"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "evaluation" DROP CONSTRAINT "evaluation_area_id_fk"');
    await queryRunner.query('ALTER TABLE "report" DROP CONSTRAINT "report_period_id_fk"');
    await queryRunner.query('ALTER TABLE "reporting_period" DROP CONSTRAINT "reporting_period_area_id_fk"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_inspection_id_fk"');
    await queryRunner.query('ALTER TABLE "inspection" DROP CONSTRAINT "inspection_inspector_id_fk"');
    await queryRunner.query('ALTER TABLE "inspection" DROP CONSTRAINT "inspection_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "training_attendance" DROP CONSTRAINT "training_attendance_officer_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "training_attendance" DROP CONSTRAINT "training_attendance_training_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "officer" DROP CONSTRAINT "officer_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "officer" DROP CONSTRAINT "officer_area_id_fk"');
    await queryRunner.query('ALTER TABLE "policy_dialogue" DROP CONSTRAINT "policy_dialogue_area_id_fk"');
    await queryRunner.query('ALTER TABLE "commendation" DROP CONSTRAINT "commendation_household_id_fk"');
    await queryRunner.query('ALTER TABLE "commendation" DROP CONSTRAINT "commendation_area_id_fk"');
    await queryRunner.query('ALTER TABLE "publication" DROP CONSTRAINT "publication_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "communication_event" DROP CONSTRAINT "communication_event_organiser_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "communication_event" DROP CONSTRAINT "communication_event_area_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "communication_event" DROP CONSTRAINT "communication_event_component_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "facility_state" DROP CONSTRAINT "facility_state_facility_id_fk"');
    await queryRunner.query('ALTER TABLE "facility" DROP CONSTRAINT "facility_unit_id_fk"');
    await queryRunner.query('ALTER TABLE "job_fair" DROP CONSTRAINT "job_fair_area_id_fk"');
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP CONSTRAINT "overseas_cost_contract_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "overseas_contract" DROP CONSTRAINT "overseas_contract_sender_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "overseas_contract" DROP CONSTRAINT "overseas_contract_person_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "placement" DROP CONSTRAINT "placement_employer_id_fk"');
    await queryRunner.query('ALTER TABLE "placement" DROP CONSTRAINT "placement_vacancy_id_fk"');
    await queryRunner.query('ALTER TABLE "placement" DROP CONSTRAINT "placement_hamlet_id_fk"');
    await queryRunner.query('ALTER TABLE "placement" DROP CONSTRAINT "placement_person_id_fk"');
    await queryRunner.query('ALTER TABLE "vacancy" DROP CONSTRAINT "vacancy_area_id_fk"');
    await queryRunner.query('ALTER TABLE "vacancy" DROP CONSTRAINT "vacancy_employer_id_fk"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP CONSTRAINT "job_seeker_person_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "training_enrolment" DROP CONSTRAINT "training_enrolment_person_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "training_enrolment" DROP CONSTRAINT "training_enrolment_training_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "training" DROP CONSTRAINT "training_trainer_id_fk"');
    await queryRunner.query('ALTER TABLE "training" DROP CONSTRAINT "training_area_id_fk"');
    await queryRunner.query('ALTER TABLE "training" DROP CONSTRAINT "training_component_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "nutrition_support" DROP CONSTRAINT "nutrition_support_person_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" DROP CONSTRAINT "growth_measurement_hamlet_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "growth_measurement" DROP CONSTRAINT "growth_measurement_person_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "model_member" DROP CONSTRAINT "model_member_household_id_fk"');
    await queryRunner.query('ALTER TABLE "model_member" DROP CONSTRAINT "model_member_model_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "livelihood_model" DROP CONSTRAINT "livelihood_model_partner_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "livelihood_model" DROP CONSTRAINT "livelihood_model_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "livelihood_model" DROP CONSTRAINT "livelihood_model_component_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "funding_share" DROP CONSTRAINT "funding_share_source_id_fk"');
    await queryRunner.query('ALTER TABLE "funding_share" DROP CONSTRAINT "funding_share_support_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_hamlet_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_person_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_household_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_activity_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_component_id_fk"');
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_kind_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "integration_share" DROP CONSTRAINT "integration_share_source_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "integration_share" DROP CONSTRAINT "integration_share_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "integration_share" DROP CONSTRAINT "integration_share_component_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "loan" DROP CONSTRAINT "loan_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "loan" DROP CONSTRAINT "loan_source_id_fk"');
    await queryRunner.query('ALTER TABLE "loan" DROP CONSTRAINT "loan_household_id_fk"');
    await queryRunner.query('ALTER TABLE "contribution" DROP CONSTRAINT "contribution_area_id_fk"');
    await queryRunner.query('ALTER TABLE "contribution" DROP CONSTRAINT "contribution_source_id_fk"');
    await queryRunner.query('ALTER TABLE "settlement" DROP CONSTRAINT "settlement_allocation_id_fk"');
    await queryRunner.query('ALTER TABLE "disbursement" DROP CONSTRAINT "disbursement_allocation_id_fk"');
    await queryRunner.query('ALTER TABLE "allocation" DROP CONSTRAINT "allocation_area_id_fk"');
    await queryRunner.query('ALTER TABLE "allocation" DROP CONSTRAINT "allocation_component_id_fk"');
    await queryRunner.query('ALTER TABLE "allocation" DROP CONSTRAINT "allocation_source_id_fk"');
    await queryRunner.query('ALTER TABLE "funding_source" DROP CONSTRAINT "funding_source_programme_id_fk"');
    await queryRunner.query('ALTER TABLE "reported_value" DROP CONSTRAINT "reported_value_area_id_fk"');
    await queryRunner.query('ALTER TABLE "reported_value" DROP CONSTRAINT "reported_value_indicator_id_fk"');
    await queryRunner.query('ALTER TABLE "target" DROP CONSTRAINT "target_area_id_fk"');
    await queryRunner.query('ALTER TABLE "target" DROP CONSTRAINT "target_indicator_id_fk"');
    await queryRunner.query('ALTER TABLE "indicator" DROP CONSTRAINT "indicator_dimension_id_fk"');
    await queryRunner.query('ALTER TABLE "indicator" DROP CONSTRAINT "indicator_programme_id_fk"');
    await queryRunner.query('ALTER TABLE "task" DROP CONSTRAINT "task_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "task" DROP CONSTRAINT "task_component_id_fk"');
    await queryRunner.query('ALTER TABLE "task" DROP CONSTRAINT "task_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "responsibility" DROP CONSTRAINT "responsibility_organisation_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "responsibility" DROP CONSTRAINT "responsibility_component_id_fk"');
    await queryRunner.query('ALTER TABLE "organisation" DROP CONSTRAINT "organisation_area_id_fk"');
    await queryRunner.query('ALTER TABLE "target_group" DROP CONSTRAINT "target_group_component_id_fk"');
    await queryRunner.query('ALTER TABLE "activity" DROP CONSTRAINT "activity_component_id_fk"');
    await queryRunner.query('ALTER TABLE "component" DROP CONSTRAINT "component_parent_id_fk"');
    await queryRunner.query('ALTER TABLE "component" DROP CONSTRAINT "component_programme_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "escape_recognition" DROP CONSTRAINT "escape_recognition_household_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "member_review" DROP CONSTRAINT "member_review_person_id_fk"');
    await queryRunner.query('ALTER TABLE "member_review" DROP CONSTRAINT "member_review_review_id_fk"');
    await queryRunner.query('ALTER TABLE "review_cause" DROP CONSTRAINT "review_cause_cause_id_fk"');
    await queryRunner.query('ALTER TABLE "review_cause" DROP CONSTRAINT "review_cause_review_id_fk"');
    await queryRunner.query('ALTER TABLE "household_review" DROP CONSTRAINT "household_review_hamlet_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_household_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_campaign_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "review_campaign" DROP CONSTRAINT "review_campaign_standard_id_fk"');
    await queryRunner.query('ALTER TABLE "review_campaign" DROP CONSTRAINT "review_campaign_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "household_membership" DROP CONSTRAINT "household_membership_household_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_membership" DROP CONSTRAINT "household_membership_person_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "person" DROP CONSTRAINT "person_ethnicity_id_fk"');
    await queryRunner.query('ALTER TABLE "person" DROP CONSTRAINT "person_household_id_fk"');
    await queryRunner.query('ALTER TABLE "household" DROP CONSTRAINT "household_origin_id_fk"');
    await queryRunner.query('ALTER TABLE "household" DROP CONSTRAINT "household_hamlet_id_fk"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP CONSTRAINT "score_card_option_card_id_fk"');
    await queryRunner.query('ALTER TABLE "score_card" DROP CONSTRAINT "score_card_standard_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "deprivation_indicator" DROP CONSTRAINT "deprivation_indicator_dimension_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "user" DROP CONSTRAINT "user_area_id_fk"');
    await queryRunner.query('ALTER TABLE "area_status" DROP CONSTRAINT "area_status_unit_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "unit_succession" DROP CONSTRAINT "unit_succession_successor_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "unit_succession" DROP CONSTRAINT "unit_succession_predecessor_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "administrative_unit" DROP CONSTRAINT "administrative_unit_parent_id_fk"',
    );
    await queryRunner.query('DROP INDEX "public"."session_user_id_index"');
    await queryRunner.query('DROP TABLE "session"');
    await queryRunner.query('DROP INDEX "public"."audit_entry_resource_row_id_version_index"');
    await queryRunner.query('DROP TABLE "audit_entry"');
    await queryRunner.query('DROP TABLE "save_key"');
    await queryRunner.query('DROP INDEX "public"."area_closure_descendant_id_ancestor_id_index"');
    await queryRunner.query('DROP TABLE "area_closure"');
    await queryRunner.query('DROP INDEX "public"."evaluation_area_id_index"');
    await queryRunner.query('DROP TABLE "evaluation"');
    await queryRunner.query('DROP INDEX "public"."report_period_id_index"');
    await queryRunner.query('DROP TABLE "report"');
    await queryRunner.query('DROP INDEX "public"."reporting_period_area_id_code_unique"');
    await queryRunner.query('DROP TABLE "reporting_period"');
    await queryRunner.query('DROP INDEX "public"."finding_inspection_id_index"');
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('DROP INDEX "public"."inspection_inspector_id_index"');
    await queryRunner.query('DROP INDEX "public"."inspection_area_id_index"');
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('DROP INDEX "public"."training_attendance_officer_id_index"');
    await queryRunner.query('DROP INDEX "public"."training_attendance_training_id_officer_id_unique"');
    await queryRunner.query('DROP TABLE "training_attendance"');
    await queryRunner.query('DROP INDEX "public"."officer_name_sort_index"');
    await queryRunner.query('DROP INDEX "public"."officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."officer_area_id_index"');
    await queryRunner.query('DROP TABLE "officer"');
    await queryRunner.query('DROP INDEX "public"."policy_dialogue_area_id_index"');
    await queryRunner.query('DROP TABLE "policy_dialogue"');
    await queryRunner.query('DROP INDEX "public"."commendation_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."commendation_area_id_index"');
    await queryRunner.query('DROP TABLE "commendation"');
    await queryRunner.query('DROP INDEX "public"."publication_area_id_index"');
    await queryRunner.query('DROP TABLE "publication"');
    await queryRunner.query('DROP INDEX "public"."communication_event_organiser_id_index"');
    await queryRunner.query('DROP INDEX "public"."communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."communication_event_component_id_index"');
    await queryRunner.query('DROP TABLE "communication_event"');
    await queryRunner.query('DROP INDEX "public"."facility_state_facility_id_index"');
    await queryRunner.query('DROP TABLE "facility_state"');
    await queryRunner.query('DROP INDEX "public"."facility_unit_id_index"');
    await queryRunner.query('DROP TABLE "facility"');
    await queryRunner.query('DROP INDEX "public"."job_fair_area_id_index"');
    await queryRunner.query('DROP TABLE "job_fair"');
    await queryRunner.query('DROP INDEX "public"."overseas_cost_contract_id_index"');
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('DROP INDEX "public"."overseas_contract_sender_id_index"');
    await queryRunner.query('DROP INDEX "public"."overseas_contract_person_id_index"');
    await queryRunner.query('DROP TABLE "overseas_contract"');
    await queryRunner.query('DROP INDEX "public"."placement_employer_id_index"');
    await queryRunner.query('DROP INDEX "public"."placement_vacancy_id_index"');
    await queryRunner.query('DROP INDEX "public"."placement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "public"."placement_person_id_index"');
    await queryRunner.query('DROP TABLE "placement"');
    await queryRunner.query('DROP INDEX "public"."vacancy_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."vacancy_employer_id_index"');
    await queryRunner.query('DROP TABLE "vacancy"');
    await queryRunner.query('DROP INDEX "public"."job_seeker_person_id_index"');
    await queryRunner.query('DROP TABLE "job_seeker"');
    await queryRunner.query('DROP INDEX "public"."training_enrolment_person_id_index"');
    await queryRunner.query('DROP INDEX "public"."training_enrolment_training_id_person_id_unique"');
    await queryRunner.query('DROP TABLE "training_enrolment"');
    await queryRunner.query('DROP INDEX "public"."training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "public"."training_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."training_component_id_index"');
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('DROP INDEX "public"."nutrition_support_person_id_index"');
    await queryRunner.query('DROP TABLE "nutrition_support"');
    await queryRunner.query('DROP INDEX "public"."growth_measurement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "public"."growth_measurement_person_id_measured_on_index"');
    await queryRunner.query('DROP TABLE "growth_measurement"');
    await queryRunner.query('DROP INDEX "public"."model_member_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."model_member_model_id_household_id_unique"');
    await queryRunner.query('DROP TABLE "model_member"');
    await queryRunner.query('DROP INDEX "public"."livelihood_model_partner_id_index"');
    await queryRunner.query('DROP INDEX "public"."livelihood_model_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."livelihood_model_component_id_index"');
    await queryRunner.query('DROP TABLE "livelihood_model"');
    await queryRunner.query('DROP INDEX "public"."funding_share_source_id_index"');
    await queryRunner.query('DROP INDEX "public"."funding_share_support_id_source_id_unique"');
    await queryRunner.query('DROP TABLE "funding_share"');
    await queryRunner.query('DROP INDEX "public"."support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_activity_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_kind_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_person_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_hamlet_id_year_index"');
    await queryRunner.query('DROP TABLE "support"');
    await queryRunner.query('DROP INDEX "public"."support_kind_code_unique"');
    await queryRunner.query('DROP TABLE "support_kind"');
    await queryRunner.query('DROP INDEX "public"."integration_share_source_id_index"');
    await queryRunner.query('DROP INDEX "public"."integration_share_area_id_index"');
    await queryRunner.query(
      'DROP INDEX "public"."integration_share_component_id_area_id_year_source_id_unique"',
    );
    await queryRunner.query('DROP TABLE "integration_share"');
    await queryRunner.query('DROP INDEX "public"."loan_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."loan_source_id_index"');
    await queryRunner.query('DROP INDEX "public"."loan_household_id_index"');
    await queryRunner.query('DROP TABLE "loan"');
    await queryRunner.query('DROP INDEX "public"."contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."contribution_source_id_index"');
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('DROP INDEX "public"."settlement_allocation_id_index"');
    await queryRunner.query('DROP TABLE "settlement"');
    await queryRunner.query('DROP INDEX "public"."disbursement_allocation_id_index"');
    await queryRunner.query('DROP TABLE "disbursement"');
    await queryRunner.query('DROP INDEX "public"."allocation_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."allocation_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."allocation_source_id_index"');
    await queryRunner.query('DROP TABLE "allocation"');
    await queryRunner.query('DROP INDEX "public"."funding_source_programme_id_index"');
    await queryRunner.query('DROP INDEX "public"."funding_source_code_unique"');
    await queryRunner.query('DROP TABLE "funding_source"');
    await queryRunner.query('DROP INDEX "public"."reported_value_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."reported_value_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP TABLE "reported_value"');
    await queryRunner.query('DROP INDEX "public"."target_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."target_indicator_id_area_id_year_unique"');
    await queryRunner.query('DROP TABLE "target"');
    await queryRunner.query('DROP INDEX "public"."indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "public"."indicator_programme_id_code_unique"');
    await queryRunner.query('DROP TABLE "indicator"');
    await queryRunner.query('DROP INDEX "public"."task_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."task_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."task_area_id_index"');
    await queryRunner.query('DROP TABLE "task"');
    await queryRunner.query('DROP INDEX "public"."responsibility_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."responsibility_component_id_index"');
    await queryRunner.query('DROP TABLE "responsibility"');
    await queryRunner.query('DROP INDEX "public"."organisation_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."organisation_code_unique"');
    await queryRunner.query('DROP TABLE "organisation"');
    await queryRunner.query('DROP INDEX "public"."target_group_component_id_index"');
    await queryRunner.query('DROP TABLE "target_group"');
    await queryRunner.query('DROP INDEX "public"."activity_component_id_index"');
    await queryRunner.query('DROP TABLE "activity"');
    await queryRunner.query('DROP INDEX "public"."component_parent_id_index"');
    await queryRunner.query('DROP INDEX "public"."component_programme_id_code_unique"');
    await queryRunner.query('DROP TABLE "component"');
    await queryRunner.query('DROP INDEX "public"."programme_code_unique"');
    await queryRunner.query('DROP TABLE "programme"');
    await queryRunner.query('DROP INDEX "public"."escape_recognition_household_id_recognised_on_index"');
    await queryRunner.query('DROP TABLE "escape_recognition"');
    await queryRunner.query('DROP INDEX "public"."member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "public"."member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP TABLE "member_review"');
    await queryRunner.query('DROP INDEX "public"."review_cause_cause_id_index"');
    await queryRunner.query('DROP INDEX "public"."review_cause_review_id_cause_id_unique"');
    await queryRunner.query('DROP TABLE "review_cause"');
    await queryRunner.query('DROP INDEX "public"."household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "public"."household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "public"."household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('DROP INDEX "public"."review_campaign_standard_id_index"');
    await queryRunner.query('DROP INDEX "public"."review_campaign_area_id_year_kind_unique"');
    await queryRunner.query('DROP TABLE "review_campaign"');
    await queryRunner.query('DROP INDEX "public"."household_membership_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."household_membership_person_id_index"');
    await queryRunner.query('DROP TABLE "household_membership"');
    await queryRunner.query('DROP INDEX "public"."person_name_sort_index"');
    await queryRunner.query('DROP INDEX "public"."person_ethnicity_id_index"');
    await queryRunner.query('DROP INDEX "public"."person_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."person_citizen_number_unique"');
    await queryRunner.query('DROP TABLE "person"');
    await queryRunner.query('DROP INDEX "public"."household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "public"."household_origin_id_index"');
    await queryRunner.query('DROP INDEX "public"."household_hamlet_id_code_unique"');
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('DROP INDEX "public"."poverty_cause_code_unique"');
    await queryRunner.query('DROP TABLE "poverty_cause"');
    await queryRunner.query('DROP INDEX "public"."ethnicity_code_unique"');
    await queryRunner.query('DROP TABLE "ethnicity"');
    await queryRunner.query('DROP INDEX "public"."score_card_option_card_id_index"');
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('DROP INDEX "public"."score_card_standard_id_index"');
    await queryRunner.query('DROP INDEX "public"."score_card_code_unique"');
    await queryRunner.query('DROP TABLE "score_card"');
    await queryRunner.query('DROP INDEX "public"."deprivation_indicator_dimension_id_index"');
    await queryRunner.query('DROP INDEX "public"."deprivation_indicator_code_unique"');
    await queryRunner.query('DROP TABLE "deprivation_indicator"');
    await queryRunner.query('DROP INDEX "public"."deprivation_dimension_code_unique"');
    await queryRunner.query('DROP TABLE "deprivation_dimension"');
    await queryRunner.query('DROP INDEX "public"."poverty_standard_code_unique"');
    await queryRunner.query('DROP TABLE "poverty_standard"');
    await queryRunner.query('DROP INDEX "public"."user_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."user_sign_in_name_unique"');
    await queryRunner.query('DROP TABLE "user"');
    await queryRunner.query('DROP INDEX "public"."area_status_unit_id_index"');
    await queryRunner.query('DROP TABLE "area_status"');
    await queryRunner.query('DROP INDEX "public"."unit_succession_successor_id_index"');
    await queryRunner.query('DROP INDEX "public"."unit_succession_predecessor_id_successor_id_unique"');
    await queryRunner.query('DROP TABLE "unit_succession"');
    await queryRunner.query('DROP INDEX "public"."administrative_unit_parent_id_index"');
    await queryRunner.query('DROP INDEX "public"."administrative_unit_code_valid_from_unique"');
    await queryRunner.query('DROP TABLE "administrative_unit"');
  }
}
