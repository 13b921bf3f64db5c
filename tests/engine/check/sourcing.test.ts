import { describe, expect, test } from 'vitest';
import { originsOf } from '../../../engine/alike/originsOf.ts';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import { sourceSummary } from '../../../engine/compose/sourceSummary.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { proseText } from '../../../engine/nouns/prose.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { applied, emptied, source } from '../../evaluate/checks/faults.ts';
import { textDossier } from '../../evaluate/checks/textDossier.ts';

const judged = (text: string, change: (one: Source) => Source = (one) => one): Dossier => {
  const dossier = textDossier({ scale: 'icd203', where: 'judgement', text, labels: [] });
  return { ...dossier, sources: dossier.sources.map(change) };
};
const TWO = 'The ship will likely come.[4][1]';

describe('two articles count once', () => {
  const courier = (change: Partial<Source>) => (one: Source) =>
    one.publisher === 'Coastal Courier' || one.publisher === 'Harbour Trade Review' ? { ...one, ...change } : one;

  test('unless they are each their own', () => {
    expect(checkBriefing(judged(TWO))).toEqual([]);
  });

  test.each([
    ['of one publisher', courier({ publisher: 'The Courier' }), 'both of The Courier'],
    ['from one agency', courier({ byline: 'By our staff and Reuters' }), 'both from Reuters'],
  ])('%s', (_, change, why) => {
    expect(checkBriefing(judged(TWO, change))).toMatchObject([
      {
        code: 'single-source',
        severity: 'remark',
        sentence: expect.stringContaining(`2 articles that count as one source (${why})`),
      },
    ]);
  });

  test('with the same text', () => {
    const dossier = judged(TWO);
    const [first] = dossier.sources;
    if (!first) throw new Error('no source');
    const copies = dossier.sources.map((one) => ({ ...one, text: first.text }));
    expect(originsOf({ sources: copies }, dossier.evidence).length).toBe(1);
    expect(originsOf(dossier, dossier.evidence).length).toBe(dossier.sources.length);
  });

  test('where one quotes what the other reports', () => {
    const dossier = judged(TWO);
    const evidence = dossier.evidence.map((one) =>
      one.kind === 'quote' && one.text.startsWith('The two breaks') ? { ...one, via: 'the Coastal Courier' } : one,
    );
    const origins = originsOf(dossier, evidence);
    expect(
      origins
        .find(({ why }) => why !== '')
        ?.sources.map(({ publisher }) => publisher)
        .sort(),
    ).toEqual(['Coastal Courier', 'Harbour Trade Review']);
  });
});

test('high confidence on one source alone is a warning', () => {
  expect(checkBriefing(judged('The ship will likely come.[4] Our confidence is high.'))).toMatchObject([
    { code: 'single-source', severity: 'warning', signable: true },
  ]);
});

describe('the statement on the sources', async () => {
  const { dossier } = await exampleOf('key-judgements');

  test('says how many, whose, of what days and in what languages', () => {
    expect(proseText(sourceSummary(dossier))).toMatch(
      /^The paper rests on six articles by six publishers, published between 9 January 2026 and 12 January 2026\..*One is in German\. No machine translation was used\./,
    );
  });

  test('discloses machine translation and AI only where somebody confirmed them', () => {
    const told = (guessed: Source['grade']['guessed']) =>
      proseText(
        sourceSummary(
          applied(dossier, [
            source('Hafenblatt', (one) => ({
              ...one,
              grade: { ...one.grade, machineTranslated: true, aiDisclosed: true, guessed },
            })),
          ]),
        ),
      );
    expect(told([])).toContain('One was read in machine translation. One says that AI had a part in it.');
    expect(told(['machineTranslated', 'aiDisclosed'])).not.toContain('AI');
  });

  test('is printed where nobody has written one, and then nothing is missing there', () => {
    const empty = applied(dossier, [emptied('source-summary-text')]);
    const { document, diagnostics } = composeDocument({ ...empty, at: '2026-01-12T08:00:00Z' });
    expect(JSON.stringify(document.blocks)).toContain('The paper rests on six articles');
    expect(diagnostics.map(({ code }) => code)).not.toContain('slot-short');
    const written = composeDocument({ ...dossier, at: '2026-01-12T08:00:00Z' });
    expect(JSON.stringify(written.document.blocks)).not.toContain('The paper rests on six articles by six publishers');
  });

  test('says nothing without sources', () => {
    expect(sourceSummary({ ...dossier, briefing: { ...dossier.briefing, fills: [] } })).toEqual([]);
  });
});
