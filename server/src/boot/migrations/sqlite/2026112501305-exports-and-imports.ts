import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExportsAndImports2026112501305 implements MigrationInterface {
  name = 'ExportsAndImports2026112501305';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "export_log" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "started_at" text NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text, "resource" text NOT NULL, "format" text NOT NULL, "row_count" integer, "has_personal_data" integer NOT NULL, "purpose" text, "purpose_sort" text, "state" text NOT NULL, "columns" text NOT NULL, "filter" text, "finished_at" text, "search_text" text, CONSTRAINT "export_log_format_choice" CHECK ("format" in (\'XLSX\', \'CSV\', \'CSV_SEMICOLON\')), CONSTRAINT "export_log_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'FAILED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "export_log_user_id_index" ON "export_log" ("user_id") ');
    await queryRunner.query(
      'CREATE TABLE "import" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "started_at" text NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text, "resource" text NOT NULL, "file_name" text NOT NULL, "file_name_sort" text, "file_hash" text NOT NULL, "file_hash_sort" text, "state" text NOT NULL, "created" integer NOT NULL, "changed" integer NOT NULL, "unchanged" integer NOT NULL, "refused" integer NOT NULL, "finished_at" text, "undone_at" text, "undo_result" text, "search_text" text, CONSTRAINT "import_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'INTERRUPTED\', \'UNDOING\', \'UNDONE\', \'PARTLY_UNDONE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query('CREATE INDEX "import_user_id_index" ON "import" ("user_id") ');
    await queryRunner.query(
      'CREATE TABLE "import_row" ("import_id" integer NOT NULL, "line" integer NOT NULL, "row_id" integer NOT NULL, "digest" text, PRIMARY KEY ("import_id", "line")) STRICT',
    );
    await queryRunner.query('CREATE INDEX "import_row_digest_index" ON "import_row" ("digest") ');
    await queryRunner.query(
      'CREATE TABLE "import_mapping" ("user_id" integer NOT NULL, "resource" text NOT NULL, "fields" text NOT NULL, PRIMARY KEY ("user_id", "resource")) STRICT',
    );
    await queryRunner.query('DROP INDEX "export_log_user_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_export_log" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "started_at" text NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text, "resource" text NOT NULL, "format" text NOT NULL, "row_count" integer, "has_personal_data" integer NOT NULL, "purpose" text, "purpose_sort" text, "state" text NOT NULL, "columns" text NOT NULL, "filter" text, "finished_at" text, "search_text" text, CONSTRAINT "export_log_format_choice" CHECK ("format" in (\'XLSX\', \'CSV\', \'CSV_SEMICOLON\')), CONSTRAINT "export_log_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'FAILED\')), CONSTRAINT "export_log_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_export_log"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "format", "row_count", "has_personal_data", "purpose", "purpose_sort", "state", "columns", "filter", "finished_at", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "format", "row_count", "has_personal_data", "purpose", "purpose_sort", "state", "columns", "filter", "finished_at", "search_text" FROM "export_log"',
    );
    await queryRunner.query('DROP TABLE "export_log"');
    await queryRunner.query('ALTER TABLE "temporary_export_log" RENAME TO "export_log"');
    await queryRunner.query('CREATE INDEX "export_log_user_id_index" ON "export_log" ("user_id") ');
    await queryRunner.query('DROP INDEX "import_user_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_import" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "started_at" text NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text, "resource" text NOT NULL, "file_name" text NOT NULL, "file_name_sort" text, "file_hash" text NOT NULL, "file_hash_sort" text, "state" text NOT NULL, "created" integer NOT NULL, "changed" integer NOT NULL, "unchanged" integer NOT NULL, "refused" integer NOT NULL, "finished_at" text, "undone_at" text, "undo_result" text, "search_text" text, CONSTRAINT "import_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'INTERRUPTED\', \'UNDOING\', \'UNDONE\', \'PARTLY_UNDONE\')), CONSTRAINT "import_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_import"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "file_name", "file_name_sort", "file_hash", "file_hash_sort", "state", "created", "changed", "unchanged", "refused", "finished_at", "undone_at", "undo_result", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "file_name", "file_name_sort", "file_hash", "file_hash_sort", "state", "created", "changed", "unchanged", "refused", "finished_at", "undone_at", "undo_result", "search_text" FROM "import"',
    );
    await queryRunner.query('DROP TABLE "import"');
    await queryRunner.query('ALTER TABLE "temporary_import" RENAME TO "import"');
    await queryRunner.query('CREATE INDEX "import_user_id_index" ON "import" ("user_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "import_user_id_index"');
    await queryRunner.query('ALTER TABLE "import" RENAME TO "temporary_import"');
    await queryRunner.query(
      'CREATE TABLE "import" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "started_at" text NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text, "resource" text NOT NULL, "file_name" text NOT NULL, "file_name_sort" text, "file_hash" text NOT NULL, "file_hash_sort" text, "state" text NOT NULL, "created" integer NOT NULL, "changed" integer NOT NULL, "unchanged" integer NOT NULL, "refused" integer NOT NULL, "finished_at" text, "undone_at" text, "undo_result" text, "search_text" text, CONSTRAINT "import_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'INTERRUPTED\', \'UNDOING\', \'UNDONE\', \'PARTLY_UNDONE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "import"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "file_name", "file_name_sort", "file_hash", "file_hash_sort", "state", "created", "changed", "unchanged", "refused", "finished_at", "undone_at", "undo_result", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "file_name", "file_name_sort", "file_hash", "file_hash_sort", "state", "created", "changed", "unchanged", "refused", "finished_at", "undone_at", "undo_result", "search_text" FROM "temporary_import"',
    );
    await queryRunner.query('DROP TABLE "temporary_import"');
    await queryRunner.query('CREATE INDEX "import_user_id_index" ON "import" ("user_id") ');
    await queryRunner.query('DROP INDEX "export_log_user_id_index"');
    await queryRunner.query('ALTER TABLE "export_log" RENAME TO "temporary_export_log"');
    await queryRunner.query(
      'CREATE TABLE "export_log" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "user_id" integer NOT NULL, "started_at" text NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text, "resource" text NOT NULL, "format" text NOT NULL, "row_count" integer, "has_personal_data" integer NOT NULL, "purpose" text, "purpose_sort" text, "state" text NOT NULL, "columns" text NOT NULL, "filter" text, "finished_at" text, "search_text" text, CONSTRAINT "export_log_format_choice" CHECK ("format" in (\'XLSX\', \'CSV\', \'CSV_SEMICOLON\')), CONSTRAINT "export_log_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'FAILED\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "export_log"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "format", "row_count", "has_personal_data", "purpose", "purpose_sort", "state", "columns", "filter", "finished_at", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "user_id", "started_at", "resource_label", "resource_label_sort", "resource", "format", "row_count", "has_personal_data", "purpose", "purpose_sort", "state", "columns", "filter", "finished_at", "search_text" FROM "temporary_export_log"',
    );
    await queryRunner.query('DROP TABLE "temporary_export_log"');
    await queryRunner.query('CREATE INDEX "export_log_user_id_index" ON "export_log" ("user_id") ');
    await queryRunner.query('DROP TABLE "import_mapping"');
    await queryRunner.query('DROP INDEX "import_row_digest_index"');
    await queryRunner.query('DROP TABLE "import_row"');
    await queryRunner.query('DROP INDEX "import_user_id_index"');
    await queryRunner.query('DROP TABLE "import"');
    await queryRunner.query('DROP INDEX "export_log_user_id_index"');
    await queryRunner.query('DROP TABLE "export_log"');
  }
}
