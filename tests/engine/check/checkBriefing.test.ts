import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { EvidenceFill, Fill } from '../../../engine/nouns/fill.ts';
import type { ProseInline } from '../../../engine/nouns/prose.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import type { Template } from '../../../engine/nouns/template.ts';
import { keyJudgements } from '../../../templates/key-judgements.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { anchoredIn } from './anchoredIn.ts';
import { sourceOf } from './sourceOf.ts';

const TEXT =
  '“We sail on Monday, and we sail every day,” said Ilka Brandt. The line carried 41,200 passengers in 2025. The pier forcesIt to turn.';
const source = sourceOf(TEXT, {
  damage: [
    {
      code: 'run-together',
      start: TEXT.indexOf('forcesIt'),
      end: TEXT.indexOf('forcesIt') + 8,
      message: 'Two words run together.',
      suggestion: '',
    },
  ],
});
const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };

const anchored = (words: string, kind: Evidence['kind']) => anchoredIn(source, words, kind);
const quote: Evidence = {
  ...anchored('We sail on Monday, and we sail every day', 'quote'),
  kind: 'quote',
  speaker: 'Ilka Brandt',
  role: '',
  speakerStart: -1,
  cue: 'said',
  via: '',
};
const stat: Evidence = {
  ...anchored('41,200 passengers', 'stat'),
  kind: 'stat',
  value: 41_200,
  unit: 'passengers',
  change: '=',
  period: 'in 2025',
  asOf: '2025',
  attributedTo: '',
  concept: '',
};
const damaged: Evidence = {
  ...anchored('The pier forcesIt to turn.', 'excerpt'),
  kind: 'excerpt',
  why: '',
  speaker: '',
};

const placed = (evidence: Evidence, changes: Partial<EvidenceFill> = {}): Fill => ({
  kind: 'evidence',
  id: 'fill_one1',
  slotId: 'entries',
  evidenceId: evidence.id,
  wording: null,
  speaker: null,
  comment: [],
  ...changes,
});
const written = (...inlines: ProseInline[]): Fill => ({
  kind: 'prose',
  id: 'fill_two2',
  slotId: 'entries',
  prose: [{ kind: 'paragraph', inlines }],
});
const text = (words: string): ProseInline => ({ kind: 'text', text: words });

function found(fills: Fill[], evidence: Evidence[], template: Template = mediaDigest, sources: Source[] = [source]) {
  const briefing = { ...newBriefing({ template, title: 'T', date: '2026-01-12', stamp, id: 'br_test0001' }), fills };
  const dossier: Dossier = { briefing, template, sources, evidence };
  return checkBriefing(dossier);
}
const codes = (fills: Fill[], evidence: Evidence[], template?: Template) =>
  found(fills, evidence, template).map((one) => one.code);

describe('evidence', () => {
  test('that stands in its source gives nothing', () => {
    expect(found([placed(quote), placed(stat)], [quote, stat])).toEqual([]);
  });

  test('with altered words stops the export and says where and how', () => {
    const [one] = found([placed(quote, { wording: 'We sail on Tuesday, and we sail every day' })], [quote]);
    expect(one).toMatchObject({
      code: 'quote-altered',
      severity: 'error',
      signable: true,
      signedOff: false,
      place: {
        sectionId: 'articles',
        slotId: 'entries',
        fillId: 'fill_one1',
        evidenceId: quote.id,
        sourceId: source.id,
      },
    });
    expect(one?.sentence).toContain('“Tuesday” where the source has “Monday”');
    expect(one?.sentence).toContain('under “Articles”');
  });

  test('keeps its key while nothing changes, and gets another when the words do', () => {
    const keyOf = (wording: string) => found([placed(quote, { wording })], [quote])[0]?.key;
    expect(keyOf('We sail on Tuesday, and we sail every day')).toBe(keyOf('We sail on Tuesday, and we sail every day'));
    expect(keyOf('We sail on Tuesday, and we sail every day')).not.toBe(
      keyOf('We sail on Friday, and we sail every day'),
    );
  });

  test.each([
    ['quote-misattributed', quote, { speaker: 'Otto Lund' }],
    ['quote-not-found', quote, { wording: 'Nobody has ever said a thing like that' }],
    ['quote-elided', quote, { wording: 'We sail on Monday [...] every day' }],
    ['quote-words-replaced', quote, { wording: 'We [rest] on Monday, and we sail every day' }],
    ['excerpt-altered', damaged, { wording: 'The pier forces nobody to turn.' }],
  ])('%s', (code, evidence, changes) => {
    expect(codes([placed(evidence, changes)], [evidence])).toContain(code);
  });

  test('whose number is no longer at its place', () => {
    const moved = { ...stat, start: stat.start + 1, end: stat.end + 1 };
    expect(codes([placed(moved)], [moved])).toEqual(['stat-not-in-source']);
  });

  test('that touches damage warns', () => {
    expect(codes([placed(damaged)], [damaged])).toEqual(['touches-damage']);
  });

  test('that nobody looked at is a remark', () => {
    const [one] = found([placed({ ...quote, state: 'suggested' })], [{ ...quote, state: 'suggested' }]);
    expect(one).toMatchObject({ code: 'unconfirmed', severity: 'remark' });
  });

  test('that was rejected and still stands in the briefing warns', () => {
    const [one, ...more] = found([placed({ ...quote, state: 'rejected' })], [{ ...quote, state: 'rejected' }]);
    expect(one).toMatchObject({ code: 'rejected', severity: 'warning' });
    expect(more).toEqual([]);
  });

  test('printed in the middle of a sentence is checked, too', () => {
    const wrong = { ...quote, text: 'We never sail on any day of the week', start: 0, end: 5 };
    expect(codes([written(text('As she put it, '), { kind: 'evidence', evidenceId: wrong.id })], [wrong])).toEqual([
      'quote-not-found',
    ]);
  });

  test('that is not in the dossier is left to composing', () => {
    expect(found([placed(quote)], [])).toEqual([]);
  });
});

describe('quotations that the analyst typed', () => {
  test.each([
    ['a changed word', 'She says “we sail on Tuesday, and we sail every day” again.', ['prose-quotation-altered']],
    ['words of nobody', 'She says “the sea has no memory at all” again.', ['prose-quotation-not-found']],
    ['German marks', 'Sie sagt „die See hat kein Gedächtnis mehr“ dazu.', ['prose-quotation-not-found']],
    ['straight marks', 'She says "the sea has no memory at all" again.', ['prose-quotation-not-found']],
    ['guillemets', 'Elle dit «\u00a0la mer n’a pas de mémoire\u00a0» encore.', ['prose-quotation-not-found']],
    ['right words without a note', 'She says “We sail on Monday, and we sail every day.”', ['quotation-without-note']],
    ['three words are a term', 'The so-called “free sea area” grows.', []],
    ['an apostrophe is no mark', "It's the ministry's plan and nobody's fault, it's said.", []],
    ['a mark that is never closed', 'She says “we sail on Tuesday and then no more', []],
  ])('%s', (_, words, expected) => {
    expect(codes([written(text(words))], [quote])).toEqual(expected);
  });

  test('with a note after them are fine', () => {
    const cite: ProseInline = { kind: 'cite', evidenceId: quote.id };
    expect(codes([written(text('She says “we sail every day”.'), cite)], [quote])).toEqual([]);
  });

  test('in a comment are checked, too', () => {
    const comment = [{ kind: 'paragraph' as const, inlines: [text('“Nothing of this is true at all,” it seems.')] }];
    expect(codes([placed(quote, { comment })], [quote])).toEqual(['prose-quotation-not-found']);
  });
});

describe('quotations in a title', () => {
  const titled = (title: string) => {
    const briefing = newBriefing({ template: mediaDigest, title, date: '2026-01-12', stamp, id: 'br_test0001' });
    return checkBriefing({ briefing, template: mediaDigest, sources: [source], evidence: [] });
  };

  test('must stand in a source', () => {
    expect(titled('“We sail on Tuesday, and we sail every day”: the ferries')).toMatchObject([
      { code: 'prose-quotation-altered', severity: 'error', place: { variable: 'title' } },
    ]);
  });

  test('need no note, for there is none to be had', () => {
    expect(titled('“We sail on Monday, and we sail every day”: the ferries')).toEqual([]);
  });
});

describe('estimative language', () => {
  const judged = (words: string) => codes([{ ...written(text(words)), slotId: 'discussion-text' }], [], keyJudgements);

  test.each([
    ['We judge with high confidence that it is likely to rain.', ['confidence-with-likelihood']],
    ['It is likely to rain. Our confidence is high.', []],
    ['The board might sign.', ['no-band']],
    ['“We may begin”, he said.', []],
    ['In May the board will very likely sign.', []],
  ])('%s', (words, expected) => expect(judged(words)).toEqual(expected));

  test.each([
    ['phia', 'It is very likely to rain.', ['not-on-scale']],
    ['phia', 'It is highly likely to rain.', []],
    ['icd203', 'It is very likely to rain.', []],
  ] as const)('terms of another scale: %s, %s', (estimativeScale, words, expected) => {
    const fill = { ...written(text(words)), slotId: 'discussion-text' };
    expect(codes([fill], [], { ...keyJudgements, estimativeScale })).toEqual(expected);
  });

  test('is nobody’s business where the template names no scale', () => {
    expect(codes([written(text('With high confidence it might be likely.'))], [])).toEqual([]);
  });
});
