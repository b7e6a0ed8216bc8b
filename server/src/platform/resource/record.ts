import { instant, wholeNumber } from './declare.js';

export type Id = number;

/** What every row has. `id` is unique over all resources, `version` starts at 1 and counts the row's edits. */
export abstract class StoredRecord {
  @wholeNumber({ label: ['Mã số', 'Id'], derived: true, required: true, minor: true })
  id!: Id;

  @wholeNumber({ label: ['Phiên bản', 'Version'], derived: true, required: true, minor: true })
  version!: number;

  @instant({ label: ['Tạo lúc', 'Created at'], derived: true, required: true, minor: true })
  createdAt!: string;

  @wholeNumber({ label: ['Người tạo', 'Created by'], derived: true, minor: true })
  createdBy!: Id | null;

  @instant({ label: ['Sửa lúc', 'Updated at'], derived: true, required: true, minor: true })
  updatedAt!: string;

  @wholeNumber({ label: ['Người sửa', 'Updated by'], derived: true, minor: true })
  updatedBy!: Id | null;
}
