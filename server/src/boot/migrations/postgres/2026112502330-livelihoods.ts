import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Livelihoods2026112502330 implements MigrationInterface {
  name = 'Livelihoods2026112502330';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "trade_promotion" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "kind" text NOT NULL, "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "product" text, "product_sort" text COLLATE "C", "from" date NOT NULL, "to" date, "households" integer, "contracts" integer, "sales_vnd" bigint, "search_text" text COLLATE "C", CONSTRAINT "trade_promotion_kind_choice" CHECK ("kind" in (\'FAIR\', \'CONNECTION\', \'ONLINE\', \'BRAND\')), CONSTRAINT "PK_7fc709d18e00a5cd9a2ef4eb1b4" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_component_id_index" ON "trade_promotion"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "trade_promotion_area_id_index" ON "trade_promotion"  ("area_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "value_chain_link" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "product" text NOT NULL, "product_sort" text COLLATE "C", "area_id" bigint NOT NULL, "buyer_id" bigint NOT NULL, "model_id" bigint, "contract" text COLLATE "C", "signed_on" date NOT NULL, "ends_on" date, "households" integer, "quantity" double precision, "unit" text, "unit_sort" text COLLATE "C", "value_vnd" bigint, "search_text" text COLLATE "C", CONSTRAINT "PK_929ca359601c8af5f6da70fcd60" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_area_id_index" ON "value_chain_link"  ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_buyer_id_index" ON "value_chain_link"  ("buyer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "value_chain_link_model_id_index" ON "value_chain_link"  ("model_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "ocop_product" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "area_id" bigint NOT NULL, "organisation_id" bigint, "household_id" bigint, "model_id" bigint, "stars" integer, "recognised_on" date, "valid_to" date, "decision" text, "decision_sort" text COLLATE "C", "search_text" text COLLATE "C", CONSTRAINT "PK_87e3dceca15cbc0d5c4cd2e67b8" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "ocop_product_area_id_index" ON "ocop_product"  ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "ocop_product_organisation_id_index" ON "ocop_product"  ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "ocop_product_household_id_index" ON "ocop_product"  ("household_id") ',
    );
    await queryRunner.query('CREATE INDEX "ocop_product_model_id_index" ON "ocop_product"  ("model_id") ');
    await queryRunner.query('ALTER TABLE "livelihood_model" ADD "site" text');
    await queryRunner.query('ALTER TABLE "livelihood_model" ADD "site_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "livelihood_model" ADD "income_before_vnd" bigint');
    await queryRunner.query('ALTER TABLE "livelihood_model" ADD "income_after_vnd" bigint');
    await queryRunner.query('ALTER TABLE "model_member" ADD "own_part_vnd" bigint');
    await queryRunner.query('ALTER TABLE "model_member" ADD "result" text');
    await queryRunner.query('ALTER TABLE "model_member" ADD "result_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "support" ADD "model_id" bigint');
    await queryRunner.query('ALTER TABLE "training" ADD "model_id" bigint');
    await queryRunner.query('ALTER TABLE "training" ADD "sessions" integer');
    await queryRunner.query('ALTER TABLE "training_enrolment" ADD "sessions_attended" integer');
    await queryRunner.query('CREATE INDEX "support_model_id_index" ON "support"  ("model_id") ');
    await queryRunner.query('CREATE INDEX "training_model_id_index" ON "training"  ("model_id") ');
    await queryRunner.query(
      'ALTER TABLE "support" ADD CONSTRAINT "support_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "trade_promotion" ADD CONSTRAINT "trade_promotion_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "trade_promotion" ADD CONSTRAINT "trade_promotion_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "value_chain_link" ADD CONSTRAINT "value_chain_link_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "value_chain_link" ADD CONSTRAINT "value_chain_link_buyer_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "value_chain_link" ADD CONSTRAINT "value_chain_link_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "ocop_product" ADD CONSTRAINT "ocop_product_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "ocop_product" ADD CONSTRAINT "ocop_product_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "ocop_product" ADD CONSTRAINT "ocop_product_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "ocop_product" ADD CONSTRAINT "ocop_product_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training" ADD CONSTRAINT "training_model_id_fk" FOREIGN KEY ("model_id") REFERENCES "livelihood_model"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "training" DROP CONSTRAINT "training_model_id_fk"');
    await queryRunner.query('ALTER TABLE "ocop_product" DROP CONSTRAINT "ocop_product_model_id_fk"');
    await queryRunner.query('ALTER TABLE "ocop_product" DROP CONSTRAINT "ocop_product_household_id_fk"');
    await queryRunner.query('ALTER TABLE "ocop_product" DROP CONSTRAINT "ocop_product_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "ocop_product" DROP CONSTRAINT "ocop_product_area_id_fk"');
    await queryRunner.query('ALTER TABLE "value_chain_link" DROP CONSTRAINT "value_chain_link_model_id_fk"');
    await queryRunner.query('ALTER TABLE "value_chain_link" DROP CONSTRAINT "value_chain_link_buyer_id_fk"');
    await queryRunner.query('ALTER TABLE "value_chain_link" DROP CONSTRAINT "value_chain_link_area_id_fk"');
    await queryRunner.query('ALTER TABLE "trade_promotion" DROP CONSTRAINT "trade_promotion_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "trade_promotion" DROP CONSTRAINT "trade_promotion_component_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "support" DROP CONSTRAINT "support_model_id_fk"');
    await queryRunner.query('DROP INDEX "public"."training_model_id_index"');
    await queryRunner.query('DROP INDEX "public"."support_model_id_index"');
    await queryRunner.query('ALTER TABLE "training_enrolment" DROP COLUMN "sessions_attended"');
    await queryRunner.query('ALTER TABLE "training" DROP COLUMN "sessions"');
    await queryRunner.query('ALTER TABLE "training" DROP COLUMN "model_id"');
    await queryRunner.query('ALTER TABLE "support" DROP COLUMN "model_id"');
    await queryRunner.query('ALTER TABLE "model_member" DROP COLUMN "result_sort"');
    await queryRunner.query('ALTER TABLE "model_member" DROP COLUMN "result"');
    await queryRunner.query('ALTER TABLE "model_member" DROP COLUMN "own_part_vnd"');
    await queryRunner.query('ALTER TABLE "livelihood_model" DROP COLUMN "income_after_vnd"');
    await queryRunner.query('ALTER TABLE "livelihood_model" DROP COLUMN "income_before_vnd"');
    await queryRunner.query('ALTER TABLE "livelihood_model" DROP COLUMN "site_sort"');
    await queryRunner.query('ALTER TABLE "livelihood_model" DROP COLUMN "site"');
    await queryRunner.query('DROP INDEX "public"."ocop_product_model_id_index"');
    await queryRunner.query('DROP INDEX "public"."ocop_product_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."ocop_product_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."ocop_product_area_id_index"');
    await queryRunner.query('DROP TABLE "ocop_product"');
    await queryRunner.query('DROP INDEX "public"."value_chain_link_model_id_index"');
    await queryRunner.query('DROP INDEX "public"."value_chain_link_buyer_id_index"');
    await queryRunner.query('DROP INDEX "public"."value_chain_link_area_id_index"');
    await queryRunner.query('DROP TABLE "value_chain_link"');
    await queryRunner.query('DROP INDEX "public"."trade_promotion_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."trade_promotion_component_id_index"');
    await queryRunner.query('DROP TABLE "trade_promotion"');
  }
}
