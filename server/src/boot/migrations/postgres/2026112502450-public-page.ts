import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublicPage2026112502450 implements MigrationInterface {
  name = 'PublicPage2026112502450';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "public_page" ("id" bigint NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" bigint, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_by" bigint, "area_id" bigint NOT NULL, "title" text NOT NULL, "title_sort" text COLLATE "C", "intro" text, "contact" text, "contact_sort" text COLLATE "C", "is_published" boolean NOT NULL, "year" integer, "published_at" TIMESTAMP WITH TIME ZONE, "published_by_name" text, "published_by_name_sort" text COLLATE "C", "content" text, CONSTRAINT "PK_ec08e0abab0cbe00ef6e7370df2" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "public_page_area_id_unique" ON "public_page"  ("area_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "public_page" ADD CONSTRAINT "public_page_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "administrative_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "public_page" DROP CONSTRAINT "public_page_area_id_fk"');
    await queryRunner.query('DROP INDEX "public"."public_page_area_id_unique"');
    await queryRunner.query('DROP TABLE "public_page"');
  }
}
