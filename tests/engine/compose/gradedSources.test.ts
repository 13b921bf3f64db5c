import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Inline } from '../../../engine/nouns/document.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { NO_REPAIRS, type RepairLayer } from '../../../engine/nouns/repairLayer.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { NO_GRADE, type SourceGrade } from '../../../engine/nouns/sourceGrade.ts';
import { repairedWording } from '../../../engine/repair/repairedWording.ts';
import * as from from '../../../templates/examples/evidence.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';

const quote = from.noEvidence;
const base = from.articles.map(({ source }) => source).find(({ id }) => id === quote.sourceId) as Source;
const at = '2026-01-12T08:00:00Z';
const words = (inlines: Inline[]) => inlines.map((one) => (one.kind === 'text' ? one.text : '/')).join('');

/** A digest of one quotation of the source as it is changed here. */
function digest(changes: Partial<Source>, wording: string | null = null) {
  const source = { ...base, ...changes };
  const fill: Fill = {
    kind: 'evidence',
    id: 'fill_graded01',
    slotId: 'entries',
    evidenceId: quote.id,
    wording: wording ?? repairedWording(source, quote),
    speaker: null,
    comment: [],
  };
  const briefing = newBriefing({
    template: mediaDigest,
    title: 'Morning',
    date: '2026-01-12',
    stamp: { at, by: 'M.' },
    id: 'br_graded01',
  });
  const dossier = {
    briefing: { ...briefing, fills: [fill] },
    template: mediaDigest,
    sources: [source],
    evidence: [quote],
  };
  const { document } = composeDocument({ ...dossier, at });
  return { note: words(document.notes[0]?.inlines ?? []), codes: checkBriefing(dossier).map(({ code }) => code) };
}
const grade = (changes: Partial<SourceGrade>) => ({ grade: { ...NO_GRADE, ...changes } });
const plainNote = digest({}).note;

describe('the footnote of a graded source', () => {
  it.each<[string, Partial<SourceGrade>, string]>([
    ['both halves of the grade', { reliability: 'B', credibility: '2' }, ' (B2)'],
    ['one half', { reliability: 'B' }, ' (reliability B)'],
    ['the other half', { credibility: '3' }, ' (credibility 3)'],
    ['a machine translation', { machineTranslated: true }, ', machine translation'],
    [
      'a tag that nobody knows as it stands',
      { machineTranslated: true, translatedFrom: 'ko-12' },
      ', machine translation from ko-12',
    ],
    ['with its language', { machineTranslated: true, translatedFrom: 'ko' }, ', machine translation from Korean'],
    [
      'with a grade',
      { machineTranslated: true, translatedFrom: 'ko', reliability: 'C', credibility: '3' },
      ', machine translation from Korean (C3)',
    ],
    ['use of AI', { aiDisclosed: true }, ', use of AI disclosed'],
    [
      'no guess',
      { machineTranslated: true, translatedFrom: 'ko', guessed: ['machineTranslated', 'translatedFrom'] },
      '',
    ],
    ['no note of the analyst', { note: 'The paper belongs to the company.' }, ''],
  ])('tells %s', (_, changes, told) => {
    const { note } = digest(grade(changes));
    expect(note).not.toContain('belongs');
    expect(note.replace(told, '')).toBe(plainNote);
    expect(note).toContain(told);
  });

  it('asks to confirm a guess, once for each source', () => {
    expect(digest(grade({ machineTranslated: true, guessed: ['machineTranslated'] })).codes).toEqual([
      'origin-unconfirmed',
    ]);
    expect(digest(grade({ machineTranslated: true })).codes).toEqual([]);
  });
});

describe('a quotation whose words are repaired', () => {
  const [first = ''] = quote.text.split(' ').slice(2);
  const start = quote.start + quote.text.indexOf(first);
  const layer: RepairLayer = {
    repairs: [{ start, end: start + first.length, was: first, now: `${first}-mended`, by: 'analyst' }],
    dismissed: [],
    noted: [],
  };

  it('says in its footnote what the source reads, and passes with a remark', () => {
    const { note, codes } = digest({ layer });
    expect(note).toMatch(new RegExp(`\\[the source reads “${first}”\\]\\.$`));
    expect(codes).toEqual(['quote-repaired']);
  });

  it('says nothing of it where the words are printed as they were, but warns', () => {
    const { note, codes } = digest({ layer }, quote.text);
    expect(note).toBe(plainNote);
    expect(codes).toEqual(['unrepaired']);
  });

  it('touches damage until the place is repaired or called none', () => {
    const damage = [
      { code: 'run-together' as const, start, end: start + first.length, message: 'Broken.', suggestion: '' },
    ];
    expect(digest({ damage }).codes).toEqual(['touches-damage']);
    expect(digest({ damage, layer }).codes).toEqual(['quote-repaired']);
    const dismissed = [{ code: 'run-together', start, end: start + first.length }];
    expect(digest({ damage, layer: { ...NO_REPAIRS, dismissed } }).codes).toEqual([]);
    // Noted, it is told quietly.
    expect(digest({ damage, layer: { ...NO_REPAIRS, noted: dismissed } }).codes).toEqual(['damage-noted']);
  });
});
