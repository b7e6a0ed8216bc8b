import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublicPage2026112502450 implements MigrationInterface {
  name = 'PublicPage2026112502450';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "public_page" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "intro" text, "contact" text, "contact_sort" text, "is_published" integer NOT NULL, "year" integer, "published_at" text, "published_by_name" text, "published_by_name_sort" text, "content" text) STRICT',
    );
    await queryRunner.query('CREATE UNIQUE INDEX "public_page_area_id_unique" ON "public_page" ("area_id") ');
    await queryRunner.query('DROP INDEX "public_page_area_id_unique"');
    await queryRunner.query(
      'CREATE TABLE "temporary_public_page" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "intro" text, "contact" text, "contact_sort" text, "is_published" integer NOT NULL, "year" integer, "published_at" text, "published_by_name" text, "published_by_name_sort" text, "content" text, CONSTRAINT "public_page_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_public_page"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "title", "title_sort", "intro", "contact", "contact_sort", "is_published", "year", "published_at", "published_by_name", "published_by_name_sort", "content") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "title", "title_sort", "intro", "contact", "contact_sort", "is_published", "year", "published_at", "published_by_name", "published_by_name_sort", "content" FROM "public_page"',
    );
    await queryRunner.query('DROP TABLE "public_page"');
    await queryRunner.query('ALTER TABLE "temporary_public_page" RENAME TO "public_page"');
    await queryRunner.query('CREATE UNIQUE INDEX "public_page_area_id_unique" ON "public_page" ("area_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "public_page_area_id_unique"');
    await queryRunner.query('ALTER TABLE "public_page" RENAME TO "temporary_public_page"');
    await queryRunner.query(
      'CREATE TABLE "public_page" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "area_id" integer NOT NULL, "title" text NOT NULL, "title_sort" text, "intro" text, "contact" text, "contact_sort" text, "is_published" integer NOT NULL, "year" integer, "published_at" text, "published_by_name" text, "published_by_name_sort" text, "content" text) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "public_page"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "title", "title_sort", "intro", "contact", "contact_sort", "is_published", "year", "published_at", "published_by_name", "published_by_name_sort", "content") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "area_id", "title", "title_sort", "intro", "contact", "contact_sort", "is_published", "year", "published_at", "published_by_name", "published_by_name_sort", "content" FROM "temporary_public_page"',
    );
    await queryRunner.query('DROP TABLE "temporary_public_page"');
    await queryRunner.query('CREATE UNIQUE INDEX "public_page_area_id_unique" ON "public_page" ("area_id") ');
    await queryRunner.query('DROP INDEX "public_page_area_id_unique"');
    await queryRunner.query('DROP TABLE "public_page"');
  }
}
