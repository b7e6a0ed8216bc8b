import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FundingLedger2026112501341 implements MigrationInterface {
  name = 'FundingLedger2026112501341';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "disbursement" DROP CONSTRAINT "disbursement_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"disbursement\" ADD CONSTRAINT \"disbursement_kind_choice\" CHECK (\"kind\" in ('ADVANCE', 'DISBURSEMENT', 'ADVANCE_CLEARED', 'ADVANCE_RETURNED'))",
    );
    await queryRunner.query('DROP INDEX "public"."allocation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "allocation_share" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "allocation_id" bigint NOT NULL, "component_id" bigint NOT NULL, "share_percent" double precision NOT NULL, CONSTRAINT "PK_9fd8ec71330215631ec41e60b45" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "allocation_share_allocation_id_component_id_unique" ON "allocation_share"  ("allocation_id", "component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "allocation_share_component_id_index" ON "allocation_share"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "loan_repayment" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "loan_id" bigint NOT NULL, "paid_on" date NOT NULL, "principal_vnd" bigint NOT NULL, "interest_vnd" bigint, CONSTRAINT "PK_5a628a0f3e911ce163c602fcace" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "loan_repayment_loan_id_index" ON "loan_repayment"  ("loan_id") ');
    await queryRunner.query('ALTER TABLE "loan" DROP COLUMN "outstanding_vnd"');
    await queryRunner.query('ALTER TABLE "allocation" ADD "based_on_id" bigint');
    await queryRunner.query('ALTER TABLE "contribution" ADD "component_id" bigint');
    await queryRunner.query('ALTER TABLE "contribution" ADD "quantity" double precision');
    await queryRunner.query('ALTER TABLE "contribution" ADD "unit" text');
    await queryRunner.query('ALTER TABLE "contribution" ADD "unit_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "contribution" ADD "valuation" text');
    await queryRunner.query('ALTER TABLE "contribution" ADD "valuation_sort" text COLLATE "C"');
    await queryRunner.query(
      'CREATE INDEX "allocation_area_id_year_index" ON "allocation"  ("area_id", "year") ',
    );
    await queryRunner.query('CREATE INDEX "allocation_based_on_id_index" ON "allocation"  ("based_on_id") ');
    await queryRunner.query(
      'CREATE INDEX "contribution_component_id_index" ON "contribution"  ("component_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation" ADD CONSTRAINT "allocation_based_on_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "allocation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation_share" ADD CONSTRAINT "allocation_share_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "allocation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation_share" ADD CONSTRAINT "allocation_share_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "contribution" ADD CONSTRAINT "contribution_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "loan_repayment" ADD CONSTRAINT "loan_repayment_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "loan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "loan_repayment" DROP CONSTRAINT "loan_repayment_loan_id_fk"');
    await queryRunner.query('ALTER TABLE "contribution" DROP CONSTRAINT "contribution_component_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "allocation_share" DROP CONSTRAINT "allocation_share_component_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "allocation_share" DROP CONSTRAINT "allocation_share_allocation_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "allocation" DROP CONSTRAINT "allocation_based_on_id_fk"');
    await queryRunner.query('DROP INDEX "public"."contribution_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."allocation_based_on_id_index"');
    await queryRunner.query('DROP INDEX "public"."allocation_area_id_year_index"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "valuation_sort"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "valuation"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "unit_sort"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "unit"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "quantity"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "component_id"');
    await queryRunner.query('ALTER TABLE "allocation" DROP COLUMN "based_on_id"');
    await queryRunner.query('ALTER TABLE "loan" ADD "outstanding_vnd" bigint');
    await queryRunner.query('DROP INDEX "public"."loan_repayment_loan_id_index"');
    await queryRunner.query('DROP TABLE "loan_repayment"');
    await queryRunner.query('DROP INDEX "public"."allocation_share_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."allocation_share_allocation_id_component_id_unique"');
    await queryRunner.query('DROP TABLE "allocation_share"');
    await queryRunner.query(
      'CREATE INDEX "allocation_area_id_index" ON "allocation" USING btree ("area_id") ',
    );
    await queryRunner.query('ALTER TABLE "disbursement" DROP CONSTRAINT "disbursement_kind_choice"');
    await queryRunner.query(
      'ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_kind_choice" CHECK ((kind = ANY (ARRAY[\'ADVANCE\'::text, \'DISBURSEMENT\'::text])))',
    );
  }
}
