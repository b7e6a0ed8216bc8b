import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Work2026112501565 implements MigrationInterface {
  name = 'Work2026112501565';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_cost" RENAME TO "overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_cost" RENAME TO "overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "cost_ceiling" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "kind" text NOT NULL, "beneficiary" text NOT NULL, "amount_vnd" integer NOT NULL, "per" text NOT NULL, "from" text NOT NULL, "to" text, "source" text NOT NULL, "source_sort" text, "certainty" text, "certainty_sort" text, CONSTRAINT "cost_ceiling_kind_choice" CHECK ("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\')), CONSTRAINT "cost_ceiling_beneficiary_choice" CHECK ("beneficiary" in (\'POOR_OR_MINORITY\', \'NEAR_POOR_OR_ESCAPED\', \'OTHER\')), CONSTRAINT "cost_ceiling_per_choice" CHECK ("per" in (\'COURSE\', \'DAY\', \'MONTH\', \'ONCE\')), CHECK (1)) STRICT',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "cost_ceiling_kind_beneficiary_from_unique" ON "cost_ceiling" ("kind", "beneficiary", "from") ',
    );
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, "quantity" integer NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK (("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\'))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", "quantity") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on", 1 FROM "overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "overseas_cost"');
    await queryRunner.query('ALTER TABLE "temporary_overseas_cost" RENAME TO "overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, "work_history" text, "employment_status" text, "main_job" text, "main_job_sort" text, "unemployed_since" text, "inactive_reason" text, "inactive_reason_sort" text, "wage_sought_vnd" integer, "training_sought" text, "training_sought_sort" text, CONSTRAINT "job_seeker_education_choice" CHECK (("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\'))), CONSTRAINT "job_seeker_qualification_choice" CHECK (("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\'))), CONSTRAINT "job_seeker_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_job_seeker"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text" FROM "job_seeker"',
    );
    await queryRunner.query('DROP TABLE "job_seeker"');
    await queryRunner.query('ALTER TABLE "temporary_job_seeker" RENAME TO "job_seeker"');
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query('DROP INDEX "placement_employer_id_index"');
    await queryRunner.query('DROP INDEX "placement_vacancy_id_index"');
    await queryRunner.query('DROP INDEX "placement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "placement_person_id_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_placement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "vacancy_id" integer, "employer_id" integer, "placed_on" text NOT NULL, "year" integer NOT NULL, "has_contract" integer, "followed_up_on" text, "is_still_employed" integer, "follow_up_due_on" text, CONSTRAINT "placement_employer_id_fk" FOREIGN KEY ("employer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_placement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed" FROM "placement"',
    );
    await queryRunner.query('DROP TABLE "placement"');
    await queryRunner.query('ALTER TABLE "temporary_placement" RENAME TO "placement"');
    await queryRunner.query('CREATE INDEX "placement_employer_id_index" ON "placement" ("employer_id") ');
    await queryRunner.query('CREATE INDEX "placement_vacancy_id_index" ON "placement" ("vacancy_id") ');
    await queryRunner.query('CREATE INDEX "placement_hamlet_id_index" ON "placement" ("hamlet_id") ');
    await queryRunner.query('CREATE INDEX "placement_person_id_index" ON "placement" ("person_id") ');
    await queryRunner.query(
      'CREATE INDEX "job_seeker_is_open_registered_on_index" ON "job_seeker" ("is_open", "registered_on") ',
    );
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query('DROP INDEX "job_seeker_is_open_registered_on_index"');
    await queryRunner.query(
      'CREATE TABLE "temporary_job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, "work_history" text, "employment_status" text, "main_job" text, "main_job_sort" text, "unemployed_since" text, "inactive_reason" text, "inactive_reason_sort" text, "wage_sought_vnd" integer, "training_sought" text, "training_sought_sort" text, CONSTRAINT "job_seeker_education_choice" CHECK (("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\'))), CONSTRAINT "job_seeker_qualification_choice" CHECK (("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\'))), CONSTRAINT "job_seeker_work_history_choice" CHECK ("work_history" in (\'NEVER\', \'BEFORE\', \'NOW\')), CONSTRAINT "job_seeker_employment_status_choice" CHECK ("employment_status" in (\'EMPLOYER\', \'OWN_ACCOUNT\', \'FAMILY\', \'WAGE\', \'COOPERATIVE\')), CONSTRAINT "job_seeker_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "temporary_job_seeker"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text", "work_history", "employment_status", "main_job", "main_job_sort", "unemployed_since", "inactive_reason", "inactive_reason_sort", "wage_sought_vnd", "training_sought", "training_sought_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text", "work_history", "employment_status", "main_job", "main_job_sort", "unemployed_since", "inactive_reason", "inactive_reason_sort", "wage_sought_vnd", "training_sought", "training_sought_sort" FROM "job_seeker"',
    );
    await queryRunner.query('DROP TABLE "job_seeker"');
    await queryRunner.query('ALTER TABLE "temporary_job_seeker" RENAME TO "job_seeker"');
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query(
      'CREATE INDEX "job_seeker_is_open_registered_on_index" ON "job_seeker" ("is_open", "registered_on") ',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX "job_seeker_is_open_registered_on_index"');
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query('ALTER TABLE "job_seeker" RENAME TO "temporary_job_seeker"');
    await queryRunner.query(
      'CREATE TABLE "job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, "work_history" text, "employment_status" text, "main_job" text, "main_job_sort" text, "unemployed_since" text, "inactive_reason" text, "inactive_reason_sort" text, "wage_sought_vnd" integer, "training_sought" text, "training_sought_sort" text, CONSTRAINT "job_seeker_education_choice" CHECK (("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\'))), CONSTRAINT "job_seeker_qualification_choice" CHECK (("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\'))), CONSTRAINT "job_seeker_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "job_seeker"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text", "work_history", "employment_status", "main_job", "main_job_sort", "unemployed_since", "inactive_reason", "inactive_reason_sort", "wage_sought_vnd", "training_sought", "training_sought_sort") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text", "work_history", "employment_status", "main_job", "main_job_sort", "unemployed_since", "inactive_reason", "inactive_reason_sort", "wage_sought_vnd", "training_sought", "training_sought_sort" FROM "temporary_job_seeker"',
    );
    await queryRunner.query('DROP TABLE "temporary_job_seeker"');
    await queryRunner.query(
      'CREATE INDEX "job_seeker_is_open_registered_on_index" ON "job_seeker" ("is_open", "registered_on") ',
    );
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query('DROP INDEX "job_seeker_is_open_registered_on_index"');
    await queryRunner.query('DROP INDEX "placement_person_id_index"');
    await queryRunner.query('DROP INDEX "placement_hamlet_id_index"');
    await queryRunner.query('DROP INDEX "placement_vacancy_id_index"');
    await queryRunner.query('DROP INDEX "placement_employer_id_index"');
    await queryRunner.query('ALTER TABLE "placement" RENAME TO "temporary_placement"');
    await queryRunner.query(
      'CREATE TABLE "placement" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "hamlet_id" integer NOT NULL, "vacancy_id" integer, "employer_id" integer, "placed_on" text NOT NULL, "year" integer NOT NULL, "has_contract" integer, "followed_up_on" text, "is_still_employed" integer, CONSTRAINT "placement_employer_id_fk" FOREIGN KEY ("employer_id") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_hamlet_id_fk" FOREIGN KEY ("hamlet_id") REFERENCES "administrative_unit" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "placement_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "placement"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "hamlet_id", "vacancy_id", "employer_id", "placed_on", "year", "has_contract", "followed_up_on", "is_still_employed" FROM "temporary_placement"',
    );
    await queryRunner.query('DROP TABLE "temporary_placement"');
    await queryRunner.query('CREATE INDEX "placement_person_id_index" ON "placement" ("person_id") ');
    await queryRunner.query('CREATE INDEX "placement_hamlet_id_index" ON "placement" ("hamlet_id") ');
    await queryRunner.query('CREATE INDEX "placement_vacancy_id_index" ON "placement" ("vacancy_id") ');
    await queryRunner.query('CREATE INDEX "placement_employer_id_index" ON "placement" ("employer_id") ');
    await queryRunner.query('DROP INDEX "job_seeker_person_id_index"');
    await queryRunner.query('ALTER TABLE "job_seeker" RENAME TO "temporary_job_seeker"');
    await queryRunner.query(
      'CREATE TABLE "job_seeker" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "person_id" integer NOT NULL, "registered_on" text NOT NULL, "education" text, "qualification" text, "occupation" text, "occupation_sort" text, "skills" text, "skills_sort" text, "wants_abroad" integer, "place_sought" text, "place_sought_sort" text, "is_open" integer, "search_text" text, CONSTRAINT "job_seeker_education_choice" CHECK (("education" in (\'PRIMARY_NOT_FINISHED\', \'PRIMARY\', \'LOWER_SECONDARY\', \'UPPER_SECONDARY\'))), CONSTRAINT "job_seeker_qualification_choice" CHECK (("qualification" in (\'UNTRAINED\', \'SKILLED\', \'SHORT\', \'ELEMENTARY\', \'INTERMEDIATE\', \'COLLEGE\', \'UNIVERSITY\', \'POSTGRADUATE\'))), CONSTRAINT "job_seeker_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "job_seeker"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "person_id", "registered_on", "education", "qualification", "occupation", "occupation_sort", "skills", "skills_sort", "wants_abroad", "place_sought", "place_sought_sort", "is_open", "search_text" FROM "temporary_job_seeker"',
    );
    await queryRunner.query('DROP TABLE "temporary_job_seeker"');
    await queryRunner.query('CREATE INDEX "job_seeker_person_id_index" ON "job_seeker" ("person_id") ');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" RENAME TO "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK (("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'TRAVEL_FAR\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\'))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "temporary_overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "cost_ceiling_kind_beneficiary_from_unique"');
    await queryRunner.query('DROP TABLE "cost_ceiling"');
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" RENAME TO "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "temporary_overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
    await queryRunner.query('DROP INDEX "overseas_cost_contract_id_index"');
    await queryRunner.query('ALTER TABLE "overseas_cost" RENAME TO "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE TABLE "overseas_cost" ("id" integer PRIMARY KEY NOT NULL, "version" integer NOT NULL, "created_at" text NOT NULL, "created_by" integer, "updated_at" text NOT NULL, "updated_by" integer, "contract_id" integer NOT NULL, "kind" text NOT NULL, "amount_vnd" integer NOT NULL, "paid_on" text NOT NULL, CONSTRAINT "overseas_cost_kind_choice" CHECK (("kind" in (\'TUITION\', \'MEALS\', \'LODGING\', \'LIVING\', \'KIT\', \'TRAVEL\', \'HEALTH_CHECK\', \'PASSPORT\', \'VISA\', \'JUDICIAL_RECORD\'))), CONSTRAINT "overseas_cost_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "overseas_contract" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION) STRICT',
    );
    await queryRunner.query(
      'INSERT INTO "overseas_cost"("id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on") SELECT "id", "version", "created_at", "created_by", "updated_at", "updated_by", "contract_id", "kind", "amount_vnd", "paid_on" FROM "temporary_overseas_cost"',
    );
    await queryRunner.query('DROP TABLE "temporary_overseas_cost"');
    await queryRunner.query(
      'CREATE INDEX "overseas_cost_contract_id_index" ON "overseas_cost" ("contract_id") ',
    );
  }
}
