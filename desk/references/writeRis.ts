import type { CslItem } from '../../engine/nouns/reference.ts';
import { partsOf } from '../../engine/references/cslDate.ts';
import { CSL_TYPES } from './risTypes.ts';

const FIELDS: [field: string, tag: string][] = [
  ['title', 'TI'],
  ['container-title', 'T2'],
  ['collection-title', 'T3'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['URL', 'UR'],
  ['DOI', 'DO'],
  ['language', 'LA'],
  ['abstract', 'AB'],
  ['note', 'N1'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['edition', 'ET'],
  ['call-number', 'CN'],
  ['source', 'DB'],
  ['number', 'AN'],
  ['section', 'SE'],
  ['ISSN', 'SN'],
  ['ISBN', 'SN'],
];
const NAMES: [field: string, tag: string][] = [
  ['author', 'AU'],
  ['editor', 'A2'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
];

/** CSL-JSON as RIS, one record an item. */
export function writeRis(items: CslItem[]): string {
  return items.map(recordOf).join('');
}

function recordOf(item: CslItem): string {
  const type = Object.entries(CSL_TYPES).find(([, csl]) => csl === item.type)?.[0] ?? 'GEN';
  const lines: string[] = [`TY  - ${type}`];
  const put = (tag: string, value: unknown) => {
    const words = String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words !== '') lines.push(`${tag}  - ${words}`);
  };
  for (const [field, tag] of NAMES)
    for (const name of listOf(item[field])) put(tag, nameWords(name as Record<string, unknown>));
  for (const [field, tag] of FIELDS) put(tag, item[field]);
  const issued = partsOf(item.issued);
  put('PY', issued.slice(0, 4));
  put('DA', issued.length > 4 ? issued.replaceAll('-', '/') : '');
  put('Y2', partsOf(item.accessed).replaceAll('-', '/'));
  const [start, end] = String(item.page ?? '').split(/[-–]/);
  put('SP', start);
  put('EP', end);
  for (const word of String(item.keyword ?? '').split(/\s*[,;]\s*/)) put('KW', word);
  for (const [tag, values] of Object.entries((item.custom ?? {}) as Record<string, unknown>)) {
    if (/^[A-Z][A-Z0-9]$/.test(tag)) for (const value of listOf(values)) put(tag, value);
  }
  put('ID', item.id);
  return `${lines.join('\r\n')}\r\nER  - \r\n\r\n`;
}

function nameWords(name: Record<string, unknown>): string {
  if (name.literal) return String(name.literal);
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
