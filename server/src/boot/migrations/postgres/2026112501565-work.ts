import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Work2026112501565 implements MigrationInterface {
  name = 'Work2026112501565';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP CONSTRAINT "overseas_cost_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"overseas_cost\" ADD CONSTRAINT \"overseas_cost_kind_choice\" CHECK (\"kind\" in ('TUITION', 'MEALS', 'LODGING', 'LIVING', 'TRAVEL_FAR', 'KIT', 'TRAVEL', 'HEALTH_CHECK', 'PASSPORT', 'VISA', 'JUDICIAL_RECORD'))",
    );
    await queryRunner.query(
      'CREATE TABLE "cost_ceiling" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "kind" text NOT NULL, "beneficiary" text NOT NULL, "amount_vnd" bigint NOT NULL, "per" text NOT NULL, "from" date NOT NULL, "to" date, "source" text NOT NULL, "source_sort" text COLLATE "C", "certainty" text, "certainty_sort" text COLLATE "C", CONSTRAINT "cost_ceiling_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CONSTRAINT "cost_ceiling_beneficiary_choice" CHECK ("beneficiary" in (\'POOR_OR_MINORITY\', \'NEAR_POOR_OR_ESCAPED\', \'OTHER\')), CONSTRAINT "cost_ceiling_per_choice" CHECK ("per" in (\'COURSE\', \'DAY\', \'MONTH\', \'ONCE\')), CONSTRAINT "PK_30978704aacd7cd5865759dadd3" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "cost_ceiling_kind_beneficiary_from_unique" ON "cost_ceiling"  ("kind", "beneficiary", "from") ',
    );
    // A cost of before was entered as a whole.
    await queryRunner.query('ALTER TABLE "overseas_cost" ADD "quantity" integer');
    await queryRunner.query('UPDATE overseas_cost SET quantity = 1');
    await queryRunner.query('ALTER TABLE "overseas_cost" ALTER COLUMN "quantity" SET NOT NULL');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "work_history" text');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "employment_status" text');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "main_job" text');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "main_job_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "unemployed_since" date');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "inactive_reason" text');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "inactive_reason_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "wage_sought_vnd" bigint');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "training_sought" text');
    await queryRunner.query('ALTER TABLE "job_seeker" ADD "training_sought_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "placement" ADD "follow_up_due_on" date');
    await queryRunner.query(
      'CREATE INDEX "job_seeker_is_open_registered_on_index" ON "job_seeker"  ("is_open", "registered_on") ',
    );
    await queryRunner.query(
      'ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_work_history_choice" CHECK ("work_history" in (\'NEVER\', \'BEFORE\', \'NOW\'))',
    );
    await queryRunner.query(
      "ALTER TABLE \"job_seeker\" ADD CONSTRAINT \"job_seeker_employment_status_choice\" CHECK (\"employment_status\" in ('EMPLOYER', 'OWN_ACCOUNT', 'FAMILY', 'WAGE', 'COOPERATIVE'))",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "job_seeker" DROP CONSTRAINT "job_seeker_employment_status_choice"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP CONSTRAINT "job_seeker_work_history_choice"');
    await queryRunner.query('DROP INDEX "public"."job_seeker_is_open_registered_on_index"');
    await queryRunner.query('ALTER TABLE "placement" DROP COLUMN "follow_up_due_on"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "training_sought_sort"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "training_sought"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "wage_sought_vnd"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "inactive_reason_sort"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "inactive_reason"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "unemployed_since"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "main_job_sort"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "main_job"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "employment_status"');
    await queryRunner.query('ALTER TABLE "job_seeker" DROP COLUMN "work_history"');
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP COLUMN "quantity"');
    await queryRunner.query('DROP INDEX "public"."cost_ceiling_kind_beneficiary_from_unique"');
    await queryRunner.query('DROP TABLE "cost_ceiling"');
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP CONSTRAINT "overseas_cost_kind_choice"');
    await queryRunner.query(
      "ALTER TABLE \"overseas_cost\" ADD CONSTRAINT \"overseas_cost_kind_choice\" CHECK ((kind = ANY (ARRAY['TUITION'::text, 'MEALS'::text, 'LODGING'::text, 'LIVING'::text, 'KIT'::text, 'TRAVEL'::text, 'HEALTH_CHECK'::text, 'PASSPORT'::text, 'VISA'::text, 'JUDICIAL_RECORD'::text])))",
    );
  }
}
