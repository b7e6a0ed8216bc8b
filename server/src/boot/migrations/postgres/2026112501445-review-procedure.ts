import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReviewProcedure2026112501445 implements MigrationInterface {
  name = 'ReviewProcedure2026112501445';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "score_card_option" DROP CONSTRAINT "score_card_option_card_id_fk"');
    await queryRunner.query('DROP INDEX "public"."score_card_option_card_id_index"');
    await queryRunner.query(
      'CREATE TABLE "unit_change" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "kind" text NOT NULL, "effective_on" date NOT NULL, "document" text NOT NULL, "document_sort" text COLLATE "C", "summary" text, "operation_key" text COLLATE "C" NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "unit_change_kind_choice" CHECK ("kind" in (\'MERGE\', \'SPLIT\', \'RENAME\', \'MOVE\', \'UNCHANGED\')), CONSTRAINT "PK_8cc0235238ee8850591bef6637f" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "score_card_item" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "card_id" bigint NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "PK_7a488e85f3aebdb656f7cbd094d" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_item_card_id_position_unique" ON "score_card_item"  ("card_id", "position") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_step_rule" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "kind" text NOT NULL, "position" integer NOT NULL, "name" text NOT NULL, "name_sort" text COLLATE "C", "valid_from" date, "valid_to" date, "is_required" boolean, "minimum_working_days" integer, "attendance_above" integer, "enforcement" text NOT NULL, "source" text NOT NULL, "search_text" text COLLATE "C", CONSTRAINT "review_step_rule_kind_choice" CHECK ("kind" in (\'LIST\', \'REVIEW\', \'MEETING\', \'POSTING\', \'COMPLAINT\', \'REPORT\', \'DECISION\')), CONSTRAINT "review_step_rule_enforcement_choice" CHECK ("enforcement" in (\'REFUSE\', \'WARN\')), CONSTRAINT "PK_3a7d1441ba7d4dc231f2e1ee1f1" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_step_rule_kind_valid_from_unique" ON "review_step_rule"  ("kind", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE TABLE "deprivation_rule" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "standard_id" bigint NOT NULL, "indicator_id" bigint NOT NULL, "parameters" text NOT NULL, "is_confirmed" boolean, "source" text NOT NULL, CONSTRAINT "PK_00a1ab1c83619d4e63516933587" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "deprivation_rule_standard_id_indicator_id_unique" ON "deprivation_rule"  ("standard_id", "indicator_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "deprivation_rule_indicator_id_index" ON "deprivation_rule"  ("indicator_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "household_event" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "household_id" bigint NOT NULL, "kind" text NOT NULL, "happened_on" date NOT NULL, "other_household_id" bigint, "summary" text, "summary_sort" text COLLATE "C", "operation_key" text COLLATE "C" NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "household_event_kind_choice" CHECK ("kind" in (\'SPLIT\', \'MERGE\', \'MOVE\', \'MOVE_AWAY\', \'DEATH\', \'BIRTH\', \'NEW_HEAD\', \'DISSOLVE\')), CONSTRAINT "PK_b5b7cd1216e9d36075195c201ec" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "household_event_household_id_happened_on_index" ON "household_event"  ("household_id", "happened_on") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_event_other_household_id_index" ON "household_event"  ("other_household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "review_step" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "campaign_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "rule_id" bigint NOT NULL, "started_on" date NOT NULL, "ended_on" date, "document" text, "document_sort" text COLLATE "C", "place" text, "place_sort" text COLLATE "C", "present_count" integer, "invited_count" integer, "note" text, CONSTRAINT "PK_b37637f4997a6823b7bbd6ccd08" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "review_step_campaign_id_unit_id_rule_id_unique" ON "review_step"  ("campaign_id", "unit_id", "rule_id") ',
    );
    await queryRunner.query('CREATE INDEX "review_step_unit_id_index" ON "review_step"  ("unit_id") ');
    await queryRunner.query('CREATE INDEX "review_step_rule_id_index" ON "review_step"  ("rule_id") ');
    await queryRunner.query(
      'CREATE TABLE "review_complaint" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "review_id" bigint NOT NULL, "received_on" date NOT NULL, "complainant" text, "complainant_sort" text COLLATE "C", "content" text NOT NULL, "content_sort" text COLLATE "C", "outcome" text, "answered_on" date, "answer" text, "answer_sort" text COLLATE "C", CONSTRAINT "review_complaint_outcome_choice" CHECK ("outcome" in (\'ACCEPTED\', \'REJECTED\')), CONSTRAINT "PK_1116c61b835b3b38ed8b6a7ae5f" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "review_complaint_review_id_index" ON "review_complaint"  ("review_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_complaint_complainant_sort_index" ON "review_complaint"  ("complainant_sort") ',
    );
    await queryRunner.query(
      'CREATE TABLE "score_answer" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "review_id" bigint NOT NULL, "item_id" bigint NOT NULL, "option_id" bigint, "points" integer NOT NULL, CONSTRAINT "PK_0d4cac08a3d518f9c3fe96adc8a" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_answer_review_id_item_id_unique" ON "score_answer"  ("review_id", "item_id") ',
    );
    await queryRunner.query('CREATE INDEX "score_answer_item_id_index" ON "score_answer"  ("item_id") ');
    await queryRunner.query('CREATE INDEX "score_answer_option_id_index" ON "score_answer"  ("option_id") ');
    // The items of before were texts of their options.
    await queryRunner.query('CREATE SEQUENCE IF NOT EXISTS row_id');
    await queryRunner.query(
      `INSERT INTO score_card_item (id, version, created_at, created_by, updated_at, updated_by, card_id, position, name, name_sort) SELECT nextval('row_id'), 1, now(), NULL, now(), NULL, card_id, row_number() OVER (PARTITION BY card_id ORDER BY first), item, item_sort FROM (SELECT card_id, item, min(item_sort) AS item_sort, min(position) AS first FROM score_card_option GROUP BY card_id, item) AS items`,
    );
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "item_id" bigint');
    await queryRunner.query(
      `UPDATE score_card_option SET item_id = (SELECT i.id FROM score_card_item AS i WHERE i.card_id = score_card_option.card_id AND i.name = score_card_option.item)`,
    );
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "card_id"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "item_sort"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "item"');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "search_text" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "household" ADD "start_reason" text');
    await queryRunner.query('ALTER TABLE "household" ADD "merged_into_id" bigint');
    await queryRunner.query('ALTER TABLE "review_campaign" ADD "decided_by" text');
    await queryRunner.query('ALTER TABLE "review_campaign" ADD "decided_by_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "household_review" ADD "list_origin" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "former_class" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "score_card_id" bigint');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposal_differences" integer');
    await queryRunner.query('ALTER TABLE "household_review" ADD "correction_reason" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "correction_reason_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "household_review" ADD "is_wall_durable" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "is_pillar_durable" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "is_roof_durable" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "water_source" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "toilet_kind" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "has_shared_means" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "has_personal_means" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_employment" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_dependant_balance" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_nutrition" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_health_insurance" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_adult_education" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_child_schooling" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_housing_quality" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_housing_area" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_safe_water" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_hygienic_toilet" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_telecom" boolean');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposed_lacks_information_means" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "qualification" text');
    await queryRunner.query('ALTER TABLE "member_review" ADD "has_workplace_certificate" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "is_wage_worker" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "receives_allowance" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "is_stunted" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "is_underweight" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "uses_internet" boolean');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "score_card_option_item_id_position_unique" ON "score_card_option"  ("item_id", "position") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_merged_into_id_index" ON "household"  ("merged_into_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "household_review_score_card_id_index" ON "household_review"  ("score_card_id") ',
    );
    await queryRunner.query('CREATE INDEX "audit_entry_key_index" ON "audit_entry"  ("key") ');
    await queryRunner.query(
      'ALTER TABLE "household" ADD CONSTRAINT "household_start_reason_choice" CHECK ("start_reason" in (\'ESTABLISHED\', \'MOVED_IN\', \'SPLIT\'))',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" ADD CONSTRAINT "household_review_list_origin_choice" CHECK ("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\'))',
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_former_class_choice\" CHECK (\"former_class\" in ('POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR'))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_water_source_choice\" CHECK (\"water_source\" in ('TAP', 'DRILLED_WELL', 'PROTECTED_WELL', 'PROTECTED_SPRING', 'RAIN', 'BOTTLED', 'OTHER'))",
    );
    await queryRunner.query(
      "ALTER TABLE \"household_review\" ADD CONSTRAINT \"household_review_toilet_kind_choice\" CHECK (\"toilet_kind\" in ('SEPTIC', 'POUR_FLUSH', 'VENTILATED_PIT', 'SLAB_PIT', 'TWO_VAULT', 'OTHER', 'NONE'))",
    );
    await queryRunner.query(
      "ALTER TABLE \"member_review\" ADD CONSTRAINT \"member_review_qualification_choice\" CHECK (\"qualification\" in ('NONE', 'PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER'))",
    );
    await queryRunner.query(
      'ALTER TABLE "score_card_item" ADD CONSTRAINT "score_card_item_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_card_option" ADD CONSTRAINT "score_card_option_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "score_card_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deprivation_rule" ADD CONSTRAINT "deprivation_rule_standard_id_fk" FOREIGN KEY ("standard_id") REFERENCES "poverty_standard"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deprivation_rule" ADD CONSTRAINT "deprivation_rule_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "deprivation_indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household" ADD CONSTRAINT "household_merged_into_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_event" ADD CONSTRAINT "household_event_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_event" ADD CONSTRAINT "household_event_other_household_id_fk" FOREIGN KEY ("other_household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" ADD CONSTRAINT "household_review_score_card_id_fk" FOREIGN KEY ("score_card_id") REFERENCES "score_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_step" ADD CONSTRAINT "review_step_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_step" ADD CONSTRAINT "review_step_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_step" ADD CONSTRAINT "review_step_rule_id_fk" FOREIGN KEY ("rule_id") REFERENCES "review_step_rule"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_complaint" ADD CONSTRAINT "review_complaint_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_answer" ADD CONSTRAINT "score_answer_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_answer" ADD CONSTRAINT "score_answer_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "score_card_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_answer" ADD CONSTRAINT "score_answer_option_id_fk" FOREIGN KEY ("option_id") REFERENCES "score_card_option"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "score_answer" DROP CONSTRAINT "score_answer_option_id_fk"');
    await queryRunner.query('ALTER TABLE "score_answer" DROP CONSTRAINT "score_answer_item_id_fk"');
    await queryRunner.query('ALTER TABLE "score_answer" DROP CONSTRAINT "score_answer_review_id_fk"');
    await queryRunner.query('ALTER TABLE "review_complaint" DROP CONSTRAINT "review_complaint_review_id_fk"');
    await queryRunner.query('ALTER TABLE "review_step" DROP CONSTRAINT "review_step_rule_id_fk"');
    await queryRunner.query('ALTER TABLE "review_step" DROP CONSTRAINT "review_step_unit_id_fk"');
    await queryRunner.query('ALTER TABLE "review_step" DROP CONSTRAINT "review_step_campaign_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_score_card_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_event" DROP CONSTRAINT "household_event_other_household_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_event" DROP CONSTRAINT "household_event_household_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "household" DROP CONSTRAINT "household_merged_into_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "deprivation_rule" DROP CONSTRAINT "deprivation_rule_indicator_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "deprivation_rule" DROP CONSTRAINT "deprivation_rule_standard_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "score_card_option" DROP CONSTRAINT "score_card_option_item_id_fk"');
    await queryRunner.query('ALTER TABLE "score_card_item" DROP CONSTRAINT "score_card_item_card_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "member_review" DROP CONSTRAINT "member_review_qualification_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_toilet_kind_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_water_source_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_former_class_choice"',
    );
    await queryRunner.query(
      'ALTER TABLE "household_review" DROP CONSTRAINT "household_review_list_origin_choice"',
    );
    await queryRunner.query('ALTER TABLE "household" DROP CONSTRAINT "household_start_reason_choice"');
    await queryRunner.query('DROP INDEX "public"."audit_entry_key_index"');
    await queryRunner.query('DROP INDEX "public"."household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "public"."household_merged_into_id_index"');
    await queryRunner.query('DROP INDEX "public"."score_card_option_item_id_position_unique"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "uses_internet"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "is_underweight"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "is_stunted"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "receives_allowance"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "is_wage_worker"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "has_workplace_certificate"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "qualification"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_information_means"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_telecom"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_hygienic_toilet"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_safe_water"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_housing_area"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_housing_quality"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_child_schooling"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_adult_education"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_health_insurance"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_nutrition"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_dependant_balance"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposed_lacks_employment"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "has_personal_means"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "has_shared_means"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "toilet_kind"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "water_source"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "is_roof_durable"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "is_pillar_durable"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "is_wall_durable"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "correction_reason_sort"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "correction_reason"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposal_differences"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "score_card_id"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "former_class"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "list_origin"');
    await queryRunner.query('ALTER TABLE "review_campaign" DROP COLUMN "decided_by_sort"');
    await queryRunner.query('ALTER TABLE "review_campaign" DROP COLUMN "decided_by"');
    await queryRunner.query('ALTER TABLE "household" DROP COLUMN "merged_into_id"');
    await queryRunner.query('ALTER TABLE "household" DROP COLUMN "start_reason"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "search_text"');
    await queryRunner.query('ALTER TABLE "score_card_option" DROP COLUMN "item_id"');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "item" text NOT NULL');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "item_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "score_card_option" ADD "card_id" bigint NOT NULL');
    await queryRunner.query('DROP INDEX "public"."score_answer_option_id_index"');
    await queryRunner.query('DROP INDEX "public"."score_answer_item_id_index"');
    await queryRunner.query('DROP INDEX "public"."score_answer_review_id_item_id_unique"');
    await queryRunner.query('DROP TABLE "score_answer"');
    await queryRunner.query('DROP INDEX "public"."review_complaint_complainant_sort_index"');
    await queryRunner.query('DROP INDEX "public"."review_complaint_review_id_index"');
    await queryRunner.query('DROP TABLE "review_complaint"');
    await queryRunner.query('DROP INDEX "public"."review_step_rule_id_index"');
    await queryRunner.query('DROP INDEX "public"."review_step_unit_id_index"');
    await queryRunner.query('DROP INDEX "public"."review_step_campaign_id_unit_id_rule_id_unique"');
    await queryRunner.query('DROP TABLE "review_step"');
    await queryRunner.query('DROP INDEX "public"."household_event_other_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."household_event_household_id_happened_on_index"');
    await queryRunner.query('DROP TABLE "household_event"');
    await queryRunner.query('DROP INDEX "public"."deprivation_rule_indicator_id_index"');
    await queryRunner.query('DROP INDEX "public"."deprivation_rule_standard_id_indicator_id_unique"');
    await queryRunner.query('DROP TABLE "deprivation_rule"');
    await queryRunner.query('DROP INDEX "public"."review_step_rule_kind_valid_from_unique"');
    await queryRunner.query('DROP TABLE "review_step_rule"');
    await queryRunner.query('DROP INDEX "public"."score_card_item_card_id_position_unique"');
    await queryRunner.query('DROP TABLE "score_card_item"');
    await queryRunner.query('DROP TABLE "unit_change"');
    await queryRunner.query(
      'CREATE INDEX "score_card_option_card_id_index" ON "score_card_option" USING btree ("card_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "score_card_option" ADD CONSTRAINT "score_card_option_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "score_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }
}
