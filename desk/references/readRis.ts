import type { CslItem } from '../../engine/nouns/reference.ts';
import { CSL_TYPES } from './risTypes.ts';

/** Tags with one field of CSL-JSON each; the first of those that a record has counts. */
const FIELDS: Record<string, string> = {
  TI: 'title',
  T1: 'title',
  CT: 'title',
  BT: 'title',
  T2: 'container-title',
  JO: 'container-title',
  JF: 'container-title',
  JA: 'container-title',
  T3: 'collection-title',
  PB: 'publisher',
  CY: 'publisher-place',
  PP: 'publisher-place',
  UR: 'URL',
  L2: 'URL',
  DO: 'DOI',
  LA: 'language',
  AB: 'abstract',
  N2: 'abstract',
  N1: 'note',
  VL: 'volume',
  IS: 'issue',
  ET: 'edition',
  CN: 'call-number',
  DB: 'source',
  AN: 'number',
  SE: 'section',
};
const NAMES: Record<string, string> = {
  AU: 'author',
  A1: 'author',
  A2: 'editor',
  ED: 'editor',
  A3: 'collection-editor',
  A4: 'translator',
};
const DATES: Record<string, string> = { DA: 'issued', PY: 'issued', Y1: 'issued', Y2: 'accessed' };

/** Records of RIS as CSL-JSON. Tags without a field there stay, under `custom`. Null where the text is no RIS. */
export function readRis(text: string): CslItem[] | null {
  const items: CslItem[] = [];
  let record: [tag: string, value: string][] | null = null;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'TY') record = [[tag, value.trim()]];
    else if (tag === 'ER') {
      if (record) items.push(itemOf(record));
      record = null;
    } else if (tag !== '') record?.push([tag, value.trim()]);
    // A value may run on over lines without a tag.
    else if (record && line.trim() !== '') {
      const last = record.at(-1);
      if (last) last[1] = `${last[1]} ${line.trim()}`;
    }
  }
  if (record) items.push(itemOf(record));
  return items.length > 0 ? items : null;
}

function itemOf(record: [tag: string, value: string][]): CslItem {
  const item: CslItem = {};
  const custom: Record<string, string[]> = {};
  const keywords: string[] = [];
  for (const [tag, value] of record) {
    if (value === '') continue;
    const name = NAMES[tag];
    const date = DATES[tag];
    const field = FIELDS[tag];
    if (tag === 'TY') item.type = CSL_TYPES[value.toUpperCase()] ?? 'document';
    else if (name) item[name] = [...((item[name] as unknown[]) ?? []), nameOf(value)];
    else if (date) item[date] = finer(item[date], dateOf(value));
    else if (tag === 'KW') keywords.push(value);
    else if (tag === 'SP') item.page = value;
    else if (tag === 'EP') item.page = item.page ? `${item.page}-${value}` : value;
    else if (tag === 'SN') item[/^[\d-]{9}x?$/i.test(value) ? 'ISSN' : 'ISBN'] = value;
    else if (field && item[field] === undefined) item[field] = value;
    else if (tag !== 'ID') custom[tag] = [...(custom[tag] ?? []), value];
  }
  if (keywords.length > 0) item.keyword = keywords.join(', ');
  if (Object.keys(custom).length > 0) item.custom = custom;
  return item;
}

/** 'Brandt, Ilka, Jr.'; without a comma it is a name as it stands. */
function nameOf(value: string): object {
  const [family = '', given = '', suffix = ''] = value.split(',').map((part) => part.trim());
  if (given === '') return { literal: family };
  return suffix === '' ? { family, given } : { family, given, suffix };
}

/** '2026/01/31/morning', '2026-01-31', '2026'. */
function dateOf(value: string): { 'date-parts': number[][] } | { raw: string } {
  const numbers = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(value)?.slice(1).filter(Boolean).map(Number);
  return numbers ? { 'date-parts': [numbers] } : { raw: value };
}

/** A record gives the year and the day in two places: the one that says more counts. */
function finer(known: unknown, other: unknown): unknown {
  const size = (date: unknown) => (date as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.length ?? 0;
  return size(other) > size(known) ? other : (known ?? other);
}
