import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OverseasCostCharge2026112514271 implements MigrationInterface {
  name = 'OverseasCostCharge2026112514271';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, "quantity" integer NOT NULL, "component_id" integer, "source_id" integer, CONSTRAINT "overseas_cost_kind_choice" CHECK ((("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity" FROM "overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_cost" RENAME TO "overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_component_id_index" ON "overseas_cost" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "overseas_cost_source_id_index" ON "overseas_cost" ("source_id") ');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('DROP INDEX "overseas_cost_component_id_index"');
    await queryRunner.query('DROP INDEX "overseas_cost_source_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, "quantity" integer NOT NULL, "component_id" integer, "source_id" integer, CONSTRAINT "overseas_cost_kind_choice" CHECK ((("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "overseas_cost_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "component" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "overseas_cost_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "funding_source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity", "component_id", "source_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity", "component_id", "source_id" FROM "overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_cost" RENAME TO "overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_component_id_index" ON "overseas_cost" ("component_id") ',
    );
    await queryRunner.query('CREATE INDEX "overseas_cost_source_id_index" ON "overseas_cost" ("source_id") ');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "overseas_cost_source_id_index"');
    await queryRunner.query('DROP INDEX "overseas_cost_component_id_index"');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" RENAME TO "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, "quantity" integer NOT NULL, "component_id" integer, "source_id" integer, CONSTRAINT "overseas_cost_kind_choice" CHECK ((("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity", "component_id", "source_id") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity", "component_id", "source_id" FROM "temporary_overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_cost"');
    await queryRunner.query('CREATE INDEX "overseas_cost_source_id_index" ON "overseas_cost" ("source_id") ');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_component_id_index" ON "overseas_cost" ("component_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "overseas_cost_source_id_index"');
    await queryRunner.query('DROP INDEX "overseas_cost_component_id_index"');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" RENAME TO "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, "quantity" integer NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK ((("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity" FROM "temporary_overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
  }
}
