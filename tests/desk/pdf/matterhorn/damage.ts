import type { Spoiled } from './damaged.ts';
import type { Dictionary } from './pdfFile.ts';

const FORMULA = { '/S': '/Formula', '/Alt': 'u:one' };
const BOX = { '/O': '/Layout', '/BBox': [0, 0, 9, 9] };
const OURS = { '/Registry': 'u:Adobe', '/Ordering': 'u:Identity', '/Supplement': 0 };

/** Conditions that fail, what was done to a good file. Where other conditions follow by their nature they are named too. */
export const DAMAGE: [string, string, (file: Spoiled) => void][] = [
  ['01-003', 'an artifact in tagged content', page((text) => text.replace(/MCID 1\s*>> BDC/, '$& /Artifact BMC EMC'))],
  ['01-004', 'tagged content in an artifact', page((text) => inArtifact(text))],
  ['01-005', 'a line that is neither', page((text) => `${text}\n0 0 m 9 9 l S`)],
  ['01-005', 'words after a sequence without an id', page((text) => text.replace(/\/MCID 1\s*>> BDC/, '>> BDC'))],
  ['01-005', 'content without an owner', (file) => set(file.element('P'), { '/K': [] })],
  ['01-005', 'content of two owners', (file) => set(file.element('P', 1), { '/K': [0, 1] })],
  ['01-005', 'content owned twice', (file) => set(file.element('P'), { '/K': [0, 0] })],
  ['01-005', 'an owner of nothing', (file) => set(file.element('P'), { '/K': [0, 999] })],
  ['01-005', 'an id used twice', page((text) => text.replace('/MCID 2>>', '/MCID 1>>'))],
  ['01-005', 'a parent tree that leads elsewhere', (file) => parentTree(file).reverse()],
  ['01-007', 'not marked', (file) => unset(file.dictionary(file.catalog['/MarkInfo']), '/Marked')],
  ['01-007', 'suspect', (file) => set(file.dictionary(file.catalog['/MarkInfo']), { '/Suspects': true })],
  ['02-001', 'a type of its own', (file) => set(file.element('P'), { '/S': '/Lead' })],
  ['02-001', 'a type mapped to none', roles({ '/Lead': '/Body' }, 'Lead')],
  ['02-003', 'a mapping that goes round', roles({ '/Lead': '/Body', '/Body': '/Lead' }, 'Lead')],
  ['02-004', 'a standard type mapped', roles({ '/P': '/Div' }, 'P')],
  ['06-001', 'no metadata', (file) => unset(file.catalog, '/Metadata')],
  ['06-001', 'metadata that is not XML', metadata('Harbour dredging', 'Harbour & dredging')],
  ['06-002', 'no word of PDF/UA', metadata(/<pdfuaid.*>/, '')],
  ['06-002', 'another part', metadata('<pdfuaid:part>1', '<pdfuaid:part>3')],
  ['06-003', 'no title', metadata(/<dc:title>.*<\/dc:title>/, '')],
  ['06-004', 'a blank title', metadata(/(x-default">)[^<]*/, '$1 ')],
  ['07-001', 'no word about the title', (file) => unset(viewing(file), '/DisplayDocTitle')],
  ['07-002', 'the title hidden', (file) => set(viewing(file), { '/DisplayDocTitle': false })],
  ['09-004', 'a cell outside a row', (file) => set(file.element('P'), { '/S': '/TD' })],
  ['09-004', 'something else in a row', (file) => set(file.element('TD'), { '/S': '/P' })],
  ['09-004', 'rows of unlike length', (file) => set(file.element('TD'), { '/A': { '/O': '/Table', '/ColSpan': 2 } })],
  ['09-004', 'a caption in the middle', (file) => captionIn(file.element('Table'))],
  ['09-005', 'something else in a list', (file) => set(file.element('LI'), { '/S': '/Sect' })],
  [
    '09-005',
    'a point outside a list',
    (file) => set(file.element('Lbl', file.elements('Lbl').length - 1), { '/S': '/LI' }),
  ],
  ['09-006', 'something else in the contents', (file) => set(file.element('TOCI'), { '/S': '/P' })],
  ['09-006', 'a bare link in an entry', (file) => set(file.element('Reference'), { '/S': '/Span' })],
  ['09-007', 'a ruby’s part alone', (file) => set(file.element('P'), { '/S': '/RB' })],
  ['09-008', 'a warichu’s part alone', (file) => set(file.element('P'), { '/S': '/WT' })],
  ['10-001', 'a code that means nothing', meaning('<>')],
  ['10-001 31-027', 'no meanings', (file) => unset(file.having1('/Subtype', '/Type0'), '/ToUnicode')],
  ['11-001 11-003 11-004 11-006', 'no language', (file) => unset(file.catalog, '/Lang')],
  ['11-001', 'a malformed language', (file) => set(file.catalog, { '/Lang': 'u:English (UK)' })],
  ['11-001', 'a part in a malformed one', (file) => set(file.element('P'), { '/Lang': 'u:f' })],
  ['11-003 11-006', 'a language of the pages only', (file) => languageOfPages(file)],
  ['11-002 11-003 11-006', 'an alternative outside the language', (file) => languageOfPages(file, { '/Alt': 'u:one' })],
  ['13-004', 'a figure without words', (file) => set(file.element('P'), { '/S': '/Figure', '/A': BOX })],
  ['13-004', 'a figure without a box', (file) => set(file.element('P'), { '/S': '/Figure', '/Alt': 'u:one' })],
  ['14-002', 'no H1 at first', (file) => all(file, 'H1', { '/S': '/H2' })],
  ['14-003', 'a level left out', (file) => all(file, 'H2', { '/S': '/H3' })],
  ['14-006', 'two H side by side', unlevelled],
  ['14-007', 'H and Hn', (file) => all(file, 'H2', { '/S': '/H' })],
  ['15-003', 'a head of nothing', (file) => unset(file.element('TH'), '/A')],
  ['17-002', 'a formula without words', (file) => set(file.element('P'), { '/S': '/Formula' })],
  ['10-001 17-003 31-027', 'a formula without meaning', (file) => wordless(file)],
  ['19-003', 'a note without an ID', (file) => unset(file.element('Note'), '/ID')],
  ['19-004', 'two notes of one ID', (file) => all(file, 'Note', { '/ID': 'u:note' })],
  ['21-001', 'an attachment without a name', (file) => unset(file.having1('/Type', '/Filespec'), '/UF')],
  ['28-002', 'a comment in a link', annotation('Text')],
  ['28-004', 'a comment without words', annotation('Text', 'Annot', { '/Contents': null })],
  ['28-005', 'a field without a name', annotation('Widget', 'Form')],
  ['28-006', 'an unknown annotation', annotation('Sticker', 'Annot')],
  ['28-007', 'a trap network', annotation('TrapNet', 'Annot')],
  ['28-008', 'no order', (file) => unset(file.page(), '/Tabs')],
  ['28-009', 'another order', (file) => set(file.page(), { '/Tabs': '/R' })],
  ['28-010', 'a field in a link', annotation('Widget', 'Link', { '/TU': 'u:Name' })],
  ['28-011', 'a link in a span', annotation('Link', 'Span')],
  ['28-011', 'a link that the parent tree does not know', annotation('Link', 'Link', { '/StructParent': 9999 })],
  ['28-011', 'a link said to be on another page', (file) => set(held(file), { '/Pg': file.pages()[1] ?? null })],
  ['28-012', 'a link without words', annotation('Link', 'Link', { '/Contents': null })],
  ['28-017', 'a printer’s mark in the structure', annotation('PrinterMark')],
  ['31-001', 'another registry', cmap({ '/Registry': 'u:Ours', '/Ordering': 'u:Identity', '/Supplement': 0 })],
  ['31-002', 'another ordering', cmap({ '/Registry': 'u:Adobe', '/Ordering': 'u:Ours', '/Supplement': 0 })],
  ['31-003', 'a later supplement', cmap({ '/Registry': 'u:Adobe', '/Ordering': 'u:Identity', '/Supplement': 1 })],
  ['31-004', 'an unknown map of glyphs', (file) => set(cid(file), { '/CIDToGIDMap': '/Ours' })],
  ['31-005', 'no map of glyphs', (file) => unset(cid(file), '/CIDToGIDMap')],
  ['31-006', 'an unknown CMap', (file) => set(file.having1('/Subtype', '/Type0'), { '/Encoding': '/Ours-H' })],
  ['31-007', 'two writing directions', cmap(undefined, 1)],
  ['31-009', 'no font', (file) => unset(file.dictionary(cid(file)['/FontDescriptor']), '/FontFile2')],
  ['31-011', 'a glyph that is not there', glyph(() => 0xfff0)],
  ['31-016', 'a width that is not the glyph’s', (file) => widths(file).splice(1, 1, Number(widths(file)[1]) + 2)],
  ['31-028', 'a sign that means U+0000', meaning('<0000>')],
  ['31-029', 'a sign that means U+FEFF', meaning('<feff>')],
  ['31-029', 'a sign that means U+FFFE', meaning('<fffe>')],
  ['31-030', 'a code that shows .notdef', notdef],
];

/** Changes after which a file is as good as before. */
export const HARMLESS: ((file: Spoiled) => void)[] = [
  () => {},
  cmap(),
  glyph((one) => one),
  roles({ '/Lead': '/P' }, 'Lead'),
  (file) => set(file.element('P'), { ...FORMULA }),
  (file) => set(file.element('P'), { '/S': '/Figure', '/Alt': 'u:one', '/A': BOX }),
  (file) => set(file.element('P'), { '/Lang': 'u:zh-Hant-TW' }),
];

function set(one: Dictionary, entries: Dictionary): void {
  Object.assign(one, entries);
  for (const [key, value] of Object.entries(entries)) if (value === null) delete one[key];
}

function unset(one: Dictionary, key: string): void {
  if (one[key] === undefined) throw new Error(`nothing was spoiled: no ${key}`);
  delete one[key];
}

function all(file: Spoiled, type: string, entries: Dictionary): void {
  for (const one of file.elements(type)) set(one, entries);
}

function page(change: (text: string) => string): (file: Spoiled) => void {
  return (file) => file.rewrite(file.page()['/Contents'], change);
}

function inArtifact(text: string): string {
  const start = text.search(/\/P <<\s*\/MCID 1\s*>> BDC/);
  const end = text.indexOf('EMC', start);
  return `${text.slice(0, start)}/Artifact BMC ${text.slice(start, end)}EMC ${text.slice(end)}`;
}

function parentTree(file: Spoiled) {
  const root = file.dictionary(file.catalog['/StructTreeRoot']);
  return file.array(file.array(file.dictionary(root['/ParentTree'])['/Nums'])[1]);
}

function roles(map: Dictionary, type: string): (file: Spoiled) => void {
  return (file) => {
    set(file.dictionary(file.catalog['/StructTreeRoot']), { '/RoleMap': map });
    set(file.element('P'), { '/S': `/${type}` });
  };
}

function metadata(from: string | RegExp, to: string): (file: Spoiled) => void {
  return (file) => file.rewrite(file.catalog['/Metadata'], (text) => text.replace(from, to));
}

function viewing(file: Spoiled): Dictionary {
  return file.dictionary(file.catalog['/ViewerPreferences']);
}

function captionIn(table: Dictionary): void {
  const [caption, first, ...others] = table['/K'] as string[];
  table['/K'] = [first ?? '', caption ?? '', ...others];
}

/** What the first sign of the first font means. */
function meaning(bytes: string): (file: Spoiled) => void {
  return (file) =>
    file.rewrite(file.having1('/Subtype', '/Type0')['/ToUnicode'], (text) =>
      text.replace(/\[(<[^>]*>) <[^>]*>/, `[$1 ${bytes}`),
    );
}

function languageOfPages(file: Spoiled, outside?: Dictionary): void {
  unset(file.catalog, '/Lang');
  set(file.element('Document'), { '/Lang': 'u:en' });
  if (!outside) return;
  const root = file.dictionary(file.catalog['/StructTreeRoot']);
  const reference = file.addStream({}, Buffer.alloc(0));
  file.objects[`obj:${reference}`] = {
    value: { '/S': '/Div', '/P': file.catalog['/StructTreeRoot'] ?? null, ...outside },
  };
  root['/K'] = [...file.array(root['/K']), reference];
}

function wordless(file: Spoiled): void {
  for (const font of file.having('/Subtype', '/Type0')) unset(font, '/ToUnicode');
  set(file.element('P'), { ...FORMULA });
}

/** The first link of the contents as another annotation, held by an element of another type. */
function annotation(subtype: string, type = 'Link', entries: Dictionary = {}): (file: Spoiled) => void {
  return (file) => {
    const reference = file.array(file.page()['/Annots']).at(-1);
    const holder = file.elements('Link').find((one) => JSON.stringify(one['/K']).includes(`"${reference}"`));
    if (!holder) throw new Error('no holder');
    set(file.dictionary(reference), { '/Subtype': `/${subtype}`, ...entries });
    set(holder, { '/S': `/${type}` });
  };
}

/** How the first link says where its annotation is. */
function held(file: Spoiled): Dictionary {
  const kids = file.array(file.element('Link')['/K']);
  return file.dictionary(kids.find((kid) => file.dictionary(kid)['/Type'] === '/OBJR'));
}

function cid(file: Spoiled): Dictionary {
  return file.having1('/Subtype', '/CIDFontType2');
}

function widths(file: Spoiled) {
  return file.array(file.array(cid(file)['/W'])[1]);
}

/** Identity-H written out, with another word about the collection or the direction. */
function cmap(info: Dictionary = OURS, direction = 0): (file: Spoiled) => void {
  const text = `/WMode ${direction} def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 begincidrange <0000> <ffff> 0 endcidrange`;
  return (file) => {
    const dict = { '/Type': '/CMap', '/CMapName': '/Ours', '/CIDSystemInfo': info, '/WMode': 0 };
    set(file.having1('/Subtype', '/Type0'), { '/Encoding': file.addStream(dict, Buffer.from(text)) });
  };
}

function glyph(of: (cid: number) => number): (file: Spoiled) => void {
  return (file) => {
    const map = Buffer.alloc(512);
    for (let one = 0; one < 256; one++) map.writeUInt16BE(one === 1 ? of(one) : one, one * 2);
    set(cid(file), { '/CIDToGIDMap': file.addStream({}, map) });
  };
}

function notdef(file: Spoiled): void {
  glyph(() => 0)(file);
  const said = widths(file);
  said[1] = said[0] ?? 0;
}

function unlevelled(file: Spoiled): void {
  for (const type of ['H1', 'H2']) all(file, type, { '/S': '/H' });
}
