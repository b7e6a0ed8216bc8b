import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OverseasCostCharge2026112514271 implements MigrationInterface {
  name = 'OverseasCostCharge2026112514271';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "overseas_cost" ADD "component_id" bigint');
    await queryRunner.query('ALTER TABLE "overseas_cost" ADD "source_id" bigint');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_component_id_index" ON "overseas_cost"  ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_source_id_index" ON "overseas_cost"  ("source_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "overseas_cost" ADD CONSTRAINT "overseas_cost_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "overseas_cost" ADD CONSTRAINT "overseas_cost_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP CONSTRAINT "overseas_cost_source_id_fk"');
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP CONSTRAINT "overseas_cost_component_id_fk"');
    await queryRunner.query('DROP INDEX "public"."overseas_cost_source_id_index"');
    await queryRunner.query('DROP INDEX "public"."overseas_cost_component_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP COLUMN "source_id"');
    await queryRunner.query('ALTER TABLE "overseas_cost" DROP COLUMN "component_id"');
  }
}
