import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UnitKinds2026112512521 implements MigrationInterface {
  name = 'UnitKinds2026112512521';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK (("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\'))), CONSTRAINT "administrative_unit_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "administrative_unit_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_administrative_unit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text" FROM "administrative_unit"',
    );
    await queryRunner.query('DROP TABLE "administrative_unit"');
    await queryRunner.query('ALTER TABLE "temporary_administrative_unit" RENAME TO "administrative_unit"');
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK (("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\'))), CONSTRAINT "administrative_unit_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "administrative_unit_kind_choice" CHECK ("kind" in (\'NATION\', \'TINH\', \'THANH_PHO\', \'HUYEN\', \'QUAN\', \'THI_XA\', \'XA\', \'PHUONG\', \'THI_TRAN\', \'DAC_KHU\', \'THON\', \'BAN\', \'XOM\', \'AP\', \'BUON\', \'LANG\', \'SOC\', \'TO_DAN_PHO\', \'KHU_PHO\', \'KHOM\')), CONSTRAINT "administrative_unit_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_administrative_unit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text" FROM "administrative_unit"',
    );
    await queryRunner.query('DROP TABLE "administrative_unit"');
    await queryRunner.query('ALTER TABLE "temporary_administrative_unit" RENAME TO "administrative_unit"');
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query('ALTER TABLE "administrative_unit" RENAME TO "temporary_administrative_unit"');
    await queryRunner.query(
      'CREATE TABLE "administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK (("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\'))), CONSTRAINT "administrative_unit_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "administrative_unit_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "administrative_unit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text" FROM "temporary_administrative_unit"',
    );
    await queryRunner.query('DROP TABLE "temporary_administrative_unit"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
    await queryRunner.query('DROP INDEX "administrative_unit_code_valid_from_unique"');
    await queryRunner.query('DROP INDEX "administrative_unit_parent_id_index"');
    await queryRunner.query('ALTER TABLE "administrative_unit" RENAME TO "temporary_administrative_unit"');
    await queryRunner.query(
      'CREATE TABLE "administrative_unit" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "code" text NOT NULL, "name" text NOT NULL, "name_sort" text, "level" text NOT NULL, "kind" text NOT NULL, "area_type" text, "parent_id" integer, "valid_from" text, "valid_to" text, "document" text, "document_sort" text, "search_text" text, CONSTRAINT "administrative_unit_level_choice" CHECK (("level" in (\'COUNTRY\', \'PROVINCE\', \'DISTRICT\', \'COMMUNE\', \'HAMLET\'))), CONSTRAINT "administrative_unit_kind_choice" CHECK (("kind" in (\'NATION\', \'TINH\', \'THANH_PHO\', \'HUYEN\', \'XA\', \'PHUONG\', \'THI_TRAN\', \'THON\'))), CONSTRAINT "administrative_unit_area_type_choice" CHECK (("area_type" in (\'RURAL\', \'URBAN\'))), CONSTRAINT "administrative_unit_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "administrative_unit"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "code", "name", "name_sort", "level", "kind", "area_type", "parent_id", "valid_from", "valid_to", "document", "document_sort", "search_text" FROM "temporary_administrative_unit"',
    );
    await queryRunner.query('DROP TABLE "temporary_administrative_unit"');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "administrative_unit_code_valid_from_unique" ON "administrative_unit" ("code", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE INDEX "administrative_unit_parent_id_index" ON "administrative_unit" ("parent_id") ',
    );
  }
}
