import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecognitionsAndMarks2026112506184 implements MigrationInterface {
  name = 'RecognitionsAndMarks2026112506184';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "review_recognition" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "unit_id" integer NOT NULL, "decision_number" text NOT NULL, "decision_number_sort" text, "decided_on" text NOT NULL, "households" integer NOT NULL, "escapes" integer NOT NULL, "summary" text, "operation_key" text NOT NULL, "undone_at" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "review_recognition_campaign_id_index" ON "review_recognition" ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_recognition_unit_id_index" ON "review_recognition" ("unit_id") ',
    );
    await queryRunner.query('DROP INDEX "household_review_score_card_id_index"');
    await queryRunner.query('DROP INDEX "household_review_household_id_campaign_id_unique"');
    await queryRunner.query('DROP INDEX "household_review_hamlet_id_year_recognised_class_index"');
    await queryRunner.query('DROP INDEX "household_review_campaign_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_household_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "household_id" integer NOT NULL, "year" integer NOT NULL, "hamlet_id" integer NOT NULL, "area_type" text, "reviewed_on" text, "member_count" integer, "income_score" integer, "lacks_employment" integer, "lacks_dependant_balance" integer, "lacks_nutrition" integer, "lacks_health_insurance" integer, "lacks_adult_education" integer, "lacks_child_schooling" integer, "lacks_housing_quality" integer, "lacks_housing_area" integer, "lacks_safe_water" integer, "lacks_hygienic_toilet" integer, "lacks_telecom" integer, "lacks_information_means" integer, "deprivation_count" integer, "deprivation_score" integer, "computed_class" text, "proposed_class" text, "recognised_class" text, "differs_from_computed" integer, "difference_reason" text, "difference_reason_sort" text, "flow_reason" text, "is_agricultural" integer, "has_no_labour_capacity" integer, "needs_telecom" integer, "has_housing_hardship" integer, "is_reached_by_information" integer, "living_area_m2" real, "reviewer" text, "reviewer_sort" text, "note" text, "list_origin" text, "former_class" text, "score_card_id" integer, "proposal_differences" integer, "correction_reason" text, "correction_reason_sort" text, "is_wall_durable" integer, "is_pillar_durable" integer, "is_roof_durable" integer, "water_source" text, "toilet_kind" text, "has_shared_means" integer, "has_personal_means" integer, "proposed_lacks_employment" integer, "proposed_lacks_dependant_balance" integer, "proposed_lacks_nutrition" integer, "proposed_lacks_health_insurance" integer, "proposed_lacks_adult_education" integer, "proposed_lacks_child_schooling" integer, "proposed_lacks_housing_quality" integer, "proposed_lacks_housing_area" integer, "proposed_lacks_safe_water" integer, "proposed_lacks_hygienic_toilet" integer, "proposed_lacks_telecom" integer, "proposed_lacks_information_means" integer, "proposal_rules_mark" text, "proposal_rules_mark_sort" text, CONSTRAINT "household_review_area_type_choice" CHECK ((("area_type" in (\'RURAL\', \'URBAN\')))), CONSTRAINT "household_review_computed_class_choice" CHECK ((("computed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_proposed_class_choice" CHECK ((("proposed_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_recognised_class_choice" CHECK ((("recognised_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\')))), CONSTRAINT "household_review_flow_reason_choice" CHECK ((("flow_reason" in (\'RELAPSE\', \'NEW\', \'MOVED_IN\', \'SPLIT\', \'MERGED\')))), CONSTRAINT "household_review_list_origin_choice" CHECK (("list_origin" in (\'LAST_LIST\', \'NEW_HOUSEHOLD\', \'REQUEST\'))), CONSTRAINT "household_review_former_class_choice" CHECK (("former_class" in (\'POOR\', \'NEAR_POOR\', \'AVERAGE\', \'NOT_POOR\'))), CONSTRAINT "household_review_water_source_choice" CHECK (("water_source" in (\'TAP\', \'DRILLED_WELL\', \'PROTECTED_WELL\', \'PROTECTED_SPRING\', \'RAIN\', \'BOTTLED\', \'OTHER\'))), CONSTRAINT "household_review_toilet_kind_choice" CHECK (("toilet_kind" in (\'SEPTIC\', \'POUR_FLUSH\', \'VENTILATED_PIT\', \'SLAB_PIT\', \'TWO_VAULT\', \'OTHER\', \'NONE\'))), CONSTRAINT "household_review_score_card_id_fk" FOREIGN KEY ("score_card_id") REFERENCES "score_card" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "household_review_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
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
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "interest_percent" real, "repaid_vnd" integer, "outstanding_vnd" integer, CONSTRAINT "loan_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_loan"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent" FROM "loan"',
    );
    await queryRunner.query('DROP TABLE "loan"');
    await queryRunner.query('ALTER TABLE "temporary_loan" RENAME TO "loan"');
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "review_recognition_campaign_id_index"');
    await queryRunner.query('DROP INDEX "review_recognition_unit_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_review_recognition" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "unit_id" integer NOT NULL, "decision_number" text NOT NULL, "decision_number_sort" text, "decided_on" text NOT NULL, "households" integer NOT NULL, "escapes" integer NOT NULL, "summary" text, "operation_key" text NOT NULL, "undone_at" text, CONSTRAINT "review_recognition_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "review_recognition_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_review_recognition"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "decision_number", "decision_number_sort", "decided_on", "households", "escapes", "summary", "operation_key", "undone_at") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "decision_number", "decision_number_sort", "decided_on", "households", "escapes", "summary", "operation_key", "undone_at" FROM "review_recognition"',
    );
    await queryRunner.query('DROP TABLE "review_recognition"');
    await queryRunner.query('ALTER TABLE "temporary_review_recognition" RENAME TO "review_recognition"');
    await queryRunner.query(
      'CREATE INDEX "review_recognition_campaign_id_index" ON "review_recognition" ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_recognition_unit_id_index" ON "review_recognition" ("unit_id") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "review_recognition_unit_id_index"');
    await queryRunner.query('DROP INDEX "review_recognition_campaign_id_index"');
    await queryRunner.query('ALTER TABLE "review_recognition" RENAME TO "temporary_review_recognition"');
    await queryRunner.query(
      'CREATE TABLE "review_recognition" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "campaign_id" integer NOT NULL, "unit_id" integer NOT NULL, "decision_number" text NOT NULL, "decision_number_sort" text, "decided_on" text NOT NULL, "households" integer NOT NULL, "escapes" integer NOT NULL, "summary" text, "operation_key" text NOT NULL, "undone_at" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "review_recognition"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "decision_number", "decision_number_sort", "decided_on", "households", "escapes", "summary", "operation_key", "undone_at") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "campaign_id", "unit_id", "decision_number", "decision_number_sort", "decided_on", "households", "escapes", "summary", "operation_key", "undone_at" FROM "temporary_review_recognition"',
    );
    await queryRunner.query('DROP TABLE "temporary_review_recognition"');
    await queryRunner.query(
      'CREATE INDEX "review_recognition_unit_id_index" ON "review_recognition" ("unit_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_recognition_campaign_id_index" ON "review_recognition" ("campaign_id") ',
    );
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query('ALTER TABLE "loan" RENAME TO "temporary_loan"');
    await queryRunner.query(
      'CREATE TABLE "loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "interest_percent" real, CONSTRAINT "loan_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "loan"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent" FROM "temporary_loan"',
    );
    await queryRunner.query('DROP TABLE "temporary_loan"');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
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
    await queryRunner.query('DROP INDEX "review_recognition_unit_id_index"');
    await queryRunner.query('DROP INDEX "review_recognition_campaign_id_index"');
    await queryRunner.query('DROP TABLE "review_recognition"');
  }
}
