import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FundingLedger2026112501341 implements MigrationInterface {
  name = 'FundingLedger2026112501341';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_disbursement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text" FROM "disbursement"',
    );
    await queryRunner.query('DROP TABLE "disbursement"');
    await queryRunner.query('ALTER TABLE "temporary_disbursement" RENAME TO "disbursement"');
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_kind_choice" CHECK ("kind" in (\'ADVANCE\', \'DISBURSEMENT\', \'ADVANCE_CLEARED\', \'ADVANCE_RETURNED\')), CONSTRAINT "disbursement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_disbursement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text" FROM "disbursement"',
    );
    await queryRunner.query('DROP TABLE "disbursement"');
    await queryRunner.query('ALTER TABLE "temporary_disbursement" RENAME TO "disbursement"');
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "allocation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "allocation_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "component_id" integer NOT NULL, "share_percent" real NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "allocation_share_allocation_id_component_id_unique" ON "allocation_share" ("allocation_id", "component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "allocation_share_component_id_index" ON "allocation_share" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "loan_repayment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "loan_id" integer NOT NULL, "paid_on" text NOT NULL, "principal_vnd" integer NOT NULL, "interest_vnd" integer) STRICT',
    );
    await queryRunner.query('CREATE INDEX "loan_repayment_loan_id_index" ON "loan_repayment" ("loan_id") ');
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "interest_percent" real, CONSTRAINT "loan_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_loan"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent" FROM "loan"',
    );
    await queryRunner.query('DROP TABLE "loan"');
    await queryRunner.query('ALTER TABLE "temporary_loan" RENAME TO "loan"');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, "based_on_id" integer, CONSTRAINT "allocation_kind_choice" CHECK (("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\'))), CONSTRAINT "allocation_expenditure_choice" CHECK (("expenditure" in (\'INVESTMENT\', \'RECURRENT\'))), CONSTRAINT "allocation_origin_choice" CHECK (("origin" in (\'DOMESTIC\', \'FOREIGN\'))), CONSTRAINT "allocation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_allocation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text" FROM "allocation"',
    );
    await queryRunner.query('DROP TABLE "allocation"');
    await queryRunner.query('ALTER TABLE "temporary_allocation" RENAME TO "allocation"');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, CONSTRAINT "contribution_kind_choice" CHECK (("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\'))), CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text" FROM "contribution"',
    );
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('ALTER TABLE "temporary_contribution" RENAME TO "contribution"');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "allocation_area_id_year_index" ON "allocation" ("area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "allocation_based_on_id_index" ON "allocation" ("based_on_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query('DROP INDEX "allocation_area_id_year_index"');
    await queryRunner.query('DROP INDEX "allocation_based_on_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, "based_on_id" integer, CONSTRAINT "allocation_kind_choice" CHECK (("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\'))), CONSTRAINT "allocation_expenditure_choice" CHECK (("expenditure" in (\'INVESTMENT\', \'RECURRENT\'))), CONSTRAINT "allocation_origin_choice" CHECK (("origin" in (\'DOMESTIC\', \'FOREIGN\'))), CONSTRAINT "allocation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_based_on_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_allocation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text", "based_on_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text", "based_on_id" FROM "allocation"',
    );
    await queryRunner.query('DROP TABLE "allocation"');
    await queryRunner.query('ALTER TABLE "temporary_allocation" RENAME TO "allocation"');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "allocation_area_id_year_index" ON "allocation" ("area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "allocation_based_on_id_index" ON "allocation" ("based_on_id") ');
    await queryRunner.query('DROP INDEX "allocation_share_allocation_id_component_id_unique"');
    await queryRunner.query('DROP INDEX "allocation_share_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_allocation_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "component_id" integer NOT NULL, "share_percent" real NOT NULL, CONSTRAINT "allocation_share_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_share_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_allocation_share"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "component_id", "share_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "component_id", "share_percent" FROM "allocation_share"',
    );
    await queryRunner.query('DROP TABLE "allocation_share"');
    await queryRunner.query('ALTER TABLE "temporary_allocation_share" RENAME TO "allocation_share"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "allocation_share_allocation_id_component_id_unique" ON "allocation_share" ("allocation_id", "component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "allocation_share_component_id_index" ON "allocation_share" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, CONSTRAINT "contribution_kind_choice" CHECK (("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\'))), CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort" FROM "contribution"',
    );
    await queryRunner.query('DROP TABLE "contribution"');
    await queryRunner.query('ALTER TABLE "temporary_contribution" RENAME TO "contribution"');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "loan_repayment_loan_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_loan_repayment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "loan_id" integer NOT NULL, "paid_on" text NOT NULL, "principal_vnd" integer NOT NULL, "interest_vnd" integer, CONSTRAINT "loan_repayment_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "loan" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_loan_repayment"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "loan_id", "paid_on", "principal_vnd", "interest_vnd") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "loan_id", "paid_on", "principal_vnd", "interest_vnd" FROM "loan_repayment"',
    );
    await queryRunner.query('DROP TABLE "loan_repayment"');
    await queryRunner.query('ALTER TABLE "temporary_loan_repayment" RENAME TO "loan_repayment"');
    await queryRunner.query('CREATE INDEX "loan_repayment_loan_id_index" ON "loan_repayment" ("loan_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "loan_repayment_loan_id_index"');
    await queryRunner.query('ALTER TABLE "loan_repayment" RENAME TO "temporary_loan_repayment"');
    await queryRunner.query(
      'CREATE TABLE "loan_repayment" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "loan_id" integer NOT NULL, "paid_on" text NOT NULL, "principal_vnd" integer NOT NULL, "interest_vnd" integer) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "loan_repayment"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "loan_id", "paid_on", "principal_vnd", "interest_vnd") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "loan_id", "paid_on", "principal_vnd", "interest_vnd" FROM "temporary_loan_repayment"',
    );
    await queryRunner.query('DROP TABLE "temporary_loan_repayment"');
    await queryRunner.query('CREATE INDEX "loan_repayment_loan_id_index" ON "loan_repayment" ("loan_id") ');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('ALTER TABLE "contribution" RENAME TO "temporary_contribution"');
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, "component_id" integer, "quantity" real, "unit" text, "unit_sort" text, "valuation" text, "valuation_sort" text, CONSTRAINT "contribution_kind_choice" CHECK (("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\'))), CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text", "component_id", "quantity", "unit", "unit_sort", "valuation", "valuation_sort" FROM "temporary_contribution"',
    );
    await queryRunner.query('DROP TABLE "temporary_contribution"');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('DROP INDEX "allocation_share_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_share_allocation_id_component_id_unique"');
    await queryRunner.query('ALTER TABLE "allocation_share" RENAME TO "temporary_allocation_share"');
    await queryRunner.query(
      'CREATE TABLE "allocation_share" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "component_id" integer NOT NULL, "share_percent" real NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "allocation_share"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "component_id", "share_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "component_id", "share_percent" FROM "temporary_allocation_share"',
    );
    await queryRunner.query('DROP TABLE "temporary_allocation_share"');
    await queryRunner.query(
      'CREATE INDEX "allocation_share_component_id_index" ON "allocation_share" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "allocation_share_allocation_id_component_id_unique" ON "allocation_share" ("allocation_id", "component_id") ',
    );
    await queryRunner.query('DROP INDEX "allocation_based_on_id_index"');
    await queryRunner.query('DROP INDEX "allocation_area_id_year_index"');
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('ALTER TABLE "allocation" RENAME TO "temporary_allocation"');
    await queryRunner.query(
      'CREATE TABLE "allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, "based_on_id" integer, CONSTRAINT "allocation_kind_choice" CHECK (("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\'))), CONSTRAINT "allocation_expenditure_choice" CHECK (("expenditure" in (\'INVESTMENT\', \'RECURRENT\'))), CONSTRAINT "allocation_origin_choice" CHECK (("origin" in (\'DOMESTIC\', \'FOREIGN\'))), CONSTRAINT "allocation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "allocation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text", "based_on_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text", "based_on_id" FROM "temporary_allocation"',
    );
    await queryRunner.query('DROP TABLE "temporary_allocation"');
    await queryRunner.query('CREATE INDEX "allocation_based_on_id_index" ON "allocation" ("based_on_id") ');
    await queryRunner.query(
      'CREATE INDEX "allocation_area_id_year_index" ON "allocation" ("area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('DROP INDEX "contribution_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_based_on_id_index"');
    await queryRunner.query('DROP INDEX "allocation_area_id_year_index"');
    await queryRunner.query('DROP INDEX "contribution_source_id_index"');
    await queryRunner.query('DROP INDEX "contribution_area_id_index"');
    await queryRunner.query('ALTER TABLE "contribution" RENAME TO "temporary_contribution"');
    await queryRunner.query(
      'CREATE TABLE "contribution" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "area_id" integer NOT NULL, "donor" text NOT NULL, "donor_sort" text, "kind" text NOT NULL, "goods" text, "goods_sort" text, "value_vnd" integer NOT NULL, "received_on" text NOT NULL, "purpose" text, "purpose_sort" text, "search_text" text, CONSTRAINT "contribution_kind_choice" CHECK (("kind" in (\'CASH\', \'IN_KIND\', \'LABOUR\'))), CONSTRAINT "contribution_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "contribution_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "contribution"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "area_id", "donor", "donor_sort", "kind", "goods", "goods_sort", "value_vnd", "received_on", "purpose", "purpose_sort", "search_text" FROM "temporary_contribution"',
    );
    await queryRunner.query('DROP TABLE "temporary_contribution"');
    await queryRunner.query('CREATE INDEX "contribution_source_id_index" ON "contribution" ("source_id") ');
    await queryRunner.query('CREATE INDEX "contribution_area_id_index" ON "contribution" ("area_id") ');
    await queryRunner.query('DROP INDEX "allocation_source_id_index"');
    await queryRunner.query('DROP INDEX "allocation_component_id_index"');
    await queryRunner.query('ALTER TABLE "allocation" RENAME TO "temporary_allocation"');
    await queryRunner.query(
      'CREATE TABLE "allocation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "source_id" integer NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "expenditure" text NOT NULL, "origin" text NOT NULL, "amount_vnd" integer NOT NULL, "decision" text, "decision_sort" text, "decided_on" text, "note" text, "search_text" text, CONSTRAINT "allocation_kind_choice" CHECK (("kind" in (\'ESTIMATE\', \'ALLOCATION\', \'ADJUSTMENT\', \'CARRY_OVER\'))), CONSTRAINT "allocation_expenditure_choice" CHECK (("expenditure" in (\'INVESTMENT\', \'RECURRENT\'))), CONSTRAINT "allocation_origin_choice" CHECK (("origin" in (\'DOMESTIC\', \'FOREIGN\'))), CONSTRAINT "allocation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "allocation_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "allocation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "source_id", "component_id", "area_id", "year", "kind", "expenditure", "origin", "amount_vnd", "decision", "decision_sort", "decided_on", "note", "search_text" FROM "temporary_allocation"',
    );
    await queryRunner.query('DROP TABLE "temporary_allocation"');
    await queryRunner.query('CREATE INDEX "allocation_source_id_index" ON "allocation" ("source_id") ');
    await queryRunner.query('CREATE INDEX "allocation_component_id_index" ON "allocation" ("component_id") ');
    await queryRunner.query('DROP INDEX "loan_household_id_index"');
    await queryRunner.query('DROP INDEX "loan_source_id_index"');
    await queryRunner.query('DROP INDEX "loan_organisation_id_index"');
    await queryRunner.query('ALTER TABLE "loan" RENAME TO "temporary_loan"');
    await queryRunner.query(
      'CREATE TABLE "loan" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "household_id" integer NOT NULL, "source_id" integer NOT NULL, "organisation_id" integer, "purpose" text NOT NULL, "purpose_sort" text, "lent_on" text NOT NULL, "due_on" text, "amount_vnd" integer NOT NULL, "outstanding_vnd" integer, "interest_percent" real, CONSTRAINT "loan_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "loan_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "loan"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "household_id", "source_id", "organisation_id", "purpose", "purpose_sort", "lent_on", "due_on", "amount_vnd", "interest_percent" FROM "temporary_loan"',
    );
    await queryRunner.query('DROP TABLE "temporary_loan"');
    await queryRunner.query('CREATE INDEX "loan_household_id_index" ON "loan" ("household_id") ');
    await queryRunner.query('CREATE INDEX "loan_source_id_index" ON "loan" ("source_id") ');
    await queryRunner.query('CREATE INDEX "loan_organisation_id_index" ON "loan" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "loan_repayment_loan_id_index"');
    await queryRunner.query('DROP TABLE "loan_repayment"');
    await queryRunner.query('DROP INDEX "allocation_share_component_id_index"');
    await queryRunner.query('DROP INDEX "allocation_share_allocation_id_component_id_unique"');
    await queryRunner.query('DROP TABLE "allocation_share"');
    await queryRunner.query('CREATE INDEX "allocation_area_id_index" ON "allocation" ("area_id") ');
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query('ALTER TABLE "disbursement" RENAME TO "temporary_disbursement"');
    await queryRunner.query(
      'CREATE TABLE "disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "disbursement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text" FROM "temporary_disbursement"',
    );
    await queryRunner.query('DROP TABLE "temporary_disbursement"');
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
    await queryRunner.query('DROP INDEX "disbursement_allocation_id_index"');
    await queryRunner.query('ALTER TABLE "disbursement" RENAME TO "temporary_disbursement"');
    await queryRunner.query(
      'CREATE TABLE "disbursement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "allocation_id" integer NOT NULL, "kind" text NOT NULL, "paid_on" text NOT NULL, "amount_vnd" integer NOT NULL, "purpose" text NOT NULL, "purpose_sort" text, "voucher" text, "search_text" text, CONSTRAINT "disbursement_kind_choice" CHECK (("kind" in (\'ADVANCE\', \'DISBURSEMENT\'))), CONSTRAINT "disbursement_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "disbursement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "allocation_id", "kind", "paid_on", "amount_vnd", "purpose", "purpose_sort", "voucher", "search_text" FROM "temporary_disbursement"',
    );
    await queryRunner.query('DROP TABLE "temporary_disbursement"');
    await queryRunner.query(
      'CREATE INDEX "disbursement_allocation_id_index" ON "disbursement" ("allocation_id") ',
    );
  }
}
