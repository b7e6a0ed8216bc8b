import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisation2026112501551 implements MigrationInterface {
  name = 'Organisation2026112501551';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "officer_account" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "user_id" bigint NOT NULL, "officer_id" bigint NOT NULL, CONSTRAINT "PK_c2edf64f8b0373c4d3dc34d06a6" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_user_id_unique" ON "officer_account"  ("user_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_officer_id_unique" ON "officer_account"  ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "duty" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "area_id" bigint NOT NULL, "component_id" bigint, "organisation_id" bigint, "rhythm" text NOT NULL, "first_month" integer NOT NULL, "last_month" integer NOT NULL, "due_day" integer NOT NULL, "from" date, "to" date, "source" text, "search_text" text COLLATE "C", CONSTRAINT "duty_rhythm_choice" CHECK ("rhythm" in (\'YEARLY\', \'HALF_YEARLY\', \'QUARTERLY\', \'MONTHLY\')), CONSTRAINT "PK_16bc289cd1d422d96af276d4927" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "duty_area_id_index" ON "duty"  ("area_id") ');
    await queryRunner.query('CREATE INDEX "duty_component_id_index" ON "duty"  ("component_id") ');
    await queryRunner.query('CREATE INDEX "duty_organisation_id_index" ON "duty"  ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "press_support" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "topic" text NOT NULL, "topic_sort" text COLLATE "C", "outlet" text NOT NULL, "outlet_sort" text COLLATE "C", "component_id" bigint NOT NULL, "area_id" bigint NOT NULL, "given_on" date NOT NULL, "support" text, "support_sort" text COLLATE "C", "items" integer, "search_text" text COLLATE "C", CONSTRAINT "PK_70bffe1499d33d194e636295bfa" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "press_support_component_id_index" ON "press_support"  ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "press_support_area_id_index" ON "press_support"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "dialogue_question" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "dialogue_id" bigint NOT NULL, "position" integer NOT NULL, "question" text NOT NULL, "asked_by" text, "asked_by_sort" text COLLATE "C", "organisation_id" bigint, "due_on" date, "answer" text, "answered_on" date, "state" text NOT NULL, CONSTRAINT "dialogue_question_state_choice" CHECK ("state" in (\'OPEN\', \'ANSWERED\')), CONSTRAINT "PK_a0903eabb68f03c1c03cf5de132" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_dialogue_id_index" ON "dialogue_question"  ("dialogue_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_organisation_id_index" ON "dialogue_question"  ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "news_item" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "title" text NOT NULL, "title_sort" text COLLATE "C", "area_id" bigint NOT NULL, "published_on" date NOT NULL, "body" text NOT NULL, "is_public" boolean NOT NULL, "search_text" text COLLATE "C", CONSTRAINT "PK_8e2f3e03d39030228522f707758" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "news_item_area_id_index" ON "news_item"  ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "study_visit" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "name" text NOT NULL, "name_sort" text COLLATE "C", "destination" text NOT NULL, "destination_sort" text COLLATE "C", "area_id" bigint NOT NULL, "component_id" bigint, "from" date NOT NULL, "to" date, "participants" integer, "lessons" text, "search_text" text COLLATE "C", CONSTRAINT "PK_b6884f3e383268d64ed11542546" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit"  ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit"  ("component_id") ',
    );
    await queryRunner.query('ALTER TABLE "responsibility" ADD "officer_id" bigint');
    await queryRunner.query('ALTER TABLE "task" ADD "officer_id" bigint');
    await queryRunner.query('ALTER TABLE "task" ADD "duty_id" bigint');
    await queryRunner.query('ALTER TABLE "publication" ADD "kind" text');
    // Commendations of before went to a household, or to a place.
    await queryRunner.query('ALTER TABLE "commendation" ADD "recipient" text');
    await queryRunner.query(
      `UPDATE commendation SET recipient = case when household_id is null then 'HAMLET' else 'HOUSEHOLD' end`,
    );
    await queryRunner.query('ALTER TABLE "commendation" ALTER COLUMN "recipient" SET NOT NULL');
    await queryRunner.query('ALTER TABLE "commendation" ADD "community" text');
    await queryRunner.query('ALTER TABLE "commendation" ADD "community_sort" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "commendation" ADD "level" text');
    await queryRunner.query('ALTER TABLE "policy_dialogue" ADD "search_text" text COLLATE "C"');
    await queryRunner.query('ALTER TABLE "inspection" ADD "kind" text');
    await queryRunner.query(`UPDATE inspection SET kind = 'INSPECTION'`);
    await queryRunner.query('ALTER TABLE "inspection" ALTER COLUMN "kind" SET NOT NULL');
    await queryRunner.query('ALTER TABLE "inspection" ADD "component_id" bigint');
    await queryRunner.query('ALTER TABLE "finding" ADD "organisation_id" bigint');
    await queryRunner.query('ALTER TABLE "finding" ADD "officer_id" bigint');
    await queryRunner.query('ALTER TABLE "finding" ADD "result" text');
    // A finding without a day is due at once.
    await queryRunner.query(
      `UPDATE finding SET due_on = (select i.held_on from inspection as i where i.id = finding.inspection_id) WHERE due_on IS NULL`,
    );
    await queryRunner.query('ALTER TABLE "finding" ALTER COLUMN "due_on" SET NOT NULL');
    await queryRunner.query(
      'CREATE INDEX "responsibility_officer_id_index" ON "responsibility"  ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "task_duty_id_due_on_unique" ON "task"  ("duty_id", "due_on") ',
    );
    await queryRunner.query('CREATE INDEX "task_officer_id_index" ON "task"  ("officer_id") ');
    await queryRunner.query(
      'CREATE INDEX "inspection_component_id_index" ON "inspection"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "finding_organisation_id_index" ON "finding"  ("organisation_id") ',
    );
    await queryRunner.query('CREATE INDEX "finding_officer_id_index" ON "finding"  ("officer_id") ');
    await queryRunner.query(
      "ALTER TABLE \"publication\" ADD CONSTRAINT \"publication_kind_choice\" CHECK (\"kind\" in ('LEAFLET', 'POSTER', 'BOOK', 'VIDEO', 'AUDIO', 'ARTICLE'))",
    );
    await queryRunner.query(
      'ALTER TABLE "commendation" ADD CONSTRAINT "commendation_recipient_choice" CHECK ("recipient" in (\'HAMLET\', \'COMMUNITY\', \'HOUSEHOLD\'))',
    );
    await queryRunner.query(
      "ALTER TABLE \"commendation\" ADD CONSTRAINT \"commendation_level_choice\" CHECK (\"level\" in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'NATION'))",
    );
    await queryRunner.query(
      'ALTER TABLE "inspection" ADD CONSTRAINT "inspection_kind_choice" CHECK ("kind" in (\'INSPECTION\', \'SUPERVISION\', \'SOCIAL_FEEDBACK\'))',
    );
    await queryRunner.query(
      'ALTER TABLE "officer_account" ADD CONSTRAINT "officer_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "officer_account" ADD CONSTRAINT "officer_account_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "duty" ADD CONSTRAINT "duty_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "duty" ADD CONSTRAINT "duty_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "duty" ADD CONSTRAINT "duty_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task" ADD CONSTRAINT "task_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task" ADD CONSTRAINT "task_duty_id_fk" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "press_support" ADD CONSTRAINT "press_support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "press_support" ADD CONSTRAINT "press_support_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "dialogue_question" ADD CONSTRAINT "dialogue_question_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "policy_dialogue"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "dialogue_question" ADD CONSTRAINT "dialogue_question_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "news_item" ADD CONSTRAINT "news_item_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "inspection" ADD CONSTRAINT "inspection_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "study_visit" ADD CONSTRAINT "study_visit_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "study_visit" ADD CONSTRAINT "study_visit_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "study_visit" DROP CONSTRAINT "study_visit_component_id_fk"');
    await queryRunner.query('ALTER TABLE "study_visit" DROP CONSTRAINT "study_visit_area_id_fk"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_officer_id_fk"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "inspection" DROP CONSTRAINT "inspection_component_id_fk"');
    await queryRunner.query('ALTER TABLE "news_item" DROP CONSTRAINT "news_item_area_id_fk"');
    await queryRunner.query(
      'ALTER TABLE "dialogue_question" DROP CONSTRAINT "dialogue_question_organisation_id_fk"',
    );
    await queryRunner.query(
      'ALTER TABLE "dialogue_question" DROP CONSTRAINT "dialogue_question_dialogue_id_fk"',
    );
    await queryRunner.query('ALTER TABLE "press_support" DROP CONSTRAINT "press_support_area_id_fk"');
    await queryRunner.query('ALTER TABLE "press_support" DROP CONSTRAINT "press_support_component_id_fk"');
    await queryRunner.query('ALTER TABLE "task" DROP CONSTRAINT "task_duty_id_fk"');
    await queryRunner.query('ALTER TABLE "task" DROP CONSTRAINT "task_officer_id_fk"');
    await queryRunner.query('ALTER TABLE "duty" DROP CONSTRAINT "duty_organisation_id_fk"');
    await queryRunner.query('ALTER TABLE "duty" DROP CONSTRAINT "duty_component_id_fk"');
    await queryRunner.query('ALTER TABLE "duty" DROP CONSTRAINT "duty_area_id_fk"');
    await queryRunner.query('ALTER TABLE "responsibility" DROP CONSTRAINT "responsibility_officer_id_fk"');
    await queryRunner.query('ALTER TABLE "officer_account" DROP CONSTRAINT "officer_account_officer_id_fk"');
    await queryRunner.query('ALTER TABLE "officer_account" DROP CONSTRAINT "officer_account_user_id_fk"');
    await queryRunner.query('ALTER TABLE "inspection" DROP CONSTRAINT "inspection_kind_choice"');
    await queryRunner.query('ALTER TABLE "commendation" DROP CONSTRAINT "commendation_level_choice"');
    await queryRunner.query('ALTER TABLE "commendation" DROP CONSTRAINT "commendation_recipient_choice"');
    await queryRunner.query('ALTER TABLE "publication" DROP CONSTRAINT "publication_kind_choice"');
    await queryRunner.query('DROP INDEX "public"."finding_officer_id_index"');
    await queryRunner.query('DROP INDEX "public"."finding_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."inspection_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."task_officer_id_index"');
    await queryRunner.query('DROP INDEX "public"."task_duty_id_due_on_unique"');
    await queryRunner.query('DROP INDEX "public"."responsibility_officer_id_index"');
    await queryRunner.query('ALTER TABLE "finding" ALTER COLUMN "due_on" DROP NOT NULL');
    await queryRunner.query('ALTER TABLE "finding" DROP COLUMN "result"');
    await queryRunner.query('ALTER TABLE "finding" DROP COLUMN "officer_id"');
    await queryRunner.query('ALTER TABLE "finding" DROP COLUMN "organisation_id"');
    await queryRunner.query('ALTER TABLE "inspection" DROP COLUMN "component_id"');
    await queryRunner.query('ALTER TABLE "inspection" DROP COLUMN "kind"');
    await queryRunner.query('ALTER TABLE "policy_dialogue" DROP COLUMN "search_text"');
    await queryRunner.query('ALTER TABLE "commendation" DROP COLUMN "level"');
    await queryRunner.query('ALTER TABLE "commendation" DROP COLUMN "community_sort"');
    await queryRunner.query('ALTER TABLE "commendation" DROP COLUMN "community"');
    await queryRunner.query('ALTER TABLE "commendation" DROP COLUMN "recipient"');
    await queryRunner.query('ALTER TABLE "publication" DROP COLUMN "kind"');
    await queryRunner.query('ALTER TABLE "task" DROP COLUMN "duty_id"');
    await queryRunner.query('ALTER TABLE "task" DROP COLUMN "officer_id"');
    await queryRunner.query('ALTER TABLE "responsibility" DROP COLUMN "officer_id"');
    await queryRunner.query('DROP INDEX "public"."study_visit_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."study_visit_area_id_index"');
    await queryRunner.query('DROP TABLE "study_visit"');
    await queryRunner.query('DROP INDEX "public"."news_item_area_id_index"');
    await queryRunner.query('DROP TABLE "news_item"');
    await queryRunner.query('DROP INDEX "public"."dialogue_question_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."dialogue_question_dialogue_id_index"');
    await queryRunner.query('DROP TABLE "dialogue_question"');
    await queryRunner.query('DROP INDEX "public"."press_support_area_id_index"');
    await queryRunner.query('DROP INDEX "public"."press_support_component_id_index"');
    await queryRunner.query('DROP TABLE "press_support"');
    await queryRunner.query('DROP INDEX "public"."duty_organisation_id_index"');
    await queryRunner.query('DROP INDEX "public"."duty_component_id_index"');
    await queryRunner.query('DROP INDEX "public"."duty_area_id_index"');
    await queryRunner.query('DROP TABLE "duty"');
    await queryRunner.query('DROP INDEX "public"."officer_account_officer_id_unique"');
    await queryRunner.query('DROP INDEX "public"."officer_account_user_id_unique"');
    await queryRunner.query('DROP TABLE "officer_account"');
  }
}
