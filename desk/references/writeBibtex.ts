import type { CslItem } from '../../engine/nouns/reference.ts';
import { partsOf } from '../../engine/references/cslDate.ts';

const TYPES: Record<string, string> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  report: 'report',
  book: 'book',
  chapter: 'incollection',
  thesis: 'thesis',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  dataset: 'dataset',
};
const FIELDS: [field: string, name: string][] = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['publisher-place', 'location'],
  ['URL', 'url'],
  ['DOI', 'doi'],
  ['language', 'language'],
  ['abstract', 'abstract'],
  ['note', 'note'],
  ['volume', 'volume'],
  ['issue', 'number'],
  ['edition', 'edition'],
  ['page', 'pages'],
  ['ISSN', 'issn'],
  ['ISBN', 'isbn'],
  ['keyword', 'keywords'],
];
/** Where an entry names what it stood in: neither an online one nor a report has a container in BibLaTeX. */
const CONTAINERS: Record<string, string> = { article: 'journaltitle', online: 'organization', report: 'institution' };
/** As they are: an address with a backslash leads nowhere. */
const VERBATIM = ['url', 'doi'];

/**
 * CSL-JSON as BibLaTeX in UTF-8, which Zotero and biber read; days stand whole in `date`, and `year` beside it is for programs that only
 * know BibTeX.
 */
export function writeBibtex(items: CslItem[]): string {
  const keys = new Set<string>();
  return items.map((item) => entryOf(item, keyOf(item, keys))).join('\n');
}

function entryOf(item: CslItem, key: string): string {
  const type = TYPES[String(item.type)] ?? 'misc';
  const lines: string[] = [];
  const put = (name: string, value: unknown) => {
    const words = String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') return;
    lines.push(
      `  ${name} = {${VERBATIM.includes(name) ? words.replace(/[{}\\]/g, encodeURIComponent) : escaped(words)}},`,
    );
  };
  for (const field of ['author', 'editor', 'translator']) {
    const names = Array.isArray(item[field]) ? (item[field] as Record<string, unknown>[]).map(nameWords) : [];
    if (names.length > 0) lines.push(`  ${field} = {${names.join(' and ')}},`);
  }
  for (const [field, name] of FIELDS) put(name, item[field]);
  put(CONTAINERS[type] ?? 'booktitle', item['container-title']);
  const issued = partsOf(item.issued);
  put('date', issued);
  put('year', issued.slice(0, 4));
  put('urldate', partsOf(item.accessed));
  if (item.type === 'article-newspaper') put('entrysubtype', 'newspaper');
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}

/** Family and year in plain letters; the second of one key gets a 'b'. */
function keyOf(item: CslItem, taken: Set<string>): string {
  const [author] = Array.isArray(item.author) ? (item.author as Record<string, unknown>[]) : [];
  const named = String(author?.family ?? author?.literal ?? item.title ?? 'source');
  const plain =
    named
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 30) || 'source';
  const stem = `${plain}${partsOf(item.issued).slice(0, 4)}`;
  for (let count = 0; ; count++) {
    const key = count === 0 ? stem : `${stem}${count < 26 ? String.fromCharCode(97 + count) : `-${count}`}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

function nameWords(name: Record<string, unknown>): string {
  if (name.literal) return `{${escaped(String(name.literal))}}`;
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given]
    .filter(Boolean)
    .map((part) => escaped(String(part)))
    .join(', ');
}

function escaped(words: string): string {
  const signs: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '{': '\\{',
    '}': '\\}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return words.replace(/[\\{}~^]/g, (sign) => signs[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');
}
