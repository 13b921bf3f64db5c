import fc from 'fast-check';
import { type Block, CHART_FORMS, type Document, type Inline, type Note } from '../../engine/nouns/document.ts';
import { standardTheme } from '../../templates/themes/standard.ts';
import { PICTURES } from '../fixtures/pictures.ts';
import { inlineRuns } from './inlineRuns.ts';

/** Texts that have hurt exporters: numbering placeholders, markup, formulas, spaces at the edges, other scripts. */
const HOSTILE_TEXTS = [
  '{list-0}',
  '{ordered-1} {0}',
  ']]>',
  '</w:t></w:r>',
  '<w:p/>',
  '&amp; &lt; &#10; &',
  '=cmd|"/c calc"!A1',
  '{ DDEAUTO c:\\\\x "y" }',
  '  two spaces before',
  'two spaces after  ',
  'two  spaces  inside',
  ' ',
  'tab\tinside',
  '\u201cquoted\u201d \u2018single\u2019 \u2013 \u2014 \u2026',
  'non\u00a0breaking\u00a0space and soft\u00adhyphen',
  'e\u0301 combining, \ufb01 ligature',
  '{page} of {pages}',
  '%s %d $'.concat('{x} $& $1 \\1'),
  'quote \' and " and `',
  'averyveryverylongwordthatdoesnotfitintoonelineofanyreasonablecolumnwidthandhastobebrokensomewhere',
  'https://outlet.example/a/very/long/path?with=query&and=more#fragment',
  'Za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105 ja\u017a\u0144',
  '\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440',
];

/** Scripts that a bundled font may not have. */
const FOREIGN_TEXTS = [
  '\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 123',
  '\u05e9\u05dc\u05d5\u05dd (test)',
  '\u4f60\u597d\uff0c\u4e16\u754c\u3002',
  '\ud55c\uad6d\uc5b4 \ubb38\uc7a5',
  '\u{1f30a}\u{1f6a2} \u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u200fmarks\u200e of direction',
];

/** What must never crash an exporter although capture keeps it out. */
export const ILLEGAL_TEXTS = ['bell\u0007', 'null\u0000byte', 'lone \ud83d high', 'lone \ude00 low', '\ufffe\uffff'];

const WORDS =
  'harbour ministry budget convoy reservoir auditor tariff grain ferry inspector turbine quarry envoy census pilot'.split(
    ' ',
  );

const plainSentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`);

export type DocumentTexts = {
  /** Where words come from; the default mixes plain sentences with every hostile and foreign text. */
  text?: fc.Arbitrary<string>;
  /** Note references in headings and captions too (they also stand in tables of contents). Default true. */
  notesInHeadings?: boolean;
};

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: plainSentence },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.constantFrom(...FOREIGN_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map(oneLine) },
);

/** Without scripts that bundled fonts may lack. */
export const latinText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: plainSentence },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
);

/** Any valid Document: notes numbered from 1 in reading order, each referred to exactly once, none in table heads (these repeat). */
export function arbitraryDocument(texts: DocumentTexts = {}): fc.Arbitrary<Document> {
  const text = texts.text ?? anyText;
  return fc
    .record({
      blocks: fc.array(arbitraryBlock(text, texts.notesInHeadings ?? true), { maxLength: 14 }),
      noteWords: fc.array(arbitraryInlines(text, false), { minLength: 1, maxLength: 4 }),
      title: text,
      author: text,
      subject: text,
      language: fc.constantFrom('en', 'en-GB', 'de', 'pl', 'ar'),
      marking: fc.constantFrom(
        { text: '', colour: null },
        { text: 'INTERNAL', colour: null },
        { text: 'TLP:RED', colour: '#FF2B2B' },
        { text: 'TLP:AMBER+STRICT \u00b7 named recipients only', colour: '#FFC000' },
      ),
      frame: fc.record({
        left: fc.oneof(fc.constant(''), text),
        right: fc.oneof(fc.constant(''), text),
        pageLabel: fc.constantFrom('Page {page} of {pages}', '{page}/{pages}', '{page}', ''),
      }),
      size: fc.constantFrom('A4' as const, 'Letter' as const),
      scale: fc.constantFrom(1, 1, 0.75, 1.3, 1.8),
      justified: fc.boolean(),
      cover: fc.boolean(),
      notesAt: fc.constantFrom('foot' as const, 'foot' as const, 'end' as const),
    })
    .map(
      ({
        blocks,
        noteWords,
        title,
        author,
        subject,
        language,
        marking,
        frame,
        size,
        scale,
        justified,
        cover,
        notesAt,
      }) => {
        const notes = numberNotes(blocks, noteWords);
        if (notesAt === 'end' && notes.length > 0) blocks.push(notesHeading());
        referAround(blocks);
        return {
          format: 1,
          title,
          author,
          subject,
          language,
          at: '2026-01-01T00:00:00Z',
          theme: { ...standardTheme, page: { ...standardTheme.page, size }, roles: rolesScaled(scale, justified) },
          marking,
          frame,
          cover,
          blocks,
          notes,
          notesAt,
          manifest: {
            format: 1,
            briefingId: 'br_random0001',
            template: 'random@1',
            sources: [],
            evidence: [],
            signOffs: [
              { code: 'quote-altered', sentence: title, reason: author, by: subject, at: '2026-01-01T00:00:00Z' },
            ],
          },
        };
      },
    );
}

/** Numbers the references as they are read and hands out notes for them. Changes the blocks, which nobody else holds yet. */
function numberNotes(blocks: Block[], noteWords: Inline[][]): Note[] {
  const notes: Note[] = [];
  blocks
    .filter((block) => block.kind === 'chart' || (block.kind === 'picture' && block.number !== null))
    .forEach((figure, at) => {
      if (figure.kind !== 'chart' && figure.kind !== 'picture') return;
      figure.number = at + 1;
      if (figure.alt !== null) figure.alt += ` #${at + 1}`;
    });
  let tables = 0;
  for (const table of blocks) {
    if (table.kind !== 'table' || table.caption.length === 0) continue;
    Object.assign(table, { label: 'Table', number: ++tables });
  }
  for (const inline of blocks.flatMap(inlineRuns).flat()) {
    if (inline.kind !== 'note-ref') continue;
    const number = notes.length + 1;
    inline.number = number;
    notes.push({
      number,
      inlines: structuredClone(noteWords[notes.length % noteWords.length] ?? []),
      evidenceIds: [`ev_${number}`],
    });
  }
  return notes;
}

/** Every role larger or smaller, in steps of half a point as Word has them; body text justified. */
function rolesScaled(scale: number, justified: boolean): Document['theme']['roles'] {
  const half = (points: number) => Math.round(points * scale * 2) / 2;
  const roles = Object.entries(standardTheme.roles).map(([role, style]) => [
    role,
    {
      ...style,
      size: Math.max(4, half(style.size)),
      leading: Math.max(4, half(style.leading)),
      ...(justified && role === 'body' ? { align: 'justified' as const } : {}),
    },
  ]);
  return Object.fromEntries(roles);
}

function notesHeading(): Block {
  return { kind: 'heading', level: 1, number: '', inlines: [{ kind: 'text', text: 'Notes' }], origin: {} };
}

/** Makes a cross-reference of every plain italic text, to heading, figure and table in turn; some say what the place is called, some do not. */
function referAround(blocks: Block[]): void {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const charts = blocks.filter((block) => block.kind === 'chart');
  const tables = blocks.filter((block) => block.kind === 'table' && block.number !== undefined);
  let turn = 0;
  for (const inline of blocks.flatMap(inlineRuns).flat()) {
    if (inline.kind !== 'text' || !inline.italic || inline.link) continue;
    turn += 1;
    const heading = headings[turn % (headings.length || 1)];
    const chart = charts[turn % (charts.length || 1)];
    const table = tables[turn % (tables.length || 1)];
    if (turn % 2 === 0 && heading) {
      inline.refersTo = { to: 'heading', index: headings.indexOf(heading) };
      if (turn % 4 === 0 && heading.number !== '') inline.text = `section ${heading.number}`;
    } else if (table?.kind === 'table' && table.number !== undefined && turn % 5 === 0) {
      inline.refersTo = { to: 'table', number: table.number };
      if (turn % 3 === 0) inline.text = `${table.label}\u00a0${table.number}`;
    } else if (chart) {
      inline.refersTo = { to: 'figure', number: chart.number };
      if (turn % 3 === 0) inline.text = `see ${chart.label}\u00a0${chart.number}, above`;
    }
  }
}

function arbitraryInlines(text: fc.Arbitrary<string>, notes: boolean): fc.Arbitrary<Inline[]> {
  const words = fc.record(
    {
      kind: fc.constant('text' as const),
      text,
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom('https://outlet.example/a?b=1&c="2"', 'http://x.example/', 'mailto:desk@outlet.example'),
      language: fc.constantFrom('fr', 'ru', 'ar'),
    },
    { requiredKeys: ['kind', 'text'] },
  );
  const lineEnd = fc.constant(null).map((): Inline => ({ kind: 'break' }));
  const reference = fc.constant(null).map((): Inline => ({ kind: 'note-ref', number: 1 }));
  const one: fc.Arbitrary<Inline> = notes
    ? fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: lineEnd }, { weight: 2, arbitrary: reference })
    : fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: lineEnd });
  return fc.array(one, { maxLength: 5 });
}

function arbitraryBlock(text: fc.Arbitrary<string>, notesInHeadings: boolean): fc.Arbitrary<Block> {
  const inlines = arbitraryInlines(text, true);
  const bare = arbitraryInlines(text, false);
  const headline = arbitraryInlines(text, notesInHeadings);
  const origin = fc.constant({}).map(() => ({}));
  const level = fc.constantFrom(1, 2, 3);
  return fc.oneof(
    fc.record({ kind: fc.constant('title' as const), inlines: bare, origin }),
    fc.record({ kind: fc.constant('subtitle' as const), inlines: bare, origin }),
    fc.record({
      kind: fc.constant('facts' as const),
      rows: fc.array(fc.record({ label: text, inlines }), { maxLength: 4 }),
      origin,
    }),
    fc.record({ kind: fc.constant('toc' as const), heading: text, depth: level, origin }),
    fc.record({
      kind: fc.constant('heading' as const),
      level,
      number: fc.constantFrom('', '1', '2.1', 'A.3'),
      inlines: headline,
      origin,
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('paragraph' as const),
        role: fc.constantFrom('body', 'lead', 'meta', 'entry-meta', 'source-entry', 'placeholder'),
        inlines,
        origin,
      }),
    },
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ level: fc.constantFrom(0, 1, 2), inlines }), { maxLength: 6 }),
      origin,
    }),
    fc.record({ kind: fc.constant('quotation' as const), inlines, attribution: inlines, origin }),
    fc.record({ kind: fc.constant('excerpt' as const), inlines, attribution: inlines, origin }),
    fc.record({
      kind: fc.constant('stats' as const),
      figures: fc.array(fc.record({ figure: text, label: inlines, detail: inlines, origin }), { maxLength: 6 }),
      origin,
    }),
    arbitraryTable(text, headline, inlines, bare),
    arbitraryChart(text, headline, inlines),
    arbitraryPicture(text, bare),
    fc.record({ kind: fc.constant('page-break' as const), origin }),
    fc.record({
      kind: fc.constant('columns' as const),
      count: fc.constantFrom(1 as const, 2 as const, 2 as const),
      origin,
    }),
  );
}

function arbitraryTable(
  text: fc.Arbitrary<string>,
  caption: fc.Arbitrary<Inline[]>,
  cell: fc.Arbitrary<Inline[]>,
  head: fc.Arbitrary<Inline[]>,
): fc.Arbitrary<Block> {
  return fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: fc.oneof(caption, fc.constant<Inline[]>([])),
      columns: fc.array(
        fc.record({
          weight: fc.constantFrom(1, 2, 3, 0.5),
          align: fc.constantFrom('left' as const, 'right' as const, 'centre' as const),
        }),
        { minLength: width, maxLength: width },
      ),
      head: fc.array(
        fc.oneof(
          head,
          text.map((words): Inline[] => [{ kind: 'text', text: words }]),
        ),
        {
          minLength: width,
          maxLength: width,
        },
      ),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
      origin: fc.constant({}).map(() => ({})),
    }),
  );
}

/** Pictures of `tests/fixtures/pictures.ts`; their bytes are `PICTURE_MEDIA`. Captions and credits hold no notes. */
function arbitraryPicture(text: fc.Arbitrary<string>, words: fc.Arbitrary<Inline[]>): fc.Arbitrary<Block> {
  return fc
    .record({
      kind: fc.constant('picture' as const),
      medium: fc.constantFrom(...PICTURES.map(({ medium }) => medium)),
      fileName: text,
      label: fc.constantFrom('Figure', 'Abbildung', 'شكل'),
      number: fc.constantFrom(1, null),
      caption: words,
      alt: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) }),
      credit: words,
      origin: fc.constant({}).map(() => ({})),
    })
    .map((block) => (block.number === null ? { ...block, caption: [] } : block));
}

/** Charts of every form. Their numbers and alt texts are made different by `numberNotes`. */
function arbitraryChart(
  text: fc.Arbitrary<string>,
  caption: fc.Arbitrary<Inline[]>,
  source: fc.Arbitrary<Inline[]>,
): fc.Arbitrary<Block> {
  const figure = fc.oneof(fc.constantFrom('12', 'about 1.6 million', '7.5%', 'up to 12,400', '−3'), text);
  const point = fc.record(
    { value: fc.integer({ min: -1000, max: 1_000_000 }), high: fc.integer({ min: 0, max: 2_000_000 }), figure },
    { requiredKeys: ['value', 'figure'] },
  );
  const size = fc.record({ categories: fc.integer({ min: 1, max: 7 }), series: fc.integer({ min: 1, max: 4 }) });
  return size.chain(({ categories, series }) =>
    fc.record({
      kind: fc.constant('chart' as const),
      form: fc.constantFrom(...CHART_FORMS),
      label: fc.constantFrom('Figure', 'Abbildung', 'شكل'),
      number: fc.constant(1),
      caption,
      alt: text,
      unit: fc.oneof(fc.constant(''), text),
      axes: fc.record({ category: text, value: text }),
      categories: fc.array(
        fc.record({ label: text, at: fc.oneof(fc.constant(null), fc.double({ min: 1990, max: 2030, noNaN: true })) }),
        {
          minLength: categories,
          maxLength: categories,
        },
      ),
      series: fc.array(
        fc.record({
          name: text,
          points: fc.array(fc.oneof({ weight: 4, arbitrary: point }, { weight: 1, arbitrary: fc.constant(null) }), {
            minLength: categories,
            maxLength: categories,
          }),
        }),
        { minLength: series, maxLength: series },
      ),
      source,
      origin: fc.constant({}).map(() => ({})),
    }),
  );
}

/** Inlines never carry line ends; control characters and lone surrogates never come past capture. */
function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, '');
}
