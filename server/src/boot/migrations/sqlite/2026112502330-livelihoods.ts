import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Livelihoods2026112502330 implements MigrationInterface {
  name = 'Livelihoods2026112502330';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "trade_promotion" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "product" text, "product_sort" text, "from" text NOT NULL, "to" text, "households" integer, "contracts" integer, "sales_vnd" integer, "search_text" text, CONSTRAINT "trade_promotion_kind_choice" CHECK ("kind" in (\'FAIR\', \'CONNECTION\', \'ONLINE\', \'BRAND\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_component_id_index" ON "trade_promotion" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "trade_promotion_area_id_index" ON "trade_promotion" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "value_chain_link" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "product" text NOT NULL, "product_sort" text, "area_id" integer NOT NULL, "buyer_id" integer NOT NULL, "model_id" integer, "contract" text, "signed_on" text NOT NULL, "ends_on" text, "households" integer, "quantity" real, "unit" text, "unit_sort" text, "value_vnd" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_area_id_index" ON "value_chain_link" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_buyer_id_index" ON "value_chain_link" ("buyer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_model_id_index" ON "value_chain_link" ("model_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "ocop_product" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "organisation_id" integer, "household_id" integer, "model_id" integer, "stars" integer, "recognised_on" text, "valid_to" text, "decision" text, "decision_sort" text, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "ocop_product_area_id_index" ON "ocop_product" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "ocop_product_organisation_id_index" ON "ocop_product" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "ocop_product_household_id_index" ON "ocop_product" ("household_id") ',
    );
    await queryRunner.query('CREATE INDEX "ocop_product_model_id_index" ON "ocop_product" ("model_id") ');
    await queryRunner.query('DROP INDEX "livelihood_model_partner_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_area_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_livelihood_model" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "partner_id" integer, "year" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "is_replication" integer, "is_adapted" integer, "inputs" text, "inputs_sort" text, "jobs_created" integer, "added_income_vnd" integer, "result" text, "search_text" text, "site" text, "site_sort" text, "income_before_vnd" integer, "income_after_vnd" integer, CONSTRAINT "livelihood_model_kind_choice" CHECK (("kind" in (\'PRODUCTION\', \'BUSINESS\', \'SERVICE\', \'TOURISM\', \'START_UP\'))), CONSTRAINT "livelihood_model_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "livelihood_model_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "livelihood_model_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_livelihood_model"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text" FROM "livelihood_model"',
    );
    await queryRunner.query('DROP TABLE "livelihood_model"');
    await queryRunner.query('ALTER TABLE "temporary_livelihood_model" RENAME TO "livelihood_model"');
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_partner_id_index" ON "livelihood_model" ("partner_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_area_id_index" ON "livelihood_model" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_component_id_index" ON "livelihood_model" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "model_member_household_id_index"');
    await queryRunner.query('DROP INDEX "model_member_model_id_household_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_model_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "model_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text, "own_part_vnd" integer, "result" text, "result_sort" text, CONSTRAINT "model_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "model_member_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_model_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to" FROM "model_member"',
    );
    await queryRunner.query('DROP TABLE "model_member"');
    await queryRunner.query('ALTER TABLE "temporary_model_member" RENAME TO "model_member"');
    await queryRunner.query(
      'CREATE INDEX "model_member_household_id_index" ON "model_member" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "model_member_model_id_household_id_unique" ON "model_member" ("model_id", "household_id") ',
    );
    await queryRunner.query('DROP INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, "goods" text, "goods_sort" text, "producer" text, "producer_sort" text, "unit" text, "unit_sort" text, "model_id" integer, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort" FROM "support"',
    );
    await queryRunner.query('DROP TABLE "support"');
    await queryRunner.query('ALTER TABLE "temporary_support" RENAME TO "support"');
    await queryRunner.query(
      'CREATE INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index" ON "support" ("person_id", "kind_id", "from", "to", "household_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index" ON "support" ("household_id", "kind_id", "from", "to", "person_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, CONSTRAINT "training_kind_choice" CHECK (("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\'))), CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text" FROM "training"',
    );
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('ALTER TABLE "temporary_training" RENAME TO "training"');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('DROP INDEX "training_enrolment_person_id_index"');
    await queryRunner.query('DROP INDEX "training_enrolment_training_id_person_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training_enrolment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "person_id" integer NOT NULL, "enrolled_on" text, "has_completed" integer, "has_job_after" integer, "sessions_attended" integer, CONSTRAINT "training_enrolment_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_enrolment_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "training" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training_enrolment"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after" FROM "training_enrolment"',
    );
    await queryRunner.query('DROP TABLE "training_enrolment"');
    await queryRunner.query('ALTER TABLE "temporary_training_enrolment" RENAME TO "training_enrolment"');
    await queryRunner.query(
      'CREATE INDEX "training_enrolment_person_id_index" ON "training_enrolment" ("person_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_enrolment_training_id_person_id_unique" ON "training_enrolment" ("training_id", "person_id") ',
    );
    await queryRunner.query('CREATE INDEX "support_model_id_index" ON "support" ("model_id") ');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
    await queryRunner.query('DROP INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "support_model_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, "goods" text, "goods_sort" text, "producer" text, "producer_sort" text, "unit" text, "unit_sort" text, "model_id" integer, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort", "model_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort", "model_id" FROM "support"',
    );
    await queryRunner.query('DROP TABLE "support"');
    await queryRunner.query('ALTER TABLE "temporary_support" RENAME TO "support"');
    await queryRunner.query(
      'CREATE INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index" ON "support" ("person_id", "kind_id", "from", "to", "household_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index" ON "support" ("household_id", "kind_id", "from", "to", "person_id", "hamlet_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "support_hamlet_id_year_index" ON "support" ("hamlet_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "support_kind_id_index" ON "support" ("kind_id") ');
    await queryRunner.query('CREATE INDEX "support_component_id_index" ON "support" ("component_id") ');
    await queryRunner.query('CREATE INDEX "support_activity_id_index" ON "support" ("activity_id") ');
    await queryRunner.query('CREATE INDEX "support_organisation_id_index" ON "support" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "support_model_id_index" ON "support" ("model_id") ');
    await queryRunner.query('DROP INDEX "trade_promotion_component_id_index"');
    await queryRunner.query('DROP INDEX "trade_promotion_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_trade_promotion" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "product" text, "product_sort" text, "from" text NOT NULL, "to" text, "households" integer, "contracts" integer, "sales_vnd" integer, "search_text" text, CONSTRAINT "trade_promotion_kind_choice" CHECK ("kind" in (\'FAIR\', \'CONNECTION\', \'ONLINE\', \'BRAND\')), CONSTRAINT "trade_promotion_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "trade_promotion_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_trade_promotion"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text" FROM "trade_promotion"',
    );
    await queryRunner.query('DROP TABLE "trade_promotion"');
    await queryRunner.query('ALTER TABLE "temporary_trade_promotion" RENAME TO "trade_promotion"');
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_component_id_index" ON "trade_promotion" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "trade_promotion_area_id_index" ON "trade_promotion" ("area_id") ');
    await queryRunner.query('DROP INDEX "value_chain_link_area_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_buyer_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_model_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_value_chain_link" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "product" text NOT NULL, "product_sort" text, "area_id" integer NOT NULL, "buyer_id" integer NOT NULL, "model_id" integer, "contract" text, "signed_on" text NOT NULL, "ends_on" text, "households" integer, "quantity" real, "unit" text, "unit_sort" text, "value_vnd" integer, "search_text" text, CONSTRAINT "value_chain_link_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "value_chain_link_buyer_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "value_chain_link_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_value_chain_link"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text" FROM "value_chain_link"',
    );
    await queryRunner.query('DROP TABLE "value_chain_link"');
    await queryRunner.query('ALTER TABLE "temporary_value_chain_link" RENAME TO "value_chain_link"');
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_area_id_index" ON "value_chain_link" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_buyer_id_index" ON "value_chain_link" ("buyer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_model_id_index" ON "value_chain_link" ("model_id") ',
    );
    await queryRunner.query('DROP INDEX "ocop_product_area_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_organisation_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_household_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_model_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_ocop_product" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "organisation_id" integer, "household_id" integer, "model_id" integer, "stars" integer, "recognised_on" text, "valid_to" text, "decision" text, "decision_sort" text, "search_text" text, CONSTRAINT "ocop_product_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "ocop_product_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "ocop_product_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "ocop_product_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_ocop_product"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "organisation_id", "household_id", "model_id", "stars", "recognised_on", "valid_to", "decision", "decision_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "organisation_id", "household_id", "model_id", "stars", "recognised_on", "valid_to", "decision", "decision_sort", "search_text" FROM "ocop_product"',
    );
    await queryRunner.query('DROP TABLE "ocop_product"');
    await queryRunner.query('ALTER TABLE "temporary_ocop_product" RENAME TO "ocop_product"');
    await queryRunner.query('CREATE INDEX "ocop_product_area_id_index" ON "ocop_product" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "ocop_product_organisation_id_index" ON "ocop_product" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "ocop_product_household_id_index" ON "ocop_product" ("household_id") ',
    );
    await queryRunner.query('CREATE INDEX "ocop_product_model_id_index" ON "ocop_product" ("model_id") ');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, CONSTRAINT "training_kind_choice" CHECK (("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\'))), CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions" FROM "training"',
    );
    await queryRunner.query('DROP TABLE "training"');
    await queryRunner.query('ALTER TABLE "temporary_training" RENAME TO "training"');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('ALTER TABLE "training" RENAME TO "temporary_training"');
    await queryRunner.query(
      'CREATE TABLE "training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, "model_id" integer, "sessions" integer, CONSTRAINT "training_kind_choice" CHECK (("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\'))), CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text", "model_id", "sessions" FROM "temporary_training"',
    );
    await queryRunner.query('DROP TABLE "temporary_training"');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training" ("model_id") ');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('DROP INDEX "ocop_product_model_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_household_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_organisation_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_area_id_index"');
    await queryRunner.query('ALTER TABLE "ocop_product" RENAME TO "temporary_ocop_product"');
    await queryRunner.query(
      'CREATE TABLE "ocop_product" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "organisation_id" integer, "household_id" integer, "model_id" integer, "stars" integer, "recognised_on" text, "valid_to" text, "decision" text, "decision_sort" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "ocop_product"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "organisation_id", "household_id", "model_id", "stars", "recognised_on", "valid_to", "decision", "decision_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "organisation_id", "household_id", "model_id", "stars", "recognised_on", "valid_to", "decision", "decision_sort", "search_text" FROM "temporary_ocop_product"',
    );
    await queryRunner.query('DROP TABLE "temporary_ocop_product"');
    await queryRunner.query('CREATE INDEX "ocop_product_model_id_index" ON "ocop_product" ("model_id") ');
    await queryRunner.query(
      'CREATE INDEX "ocop_product_household_id_index" ON "ocop_product" ("household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "ocop_product_organisation_id_index" ON "ocop_product" ("organisation_id") ',
    );
    await queryRunner.query('CREATE INDEX "ocop_product_area_id_index" ON "ocop_product" ("area_id") ');
    await queryRunner.query('DROP INDEX "value_chain_link_model_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_buyer_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_area_id_index"');
    await queryRunner.query('ALTER TABLE "value_chain_link" RENAME TO "temporary_value_chain_link"');
    await queryRunner.query(
      'CREATE TABLE "value_chain_link" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "product" text NOT NULL, "product_sort" text, "area_id" integer NOT NULL, "buyer_id" integer NOT NULL, "model_id" integer, "contract" text, "signed_on" text NOT NULL, "ends_on" text, "households" integer, "quantity" real, "unit" text, "unit_sort" text, "value_vnd" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "value_chain_link"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "product", "product_sort", "area_id", "buyer_id", "model_id", "contract", "signed_on", "ends_on", "households", "quantity", "unit", "unit_sort", "value_vnd", "search_text" FROM "temporary_value_chain_link"',
    );
    await queryRunner.query('DROP TABLE "temporary_value_chain_link"');
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_model_id_index" ON "value_chain_link" ("model_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_buyer_id_index" ON "value_chain_link" ("buyer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_area_id_index" ON "value_chain_link" ("area_id") ',
    );
    await queryRunner.query('DROP INDEX "trade_promotion_area_id_index"');
    await queryRunner.query('DROP INDEX "trade_promotion_component_id_index"');
    await queryRunner.query('ALTER TABLE "trade_promotion" RENAME TO "temporary_trade_promotion"');
    await queryRunner.query(
      'CREATE TABLE "trade_promotion" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "product" text, "product_sort" text, "from" text NOT NULL, "to" text, "households" integer, "contracts" integer, "sales_vnd" integer, "search_text" text, CONSTRAINT "trade_promotion_kind_choice" CHECK ("kind" in (\'FAIR\', \'CONNECTION\', \'ONLINE\', \'BRAND\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "trade_promotion"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "product", "product_sort", "from", "to", "households", "contracts", "sales_vnd", "search_text" FROM "temporary_trade_promotion"',
    );
    await queryRunner.query('DROP TABLE "temporary_trade_promotion"');
    await queryRunner.query('CREATE INDEX "trade_promotion_area_id_index" ON "trade_promotion" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_component_id_index" ON "trade_promotion" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "support_model_id_index"');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index"');
    await queryRunner.query('ALTER TABLE "support" RENAME TO "temporary_support"');
    await queryRunner.query(
      'CREATE TABLE "support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, "goods" text, "goods_sort" text, "producer" text, "producer_sort" text, "unit" text, "unit_sort" text, "model_id" integer, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort", "model_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort", "model_id" FROM "temporary_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_support"');
    await queryRunner.query('CREATE INDEX "support_model_id_index" ON "support" ("model_id") ');
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
    await queryRunner.query('DROP INDEX "training_model_id_index"');
    await queryRunner.query('DROP INDEX "support_model_id_index"');
    await queryRunner.query('DROP INDEX "training_enrolment_training_id_person_id_unique"');
    await queryRunner.query('DROP INDEX "training_enrolment_person_id_index"');
    await queryRunner.query('ALTER TABLE "training_enrolment" RENAME TO "temporary_training_enrolment"');
    await queryRunner.query(
      'CREATE TABLE "training_enrolment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "training_id" integer NOT NULL, "person_id" integer NOT NULL, "enrolled_on" text, "has_completed" integer, "has_job_after" integer, CONSTRAINT "training_enrolment_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_enrolment_training_id_fk" FOREIGN KEY ("training_id") REFERENCES "training" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training_enrolment"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "training_id", "person_id", "enrolled_on", "has_completed", "has_job_after" FROM "temporary_training_enrolment"',
    );
    await queryRunner.query('DROP TABLE "temporary_training_enrolment"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "training_enrolment_training_id_person_id_unique" ON "training_enrolment" ("training_id", "person_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "training_enrolment_person_id_index" ON "training_enrolment" ("person_id") ',
    );
    await queryRunner.query('DROP INDEX "training_component_id_index"');
    await queryRunner.query('DROP INDEX "training_area_id_index"');
    await queryRunner.query('DROP INDEX "training_trainer_id_index"');
    await queryRunner.query('ALTER TABLE "training" RENAME TO "temporary_training"');
    await queryRunner.query(
      'CREATE TABLE "training" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "trainer_id" integer, "occupation" text, "occupation_sort" text, "starts_on" text NOT NULL, "ends_on" text, "year" integer NOT NULL, "search_text" text, CONSTRAINT "training_kind_choice" CHECK (("kind" in (\'VOCATIONAL\', \'PRODUCTION\', \'OVERSEAS_ORIENTATION\', \'LANGUAGE\', \'OFFICER\', \'INFORMATION\'))), CONSTRAINT "training_trainer_id_fk" FOREIGN KEY ("trainer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "training_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "training"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "trainer_id", "occupation", "occupation_sort", "starts_on", "ends_on", "year", "search_text" FROM "temporary_training"',
    );
    await queryRunner.query('DROP TABLE "temporary_training"');
    await queryRunner.query('CREATE INDEX "training_component_id_index" ON "training" ("component_id") ');
    await queryRunner.query('CREATE INDEX "training_area_id_index" ON "training" ("area_id") ');
    await queryRunner.query('CREATE INDEX "training_trainer_id_index" ON "training" ("trainer_id") ');
    await queryRunner.query('DROP INDEX "support_organisation_id_index"');
    await queryRunner.query('DROP INDEX "support_activity_id_index"');
    await queryRunner.query('DROP INDEX "support_component_id_index"');
    await queryRunner.query('DROP INDEX "support_kind_id_index"');
    await queryRunner.query('DROP INDEX "support_hamlet_id_year_index"');
    await queryRunner.query('DROP INDEX "support_household_id_kind_id_from_to_person_id_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "support_person_id_kind_id_from_to_household_id_hamlet_id_index"');
    await queryRunner.query('ALTER TABLE "support" RENAME TO "temporary_support"');
    await queryRunner.query(
      'CREATE TABLE "support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind_id" integer NOT NULL, "component_id" integer NOT NULL, "activity_id" integer, "household_id" integer, "person_id" integer, "organisation_id" integer, "hamlet_id" integer NOT NULL, "year" integer NOT NULL, "from" text NOT NULL, "to" text, "quantity" real, "amount_vnd" integer, "evidence" text, "evidence_sort" text, "note" text, "goods" text, "goods_sort" text, "producer" text, "producer_sort" text, "unit" text, "unit_sort" text, CONSTRAINT "support_kind_id_fk" FOREIGN KEY ("kind_id") REFERENCES "support_kind" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "support_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "kind_id", "component_id", "activity_id", "household_id", "person_id", "organisation_id", "hamlet_id", "year", "from", "to", "quantity", "amount_vnd", "evidence", "evidence_sort", "note", "goods", "goods_sort", "producer", "producer_sort", "unit", "unit_sort" FROM "temporary_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_support"');
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
    await queryRunner.query('DROP INDEX "model_member_model_id_household_id_unique"');
    await queryRunner.query('DROP INDEX "model_member_household_id_index"');
    await queryRunner.query('ALTER TABLE "model_member" RENAME TO "temporary_model_member"');
    await queryRunner.query(
      'CREATE TABLE "model_member" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "model_id" integer NOT NULL, "household_id" integer NOT NULL, "from" text, "to" text, CONSTRAINT "model_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "model_member_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "model_member"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "model_id", "household_id", "from", "to" FROM "temporary_model_member"',
    );
    await queryRunner.query('DROP TABLE "temporary_model_member"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "model_member_model_id_household_id_unique" ON "model_member" ("model_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "model_member_household_id_index" ON "model_member" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "livelihood_model_component_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_area_id_index"');
    await queryRunner.query('DROP INDEX "livelihood_model_partner_id_index"');
    await queryRunner.query('ALTER TABLE "livelihood_model" RENAME TO "temporary_livelihood_model"');
    await queryRunner.query(
      'CREATE TABLE "livelihood_model" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "partner_id" integer, "year" integer NOT NULL, "started_on" text NOT NULL, "ended_on" text, "is_replication" integer, "is_adapted" integer, "inputs" text, "inputs_sort" text, "jobs_created" integer, "added_income_vnd" integer, "result" text, "search_text" text, CONSTRAINT "livelihood_model_kind_choice" CHECK (("kind" in (\'PRODUCTION\', \'BUSINESS\', \'SERVICE\', \'TOURISM\', \'START_UP\'))), CONSTRAINT "livelihood_model_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "livelihood_model_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "livelihood_model_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "livelihood_model"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "partner_id", "year", "started_on", "ended_on", "is_replication", "is_adapted", "inputs", "inputs_sort", "jobs_created", "added_income_vnd", "result", "search_text" FROM "temporary_livelihood_model"',
    );
    await queryRunner.query('DROP TABLE "temporary_livelihood_model"');
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_component_id_index" ON "livelihood_model" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_area_id_index" ON "livelihood_model" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "livelihood_model_partner_id_index" ON "livelihood_model" ("partner_id") ',
    );
    await queryRunner.query('DROP INDEX "ocop_product_model_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_household_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_organisation_id_index"');
    await queryRunner.query('DROP INDEX "ocop_product_area_id_index"');
    await queryRunner.query('DROP TABLE "ocop_product"');
    await queryRunner.query('DROP INDEX "value_chain_link_model_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_buyer_id_index"');
    await queryRunner.query('DROP INDEX "value_chain_link_area_id_index"');
    await queryRunner.query('DROP TABLE "value_chain_link"');
    await queryRunner.query('DROP INDEX "trade_promotion_area_id_index"');
    await queryRunner.query('DROP INDEX "trade_promotion_component_id_index"');
    await queryRunner.query('DROP TABLE "trade_promotion"');
  }
}
