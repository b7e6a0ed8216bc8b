import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReviewProcedure2026112501445 implements MigrationInterface {
  name = 'ReviewProcedure2026112501445';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "unit_change" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "effective_on" text NOT NULL, "document" text NOT NULL, "document_sort" text, "summary" text, "operation_key" text NOT NULL, "undone_at" text, CONSTRAINT "unit_change_kind_choice" CHECK ("kind" in (\'MERGE\', \'SPLIT\', \'RENAME\', \'MOVE\', \'UNCHANGED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE TABLE "score_card_item" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_item_card_id_position_unique" ON "score_card_item" ("card_id", "position") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_step_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "valid_from" text, "valid_to" text, "is_required" integer, "minimum_working_days" integer, "attendance_above" integer, "enforcement" text NOT NULL, "source" text NOT NULL, "search_text" text, CONSTRAINT "review_step_rule_kind_choice" CHECK ("kind" in (\'LIST\', \'REVIEW\', \'MEETING\', \'POSTING\', \'COMPLAINT\', \'REPORT\', \'DECISION\')), CONSTRAINT "review_step_rule_enforcement_choice" CHECK ("enforcement" in (\'REFUSE\', \'WARN\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_step_rule_kind_valid_from_unique" ON "review_step_rule" ("kind", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "standard_id" integer NOT NULL, "indicator_id" integer NOT NULL, "parameters" text NOT NULL, "is_confirmed" integer, "source" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_rule_standard_id_indicator_id_unique" ON "deprivation_rule" ("standard_id", "indicator_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "deprivation_rule_indicator_id_index" ON "deprivation_rule" ("indicator_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "household_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "kind" text NOT NULL, "happened_on" text NOT NULL, "other_household_id" integer, "summary" text, "summary_sort" text, "operation_key" text NOT NULL, "undone_at" text, CONSTRAINT "household_event_kind_choice" CHECK ("kind" in (\'SPLIT\', \'MERGE\', \'MOVE\', \'MOVE_AWAY\', \'DEATH\', \'BIRTH\', \'NEW_HEAD\', \'DISSOLVE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "household_event_household_id_happened_on_index" ON "household_event" ("household_id", "happened_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_event_other_household_id_index" ON "household_event" ("other_household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_step" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "unit_id" integer NOT NULL, "rule_id" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "document" text, "document_sort" text, "place" text, "place_sort" text, "present_count" integer, "invited_count" integer, "note" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_step_campaign_id_unit_id_rule_id_unique" ON "review_step" ("campaign_id", "unit_id", "rule_id") ',
    );
    await queryRunner.query('CREATE INDEX "review_step_unit_id_index" ON "review_step" ("unit_id") ');
    await queryRunner.query('CREATE INDEX "review_step_rule_id_index" ON "review_step" ("rule_id") ');
    await queryRunner.query(
      'CREATE TABLE "review_complaint" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "received_on" text NOT NULL, "complainant" text, "complainant_sort" text, "content" text NOT NULL, "content_sort" text, "outcome" text, "answered_on" text, "answer" text, "answer_sort" text, CONSTRAINT "review_complaint_outcome_choice" CHECK ("outcome" in (\'ACCEPTED\', \'REJECTED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "review_complaint_review_id_index" ON "review_complaint" ("review_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_complaint_complainant_sort_index" ON "review_complaint" ("complainant_sort") ',
    );
    await queryRunner.query(
      'CREATE TABLE "score_answer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "item_id" integer NOT NULL, "option_id" integer, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_answer_review_id_item_id_unique" ON "score_answer" ("review_id", "item_id") ',
    );
    await queryRunner.query('CREATE INDEX "score_answer_item_id_index" ON "score_answer" ("item_id") ');
    await queryRunner.query('CREATE INDEX "score_answer_option_id_index" ON "score_answer" ("option_id") ');
    // The items of before were texts of their options.
    await queryRunner.query(
      `INSERT INTO score_card_item (id, version, created_at, created_by, updated_at, updated_by, card_id, position, name, name_sort) SELECT (SELECT next FROM row_id WHERE single = 1) + row_number() OVER (ORDER BY card_id, first) - 1, 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), NULL, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), NULL, card_id, row_number() OVER (PARTITION BY card_id ORDER BY first), item, item_sort FROM (SELECT card_id, item, min(item_sort) AS item_sort, min(position) AS first FROM score_card_option GROUP BY card_id, item)`,
    );
    await queryRunner.query(
      `UPDATE row_id SET next = next + (SELECT count(*) FROM (SELECT 1 FROM score_card_option GROUP BY card_id, item)) WHERE single = 1`,
    );
    await queryRunner.query(
      `CREATE TABLE kept_item AS SELECT o.id, i.id AS item_id FROM score_card_option AS o JOIN score_card_item AS i ON i.card_id = o.card_id AND i.name = o.item`,
    );
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "item_id" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", (SELECT k.item_id FROM kept_item AS k WHERE k.id = score_card_option.id) FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query('DROP TABLE kept_item');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK (("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\'))), CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text" FROM "household"',
    );
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('ALTER TABLE "temporary_household" RENAME TO "household"');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('DROP INDEX "review_campaign_standard_id_index"');
    await queryRunner.query('DROP INDEX "review_campaign_area_id_year_kind_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, "decided_by" text, "decided_by_sort" text, CONSTRAINT "review_campaign_kind_choice" CHECK (("kind" in (\'ANNUAL\', \'REGULAR\'))), CONSTRAINT "review_campaign_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_campaign_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_review_campaign"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on" FROM "review_campaign"',
    );
    await queryRunner.query('DROP TABLE "review_campaign"');
    await queryRunner.query('ALTER TABLE "temporary_review_campaign" RENAME TO "review_campaign"');
    await queryRunner.query(
      'CREATE INDEX "review_campaign_standard_id_index" ON "review_campaign" ("standard_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_campaign_area_id_year_kind_unique" ON "review_campaign" ("area_id", "year", "kind") ',
    );
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "household_review_computed_class_choice" CHECK (("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_proposed_class_choice" CHECK (("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_recognised_class_choice" CHECK (("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_flow_reason_choice" CHECK (("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\'))), CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note" FROM "household_review"',
    );
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('ALTER TABLE "temporary_household_review" RENAME TO "household_review"');
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, CONSTRAINT "member_review_school_level_choice" CHECK (("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\'))), CONSTRAINT "member_review_work_state_choice" CHECK (("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\'))), CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker" FROM "member_review"',
    );
    await queryRunner.query('DROP TABLE "member_review"');
    await queryRunner.query('ALTER TABLE "temporary_member_review" RENAME TO "member_review"');
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" ("item_id", "position") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_merged_into_id_index" ON "household" ("merged_into_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_score_card_id_index" ON "household_review" ("score_card_id") ',
    );
    await queryRunner.query('CREATE INDEX "audit_entry_key_index" ON "audit_entry" ("key") ');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK (("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\'))), CONSTRAINT "household_start_reason_choice" CHECK ("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\')), CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "household"',
    );
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('ALTER TABLE "temporary_household" RENAME TO "household"');
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
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "household_review_computed_class_choice" CHECK (("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_proposed_class_choice" CHECK (("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_recognised_class_choice" CHECK (("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_flow_reason_choice" CHECK (("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\'))), CONSTRAINT "household_review_list_origin_choice" CHECK ("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\')), CONSTRAINT "household_review_former_class_choice" CHECK ("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_water_source_choice" CHECK ("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\')), CONSTRAINT "household_review_toilet_kind_choice" CHECK ("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\')), CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "household_review"',
    );
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('ALTER TABLE "temporary_household_review" RENAME TO "household_review"');
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
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, CONSTRAINT "member_review_school_level_choice" CHECK (("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\'))), CONSTRAINT "member_review_work_state_choice" CHECK (("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\'))), CONSTRAINT "member_review_qualification_choice" CHECK ("qualification" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')), CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet" FROM "member_review"',
    );
    await queryRunner.query('DROP TABLE "member_review"');
    await queryRunner.query('ALTER TABLE "temporary_member_review" RENAME TO "member_review"');
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_item_card_id_position_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_item" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "search_text" text, CONSTRAINT "score_card_item_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_item"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "name", "name_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "name", "name_sort", "search_text" FROM "score_card_item"',
    );
    await queryRunner.query('DROP TABLE "score_card_item"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_item" RENAME TO "score_card_item"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_item_card_id_position_unique" ON "score_card_item" ("card_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_item_id_position_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "item_id" integer, "search_text" text, CONSTRAINT "score_card_option_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "score_card_item" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text" FROM "score_card_option"',
    );
    await queryRunner.query('DROP TABLE "score_card_option"');
    await queryRunner.query('ALTER TABLE "temporary_score_card_option" RENAME TO "score_card_option"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" ("item_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "deprivation_rule_standard_id_indicator_id_unique"');
    await queryRunner.query('DROP INDEX "deprivation_rule_indicator_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_deprivation_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "standard_id" integer NOT NULL, "indicator_id" integer NOT NULL, "parameters" text NOT NULL, "is_confirmed" integer, "source" text NOT NULL, CONSTRAINT "deprivation_rule_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "deprivation_rule_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "deprivation_indicator" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_deprivation_rule"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "standard_id", "indicator_id", "parameters", "is_confirmed", "source") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "standard_id", "indicator_id", "parameters", "is_confirmed", "source" FROM "deprivation_rule"',
    );
    await queryRunner.query('DROP TABLE "deprivation_rule"');
    await queryRunner.query('ALTER TABLE "temporary_deprivation_rule" RENAME TO "deprivation_rule"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_rule_standard_id_indicator_id_unique" ON "deprivation_rule" ("standard_id", "indicator_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "deprivation_rule_indicator_id_index" ON "deprivation_rule" ("indicator_id") ',
    );
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK (("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\'))), CONSTRAINT "household_start_reason_choice" CHECK ("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\')), CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_merged_into_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "household"',
    );
    await queryRunner.query('DROP TABLE "household"');
    await queryRunner.query('ALTER TABLE "temporary_household" RENAME TO "household"');
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
    await queryRunner.query('DROP INDEX "household_event_household_id_happened_on_index"');
    await queryRunner.query('DROP INDEX "household_event_other_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "kind" text NOT NULL, "happened_on" text NOT NULL, "other_household_id" integer, "summary" text, "summary_sort" text, "operation_key" text NOT NULL, "undone_at" text, CONSTRAINT "household_event_kind_choice" CHECK ("kind" in (\'SPLIT\', \'MERGE\', \'MOVE\', \'MOVE_AWAY\', \'DEATH\', \'BIRTH\', \'NEW_HEAD\', \'DISSOLVE\')), CONSTRAINT "household_event_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_event_other_household_id_fk" FOREIGN KEY ("other_household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "kind", "happened_on", "other_household_id", "summary", "summary_sort", "operation_key", "undone_at") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "kind", "happened_on", "other_household_id", "summary", "summary_sort", "operation_key", "undone_at" FROM "household_event"',
    );
    await queryRunner.query('DROP TABLE "household_event"');
    await queryRunner.query('ALTER TABLE "temporary_household_event" RENAME TO "household_event"');
    await queryRunner.query(
      'CREATE INDEX "household_event_household_id_happened_on_index" ON "household_event" ("household_id", "happened_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_event_other_household_id_index" ON "household_event" ("other_household_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "household_review_computed_class_choice" CHECK (("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_proposed_class_choice" CHECK (("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_recognised_class_choice" CHECK (("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_flow_reason_choice" CHECK (("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\'))), CONSTRAINT "household_review_list_origin_choice" CHECK ("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\')), CONSTRAINT "household_review_former_class_choice" CHECK ("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_water_source_choice" CHECK ("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\')), CONSTRAINT "household_review_toilet_kind_choice" CHECK ("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\')), CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_score_card_id_fk" FOREIGN KEY ("score_card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "household_review"',
    );
    await queryRunner.query('DROP TABLE "household_review"');
    await queryRunner.query('ALTER TABLE "temporary_household_review" RENAME TO "household_review"');
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
    await queryRunner.query('DROP INDEX "review_step_campaign_id_unit_id_rule_id_unique"');
    await queryRunner.query('DROP INDEX "review_step_unit_id_index"');
    await queryRunner.query('DROP INDEX "review_step_rule_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_step" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "unit_id" integer NOT NULL, "rule_id" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "document" text, "document_sort" text, "place" text, "place_sort" text, "present_count" integer, "invited_count" integer, "note" text, CONSTRAINT "review_step_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_step_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_step_rule_id_fk" FOREIGN KEY ("rule_id") REFERENCES "review_step_rule" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_review_step"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "rule_id", "started_on", "ended_on", "document", "document_sort", "place", "place_sort", "present_count", "invited_count", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "rule_id", "started_on", "ended_on", "document", "document_sort", "place", "place_sort", "present_count", "invited_count", "note" FROM "review_step"',
    );
    await queryRunner.query('DROP TABLE "review_step"');
    await queryRunner.query('ALTER TABLE "temporary_review_step" RENAME TO "review_step"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_step_campaign_id_unit_id_rule_id_unique" ON "review_step" ("campaign_id", "unit_id", "rule_id") ',
    );
    await queryRunner.query('CREATE INDEX "review_step_unit_id_index" ON "review_step" ("unit_id") ');
    await queryRunner.query('CREATE INDEX "review_step_rule_id_index" ON "review_step" ("rule_id") ');
    await queryRunner.query('DROP INDEX "review_complaint_review_id_index"');
    await queryRunner.query('DROP INDEX "review_complaint_complainant_sort_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_complaint" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "received_on" text NOT NULL, "complainant" text, "complainant_sort" text, "content" text NOT NULL, "content_sort" text, "outcome" text, "answered_on" text, "answer" text, "answer_sort" text, CONSTRAINT "review_complaint_outcome_choice" CHECK ("outcome" in (\'ACCEPTED\', \'REJECTED\')), CONSTRAINT "review_complaint_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_review_complaint"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "received_on", "complainant", "complainant_sort", "content", "content_sort", "outcome", "answered_on", "answer", "answer_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "received_on", "complainant", "complainant_sort", "content", "content_sort", "outcome", "answered_on", "answer", "answer_sort" FROM "review_complaint"',
    );
    await queryRunner.query('DROP TABLE "review_complaint"');
    await queryRunner.query('ALTER TABLE "temporary_review_complaint" RENAME TO "review_complaint"');
    await queryRunner.query(
      'CREATE INDEX "review_complaint_review_id_index" ON "review_complaint" ("review_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_complaint_complainant_sort_index" ON "review_complaint" ("complainant_sort") ',
    );
    await queryRunner.query('DROP INDEX "score_answer_review_id_item_id_unique"');
    await queryRunner.query('DROP INDEX "score_answer_item_id_index"');
    await queryRunner.query('DROP INDEX "score_answer_option_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_score_answer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "item_id" integer NOT NULL, "option_id" integer, "points" integer NOT NULL, CONSTRAINT "score_answer_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "score_answer_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "score_card_item" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "score_answer_option_id_fk" FOREIGN KEY ("option_id") REFERENCES "score_card_option" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_score_answer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "item_id", "option_id", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "item_id", "option_id", "points" FROM "score_answer"',
    );
    await queryRunner.query('DROP TABLE "score_answer"');
    await queryRunner.query('ALTER TABLE "temporary_score_answer" RENAME TO "score_answer"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_answer_review_id_item_id_unique" ON "score_answer" ("review_id", "item_id") ',
    );
    await queryRunner.query('CREATE INDEX "score_answer_item_id_index" ON "score_answer" ("item_id") ');
    await queryRunner.query('CREATE INDEX "score_answer_option_id_index" ON "score_answer" ("option_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "score_answer_option_id_index"');
    await queryRunner.query('DROP INDEX "score_answer_item_id_index"');
    await queryRunner.query('DROP INDEX "score_answer_review_id_item_id_unique"');
    await queryRunner.query('ALTER TABLE "score_answer" RENAME TO "temporary_score_answer"');
    await queryRunner.query(
      'CREATE TABLE "score_answer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "item_id" integer NOT NULL, "option_id" integer, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_answer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "item_id", "option_id", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "item_id", "option_id", "points" FROM "temporary_score_answer"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_answer"');
    await queryRunner.query('CREATE INDEX "score_answer_option_id_index" ON "score_answer" ("option_id") ');
    await queryRunner.query('CREATE INDEX "score_answer_item_id_index" ON "score_answer" ("item_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_answer_review_id_item_id_unique" ON "score_answer" ("review_id", "item_id") ',
    );
    await queryRunner.query('DROP INDEX "review_complaint_complainant_sort_index"');
    await queryRunner.query('DROP INDEX "review_complaint_review_id_index"');
    await queryRunner.query('ALTER TABLE "review_complaint" RENAME TO "temporary_review_complaint"');
    await queryRunner.query(
      'CREATE TABLE "review_complaint" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "received_on" text NOT NULL, "complainant" text, "complainant_sort" text, "content" text NOT NULL, "content_sort" text, "outcome" text, "answered_on" text, "answer" text, "answer_sort" text, CONSTRAINT "review_complaint_outcome_choice" CHECK ("outcome" in (\'ACCEPTED\', \'REJECTED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "review_complaint"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "received_on", "complainant", "complainant_sort", "content", "content_sort", "outcome", "answered_on", "answer", "answer_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "received_on", "complainant", "complainant_sort", "content", "content_sort", "outcome", "answered_on", "answer", "answer_sort" FROM "temporary_review_complaint"',
    );
    await queryRunner.query('DROP TABLE "temporary_review_complaint"');
    await queryRunner.query(
      'CREATE INDEX "review_complaint_complainant_sort_index" ON "review_complaint" ("complainant_sort") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_complaint_review_id_index" ON "review_complaint" ("review_id") ',
    );
    await queryRunner.query('DROP INDEX "review_step_rule_id_index"');
    await queryRunner.query('DROP INDEX "review_step_unit_id_index"');
    await queryRunner.query('DROP INDEX "review_step_campaign_id_unit_id_rule_id_unique"');
    await queryRunner.query('ALTER TABLE "review_step" RENAME TO "temporary_review_step"');
    await queryRunner.query(
      'CREATE TABLE "review_step" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "unit_id" integer NOT NULL, "rule_id" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "document" text, "document_sort" text, "place" text, "place_sort" text, "present_count" integer, "invited_count" integer, "note" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "review_step"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "rule_id", "started_on", "ended_on", "document", "document_sort", "place", "place_sort", "present_count", "invited_count", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "rule_id", "started_on", "ended_on", "document", "document_sort", "place", "place_sort", "present_count", "invited_count", "note" FROM "temporary_review_step"',
    );
    await queryRunner.query('DROP TABLE "temporary_review_step"');
    await queryRunner.query('CREATE INDEX "review_step_rule_id_index" ON "review_step" ("rule_id") ');
    await queryRunner.query('CREATE INDEX "review_step_unit_id_index" ON "review_step" ("unit_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_step_campaign_id_unit_id_rule_id_unique" ON "review_step" ("campaign_id", "unit_id", "rule_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "household_review_computed_class_choice" CHECK (("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_proposed_class_choice" CHECK (("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_recognised_class_choice" CHECK (("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_flow_reason_choice" CHECK (("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\'))), CONSTRAINT "household_review_list_origin_choice" CHECK ("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\')), CONSTRAINT "household_review_former_class_choice" CHECK ("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')), CONSTRAINT "household_review_water_source_choice" CHECK ("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\')), CONSTRAINT "household_review_toilet_kind_choice" CHECK ("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\')), CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "temporary_household_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_review"');
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
    await queryRunner.query('DROP INDEX "household_event_other_household_id_index"');
    await queryRunner.query('DROP INDEX "household_event_household_id_happened_on_index"');
    await queryRunner.query('ALTER TABLE "household_event" RENAME TO "temporary_household_event"');
    await queryRunner.query(
      'CREATE TABLE "household_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "kind" text NOT NULL, "happened_on" text NOT NULL, "other_household_id" integer, "summary" text, "summary_sort" text, "operation_key" text NOT NULL, "undone_at" text, CONSTRAINT "household_event_kind_choice" CHECK ("kind" in (\'SPLIT\', \'MERGE\', \'MOVE\', \'MOVE_AWAY\', \'DEATH\', \'BIRTH\', \'NEW_HEAD\', \'DISSOLVE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "kind", "happened_on", "other_household_id", "summary", "summary_sort", "operation_key", "undone_at") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "kind", "happened_on", "other_household_id", "summary", "summary_sort", "operation_key", "undone_at" FROM "temporary_household_event"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_event"');
    await queryRunner.query(
      'CREATE INDEX "household_event_other_household_id_index" ON "household_event" ("other_household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_event_household_id_happened_on_index" ON "household_event" ("household_id", "happened_on") ',
    );
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK (("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\'))), CONSTRAINT "household_start_reason_choice" CHECK ("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\')), CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "temporary_household"',
    );
    await queryRunner.query('DROP TABLE "temporary_household"');
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
    await queryRunner.query('DROP INDEX "deprivation_rule_indicator_id_index"');
    await queryRunner.query('DROP INDEX "deprivation_rule_standard_id_indicator_id_unique"');
    await queryRunner.query('ALTER TABLE "deprivation_rule" RENAME TO "temporary_deprivation_rule"');
    await queryRunner.query(
      'CREATE TABLE "deprivation_rule" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "standard_id" integer NOT NULL, "indicator_id" integer NOT NULL, "parameters" text NOT NULL, "is_confirmed" integer, "source" text NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "deprivation_rule"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "standard_id", "indicator_id", "parameters", "is_confirmed", "source") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "standard_id", "indicator_id", "parameters", "is_confirmed", "source" FROM "temporary_deprivation_rule"',
    );
    await queryRunner.query('DROP TABLE "temporary_deprivation_rule"');
    await queryRunner.query(
      'CREATE INDEX "deprivation_rule_indicator_id_index" ON "deprivation_rule" ("indicator_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_rule_standard_id_indicator_id_unique" ON "deprivation_rule" ("standard_id", "indicator_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_item_id_position_unique"');
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, "item_id" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points", "item_id", "search_text" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option" ("item_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "score_card_item_card_id_position_unique"');
    await queryRunner.query('ALTER TABLE "score_card_item" RENAME TO "temporary_score_card_item"');
    await queryRunner.query(
      'CREATE TABLE "score_card_item" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_item"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "name", "name_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "name", "name_sort", "search_text" FROM "temporary_score_card_item"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_item"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_item_card_id_position_unique" ON "score_card_item" ("card_id", "position") ',
    );
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('ALTER TABLE "member_review" RENAME TO "temporary_member_review"');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, CONSTRAINT "member_review_school_level_choice" CHECK (("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\'))), CONSTRAINT "member_review_work_state_choice" CHECK (("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\'))), CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker", "qualification", "has_workplace_certificate", "is_wage_worker", "receives_allowance", "is_stunted", "is_underweight", "uses_internet" FROM "temporary_member_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_member_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, CONSTRAINT "household_review_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "household_review_computed_class_choice" CHECK (("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_proposed_class_choice" CHECK (("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_recognised_class_choice" CHECK (("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_flow_reason_choice" CHECK (("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\'))), CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note", "list_origin", "former_class", "score_card_id", "proposal_differences", "correction_reason", "correction_reason_sort", "is_wall_durable", "is_pillar_durable", "is_roof_durable", "water_source", "toilet_kind", "has_shared_means", "has_personal_means", "proposed_lacks_employment", "proposed_lacks_dependant_balance", "proposed_lacks_nutrition", "proposed_lacks_health_insurance", "proposed_lacks_adult_education", "proposed_lacks_child_schooling", "proposed_lacks_housing_quality", "proposed_lacks_housing_area", "proposed_lacks_safe_water", "proposed_lacks_hygienic_toilet", "proposed_lacks_telecom", "proposed_lacks_information_means" FROM "temporary_household_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_review"');
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
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, "start_reason" text, "merged_into_id" integer, CONSTRAINT "household_end_reason_choice" CHECK (("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\'))), CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text", "start_reason", "merged_into_id" FROM "temporary_household"',
    );
    await queryRunner.query('DROP TABLE "temporary_household"');
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
    await queryRunner.query('DROP INDEX "audit_entry_key_index"');
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "score_card_option_item_id_position_unique"');
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query('ALTER TABLE "member_review" RENAME TO "temporary_member_review"');
    await queryRunner.query(
      'CREATE TABLE "member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, CONSTRAINT "member_review_school_level_choice" CHECK (("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\'))), CONSTRAINT "member_review_work_state_choice" CHECK (("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\'))), CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "member_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "review_id", "person_id", "year", "age", "school_level", "is_at_right_school", "work_state", "has_contract", "is_able_to_work", "has_health_insurance", "needs_production_capacity", "needs_job_support", "needs_vocational_training", "is_low_income_worker" FROM "temporary_member_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_member_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "member_review_review_id_person_id_unique" ON "member_review" ("review_id", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "member_review_person_id_index" ON "member_review" ("person_id") ');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query('ALTER TABLE "household_review" RENAME TO "temporary_household_review"');
    await queryRunner.query(
      'CREATE TABLE "household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, CONSTRAINT "household_review_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "household_review_computed_class_choice" CHECK (("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_proposed_class_choice" CHECK (("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_recognised_class_choice" CHECK (("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_flow_reason_choice" CHECK (("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\'))), CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household_review"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "household_id", "year", "hamlet_id", "area_type", "reviewed_on", "member_count", "income_score", "lacks_employment", "lacks_dependant_balance", "lacks_nutrition", "lacks_health_insurance", "lacks_adult_education", "lacks_child_schooling", "lacks_housing_quality", "lacks_housing_area", "lacks_safe_water", "lacks_hygienic_toilet", "lacks_telecom", "lacks_information_means", "deprivation_count", "deprivation_score", "computed_class", "proposed_class", "recognised_class", "differs_from_computed", "difference_reason", "difference_reason_sort", "flow_reason", "is_agricultural", "has_no_labour_capacity", "needs_telecom", "has_housing_hardship", "is_reached_by_information", "living_area_m2", "reviewer", "reviewer_sort", "note" FROM "temporary_household_review"',
    );
    await queryRunner.query('DROP TABLE "temporary_household_review"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_review_household_id_campaign_id_unique" ON "household_review" ("household_id", "campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_hamlet_id_year_recognised_class_index" ON "household_review" ("hamlet_id", "year", "recognised_class") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_campaign_id_index" ON "household_review" ("campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "review_campaign_area_id_year_kind_unique"');
    await queryRunner.query('DROP INDEX "review_campaign_standard_id_index"');
    await queryRunner.query('ALTER TABLE "review_campaign" RENAME TO "temporary_review_campaign"');
    await queryRunner.query(
      'CREATE TABLE "review_campaign" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "name_sort" text, "standard_id" integer NOT NULL, "starts_on" text, "ends_on" text, "decision_number" text, "decision_number_sort" text, "decided_on" text, CONSTRAINT "review_campaign_kind_choice" CHECK (("kind" in (\'ANNUAL\', \'REGULAR\'))), CONSTRAINT "review_campaign_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_campaign_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "review_campaign"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "year", "kind", "name", "name_sort", "standard_id", "starts_on", "ends_on", "decision_number", "decision_number_sort", "decided_on" FROM "temporary_review_campaign"',
    );
    await queryRunner.query('DROP TABLE "temporary_review_campaign"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_campaign_area_id_year_kind_unique" ON "review_campaign" ("area_id", "year", "kind") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_campaign_standard_id_index" ON "review_campaign" ("standard_id") ',
    );
    await queryRunner.query('DROP INDEX "household_hamlet_id_code_unique"');
    await queryRunner.query('DROP INDEX "household_origin_id_index"');
    await queryRunner.query('DROP INDEX "household_head_name_sort_index"');
    await queryRunner.query('ALTER TABLE "household" RENAME TO "temporary_household"');
    await queryRunner.query(
      'CREATE TABLE "household" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "hamlet_id" integer NOT NULL, "head_name" text NOT NULL, "head_name_sort" text, "address" text, "address_sort" text, "phone" text, "has_person_of_merit" integer, "is_ethnic_minority" integer, "since" text, "ended_on" text, "end_reason" text, "origin_id" integer, "search_text" text, CONSTRAINT "household_end_reason_choice" CHECK (("end_reason" in (\'MOVED_AWAY\', \'MERGED\', \'SPLIT\', \'DIED_OUT\'))), CONSTRAINT "household_origin_id_fk" FOREIGN KEY ("origin_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "household"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "hamlet_id", "head_name", "head_name_sort", "address", "address_sort", "phone", "has_person_of_merit", "is_ethnic_minority", "since", "ended_on", "end_reason", "origin_id", "search_text" FROM "temporary_household"',
    );
    await queryRunner.query('DROP TABLE "temporary_household"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "household_hamlet_id_code_unique" ON "household" ("hamlet_id", "code") ',
    );
    await queryRunner.query('CREATE INDEX "household_origin_id_index" ON "household" ("origin_id") ');
    await queryRunner.query(
      'CREATE INDEX "household_head_name_sort_index" ON "household" ("head_name_sort") ',
    );
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "position" integer NOT NULL, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "position", "option", "option_sort", "points" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query('DROP INDEX "score_answer_option_id_index"');
    await queryRunner.query('DROP INDEX "score_answer_item_id_index"');
    await queryRunner.query('DROP INDEX "score_answer_review_id_item_id_unique"');
    await queryRunner.query('DROP TABLE "score_answer"');
    await queryRunner.query('DROP INDEX "review_complaint_complainant_sort_index"');
    await queryRunner.query('DROP INDEX "review_complaint_review_id_index"');
    await queryRunner.query('DROP TABLE "review_complaint"');
    await queryRunner.query('DROP INDEX "review_step_rule_id_index"');
    await queryRunner.query('DROP INDEX "review_step_unit_id_index"');
    await queryRunner.query('DROP INDEX "review_step_campaign_id_unit_id_rule_id_unique"');
    await queryRunner.query('DROP TABLE "review_step"');
    await queryRunner.query('DROP INDEX "household_event_other_household_id_index"');
    await queryRunner.query('DROP INDEX "household_event_household_id_happened_on_index"');
    await queryRunner.query('DROP TABLE "household_event"');
    await queryRunner.query('DROP INDEX "deprivation_rule_indicator_id_index"');
    await queryRunner.query('DROP INDEX "deprivation_rule_standard_id_indicator_id_unique"');
    await queryRunner.query('DROP TABLE "deprivation_rule"');
    await queryRunner.query('DROP INDEX "review_step_rule_kind_valid_from_unique"');
    await queryRunner.query('DROP TABLE "review_step_rule"');
    await queryRunner.query('DROP INDEX "score_card_item_card_id_position_unique"');
    await queryRunner.query('DROP TABLE "score_card_item"');
    await queryRunner.query('DROP TABLE "unit_change"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
    await queryRunner.query('DROP INDEX "score_card_option_card_id_index"');
    await queryRunner.query('ALTER TABLE "score_card_option" RENAME TO "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE TABLE "score_card_option" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "card_id" integer NOT NULL, "position" integer NOT NULL, "item" text NOT NULL, "item_sort" text, "option" text NOT NULL, "option_sort" text, "points" integer NOT NULL, CONSTRAINT "score_card_option_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "score_card_option"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "card_id", "position", "item", "item_sort", "option", "option_sort", "points" FROM "temporary_score_card_option"',
    );
    await queryRunner.query('DROP TABLE "temporary_score_card_option"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" ("card_id") ',
    );
  }
}
