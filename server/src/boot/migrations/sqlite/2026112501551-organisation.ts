import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisation2026112501551 implements MigrationInterface {
  name = 'Organisation2026112501551';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "officer_account" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "officer_id" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_user_id_unique" ON "officer_account" ("user_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_officer_id_unique" ON "officer_account" ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "duty" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "rhythm" text NOT NULL, "first_month" integer NOT NULL, "last_month" integer NOT NULL, "due_day" integer NOT NULL, "from" text, "to" text, "source" text, "search_text" text, CONSTRAINT "duty_rhythm_choice" CHECK ("rhythm" in (\'YEARLY\', \'HALF_YEARLY\', \'QUARTERLY\', \'MONTHLY\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "duty_area_id_index" ON "duty" ("area_id") ');
    await queryRunner.query('CREATE INDEX "duty_component_id_index" ON "duty" ("component_id") ');
    await queryRunner.query('CREATE INDEX "duty_organisation_id_index" ON "duty" ("organisation_id") ');
    await queryRunner.query(
      'CREATE TABLE "press_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "topic" text NOT NULL, "topic_sort" text, "outlet" text NOT NULL, "outlet_sort" text, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "given_on" text NOT NULL, "support" text, "support_sort" text, "items" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "press_support_component_id_index" ON "press_support" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "press_support_area_id_index" ON "press_support" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "dialogue_question" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "dialogue_id" integer NOT NULL, "position" integer NOT NULL, "question" text NOT NULL, "asked_by" text, "asked_by_sort" text, "organisation_id" integer, "due_on" text, "answer" text, "answered_on" text, "state" text NOT NULL, CONSTRAINT "dialogue_question_state_choice" CHECK ("state" in (\'OPEN\', \'ANSWERED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_dialogue_id_index" ON "dialogue_question" ("dialogue_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_organisation_id_index" ON "dialogue_question" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "news_item" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "title" text NOT NULL, "title_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "body" text NOT NULL, "is_public" integer NOT NULL, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "news_item_area_id_index" ON "news_item" ("area_id") ');
    await queryRunner.query(
      'CREATE TABLE "study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text) STRICT',
    );
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, "officer_id" integer, CONSTRAINT "responsibility_role_choice" CHECK (("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\'))), CONSTRAINT "responsibility_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "responsibility_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_responsibility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort" FROM "responsibility"',
    );
    await queryRunner.query('DROP TABLE "responsibility"');
    await queryRunner.query('ALTER TABLE "temporary_responsibility" RENAME TO "responsibility"');
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, "officer_id" integer, "duty_id" integer, CONSTRAINT "task_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\'))), CONSTRAINT "task_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_task"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text" FROM "task"',
    );
    await queryRunner.query('DROP TABLE "task"');
    await queryRunner.query('ALTER TABLE "temporary_task" RENAME TO "task"');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text, "kind" text, CONSTRAINT "publication_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_publication"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text" FROM "publication"',
    );
    await queryRunner.query('DROP TABLE "publication"');
    await queryRunner.query('ALTER TABLE "temporary_publication" RENAME TO "publication"');
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text, "recipient" text NOT NULL, "community" text, "community_sort" text, "level" text, CONSTRAINT "commendation_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "commendation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      `INSERT INTO "temporary_commendation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort", "recipient") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort", case when household_id is null then 'HAMLET' else 'HOUSEHOLD' end FROM "commendation"`,
    );
    await queryRunner.query('DROP TABLE "commendation"');
    await queryRunner.query('ALTER TABLE "temporary_commendation" RENAME TO "commendation"');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query('DROP INDEX "policy_dialogue_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_policy_dialogue" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "conclusions" text, "year" integer NOT NULL, "search_text" text, CONSTRAINT "policy_dialogue_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_policy_dialogue"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year" FROM "policy_dialogue"',
    );
    await queryRunner.query('DROP TABLE "policy_dialogue"');
    await queryRunner.query('ALTER TABLE "temporary_policy_dialogue" RENAME TO "policy_dialogue"');
    await queryRunner.query('CREATE INDEX "policy_dialogue_area_id_index" ON "policy_dialogue" ("area_id") ');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, "kind" text NOT NULL, "component_id" integer, CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      `INSERT INTO "temporary_inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", 'INSPECTION' FROM "inspection"`,
    );
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('ALTER TABLE "temporary_inspection" RENAME TO "inspection"');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text, "closed_on" text, "follow_up" text, "organisation_id" integer, "officer_id" integer, "result" text, CONSTRAINT "finding_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\'))), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up" FROM "finding"',
    );
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('ALTER TABLE "temporary_finding" RENAME TO "finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text NOT NULL, "closed_on" text, "follow_up" text, "organisation_id" integer, "officer_id" integer, "result" text, CONSTRAINT "finding_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\'))), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      `INSERT INTO "temporary_finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", coalesce("due_on", (select i.held_on from inspection as i where i.id = finding.inspection_id)), "closed_on", "follow_up", "organisation_id", "officer_id", "result" FROM "finding"`,
    );
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('ALTER TABLE "temporary_finding" RENAME TO "finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query(
      'CREATE INDEX "responsibility_officer_id_index" ON "responsibility" ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "task_duty_id_due_on_unique" ON "task" ("duty_id", "due_on") ',
    );
    await queryRunner.query('CREATE INDEX "task_officer_id_index" ON "task" ("officer_id") ');
    await queryRunner.query('CREATE INDEX "inspection_component_id_index" ON "inspection" ("component_id") ');
    await queryRunner.query('CREATE INDEX "finding_organisation_id_index" ON "finding" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "finding_officer_id_index" ON "finding" ("officer_id") ');
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text, "kind" text, CONSTRAINT "publication_kind_choice" CHECK ("kind" in (\'LEAFLET\', \'POSTER\', \'BOOK\', \'VIDEO\', \'AUDIO\', \'ARTICLE\')), CONSTRAINT "publication_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_publication"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text", "kind") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text", "kind" FROM "publication"',
    );
    await queryRunner.query('DROP TABLE "publication"');
    await queryRunner.query('ALTER TABLE "temporary_publication" RENAME TO "publication"');
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text, "recipient" text NOT NULL, "community" text, "community_sort" text, "level" text, CONSTRAINT "commendation_recipient_choice" CHECK ("recipient" in (\'HAMLET\', \'COMMUNITY\', \'HOUSEHOLD\')), CONSTRAINT "commendation_level_choice" CHECK ("level" in (\'COMMUNE\', \'DISTRICT\', \'PROVINCE\', \'NATION\')), CONSTRAINT "commendation_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "commendation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_commendation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort", "recipient", "community", "community_sort", "level") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort", "recipient", "community", "community_sort", "level" FROM "commendation"',
    );
    await queryRunner.query('DROP TABLE "commendation"');
    await queryRunner.query('ALTER TABLE "temporary_commendation" RENAME TO "commendation"');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP INDEX "inspection_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, "kind" text NOT NULL, "component_id" integer, CONSTRAINT "inspection_kind_choice" CHECK ("kind" in (\'INSPECTION\', \'SUPERVISION\', \'SOCIAL_FEEDBACK\')), CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id" FROM "inspection"',
    );
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('ALTER TABLE "temporary_inspection" RENAME TO "inspection"');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_component_id_index" ON "inspection" ("component_id") ');
    await queryRunner.query('DROP INDEX "officer_account_user_id_unique"');
    await queryRunner.query('DROP INDEX "officer_account_officer_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_officer_account" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "officer_id" integer NOT NULL, CONSTRAINT "officer_account_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "officer_account_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_officer_account"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "officer_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "officer_id" FROM "officer_account"',
    );
    await queryRunner.query('DROP TABLE "officer_account"');
    await queryRunner.query('ALTER TABLE "temporary_officer_account" RENAME TO "officer_account"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_user_id_unique" ON "officer_account" ("user_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_officer_id_unique" ON "officer_account" ("officer_id") ',
    );
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_officer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, "officer_id" integer, CONSTRAINT "responsibility_role_choice" CHECK (("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\'))), CONSTRAINT "responsibility_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "responsibility_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "responsibility_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_responsibility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort", "officer_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort", "officer_id" FROM "responsibility"',
    );
    await queryRunner.query('DROP TABLE "responsibility"');
    await queryRunner.query('ALTER TABLE "temporary_responsibility" RENAME TO "responsibility"');
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_officer_id_index" ON "responsibility" ("officer_id") ',
    );
    await queryRunner.query('DROP INDEX "duty_area_id_index"');
    await queryRunner.query('DROP INDEX "duty_component_id_index"');
    await queryRunner.query('DROP INDEX "duty_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_duty" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "rhythm" text NOT NULL, "first_month" integer NOT NULL, "last_month" integer NOT NULL, "due_day" integer NOT NULL, "from" text, "to" text, "source" text, "search_text" text, CONSTRAINT "duty_rhythm_choice" CHECK ("rhythm" in (\'YEARLY\', \'HALF_YEARLY\', \'QUARTERLY\', \'MONTHLY\')), CONSTRAINT "duty_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "duty_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "duty_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_duty"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "rhythm", "first_month", "last_month", "due_day", "from", "to", "source", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "rhythm", "first_month", "last_month", "due_day", "from", "to", "source", "search_text" FROM "duty"',
    );
    await queryRunner.query('DROP TABLE "duty"');
    await queryRunner.query('ALTER TABLE "temporary_duty" RENAME TO "duty"');
    await queryRunner.query('CREATE INDEX "duty_area_id_index" ON "duty" ("area_id") ');
    await queryRunner.query('CREATE INDEX "duty_component_id_index" ON "duty" ("component_id") ');
    await queryRunner.query('CREATE INDEX "duty_organisation_id_index" ON "duty" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query('DROP INDEX "task_duty_id_due_on_unique"');
    await queryRunner.query('DROP INDEX "task_officer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, "officer_id" integer, "duty_id" integer, CONSTRAINT "task_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\'))), CONSTRAINT "task_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_duty_id_fk" FOREIGN KEY ("duty_id") REFERENCES "duty" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_task"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text", "officer_id", "duty_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text", "officer_id", "duty_id" FROM "task"',
    );
    await queryRunner.query('DROP TABLE "task"');
    await queryRunner.query('ALTER TABLE "temporary_task" RENAME TO "task"');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "task_duty_id_due_on_unique" ON "task" ("duty_id", "due_on") ',
    );
    await queryRunner.query('CREATE INDEX "task_officer_id_index" ON "task" ("officer_id") ');
    await queryRunner.query('DROP INDEX "press_support_component_id_index"');
    await queryRunner.query('DROP INDEX "press_support_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_press_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "topic" text NOT NULL, "topic_sort" text, "outlet" text NOT NULL, "outlet_sort" text, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "given_on" text NOT NULL, "support" text, "support_sort" text, "items" integer, "search_text" text, CONSTRAINT "press_support_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "press_support_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_press_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "topic", "topic_sort", "outlet", "outlet_sort", "component_id", "area_id", "given_on", "support", "support_sort", "items", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "topic", "topic_sort", "outlet", "outlet_sort", "component_id", "area_id", "given_on", "support", "support_sort", "items", "search_text" FROM "press_support"',
    );
    await queryRunner.query('DROP TABLE "press_support"');
    await queryRunner.query('ALTER TABLE "temporary_press_support" RENAME TO "press_support"');
    await queryRunner.query(
      'CREATE INDEX "press_support_component_id_index" ON "press_support" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "press_support_area_id_index" ON "press_support" ("area_id") ');
    await queryRunner.query('DROP INDEX "dialogue_question_dialogue_id_index"');
    await queryRunner.query('DROP INDEX "dialogue_question_organisation_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_dialogue_question" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "dialogue_id" integer NOT NULL, "position" integer NOT NULL, "question" text NOT NULL, "asked_by" text, "asked_by_sort" text, "organisation_id" integer, "due_on" text, "answer" text, "answered_on" text, "state" text NOT NULL, CONSTRAINT "dialogue_question_state_choice" CHECK ("state" in (\'OPEN\', \'ANSWERED\')), CONSTRAINT "dialogue_question_dialogue_id_fk" FOREIGN KEY ("dialogue_id") REFERENCES "policy_dialogue" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "dialogue_question_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_dialogue_question"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "dialogue_id", "position", "question", "asked_by", "asked_by_sort", "organisation_id", "due_on", "answer", "answered_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "dialogue_id", "position", "question", "asked_by", "asked_by_sort", "organisation_id", "due_on", "answer", "answered_on", "state" FROM "dialogue_question"',
    );
    await queryRunner.query('DROP TABLE "dialogue_question"');
    await queryRunner.query('ALTER TABLE "temporary_dialogue_question" RENAME TO "dialogue_question"');
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_dialogue_id_index" ON "dialogue_question" ("dialogue_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_organisation_id_index" ON "dialogue_question" ("organisation_id") ',
    );
    await queryRunner.query('DROP INDEX "news_item_area_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_news_item" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "title" text NOT NULL, "title_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "body" text NOT NULL, "is_public" integer NOT NULL, "search_text" text, CONSTRAINT "news_item_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_news_item"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "title", "title_sort", "area_id", "published_on", "body", "is_public", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "title", "title_sort", "area_id", "published_on", "body", "is_public", "search_text" FROM "news_item"',
    );
    await queryRunner.query('DROP TABLE "news_item"');
    await queryRunner.query('ALTER TABLE "temporary_news_item" RENAME TO "news_item"');
    await queryRunner.query('CREATE INDEX "news_item_area_id_index" ON "news_item" ("area_id") ');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP INDEX "inspection_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, "kind" text NOT NULL, "component_id" integer, CONSTRAINT "inspection_kind_choice" CHECK ("kind" in (\'INSPECTION\', \'SUPERVISION\', \'SOCIAL_FEEDBACK\')), CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id" FROM "inspection"',
    );
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('ALTER TABLE "temporary_inspection" RENAME TO "inspection"');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_component_id_index" ON "inspection" ("component_id") ');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query('DROP INDEX "finding_organisation_id_index"');
    await queryRunner.query('DROP INDEX "finding_officer_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text NOT NULL, "closed_on" text, "follow_up" text, "organisation_id" integer, "officer_id" integer, "result" text, CONSTRAINT "finding_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\'))), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "finding_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "finding_officer_id_fk" FOREIGN KEY ("officer_id") REFERENCES "officer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result" FROM "finding"',
    );
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('ALTER TABLE "temporary_finding" RENAME TO "finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('CREATE INDEX "finding_organisation_id_index" ON "finding" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "finding_officer_id_index" ON "finding" ("officer_id") ');
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text, CONSTRAINT "study_visit_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "study_visit_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_study_visit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text" FROM "study_visit"',
    );
    await queryRunner.query('DROP TABLE "study_visit"');
    await queryRunner.query('ALTER TABLE "temporary_study_visit" RENAME TO "study_visit"');
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query('ALTER TABLE "study_visit" RENAME TO "temporary_study_visit"');
    await queryRunner.query(
      'CREATE TABLE "study_visit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "destination" text NOT NULL, "destination_sort" text, "area_id" integer NOT NULL, "component_id" integer, "from" text NOT NULL, "to" text, "participants" integer, "lessons" text, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "study_visit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "destination", "destination_sort", "area_id", "component_id", "from", "to", "participants", "lessons", "search_text" FROM "temporary_study_visit"',
    );
    await queryRunner.query('DROP TABLE "temporary_study_visit"');
    await queryRunner.query(
      'CREATE INDEX "study_visit_component_id_index" ON "study_visit" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "study_visit_area_id_index" ON "study_visit" ("area_id") ');
    await queryRunner.query('DROP INDEX "finding_officer_id_index"');
    await queryRunner.query('DROP INDEX "finding_organisation_id_index"');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query('ALTER TABLE "finding" RENAME TO "temporary_finding"');
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text NOT NULL, "closed_on" text, "follow_up" text, "organisation_id" integer, "officer_id" integer, "result" text, CONSTRAINT "finding_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\'))), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result" FROM "temporary_finding"',
    );
    await queryRunner.query('DROP TABLE "temporary_finding"');
    await queryRunner.query('CREATE INDEX "finding_officer_id_index" ON "finding" ("officer_id") ');
    await queryRunner.query('CREATE INDEX "finding_organisation_id_index" ON "finding" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('DROP INDEX "inspection_component_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('ALTER TABLE "inspection" RENAME TO "temporary_inspection"');
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, "kind" text NOT NULL, "component_id" integer, CONSTRAINT "inspection_kind_choice" CHECK ("kind" in (\'INSPECTION\', \'SUPERVISION\', \'SOCIAL_FEEDBACK\')), CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id" FROM "temporary_inspection"',
    );
    await queryRunner.query('DROP TABLE "temporary_inspection"');
    await queryRunner.query('CREATE INDEX "inspection_component_id_index" ON "inspection" ("component_id") ');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('DROP INDEX "news_item_area_id_index"');
    await queryRunner.query('ALTER TABLE "news_item" RENAME TO "temporary_news_item"');
    await queryRunner.query(
      'CREATE TABLE "news_item" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "title" text NOT NULL, "title_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "body" text NOT NULL, "is_public" integer NOT NULL, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "news_item"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "title", "title_sort", "area_id", "published_on", "body", "is_public", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "title", "title_sort", "area_id", "published_on", "body", "is_public", "search_text" FROM "temporary_news_item"',
    );
    await queryRunner.query('DROP TABLE "temporary_news_item"');
    await queryRunner.query('CREATE INDEX "news_item_area_id_index" ON "news_item" ("area_id") ');
    await queryRunner.query('DROP INDEX "dialogue_question_organisation_id_index"');
    await queryRunner.query('DROP INDEX "dialogue_question_dialogue_id_index"');
    await queryRunner.query('ALTER TABLE "dialogue_question" RENAME TO "temporary_dialogue_question"');
    await queryRunner.query(
      'CREATE TABLE "dialogue_question" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "dialogue_id" integer NOT NULL, "position" integer NOT NULL, "question" text NOT NULL, "asked_by" text, "asked_by_sort" text, "organisation_id" integer, "due_on" text, "answer" text, "answered_on" text, "state" text NOT NULL, CONSTRAINT "dialogue_question_state_choice" CHECK ("state" in (\'OPEN\', \'ANSWERED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "dialogue_question"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "dialogue_id", "position", "question", "asked_by", "asked_by_sort", "organisation_id", "due_on", "answer", "answered_on", "state") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "dialogue_id", "position", "question", "asked_by", "asked_by_sort", "organisation_id", "due_on", "answer", "answered_on", "state" FROM "temporary_dialogue_question"',
    );
    await queryRunner.query('DROP TABLE "temporary_dialogue_question"');
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_organisation_id_index" ON "dialogue_question" ("organisation_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "dialogue_question_dialogue_id_index" ON "dialogue_question" ("dialogue_id") ',
    );
    await queryRunner.query('DROP INDEX "press_support_area_id_index"');
    await queryRunner.query('DROP INDEX "press_support_component_id_index"');
    await queryRunner.query('ALTER TABLE "press_support" RENAME TO "temporary_press_support"');
    await queryRunner.query(
      'CREATE TABLE "press_support" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "topic" text NOT NULL, "topic_sort" text, "outlet" text NOT NULL, "outlet_sort" text, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "given_on" text NOT NULL, "support" text, "support_sort" text, "items" integer, "search_text" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "press_support"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "topic", "topic_sort", "outlet", "outlet_sort", "component_id", "area_id", "given_on", "support", "support_sort", "items", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "topic", "topic_sort", "outlet", "outlet_sort", "component_id", "area_id", "given_on", "support", "support_sort", "items", "search_text" FROM "temporary_press_support"',
    );
    await queryRunner.query('DROP TABLE "temporary_press_support"');
    await queryRunner.query('CREATE INDEX "press_support_area_id_index" ON "press_support" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "press_support_component_id_index" ON "press_support" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "task_officer_id_index"');
    await queryRunner.query('DROP INDEX "task_duty_id_due_on_unique"');
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query('ALTER TABLE "task" RENAME TO "temporary_task"');
    await queryRunner.query(
      'CREATE TABLE "task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, "officer_id" integer, "duty_id" integer, CONSTRAINT "task_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\'))), CONSTRAINT "task_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "task"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text", "officer_id", "duty_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text", "officer_id", "duty_id" FROM "temporary_task"',
    );
    await queryRunner.query('DROP TABLE "temporary_task"');
    await queryRunner.query('CREATE INDEX "task_officer_id_index" ON "task" ("officer_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "task_duty_id_due_on_unique" ON "task" ("duty_id", "due_on") ',
    );
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "duty_organisation_id_index"');
    await queryRunner.query('DROP INDEX "duty_component_id_index"');
    await queryRunner.query('DROP INDEX "duty_area_id_index"');
    await queryRunner.query('ALTER TABLE "duty" RENAME TO "temporary_duty"');
    await queryRunner.query(
      'CREATE TABLE "duty" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "rhythm" text NOT NULL, "first_month" integer NOT NULL, "last_month" integer NOT NULL, "due_day" integer NOT NULL, "from" text, "to" text, "source" text, "search_text" text, CONSTRAINT "duty_rhythm_choice" CHECK ("rhythm" in (\'YEARLY\', \'HALF_YEARLY\', \'QUARTERLY\', \'MONTHLY\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "duty"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "rhythm", "first_month", "last_month", "due_day", "from", "to", "source", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "rhythm", "first_month", "last_month", "due_day", "from", "to", "source", "search_text" FROM "temporary_duty"',
    );
    await queryRunner.query('DROP TABLE "temporary_duty"');
    await queryRunner.query('CREATE INDEX "duty_organisation_id_index" ON "duty" ("organisation_id") ');
    await queryRunner.query('CREATE INDEX "duty_component_id_index" ON "duty" ("component_id") ');
    await queryRunner.query('CREATE INDEX "duty_area_id_index" ON "duty" ("area_id") ');
    await queryRunner.query('DROP INDEX "responsibility_officer_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query('ALTER TABLE "responsibility" RENAME TO "temporary_responsibility"');
    await queryRunner.query(
      'CREATE TABLE "responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, "officer_id" integer, CONSTRAINT "responsibility_role_choice" CHECK (("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\'))), CONSTRAINT "responsibility_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "responsibility_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "responsibility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort", "officer_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort", "officer_id" FROM "temporary_responsibility"',
    );
    await queryRunner.query('DROP TABLE "temporary_responsibility"');
    await queryRunner.query(
      'CREATE INDEX "responsibility_officer_id_index" ON "responsibility" ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query('DROP INDEX "officer_account_officer_id_unique"');
    await queryRunner.query('DROP INDEX "officer_account_user_id_unique"');
    await queryRunner.query('ALTER TABLE "officer_account" RENAME TO "temporary_officer_account"');
    await queryRunner.query(
      'CREATE TABLE "officer_account" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "officer_id" integer NOT NULL) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "officer_account"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "officer_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "officer_id" FROM "temporary_officer_account"',
    );
    await queryRunner.query('DROP TABLE "temporary_officer_account"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_officer_id_unique" ON "officer_account" ("officer_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "officer_account_user_id_unique" ON "officer_account" ("user_id") ',
    );
    await queryRunner.query('DROP INDEX "inspection_component_id_index"');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('ALTER TABLE "inspection" RENAME TO "temporary_inspection"');
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, "kind" text NOT NULL, "component_id" integer, CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text", "kind", "component_id" FROM "temporary_inspection"',
    );
    await queryRunner.query('DROP TABLE "temporary_inspection"');
    await queryRunner.query('CREATE INDEX "inspection_component_id_index" ON "inspection" ("component_id") ');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query('ALTER TABLE "commendation" RENAME TO "temporary_commendation"');
    await queryRunner.query(
      'CREATE TABLE "commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text, "recipient" text NOT NULL, "community" text, "community_sort" text, "level" text, CONSTRAINT "commendation_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "commendation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "commendation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort", "recipient", "community", "community_sort", "level") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort", "recipient", "community", "community_sort", "level" FROM "temporary_commendation"',
    );
    await queryRunner.query('DROP TABLE "temporary_commendation"');
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query('ALTER TABLE "publication" RENAME TO "temporary_publication"');
    await queryRunner.query(
      'CREATE TABLE "publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text, "kind" text, CONSTRAINT "publication_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "publication"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text", "kind") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text", "kind" FROM "temporary_publication"',
    );
    await queryRunner.query('DROP TABLE "temporary_publication"');
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query('DROP INDEX "finding_officer_id_index"');
    await queryRunner.query('DROP INDEX "finding_organisation_id_index"');
    await queryRunner.query('DROP INDEX "inspection_component_id_index"');
    await queryRunner.query('DROP INDEX "task_officer_id_index"');
    await queryRunner.query('DROP INDEX "task_duty_id_due_on_unique"');
    await queryRunner.query('DROP INDEX "responsibility_officer_id_index"');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query('ALTER TABLE "finding" RENAME TO "temporary_finding"');
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text, "closed_on" text, "follow_up" text, "organisation_id" integer, "officer_id" integer, "result" text, CONSTRAINT "finding_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\'))), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up", "organisation_id", "officer_id", "result" FROM "temporary_finding"',
    );
    await queryRunner.query('DROP TABLE "temporary_finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('DROP INDEX "finding_inspection_id_index"');
    await queryRunner.query('ALTER TABLE "finding" RENAME TO "temporary_finding"');
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "inspection_id" integer NOT NULL, "description" text NOT NULL, "state" text NOT NULL, "due_on" text, "closed_on" text, "follow_up" text, CONSTRAINT "finding_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'CLOSED\'))), CONSTRAINT "finding_inspection_id_fk" FOREIGN KEY ("inspection_id") REFERENCES "inspection" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "finding"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "inspection_id", "description", "state", "due_on", "closed_on", "follow_up" FROM "temporary_finding"',
    );
    await queryRunner.query('DROP TABLE "temporary_finding"');
    await queryRunner.query('CREATE INDEX "finding_inspection_id_index" ON "finding" ("inspection_id") ');
    await queryRunner.query('DROP INDEX "inspection_area_id_index"');
    await queryRunner.query('DROP INDEX "inspection_inspector_id_index"');
    await queryRunner.query('ALTER TABLE "inspection" RENAME TO "temporary_inspection"');
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "inspector_id" integer, "held_on" text NOT NULL, "conclusion" text, "search_text" text, CONSTRAINT "inspection_inspector_id_fk" FOREIGN KEY ("inspector_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "inspection_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "inspection"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "inspector_id", "held_on", "conclusion", "search_text" FROM "temporary_inspection"',
    );
    await queryRunner.query('DROP TABLE "temporary_inspection"');
    await queryRunner.query('CREATE INDEX "inspection_area_id_index" ON "inspection" ("area_id") ');
    await queryRunner.query('CREATE INDEX "inspection_inspector_id_index" ON "inspection" ("inspector_id") ');
    await queryRunner.query('DROP INDEX "policy_dialogue_area_id_index"');
    await queryRunner.query('ALTER TABLE "policy_dialogue" RENAME TO "temporary_policy_dialogue"');
    await queryRunner.query(
      'CREATE TABLE "policy_dialogue" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "subject" text NOT NULL, "subject_sort" text, "area_id" integer NOT NULL, "held_on" text NOT NULL, "participants" integer, "conclusions" text, "year" integer NOT NULL, CONSTRAINT "policy_dialogue_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "policy_dialogue"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "subject", "subject_sort", "area_id", "held_on", "participants", "conclusions", "year" FROM "temporary_policy_dialogue"',
    );
    await queryRunner.query('DROP TABLE "temporary_policy_dialogue"');
    await queryRunner.query('CREATE INDEX "policy_dialogue_area_id_index" ON "policy_dialogue" ("area_id") ');
    await queryRunner.query('DROP INDEX "commendation_area_id_index"');
    await queryRunner.query('DROP INDEX "commendation_household_id_index"');
    await queryRunner.query('ALTER TABLE "commendation" RENAME TO "temporary_commendation"');
    await queryRunner.query(
      'CREATE TABLE "commendation" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "household_id" integer, "reason" text NOT NULL, "reason_sort" text, "given_on" text NOT NULL, "decision" text, "decision_sort" text, CONSTRAINT "commendation_household_id_fk" FOREIGN KEY ("household_id") REFERENCES "household" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "commendation_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "commendation"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "household_id", "reason", "reason_sort", "given_on", "decision", "decision_sort" FROM "temporary_commendation"',
    );
    await queryRunner.query('DROP TABLE "temporary_commendation"');
    await queryRunner.query('CREATE INDEX "commendation_area_id_index" ON "commendation" ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "commendation_household_id_index" ON "commendation" ("household_id") ',
    );
    await queryRunner.query('DROP INDEX "publication_area_id_index"');
    await queryRunner.query('ALTER TABLE "publication" RENAME TO "temporary_publication"');
    await queryRunner.query(
      'CREATE TABLE "publication" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "published_on" text NOT NULL, "copies" integer, "households_reached" integer, "is_in_ethnic_language" integer, "search_text" text, CONSTRAINT "publication_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "publication"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "published_on", "copies", "households_reached", "is_in_ethnic_language", "search_text" FROM "temporary_publication"',
    );
    await queryRunner.query('DROP TABLE "temporary_publication"');
    await queryRunner.query('CREATE INDEX "publication_area_id_index" ON "publication" ("area_id") ');
    await queryRunner.query('DROP INDEX "task_area_id_index"');
    await queryRunner.query('DROP INDEX "task_component_id_index"');
    await queryRunner.query('DROP INDEX "task_organisation_id_index"');
    await queryRunner.query('ALTER TABLE "task" RENAME TO "temporary_task"');
    await queryRunner.query(
      'CREATE TABLE "task" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "area_id" integer NOT NULL, "component_id" integer, "organisation_id" integer, "due_on" text, "state" text NOT NULL, "done_on" text, "note" text, "search_text" text, CONSTRAINT "task_state_choice" CHECK (("state" in (\'OPEN\', \'IN_PROGRESS\', \'DONE\', \'CANCELLED\'))), CONSTRAINT "task_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "task_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "task"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "area_id", "component_id", "organisation_id", "due_on", "state", "done_on", "note", "search_text" FROM "temporary_task"',
    );
    await queryRunner.query('DROP TABLE "temporary_task"');
    await queryRunner.query('CREATE INDEX "task_area_id_index" ON "task" ("area_id") ');
    await queryRunner.query('CREATE INDEX "task_component_id_index" ON "task" ("component_id") ');
    await queryRunner.query('CREATE INDEX "task_organisation_id_index" ON "task" ("organisation_id") ');
    await queryRunner.query('DROP INDEX "responsibility_component_id_index"');
    await queryRunner.query('DROP INDEX "responsibility_organisation_id_index"');
    await queryRunner.query('ALTER TABLE "responsibility" RENAME TO "temporary_responsibility"');
    await queryRunner.query(
      'CREATE TABLE "responsibility" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "component_id" integer NOT NULL, "organisation_id" integer NOT NULL, "role" text NOT NULL, "from" text, "to" text, "source" text, "source_sort" text, CONSTRAINT "responsibility_role_choice" CHECK (("role" in (\'IN_CHARGE\', \'COORDINATING\', \'SUPERVISING\'))), CONSTRAINT "responsibility_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "responsibility_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "responsibility"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "component_id", "organisation_id", "role", "from", "to", "source", "source_sort" FROM "temporary_responsibility"',
    );
    await queryRunner.query('DROP TABLE "temporary_responsibility"');
    await queryRunner.query(
      'CREATE INDEX "responsibility_component_id_index" ON "responsibility" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "responsibility_organisation_id_index" ON "responsibility" ("organisation_id") ',
    );
    await queryRunner.query('DROP INDEX "study_visit_component_id_index"');
    await queryRunner.query('DROP INDEX "study_visit_area_id_index"');
    await queryRunner.query('DROP TABLE "study_visit"');
    await queryRunner.query('DROP INDEX "news_item_area_id_index"');
    await queryRunner.query('DROP TABLE "news_item"');
    await queryRunner.query('DROP INDEX "dialogue_question_organisation_id_index"');
    await queryRunner.query('DROP INDEX "dialogue_question_dialogue_id_index"');
    await queryRunner.query('DROP TABLE "dialogue_question"');
    await queryRunner.query('DROP INDEX "press_support_area_id_index"');
    await queryRunner.query('DROP INDEX "press_support_component_id_index"');
    await queryRunner.query('DROP TABLE "press_support"');
    await queryRunner.query('DROP INDEX "duty_organisation_id_index"');
    await queryRunner.query('DROP INDEX "duty_component_id_index"');
    await queryRunner.query('DROP INDEX "duty_area_id_index"');
    await queryRunner.query('DROP TABLE "duty"');
    await queryRunner.query('DROP INDEX "officer_account_officer_id_unique"');
    await queryRunner.query('DROP INDEX "officer_account_user_id_unique"');
    await queryRunner.query('DROP TABLE "officer_account"');
  }
}
