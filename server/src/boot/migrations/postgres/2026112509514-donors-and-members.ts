import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DonorsAndMembers2026112509514 implements MigrationInterface {
  name = 'DonorsAndMembers2026112509514';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "officer" DROP CONSTRAINT "officer_position_choice"');
    await queryRunner.query(
      "ALTER TABLE \"officer\" ADD CONSTRAINT \"officer_position_choice\" CHECK (\"position\" in ('COMMUNE_OFFICER', 'HAMLET_HEAD', 'COMMUNITY_REPRESENTATIVE', 'GROUP_LEADER', 'ASSOCIATION_CADRE', 'REVIEWER', 'COLLABORATOR', 'REPUTABLE_PERSON'))",
    );
    await queryRunner.query(
      'CREATE TABLE "promotion_member" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "promotion_id" bigint NOT NULL, "household_id" bigint NOT NULL, "product" text, "product_sort" text COLLATE "C", "sales_vnd" bigint, "note" text, "note_sort" text COLLATE "C", CONSTRAINT "PK_34419297ea70d30091c697e4c51" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "promotion_member_promotion_id_household_id_unique" ON "promotion_member"  ("promotion_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "promotion_member_household_id_index" ON "promotion_member"  ("household_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "link_member" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "link_id" bigint NOT NULL, "household_id" bigint NOT NULL, "from" date, "to" date, "quantity" double precision, "value_vnd" bigint, CONSTRAINT "PK_36fce9b710b64b72eb74e0587c3" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "link_member_link_id_household_id_unique" ON "link_member"  ("link_id", "household_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "link_member_household_id_index" ON "link_member"  ("household_id") ',
    );
    await queryRunner.query('ALTER TABLE "member_review" ADD "measured_stunted" boolean');
    await queryRunner.query('ALTER TABLE "member_review" ADD "measured_underweight" boolean');
    await queryRunner.query('ALTER TABLE "contribution" ADD "donor_kind" text');
    await queryRunner.query('ALTER TABLE "contribution" ADD "mobilised_by_id" bigint');
    await queryRunner.query('ALTER TABLE "trade_promotion" ADD "named_households" integer');
    await queryRunner.query('ALTER TABLE "value_chain_link" ADD "named_households" integer');
    await queryRunner.query('ALTER TABLE "training" ADD "partner_id" bigint');
    await queryRunner.query('ALTER TABLE "study_visit" ADD "kind" text');
    await queryRunner.query(
      'CREATE INDEX "contribution_mobilised_by_id_index" ON "contribution"  ("mobilised_by_id") ',
    );
    await queryRunner.query('CREATE INDEX "training_partner_id_index" ON "training"  ("partner_id") ');
    await queryRunner.query(
      "ALTER TABLE \"contribution\" ADD CONSTRAINT \"contribution_donor_kind_choice\" CHECK (\"donor_kind\" in ('PERSON', 'COMMUNITY', 'BUSINESS', 'ORGANISATION', 'PUBLIC_UNIT', 'OTHER'))",
    );
    await queryRunner.query(
      'ALTER TABLE "study_visit" ADD CONSTRAINT "study_visit_kind_choice" CHECK ("kind" in (\'VISIT\', \'CONFERENCE\', \'WORKSHOP\'))',
    );
    await queryRunner.query(
      'ALTER TABLE "contribution" ADD CONSTRAINT "contribution_mobilised_by_id_fk" FOREIGN KEY ("mobilised_by_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "promotion_member" ADD CONSTRAINT "promotion_member_promotion_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "trade_promotion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "promotion_member" ADD CONSTRAINT "promotion_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "link_member" ADD CONSTRAINT "link_member_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "value_chain_link"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "link_member" ADD CONSTRAINT "link_member_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "training" ADD CONSTRAINT "training_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "training" DROP CONSTRAINT "training_partner_id_fk"');
    await queryRunner.query('ALTER TABLE "link_member" DROP CONSTRAINT "link_member_household_id_fk"');
    await queryRunner.query('ALTER TABLE "link_member" DROP CONSTRAINT "link_member_link_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "promotion_member" DROP CONSTRAINT "promotion_member_household_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "promotion_member" DROP CONSTRAINT "promotion_member_promotion_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "contribution" DROP CONSTRAINT "contribution_mobilised_by_id_fk"');
    await queryRunner.query('ALTER TABLE "study_visit" DROP CONSTRAINT "study_visit_kind_choice"');
    await queryRunner.query('ALTER TABLE "contribution" DROP CONSTRAINT "contribution_donor_kind_choice"');
    await queryRunner.query('DROP INDEX "public"."training_partner_id_index"');
    await queryRunner.query('DROP INDEX "public"."contribution_mobilised_by_id_index"');
    await queryRunner.query('ALTER TABLE "study_visit" DROP COLUMN "kind"');
    await queryRunner.query('ALTER TABLE "training" DROP COLUMN "partner_id"');
    await queryRunner.query('ALTER TABLE "value_chain_link" DROP COLUMN "named_households"');
    await queryRunner.query('ALTER TABLE "trade_promotion" DROP COLUMN "named_households"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "mobilised_by_id"');
    await queryRunner.query('ALTER TABLE "contribution" DROP COLUMN "donor_kind"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "measured_underweight"');
    await queryRunner.query('ALTER TABLE "member_review" DROP COLUMN "measured_stunted"');
    await queryRunner.query('DROP INDEX "public"."link_member_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."link_member_link_id_household_id_unique"');
    await queryRunner.query('DROP TABLE "link_member"');
    await queryRunner.query('DROP INDEX "public"."promotion_member_household_id_index"');
    await queryRunner.query('DROP INDEX "public"."promotion_member_promotion_id_household_id_unique"');
    await queryRunner.query('DROP TABLE "promotion_member"');
    await queryRunner.query('ALTER TABLE "officer" DROP CONSTRAINT "officer_position_choice"');
    await queryRunner.query(
      "ALTER TABLE \"officer\" ADD CONSTRAINT \"officer_position_choice\" CHECK ((\"position\" = ANY (ARRAY['COMMUNE_OFFICER'::text, 'HAMLET_HEAD'::text, 'COMMUNITY_REPRESENTATIVE'::text, 'GROUP_LEADER'::text, 'ASSOCIATION_CADRE'::text, 'COLLABORATOR'::text, 'REPUTABLE_PERSON'::text])))",
    );
  }
}
