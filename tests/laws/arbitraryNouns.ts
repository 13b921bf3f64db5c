import fc from 'fast-check';
import type { Briefing, SignOff } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { ESTIMATIVE_SCALES } from '../../engine/nouns/estimativeScale.ts';
import { contextOf, type Evidence, evidenceId, STAT_CHANGES } from '../../engine/nouns/evidence.ts';
import type { Fill, Picture } from '../../engine/nouns/fill.ts';
import { hashOf, type Id } from '../../engine/nouns/id.ts';
import type { MarginNote } from '../../engine/nouns/marginNote.ts';
import { type Marking, TLP_LABELS } from '../../engine/nouns/marking.ts';
import type { Prose, ProseInline } from '../../engine/nouns/prose.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { NO_REPAIRS, type RepairLayer } from '../../engine/nouns/repairLayer.ts';
import type { Series } from '../../engine/nouns/series.ts';
import { BLOCK_KINDS, DAMAGE_CODES, META_FIELDS, SOURCE_VERSION, type Source } from '../../engine/nouns/source.ts';
import { type SourceGrade, TOLD_FIELDS } from '../../engine/nouns/sourceGrade.ts';
import type { Stamp } from '../../engine/nouns/stamp.ts';
import { ACCEPTS, RHYTHMS, SLOT_DISPLAYS, TEMPLATE_FORMAT, type Template } from '../../engine/nouns/template.ts';
import { addRepair } from '../../engine/repair/changeLayer.ts';
import { standardTheme } from '../../templates/themes/standard.ts';
import { PICTURES } from '../fixtures/pictures.ts';

/** Random nouns that are valid by their schemas, with the odd texts people and attackers bring. */

const HOSTILE = [
  '',
  '__proto__',
  'constructor',
  '</w:t>',
  ']]>',
  '<script>globalThis.__pwned=1</script>',
  '“quoted”',
  'żółw',
  'שלום',
  '👩‍👩‍👧',
  '\u202Etxt.exe',
  '\u0000',
  '\uD800',
  "Robert'); DROP TABLE sources;--",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const isoDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = fc.oneof(
  fc.constant(''),
  isoDate.map((date) => date.slice(0, 10)),
);
const idTail = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 4,
  maxLength: 20,
});
const id = (prefix: string): fc.Arbitrary<Id> => idTail.map((tail) => `${prefix}_${tail}`);
const slug = fc
  .tuple(
    fc.constantFrom(...'abcdefgh'),
    fc.string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 20 }),
  )
  .map((parts) => parts.join(''));
const stamp: fc.Arbitrary<Stamp> = fc.record({ at: isoDate, by: text.map((words) => words.slice(0, 200)) });

export const marking: fc.Arbitrary<Marking> = fc.record({
  tlp: fc.constantFrom(null, ...TLP_LABELS),
  house: text.map((words) => words.slice(0, 60)),
  extra: text.map((words) => words.slice(0, 200)),
});

const inline: fc.Arbitrary<ProseInline> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('text' as const),
      text,
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom('https://a.example/x', 'mailto:desk@a.example'),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({ kind: fc.constant('break' as const) }),
  fc.record({ kind: fc.constantFrom('cite' as const, 'evidence' as const), evidenceId: id('ev') }),
  fc.record({
    kind: fc.constant('reference' as const),
    to: fc.constantFrom('section' as const, 'figure' as const),
    id: id('fill'),
  }),
) as fc.Arbitrary<ProseInline>;
const inlines = fc.array(inline, { maxLength: 5 });

export const prose: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), inlines }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2), inlines }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ level: fc.constantFrom(0, 1, 2), inlines }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: text,
      rows: fc.array(fc.record({ cells: fc.array(inlines, { minLength: 1, maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  { maxLength: 4 },
);

export const picture: fc.Arbitrary<Picture> = fc.record({
  medium: fc.constantFrom(...PICTURES.map(({ medium }) => medium)),
  fileName: text,
  caption: text,
  credit: text,
  url: fc.constantFrom('', 'https://pictures.example/a?b=1'),
  alt: text,
  decorative: fc.boolean(),
});

export const fill: fc.Arbitrary<Fill> = fc.oneof(
  fc.record({ kind: fc.constant('prose' as const), id: id('fill'), slotId: text, prose }),
  fc.record({
    kind: fc.constant('evidence' as const),
    id: id('fill'),
    slotId: text,
    evidenceId: id('ev'),
    wording: fc.option(text),
    speaker: fc.option(text),
    comment: prose,
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    id: id('fill'),
    slotId: text,
    picture,
  }),
);

type Parts<T> = { [K in keyof T]: fc.Arbitrary<T[K]> };

/** Some fields may be missing: in a stored form that is not the same as undefined. */
function withMaybe<T extends object, M extends object>(sure: Parts<T>, maybe: Parts<M>) {
  const requiredKeys = Object.keys(sure) as (keyof T & keyof M)[];
  return fc.record({ ...sure, ...maybe } as Parts<T & M>, { requiredKeys }) as fc.Arbitrary<T & Partial<M>>;
}

const signOff: fc.Arbitrary<SignOff> = fc.record({
  id: id('sig'),
  key: text,
  code: text,
  sentence: text,
  reason: text.filter((words) => words !== ''),
  stamp,
});

const marginNote: fc.Arbitrary<MarginNote> = fc.record({
  id: id('margin'),
  kind: fc.constantFrom('todo' as const, 'comment' as const),
  slotId: slug,
  fillId: fc.option(id('fill')),
  text: text.map((words) => words.slice(0, 2000) || 'x'),
  stamp,
  done: fc.option(stamp),
});

const issue = fc.record({ briefingId: id('br'), title: text, number: text, date: text });
const hex = fc.string({ unit: fc.constantFrom(...'0af'), minLength: 16, maxLength: 16 });
const series: fc.Arbitrary<Series> = fc.record({
  follows: issue,
  before: fc.array(fc.record({ fillId: id('fill'), slotId: text, said: hex }), { maxLength: 3 }),
  followUps: fc.array(fc.record({ fillId: id('fill'), of: issue }), { maxLength: 2 }),
});

const plainBriefing = {
  format: fc.constant(3 as const),
  id: id('br'),
  template: fc.record({ id: slug, version: fc.integer({ min: 1, max: 9 }) }),
  variables: fc.dictionary(slug, text),
  marking,
  fills: fc.array(fill, { maxLength: 5 }),
  signOffs: fc.array(signOff, { maxLength: 3 }),
  margin: fc.array(marginNote, { maxLength: 3 }),
  created: stamp,
};
export const briefing: fc.Arbitrary<Briefing> = withMaybe(plainBriefing, { series });

const plainTemplate = {
  format: fc.constant(TEMPLATE_FORMAT),
  id: slug,
  version: fc.integer({ min: 1, max: 99 }),
  name: text,
  purpose: text,
  language: text,
  theme: fc.constant(standardTheme),
  variables: fc.array(
    withMaybe(
      {
        id: slug,
        label: text,
        kind: fc.constantFrom('text' as const, 'date' as const, 'choice' as const),
        required: fc.boolean(),
        fallback: text,
        hint: text,
        choices: fc.array(text, { maxLength: 3 }),
        printed: fc.constantFrom(
          'title' as const,
          'subtitle' as const,
          'fact' as const,
          'frame' as const,
          'nowhere' as const,
        ),
      },
      { next: fc.constantFrom('counts' as const, 'empties' as const) },
    ),
    { maxLength: 3 },
  ),
  marking,
  sections: fc.array(
    withMaybe(
      {
        id: slug,
        heading: text,
        guidance: text,
        columns: fc.constantFrom(1 as const, 2 as const),
        fixed: prose,
        slots: fc.array(
          withMaybe(
            {
              id: slug,
              label: text,
              hint: text,
              accepts: fc.subarray([...ACCEPTS], { minLength: 1 }),
              min: fc.nat(5),
              max: fc.option(fc.integer({ min: 1, max: 50 })),
              display: fc.constantFrom(...SLOT_DISPLAYS),
              emptyText: text,
              maxWords: fc.option(fc.integer({ min: 1, max: 500 })),
              draft: fc.option(
                fc.record({
                  take: fc.subarray(['excerpt' as const, 'quote' as const, 'stat' as const]),
                  most: fc.nat(200),
                  perSource: fc.integer({ min: 1, max: 50 }),
                }),
              ),
            },
            {
              was: fc.array(slug, { maxLength: 2 }),
              asks: fc.constantFrom('judgements' as const, 'source-summary' as const),
              carries: fc.constantFrom('text' as const, 'evidence' as const, 'all' as const),
              carriesTo: slug,
              newsPrinted: fc.constantFrom('changes' as const, 'all' as const),
              tlp: fc.constantFrom(...TLP_LABELS),
            },
          ),
          { maxLength: 3 },
        ),
      },
      {
        when: fc.record({ variable: slug, values: fc.array(text, { maxLength: 2 }) }),
        always: text,
        unchanged: fc.record({ words: text.map((words) => words || 'x'), keeps: fc.boolean() }),
      },
    ),
    { maxLength: 3 },
  ),
  toc: fc.option(fc.record({ heading: text, depth: fc.integer({ min: 1, max: 3 }) })),
  numberedHeadings: fc.boolean(),
  sources: fc.record({ heading: text, printed: fc.boolean() }),
  notes: fc.constantFrom('foot' as const, 'end' as const),
  cover: fc.boolean(),
  estimativeScale: fc.constantFrom('none' as const, ...ESTIMATIVE_SCALES),
  pageLimit: fc.option(fc.integer({ min: 1, max: 99 })),
};
export const template: fc.Arbitrary<Template> = withMaybe(plainTemplate, {
  series: fc.record({ every: fc.constantFrom(...RHYTHMS) }),
});

/** A stretch of a text of this length. */
function stretch(length: number): fc.Arbitrary<{ start: number; end: number }> {
  return fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

/** A source with the bytes it was captured from: its hash and id are true. */
const grade: fc.Arbitrary<SourceGrade> = fc.record({
  reliability: fc.constantFrom('', 'A', 'B', 'F'),
  credibility: fc.constantFrom('', '1', '2', '6'),
  note: text,
  machineTranslated: fc.boolean(),
  translatedFrom: fc.constantFrom('', 'ko', 'zh-Hant'),
  aiDisclosed: fc.boolean(),
  marking,
  guessed: fc.subarray([...TOLD_FIELDS]),
});

/** Repairs that fit this text, none over another. */
export function layerOver(whole: string): fc.Arbitrary<RepairLayer> {
  const cut = fc.nat(whole.length);
  return fc.array(fc.tuple(cut, cut, text), { maxLength: 4 }).map((tries) => {
    let layer = NO_REPAIRS;
    for (const [one, other, now] of tries) {
      const start = Math.min(one, other);
      const end = Math.max(one, other);
      try {
        layer = addRepair(whole, layer, { start, end, was: whole.slice(start, end), now, by: 'analyst' });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    return layer;
  });
}

export const capture: fc.Arbitrary<{ source: Source; raw: Uint8Array }> = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.array(text, { minLength: 1, maxLength: 6 }))
  .chain(([raw, words]) => {
    const whole = `${words.join(' ')}.`;
    const sha256 = hashOf(raw);
    const block = stretch(whole.length).chain((place) =>
      fc.record(
        {
          kind: fc.constantFrom(...BLOCK_KINDS),
          level: fc.integer({ min: 1, max: 6 }),
          start: fc.constant(place.start),
          end: fc.constant(place.end),
        },
        { requiredKeys: ['kind', 'start', 'end'] },
      ),
    );
    const damage = stretch(whole.length).chain((place) =>
      fc.record({
        code: fc.constantFrom(...DAMAGE_CODES),
        start: fc.constant(place.start),
        end: fc.constant(place.end),
        message: text,
        suggestion: text,
      }),
    );
    return fc
      .record({
        version: fc.constant(SOURCE_VERSION),
        id: fc.constant(`src_${sha256.slice(0, 20)}`),
        sha256: fc.constant(sha256),
        byteLength: fc.constant(raw.length),
        mediaType: fc.constantFrom('text/plain' as const, 'text/markdown' as const, 'text/html' as const),
        fileName: text,
        accessedOn: day,
        title: text,
        byline: text,
        publisher: text,
        publishedOn: day,
        publishedFrom: text,
        url: fc.constantFrom('', 'https://courier.example/a?b=c'),
        language: fc.constantFrom('', 'en', 'pl', 'ar'),
        guessed: fc.subarray([...META_FIELDS]),
        text: fc.constant(whole),
        blocks: fc.array(block, { maxLength: 4 }),
        damage: fc.array(damage, { maxLength: 2 }),
        grade,
        layer: layerOver(whole),
      })
      .map((source) => ({ source, raw }));
  });

/** Evidence that is true of its source. */
export function evidenceOf(source: Source): fc.Arbitrary<Evidence> {
  const length = source.text.length;
  return fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }))
    .chain(({ start, end }) => {
      const anchor = (kind: Evidence['kind']) => ({
        version: fc.constant(1 as const),
        id: fc.constant(evidenceId(source.id, kind, start, end)),
        sourceId: fc.constant(source.id),
        start: fc.constant(start),
        end: fc.constant(end),
        text: fc.constant(source.text.slice(start, end)),
        before: fc.constant(contextOf(source.text, start, end).before),
        after: fc.constant(contextOf(source.text, start, end).after),
        state: fc.constantFrom('suggested' as const, 'confirmed' as const, 'rejected' as const),
        remark: text,
      });
      return fc.oneof(
        fc.record({ kind: fc.constant('excerpt' as const), ...anchor('excerpt'), why: text, speaker: text }),
        fc.record({
          kind: fc.constant('quote' as const),
          ...anchor('quote'),
          speaker: text,
          role: text,
          speakerStart: fc.integer({ min: -1, max: length }),
          cue: text,
          via: text,
        }),
        fc.record(
          {
            kind: fc.constant('stat' as const),
            ...anchor('stat'),
            // JSON knows no -0, NaN or infinity.
            value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
            high: fc.integer(),
            unit: text,
            change: fc.constantFrom(...STAT_CHANGES),
            period: text,
            asOf: text,
            attributedTo: text,
            concept: text,
          },
          {
            requiredKeys: [
              'version',
              'kind',
              'id',
              'sourceId',
              'start',
              'end',
              'text',
              'before',
              'after',
              'state',
              'remark',
              'value',
              'unit',
              'change',
              'period',
              'asOf',
              'attributedTo',
              'concept',
            ],
          },
        ),
      ) as fc.Arbitrary<Evidence>;
    });
}

/** A dossier that is true in itself, with the bytes of its sources; lists are sorted by id as in a .briefing file. */
export const dossier: fc.Arbitrary<{ dossier: Dossier; raw: Map<Id, Uint8Array> }> = fc
  .tuple(briefing, template, fc.uniqueArray(capture, { maxLength: 3, selector: ({ source }) => source.id }))
  .chain(([briefing, template, captures]) => {
    const evidence = captures.map(({ source }) =>
      fc.uniqueArray(evidenceOf(source), { maxLength: 4, selector: (one) => one.id }),
    );
    return fc.tuple(...evidence).map((lists) => ({
      dossier: {
        briefing: { ...briefing, template: { id: template.id, version: template.version } },
        template,
        sources: captures.map(({ source }) => source).sort((a, b) => (a.id < b.id ? -1 : 1)),
        evidence: lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1)),
      },
      raw: new Map(captures.map(({ source, raw }) => [source.id, raw])),
    }));
  });
