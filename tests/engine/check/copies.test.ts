import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { EvidenceFill } from '../../../engine/nouns/fill.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { AGENCY } from '../alike/articles.ts';
import { anchoredIn } from './anchoredIn.ts';
import { sourceOf } from './sourceOf.ts';

const article = (publisher: string, text = AGENCY): Source => sourceOf(text, { publisher });
const MERKUR = article('Merkur');

function evidenceIn(source: Source, words: string, kind: Evidence['kind'], more: object = {}): Evidence {
  return { ...anchoredIn(source, words, kind), kind, ...more } as Evidence;
}

const excerpt = (source: Source, words: string) => evidenceIn(source, words, 'excerpt', { why: '', speaker: '' });
const quote = (source: Source, words: string, speaker: string) =>
  evidenceIn(source, words, 'quote', {
    speaker,
    role: '',
    speakerStart: source.text.indexOf(speaker),
    cue: 'said',
    via: '',
  });
const stat = (source: Source, words: string, value: number, unit: string) =>
  evidenceIn(source, words, 'stat', {
    value,
    unit,
    change: '=',
    period: '',
    asOf: '2026-01-10',
    attributedTo: '',
    concept: 'people carried by boat',
  });

const PEOPLE = 'Firefighters carried 62 people from upper floors by boat.';
const PRINTED = excerpt(MERKUR, PEOPLE);
const changed = (from: string, to: string) => article('Kurier', AGENCY.replace(from, to));

function told(evidence: Evidence[], sources: Source[], copies: Source[] = [], changes: Partial<EvidenceFill> = {}) {
  const fills = evidence.map(
    (one, at): EvidenceFill => ({
      kind: 'evidence',
      id: `fill_copy${at}`,
      slotId: 'entries',
      evidenceId: one.id,
      wording: null,
      speaker: null,
      comment: [],
      ...changes,
    }),
  );
  const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
  const briefing = newBriefing({ template: mediaDigest, title: 'T', date: '2026-01-12', stamp, id: 'br_test0001' });
  const dossier: Dossier = { briefing: { ...briefing, fills }, template: mediaDigest, sources, evidence, copies };
  return checkBriefing(dossier).filter(({ code }) => /-in-copy$|^numbers-conflict$/.test(code));
}

describe('evidence of which a copy says something else', () => {
  it('is not told between two days of one house, whose bulletin says the same with new numbers', () => {
    const on = (source: Source, publishedOn: string): Source => ({ ...source, publishedOn });
    const newer = changed('62 people', '71 people');
    const sameHouse = { ...newer, publisher: MERKUR.publisher };
    expect(told([PRINTED], [on(MERKUR, '2026-01-10')], [on(sameHouse, '2026-01-11')])).toEqual([]);
    expect(told([PRINTED], [on(MERKUR, '2026-01-10')], [on(newer, '2026-01-11')])).toHaveLength(1);
    expect(told([PRINTED], [on(MERKUR, '2026-01-10')], [on(sameHouse, '2026-01-10T18:00:00Z')])).toHaveLength(1);
    expect(told([PRINTED], [on(MERKUR, '')], [on(sameHouse, '2026-01-11')])).toHaveLength(1);
  });

  it('is told with both values and both papers, and may be signed off', () => {
    const [one, ...more] = told([PRINTED], [MERKUR], [changed('62 people', '26 people')]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      code: 'number-in-copy',
      severity: 'warning',
      signable: true,
      place: { fillId: 'fill_copy0', evidenceId: PRINTED.id },
    });
    expect(one?.sentence).toContain(
      'has “62 people” (Merkur), but another copy of the same report has “26 people” (Kurier).',
    );
  });

  it('has another key once the difference is another one, and the same while it stays', () => {
    const key = (to: string) => told([PRINTED], [MERKUR], [changed('62 people', to)])[0]?.key;
    expect(key('26 people')).toBe(key('26 people'));
    expect(key('27 people')).not.toBe(key('26 people'));
  });

  it('is told of its quoted words and of its speaker', () => {
    const words = 'My cellar is a pond and my freezer is a boat';
    const one = quote(MERKUR, words, 'Tomas Ries');
    expect(told([one], [MERKUR], [changed('my freezer is a boat', 'my freezer is a raft')])).toMatchObject([
      { code: 'quotation-in-copy', sentence: expect.stringMatching(/“boat” \(Merkur\).+“raft” \(Kurier\)/) },
    ]);
    expect(told([one], [MERKUR], [changed('Tomas Ries', 'Jonas Kehl')])).toMatchObject([
      { code: 'speaker-in-copy', sentence: expect.stringMatching(/“Tomas Ries” \(Merkur\).+“Jonas Kehl”.+\(Kurier\)/) },
    ]);
  });

  it('is told once of copies that agree, and of each that does not', () => {
    const copies = [changed('62 people', '26 people'), article('Bote', AGENCY.replace('62 people', '26 people.'))];
    const third = article('Anzeiger', AGENCY.replace('62 people', '620 people'));
    const found = told([PRINTED], [MERKUR], [...copies, third]);
    expect(found).toHaveLength(2);
    expect(found[0]?.sentence).toContain('“26 people” (Kurier and Bote)');
    expect(found[1]?.sentence).toContain('“620 people” (Anzeiger)');
  });

  it('is told once where both copies are used', () => {
    const kurier = changed('62 people', '26 people');
    const theirs = excerpt(kurier, PEOPLE.replace('62', '26'));
    expect(told([PRINTED, theirs], [MERKUR, kurier])).toHaveLength(1);
  });

  it('is not told again where the numbers are told to be in conflict', () => {
    const kurier = changed('62 people', '26 people');
    const numbers = [stat(MERKUR, '62 people', 62, 'people'), stat(kurier, '26 people', 26, 'people')];
    expect(told(numbers, [MERKUR, kurier]).map(({ code }) => code)).toEqual(['numbers-conflict']);
  });

  it('is not told of words that are not its own, nor of what a shortened wording left out', () => {
    expect(told([PRINTED], [MERKUR], [changed('1.4 metres', '4.1 metres')])).toEqual([]);
    const copies = [changed('62 people', '26 people')];
    expect(told([PRINTED], [MERKUR], copies, { wording: 'Firefighters carried people […] by boat.' })).toEqual([]);
  });

  it('is not told of other articles that share a few sentences', () => {
    const other = article('Kurier', `Another story altogether. ${PEOPLE.replace('62', '26')} It ends soon.`);
    expect(told([PRINTED], [MERKUR], [other])).toEqual([]);
  });
});
