import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EventMeeting2026112516350 implements MigrationInterface {
  name = 'EventMeeting2026112516350';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_organiser_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_communication_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text" FROM "communication_event"',
    );
    await queryRunner.query('DROP TABLE "communication_event"');
    await queryRunner.query('ALTER TABLE "temporary_communication_event" RENAME TO "communication_event"');
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_kind_choice" CHECK ("kind" in (\'EVENT\', \'COLUMN\', \'REPORTAGE\', \'BROADCAST\', \'MOVEMENT\', \'MEETING\')), CONSTRAINT "communication_event_organiser_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_communication_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text" FROM "communication_event"',
    );
    await queryRunner.query('DROP TABLE "communication_event"');
    await queryRunner.query('ALTER TABLE "temporary_communication_event" RENAME TO "communication_event"');
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query('ALTER TABLE "communication_event" RENAME TO "temporary_communication_event"');
    await queryRunner.query(
      'CREATE TABLE "communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_organiser_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "communication_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text" FROM "temporary_communication_event"',
    );
    await queryRunner.query('DROP TABLE "temporary_communication_event"');
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
    await queryRunner.query('DROP INDEX "communication_event_component_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_area_id_index"');
    await queryRunner.query('DROP INDEX "communication_event_organiser_id_index"');
    await queryRunner.query('ALTER TABLE "communication_event" RENAME TO "temporary_communication_event"');
    await queryRunner.query(
      'CREATE TABLE "communication_event" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "name" text NOT NULL, "name_sort" text, "kind" text NOT NULL, "component_id" integer NOT NULL, "area_id" integer NOT NULL, "organiser_id" integer, "held_on" text NOT NULL, "reach" integer, "content" text, "search_text" text, CONSTRAINT "communication_event_kind_choice" CHECK (("kind" in (\'EVENT\', \'COLUMN\', \'REPORTAGE\', \'BROADCAST\', \'MOVEMENT\'))), CONSTRAINT "communication_event_organiser_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "communication_event_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "communication_event"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "name", "name_sort", "kind", "component_id", "area_id", "organiser_id", "held_on", "reach", "content", "search_text" FROM "temporary_communication_event"',
    );
    await queryRunner.query('DROP TABLE "temporary_communication_event"');
    await queryRunner.query(
      'CREATE INDEX "communication_event_component_id_index" ON "communication_event" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_area_id_index" ON "communication_event" ("area_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "communication_event_organiser_id_index" ON "communication_event" ("organiser_id") ',
    );
  }
}
