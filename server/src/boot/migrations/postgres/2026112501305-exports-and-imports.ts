import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExportsAndImports2026112501305 implements MigrationInterface {
  name = 'ExportsAndImports2026112501305';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "export_log" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "user_id" bigint NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text COLLATE "C", "resource" text COLLATE "C" NOT NULL, "format" text NOT NULL, "row_count" integer, "has_personal_data" boolean NOT NULL, "purpose" text, "purpose_sort" text COLLATE "C", "state" text NOT NULL, "columns" text NOT NULL, "filter" text, "finished_at" TIMESTAMP WITH TIME ZONE, "search_text" text COLLATE "C", CONSTRAINT "export_log_format_choice" CHECK ("format" in (\'XLSX\', \'CSV\', \'CSV_SEMICOLON\')), CONSTRAINT "export_log_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'FAILED\')), CONSTRAINT "PK_ed8f17ac940d5b71a11c5144876" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "export_log_user_id_index" ON "export_log"  ("user_id") ');
    await queryRunner.query(
      'CREATE TABLE "import" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "user_id" bigint NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "resource_label" text NOT NULL, "resource_label_sort" text COLLATE "C", "resource" text COLLATE "C" NOT NULL, "file_name" text NOT NULL, "file_name_sort" text COLLATE "C", "file_hash" text NOT NULL, "file_hash_sort" text COLLATE "C", "state" text NOT NULL, "created" integer NOT NULL, "changed" integer NOT NULL, "unchanged" integer NOT NULL, "refused" integer NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "undone_at" TIMESTAMP WITH TIME ZONE, "undo_result" text, "search_text" text COLLATE "C", CONSTRAINT "import_state_choice" CHECK ("state" in (\'RUNNING\', \'DONE\', \'CANCELLED\', \'INTERRUPTED\', \'UNDOING\', \'UNDONE\', \'PARTLY_UNDONE\')), CONSTRAINT "PK_4ed733f5bcc70cec27187bd90eb" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "import_user_id_index" ON "import"  ("user_id") ');
    await queryRunner.query(
      'CREATE TABLE "import_row" ("import_id" bigint NOT NULL, "line" bigint NOT NULL, "row_id" bigint NOT NULL, "digest" text, CONSTRAINT "PK_a275b19434e4fffcf43c9b712c9" PRIMARY KEY ("import_id", "line"))',
    );
    await queryRunner.query('CREATE INDEX "import_row_digest_index" ON "import_row"  ("digest") ');
    await queryRunner.query(
      'CREATE TABLE "import_mapping" ("user_id" bigint NOT NULL, "resource" text NOT NULL, "fields" text NOT NULL, CONSTRAINT "PK_b879d5a735ef483cf418ea0eac9" PRIMARY KEY ("user_id", "resource"))',
    );
    await queryRunner.query(
      'ALTER TABLE "export_log" ADD CONSTRAINT "export_log_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "import" ADD CONSTRAINT "import_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "import" DROP CONSTRAINT "import_user_id_fk"');
    await queryRunner.query('ALTER TABLE "export_log" DROP CONSTRAINT "export_log_user_id_fk"');
    await queryRunner.query('DROP TABLE "import_mapping"');
    await queryRunner.query('DROP INDEX "public"."import_row_digest_index"');
    await queryRunner.query('DROP TABLE "import_row"');
    await queryRunner.query('DROP INDEX "public"."import_user_id_index"');
    await queryRunner.query('DROP TABLE "import"');
    await queryRunner.query('DROP INDEX "public"."export_log_user_id_index"');
    await queryRunner.query('DROP TABLE "export_log"');
  }
}
