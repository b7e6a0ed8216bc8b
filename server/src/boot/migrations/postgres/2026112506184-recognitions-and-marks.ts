import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecognitionsAndMarks2026112506184 implements MigrationInterface {
  name = 'RecognitionsAndMarks2026112506184';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "review_recognition" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "campaign_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "decision_number" text NOT NULL, "decision_number_sort" text COLLATE "C", "decided_on" date NOT NULL, "households" integer NOT NULL, "escapes" integer NOT NULL, "summary" text, "operation_key" text COLLATE "C" NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a02e77ee2b820f7ff6654d772de" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "review_recognition_campaign_id_index" ON "review_recognition"  ("campaign_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "review_recognition_unit_id_index" ON "review_recognition"  ("unit_id") ',
    );
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposal_rules_mark" text');
    await queryRunner.query('ALTER TABLE "household_review" ADD "proposal_rules_mark_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "loan" ADD "repaid_vnd" bigint');
    await queryRunner.query('ALTER TABLE "loan" ADD "outstanding_vnd" bigint');
    await queryRunner.query(
      'ALTER TABLE "review_recognition" ADD CONSTRAINT "review_recognition_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "review_campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "review_recognition" ADD CONSTRAINT "review_recognition_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "review_recognition" DROP CONSTRAINT "review_recognition_unit_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "review_recognition" DROP CONSTRAINT "review_recognition_campaign_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "loan" DROP COLUMN "outstanding_vnd"');
    await queryRunner.query('ALTER TABLE "loan" DROP COLUMN "repaid_vnd"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposal_rules_mark_sort"');
    await queryRunner.query('ALTER TABLE "household_review" DROP COLUMN "proposal_rules_mark"');
    await queryRunner.query('DROP INDEX "public"."review_recognition_unit_id_index"');
    await queryRunner.query('DROP INDEX "public"."review_recognition_campaign_id_index"');
    await queryRunner.query('DROP TABLE "review_recognition"');
  }
}
