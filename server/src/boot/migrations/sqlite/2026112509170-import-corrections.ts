import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportCorrections2026112509170 implements MigrationInterface {
  name = 'ImportCorrections2026112509170';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "import_correction" ("user_id" integer NOT NULL, "resource" text NOT NULL, "field" text NOT NULL, "text" text NOT NULL, "value" text NOT NULL, PRIMARY KEY ("user_id", "resource", "field", "text")) STRICT',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "import_correction"');
  }
}
