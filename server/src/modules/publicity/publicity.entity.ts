import { instant, json, longText, reference, text, year, yesNo } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { AdministrativeUnit } from '../territory/index.js';

/** What an area shows to everybody. It is published and withdrawn by acts only; `content` is what was published, as it was then. */
@resource({
  plural: 'publicPages',
  label: ['Trang công khai', 'Public page'],
  area: 'communication',
  title: ['title'],
  scope: ['area'],
  unique: [['areaId']],
  writers: ['OFFICER', 'ADMIN'],
})
export class PublicPage extends StoredRecord {
  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @text({ label: ['Tiêu đề', 'Title'], required: true })
  title!: string;

  @longText({ label: ['Lời giới thiệu', 'Introduction'] })
  intro!: string | null;

  @text({ label: ['Liên hệ', 'Contact'] })
  contact!: string | null;

  @yesNo({ label: ['Đang công khai', 'Published'], derived: true, required: true, initial: false })
  isPublished!: boolean;

  @year({ label: ['Năm số liệu', 'Year of the figures'], derived: true })
  year!: number | null;

  @instant({ label: ['Công khai lúc', 'Published at'], derived: true })
  publishedAt!: string | null;

  @text({ label: ['Người công khai', 'Published by'], derived: true })
  publishedByName!: string | null;

  @json({ label: ['Nội dung đã công khai', 'Published content'], derived: true, minor: true })
  content!: unknown;
}
