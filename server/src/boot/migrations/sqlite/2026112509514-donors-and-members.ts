import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DonorsAndMembers2026112509514 implements MigrationInterface {
  name = 'DonorsAndMembers2026112509514';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK (("sex" in (\'MALE\', \'FEMALE\'))), CONSTRAINT "officer_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "officer_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_officer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text" FROM "officer"',
    );
    await queryRunner.query('DROP TABLE "officer"');
    await queryRunner.query('ALTER TABLE "temporary_officer" RENAME TO "officer"');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK (("sex" in (\'MALE\', \'FEMALE\'))), CONSTRAINT "officer_position_choice" CHECK ("position" in (\'COMMUNE_OFFICER\', \'HAMLET_HEAD\', \'COMMUNITY_REPRESENTATIVE\', \'GROUP_LEADER\', \'ASSOCIATION_CADRE\', \'REVIEWER\', \'COLLABORATOR\', \'REPUTABLE_PERSON\')), CONSTRAINT "officer_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "officer_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_officer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text" FROM "officer"',
    );
    await queryRunner.query('DROP TABLE "officer"');
    await queryRunner.query('ALTER TABLE "temporary_officer" RENAME TO "officer"');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "promotion_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "promotion_id" integer NOT NULL, "household_id" integer NOT NULL, "product" text, "product_sort" text, "sales_vnd" integer, "note" text, "note_sort" text) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "promotion_member_promotion_id_household_id_unique" ON "promotion_member" ("promotion_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "promotion_member_household_id_index" ON "promotion_member" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "link_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "link_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text, "quantity" real, "value_vnd" integer) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "link_member_link_id_household_id_unique" ON "link_member" ("link_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "link_member_household_id_index" ON "link_member" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "member_review_review_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "member_review_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_member_review" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "review_id" integer NOT NULL, "person_id" integer NOT NULL, "year" integer NOT NULL, "age" integer, "school_level" text, "is_at_right_school" integer, "work_state" text, "has_contract" integer, "is_able_to_work" integer, "has_health_insurance" integer, "needs_production_capacity" integer, "needs_job_support" integer, "needs_vocational_training" integer, "is_low_income_worker" integer, "qualification" text, "has_workplace_certificate" integer, "is_wage_worker" integer, "receives_allowance" integer, "is_stunted" integer, "is_underweight" integer, "uses_internet" integer, "measured_stunted" integer, "measured_underweight" integer, CONSTRAINT "member_review_school_level_choice" CHECK ((("school_level" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\')))), CONSTRAINT "member_review_work_state_choice" CHECK ((("work_state" in (\'SUSTAINABLE\', \'UNSTABLE\', \'UNEMPLOYED\', \'NOT_ACTIVE\')))), CONSTRAINT "member_review_qualification_choice" CHECK (("qualification" in (\'NONE\', \'PRESCHOOL\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\', \'VOCATIONAL\', \'HIGHER\'))), CONSTRAINT "member_review_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "household_review" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "member_review_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
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
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, "donor_kind" text, "mobilised_by_id" integer, CONSTRAINT "contribution_kind_choice" CHECK ((("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')))), CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort" FROM "contribution"',
    );
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('ALTER TABLE "temporary_contribution" RENAME TO "contribution"');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('DROP INDEX "trade_promotion_area_id_index"');
    await queryRunner.query('DROP INDEX "trade_promotion_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_trade_promotion" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "product" text, "product_sort" text, "from" text NOT NULL, "to" text, "households" integer, "contracts" integer, "sales_vnd" integer, "search_text" text, "named_households" integer, CONSTRAINT "trade_promotion_kind_choice" CHECK (("kind" in (\'FAIR\', \'CONNECTION\', \'ONLINE\', \'BRAND\'))), CONSTRAINT "trade_promotion_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "trade_promotion_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_trade_promotion"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text" FROM "trade_promotion"',
    );
    await queryRunner.query('DROP TABLE "trade_promotion"');
    await queryRunner.query('ALTER TABLE "temporary_trade_promotion" RENAME TO "trade_promotion"');
    await queryRunner.query('CREATE INDEX "trade_promotion_area_id_index" ON "trade_promotion" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_component_id_index" ON "trade_promotion" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "value_chain_link_model_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_buyer_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_value_chain_link" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "product" text NOT NULL, "product_sort" text, "area_id" integer NOT NULL, "buyer_id" integer NOT NULL, "model_id" integer, "contract" text, "signed_on" text NOT NULL, "ends_on" text, "households" integer, "quantity" real, "unit" text, "unit_sort" text, "value_vnd" integer, "search_text" text, "named_households" integer, CONSTRAINT "value_chain_link_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "value_chain_link_buyer_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "value_chain_link_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_value_chain_link"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text" FROM "value_chain_link"',
    );
    await queryRunner.query('DROP TABLE "value_chain_link"');
    await queryRunner.query('ALTER TABLE "temporary_value_chain_link" RENAME TO "value_chain_link"');
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_model_id_index" ON "value_chain_link" ("model_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_buyer_id_index" ON "value_chain_link" ("buyer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_area_id_index" ON "value_chain_link" ("area_id") ',
    );
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, "partner_id" integer, CONSTRAINT "training_kind_choice" CHECK ((("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')))), CONSTRAINT "training_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions" FROM "training"',
    );
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('ALTER TABLE "temporary_training" RENAME TO "training"');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text, "kind" text, CONSTRAINT "study_visit_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "study_visit_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_study_visit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text" FROM "study_visit"',
    );
    await queryRunner.query('DROP TABLE "study_visit"');
    await queryRunner.query('ALTER TABLE "temporary_study_visit" RENAME TO "study_visit"');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_mobilised_by_id_index" ON "contribution" ("mobilised_by_id") ',
    );
    await queryRunner.query('CREATE INDEX "training_partner_id_index" ON "training" ("partner_id") ');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_mobilised_by_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, "donor_kind" text, "mobilised_by_id" integer, CONSTRAINT "contribution_kind_choice" CHECK ((("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')))), CONSTRAINT "contribution_donor_kind_choice" CHECK ("donor_kind" in (\'PERSON\', \'COMMUNITY\', \'BUSINESS\', \'ORGANISATION\', \'PUBLIC_UNIT\', \'OTHER\')), CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id" FROM "contribution"',
    );
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('ALTER TABLE "temporary_contribution" RENAME TO "contribution"');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_mobilised_by_id_index" ON "contribution" ("mobilised_by_id") ',
    );
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text, "kind" text, CONSTRAINT "study_visit_kind_choice" CHECK ("kind" in (\'VISIT\', \'CONFERENCE\', \'WORKSHOP\')), CONSTRAINT "study_visit_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "study_visit_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_study_visit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text", "kind") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text", "kind" FROM "study_visit"',
    );
    await queryRunner.query('DROP TABLE "study_visit"');
    await queryRunner.query('ALTER TABLE "temporary_study_visit" RENAME TO "study_visit"');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_mobilised_by_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, "donor_kind" text, "mobilised_by_id" integer, CONSTRAINT "contribution_kind_choice" CHECK ((("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')))), CONSTRAINT "contribution_donor_kind_choice" CHECK ("donor_kind" in (\'PERSON\', \'COMMUNITY\', \'BUSINESS\', \'ORGANISATION\', \'PUBLIC_UNIT\', \'OTHER\')), CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_mobilised_by_id_fk" FOREIGN KEY ("mobilised_by_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id" FROM "contribution"',
    );
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('ALTER TABLE "temporary_contribution" RENAME TO "contribution"');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_mobilised_by_id_index" ON "contribution" ("mobilised_by_id") ',
    );
    await queryRunner.query('DROP INDEX "promotion_member_promotion_id_household_id_unique"');
    await queryRunner.query('DROP INDEX "promotion_member_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_promotion_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "promotion_id" integer NOT NULL, "household_id" integer NOT NULL, "product" text, "product_sort" text, "sales_vnd" integer, "note" text, "note_sort" text, CONSTRAINT "promotion_member_promotion_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "trade_promotion" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "promotion_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_promotion_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "promotion_id", "household_id", "product", "product_sort", "sales_vnd", "note", "note_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "promotion_id", "household_id", "product", "product_sort", "sales_vnd", "note", "note_sort" FROM "promotion_member"',
    );
    await queryRunner.query('DROP TABLE "promotion_member"');
    await queryRunner.query('ALTER TABLE "temporary_promotion_member" RENAME TO "promotion_member"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "promotion_member_promotion_id_household_id_unique" ON "promotion_member" ("promotion_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "promotion_member_household_id_index" ON "promotion_member" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "link_member_link_id_household_id_unique"');
    await queryRunner.query('DROP INDEX "link_member_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_link_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "link_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text, "quantity" real, "value_vnd" integer, CONSTRAINT "link_member_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "value_chain_link" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "link_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_link_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "link_id", "household_id", "from", "to", "quantity", "value_vnd") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "link_id", "household_id", "from", "to", "quantity", "value_vnd" FROM "link_member"',
    );
    await queryRunner.query('DROP TABLE "link_member"');
    await queryRunner.query('ALTER TABLE "temporary_link_member" RENAME TO "link_member"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "link_member_link_id_household_id_unique" ON "link_member" ("link_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "link_member_household_id_index" ON "link_member" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_partner_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, "partner_id" integer, CONSTRAINT "training_kind_choice" CHECK ((("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')))), CONSTRAINT "training_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions", "partner_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions", "partner_id" FROM "training"',
    );
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('ALTER TABLE "temporary_training" RENAME TO "training"');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('CREATE INDEX "training_partner_id_index" ON "training" ("partner_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "training_partner_id_index"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query('ALTER TABLE "training" RENAME TO "temporary_training"');
    await queryRunner.query(
      'CREATE TABLE "training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, "partner_id" integer, CONSTRAINT "training_kind_choice" CHECK ((("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')))), CONSTRAINT "training_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions", "partner_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions", "partner_id" FROM "temporary_training"',
    );
    await queryRunner.query('DROP TABLE "temporary_training"');
    await queryRunner.query('CREATE INDEX "training_partner_id_index" ON "training" ("partner_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
    await queryRunner.query('DROP INDEX "link_member_household_id_index"');
    await queryRunner.query('DROP INDEX "link_member_link_id_household_id_unique"');
    await queryRunner.query('ALTER TABLE "link_member" RENAME TO "temporary_link_member"');
    await queryRunner.query(
      'CREATE TABLE "link_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "link_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text, "quantity" real, "value_vnd" integer) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "link_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "link_id", "household_id", "from", "to", "quantity", "value_vnd") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "link_id", "household_id", "from", "to", "quantity", "value_vnd" FROM "temporary_link_member"',
    );
    await queryRunner.query('DROP TABLE "temporary_link_member"');
    await queryRunner.query(
      'CREATE INDEX "link_member_household_id_index" ON "link_member" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "link_member_link_id_household_id_unique" ON "link_member" ("link_id", "household_id") ',
    );
    await queryRunner.query('DROP INDEX "promotion_member_household_id_index"');
    await queryRunner.query('DROP INDEX "promotion_member_promotion_id_household_id_unique"');
    await queryRunner.query('ALTER TABLE "promotion_member" RENAME TO "temporary_promotion_member"');
    await queryRunner.query(
      'CREATE TABLE "promotion_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "promotion_id" integer NOT NULL, "household_id" integer NOT NULL, "product" text, "product_sort" text, "sales_vnd" integer, "note" text, "note_sort" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "promotion_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "promotion_id", "household_id", "product", "product_sort", "sales_vnd", "note", "note_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "promotion_id", "household_id", "product", "product_sort", "sales_vnd", "note", "note_sort" FROM "temporary_promotion_member"',
    );
    await queryRunner.query('DROP TABLE "temporary_promotion_member"');
    await queryRunner.query(
      'CREATE INDEX "promotion_member_household_id_index" ON "promotion_member" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "promotion_member_promotion_id_household_id_unique" ON "promotion_member" ("promotion_id", "household_id") ',
    );
    await queryRunner.query('DROP INDEX "contribution_mobilised_by_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('ALTER TABLE "contribution" RENAME TO "temporary_contribution"');
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, "donor_kind" text, "mobilised_by_id" integer, CONSTRAINT "contribution_kind_choice" CHECK ((("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')))), CONSTRAINT "contribution_donor_kind_choice" CHECK ("donor_kind" in (\'PERSON\', \'COMMUNITY\', \'BUSINESS\', \'ORGANISATION\', \'PUBLIC_UNIT\', \'OTHER\')), CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id" FROM "temporary_contribution"',
    );
    await queryRunner.query('DROP TABLE "temporary_contribution"');
    await queryRunner.query(
      'CREATE INDEX "contribution_mobilised_by_id_index" ON "contribution" ("mobilised_by_id") ',
    );
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query('ALTER TABLE "study_visit" RENAME TO "temporary_study_visit"');
    await queryRunner.query(
      'CREATE TABLE "study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text, "kind" text, CONSTRAINT "study_visit_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "study_visit_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "study_visit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text", "kind") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text", "kind" FROM "temporary_study_visit"',
    );
    await queryRunner.query('DROP TABLE "temporary_study_visit"');
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "contribution_mobilised_by_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('ALTER TABLE "contribution" RENAME TO "temporary_contribution"');
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, "donor_kind" text, "mobilised_by_id" integer, CONSTRAINT "contribution_kind_choice" CHECK ((("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')))), CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort", "donor_kind", "mobilised_by_id" FROM "temporary_contribution"',
    );
    await queryRunner.query('DROP TABLE "temporary_contribution"');
    await queryRunner.query(
      'CREATE INDEX "contribution_mobilised_by_id_index" ON "contribution" ("mobilised_by_id") ',
    );
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "training_partner_id_index"');
    await queryRunner.query('DROP INDEX "contribution_mobilised_by_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query('ALTER TABLE "study_visit" RENAME TO "temporary_study_visit"');
    await queryRunner.query(
      'CREATE TABLE "study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text, CONSTRAINT "study_visit_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "study_visit_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "study_visit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text" FROM "temporary_study_visit"',
    );
    await queryRunner.query('DROP TABLE "temporary_study_visit"');
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query('ALTER TABLE "training" RENAME TO "temporary_training"');
    await queryRunner.query(
      'CREATE TABLE "training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, CONSTRAINT "training_kind_choice" CHECK ((("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\')))), CONSTRAINT "training_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions" FROM "temporary_training"',
    );
    await queryRunner.query('DROP TABLE "temporary_training"');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
    await queryRunner.query('DROP INDEX "value_chain_link_area_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_buyer_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_model_id_index"');
    await queryRunner.query('ALTER TABLE "value_chain_link" RENAME TO "temporary_value_chain_link"');
    await queryRunner.query(
      'CREATE TABLE "value_chain_link" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "product" text NOT NULL, "product_sort" text, "area_id" integer NOT NULL, "buyer_id" integer NOT NULL, "model_id" integer, "contract" text, "signed_on" text NOT NULL, "ends_on" text, "households" integer, "quantity" real, "unit" text, "unit_sort" text, "value_vnd" integer, "search_text" text, CONSTRAINT "value_chain_link_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "value_chain_link_buyer_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "value_chain_link_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "value_chain_link"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text" FROM "temporary_value_chain_link"',
    );
    await queryRunner.query('DROP TABLE "temporary_value_chain_link"');
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_area_id_index" ON "value_chain_link" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_buyer_id_index" ON "value_chain_link" ("buyer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_model_id_index" ON "value_chain_link" ("model_id") ',
    );
    await queryRunner.query('DROP INDEX "trade_promotion_component_id_index"');
    await queryRunner.query('DROP INDEX "trade_promotion_area_id_index"');
    await queryRunner.query('ALTER TABLE "trade_promotion" RENAME TO "temporary_trade_promotion"');
    await queryRunner.query(
      'CREATE TABLE "trade_promotion" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "product" text, "product_sort" text, "from" text NOT NULL, "to" text, "households" integer, "contracts" integer, "sales_vnd" integer, "search_text" text, CONSTRAINT "trade_promotion_kind_choice" CHECK (("kind" in (\'FAIR\', \'CONNECTION\', \'ONLINE\', \'BRAND\'))), CONSTRAINT "trade_promotion_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "trade_promotion_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "trade_promotion"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text" FROM "temporary_trade_promotion"',
    );
    await queryRunner.query('DROP TABLE "temporary_trade_promotion"');
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_component_id_index" ON "trade_promotion" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "trade_promotion_area_id_index" ON "trade_promotion" ("area_id") ');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('ALTER TABLE "contribution" RENAME TO "temporary_contribution"');
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, CONSTRAINT "contribution_kind_choice" CHECK ((("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\')))), CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort" FROM "temporary_contribution"',
    );
    await queryRunner.query('DROP TABLE "temporary_contribution"');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
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
    await queryRunner.query('DROP INDEX "link_member_household_id_index"');
    await queryRunner.query('DROP INDEX "link_member_link_id_household_id_unique"');
    await queryRunner.query('DROP TABLE "link_member"');
    await queryRunner.query('DROP INDEX "promotion_member_household_id_index"');
    await queryRunner.query('DROP INDEX "promotion_member_promotion_id_household_id_unique"');
    await queryRunner.query('DROP TABLE "promotion_member"');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query('ALTER TABLE "officer" RENAME TO "temporary_officer"');
    await queryRunner.query(
      'CREATE TABLE "officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK (("sex" in (\'MALE\', \'FEMALE\'))), CONSTRAINT "officer_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "officer_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "officer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text" FROM "temporary_officer"',
    );
    await queryRunner.query('DROP TABLE "temporary_officer"');
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
    await queryRunner.query('DROP INDEX "officer_area_id_index"');
    await queryRunner.query('DROP INDEX "officer_organisation_id_index"');
    await queryRunner.query('DROP INDEX "officer_name_sort_index"');
    await queryRunner.query('ALTER TABLE "officer" RENAME TO "temporary_officer"');
    await queryRunner.query(
      'CREATE TABLE "officer" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "sex" text, "position" text NOT NULL, "area_id" integer NOT NULL, "organisation_id" integer, "from" text NOT NULL, "to" text, "search_text" text, CONSTRAINT "officer_sex_choice" CHECK (("sex" in (\'MALE\', \'FEMALE\'))), CONSTRAINT "officer_position_choice" CHECK (("position" in (\'COMMUNE_OFFICER\', \'HAMLET_HEAD\', \'COMMUNITY_REPRESENTATIVE\', \'GROUP_LEADER\', \'ASSOCIATION_CADRE\', \'COLLABORATOR\', \'REPUTABLE_PERSON\'))), CONSTRAINT "officer_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "officer_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "officer"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "sex", "position", "area_id", "organisation_id", "from", "to", "search_text" FROM "temporary_officer"',
    );
    await queryRunner.query('DROP TABLE "temporary_officer"');
    await queryRunner.query('CREATE INDEX "officer_area_id_index" ON "officer" ("area_id") ');
    await queryRunner.query('CREATE INDEX "officer_organisation_id_index" ON "officer" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "officer_name_sort_index" ON "officer" ("name_sort") ');
  }
}
