import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EventMeeting2026112516350 implements MigrationInterface {
  name = 'EventMeeting2026112516350';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "communication_event" DROP CONSTRAINT "communication_event_kind_choice"',
    );
    await queryRunner.query(
      "ALTER TABLE \"communication_event\" ADD CONSTRAINT \"communication_event_kind_choice\" CHECK (\"kind\" in ('EVENT', 'COLUMN', 'REPORTAGE', 'BROADCAST', 'MOVEMENT', 'MEETING'))",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "communication_event" DROP CONSTRAINT "communication_event_kind_choice"',
    );
    await queryRunner.query(
      "ALTER TABLE \"communication_event\" ADD CONSTRAINT \"communication_event_kind_choice\" CHECK ((kind = ANY (ARRAY['EVENT'::text, 'COLUMN'::text, 'REPORTAGE'::text, 'BROADCAST'::text, 'MOVEMENT'::text])))",
    );
  }
}
