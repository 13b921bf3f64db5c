import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Block, Document as ComposedDocument, Inline } from '../../../engine/nouns/document.ts';
import { Document } from '../../../engine/nouns/document.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import type { Prose } from '../../../engine/nouns/prose.ts';
import type { Template } from '../../../engine/nouns/template.ts';
import * as from from '../../../templates/examples/evidence.ts';
import { keyJudgements } from '../../../templates/key-judgements.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { situationReport } from '../../../templates/situation-report.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { dossier as anyDossier } from '../../laws/arbitraryNouns.ts';
import { inlineRuns } from '../../laws/inlineRuns.ts';

const at = '2026-01-12T08:00:00Z';
const stamp = { at, by: 'M. Okafor' };
const evidence = [
  from.cableSevered,
  from.twoBreaks,
  from.lineLoad,
  from.noEvidence,
  from.anchorsDrag,
  from.shipsWaiting,
  from.grain,
];
const sources = from.articles.map((article) => article.source);

let count = 0;
const placed = (slotId: string, one: (typeof evidence)[number], comment: Prose = []): Fill => ({
  kind: 'evidence',
  id: `fill_c${1000 + ++count}`,
  slotId,
  evidenceId: one.id,
  wording: null,
  speaker: null,
  comment,
});
const prose = (slotId: string, blocks: Prose): Fill => ({
  kind: 'prose',
  id: `fill_c${1000 + ++count}`,
  slotId,
  prose: blocks,
});

function compose(template: Template, fills: Fill[], variables: Record<string, string> = {}) {
  const briefing = newBriefing({ template, title: 'Morning', date: '2026-01-12', stamp, id: 'br_test0001' });
  const dossier: Dossier = {
    briefing: { ...briefing, fills, variables: { ...briefing.variables, ...variables } },
    template,
    sources,
    evidence,
  };
  return composeDocument({ ...dossier, at });
}
const words = (inlines: Inline[]) =>
  inlines.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? '/' : `[${one.number}]`)).join('');
const kinds = ({ blocks }: ComposedDocument) => blocks.map((block) => block.kind);
const only = <K extends Block['kind']>({ blocks }: ComposedDocument, kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe('a digest', () => {
  const { document } = compose(mediaDigest, [
    placed('entries', from.cableSevered),
    placed('entries', from.noEvidence),
    placed('entries', from.twoBreaks, [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Mark this.' }] }]),
    placed('entries', from.lineLoad),
  ]);

  test('groups evidence by article, in the order of first appearance', () => {
    expect(only(document, 'heading').map((block) => words(block.inlines))).toEqual([
      'Articles',
      'Cable cut leaves Elsmouth with one line to the mainland',
      'Ministry sees no proof of sabotage in Varra cable cut',
      'Sources',
    ]);
    expect(kinds(document)).toEqual([
      'title',
      'subtitle',
      'heading',
      'heading',
      'paragraph',
      'excerpt',
      'quotation',
      'paragraph',
      'stats',
      'heading',
      'paragraph',
      'quotation',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  test('names a source in full in its first note, by its short form after that', () => {
    const notes = document.notes.map((note) => words(note.inlines));
    expect(notes).toEqual([
      'Ada Reed, “Cable cut leaves Elsmouth with one line to the mainland”, Coastal Courier, 9 January 2026, https://coastalcourier.example/2026/01/elsmouth-cable-cut, accessed 12 January 2026, para.\u00a01.',
      'Coastal Courier (note 1), para.\u00a03.',
      'Coastal Courier (note 1), para.\u00a04.',
      'Tomas Hale, “Ministry sees no proof of sabotage in Varra cable cut”, Varra Wire, 10 January 2026, https://varrawire.example/news/varra-cable-ministry, accessed 12 January 2026, para.\u00a02.',
    ]);
  });

  test('sets quotations between marks, with who says it', () => {
    const [first] = only(document, 'quotation');
    expect(first && words(first.inlines)).toBe(
      '“We have never seen two breaks on one night in thirty years of operation”[2]',
    );
    expect(first && words(first.attribution)).toBe('Ines Valdor, head of the network centre at Norlink');
  });

  test('keeps in the manifest where every piece stands and which note leads to it', () => {
    expect(document.manifest.evidence.map((one) => [one.kind, one.notes])).toEqual([
      ['excerpt', [1]],
      ['quote', [4]],
      ['quote', [2]],
      ['stat', [3]],
    ]);
    expect(document.manifest.sources).toHaveLength(2);
  });

  test('puts the mark and its colour into the frame', () => {
    expect(document.marking).toEqual({ text: 'TLP:GREEN', colour: '#33FF00' });
    expect(document.frame).toEqual({ left: '', right: 'Morning', pageLabel: 'Page {page} of {pages}' });
  });

  test('says an outlet that is only a byline once', () => {
    const briefing = newBriefing({
      template: mediaDigest,
      title: 'Morning',
      date: '2026-01-12',
      stamp,
      id: 'br_test0002',
    });
    const nameless = sources.map((source) => ({ ...source, publisher: '', byline: 'nak', url: '', publishedOn: '' }));
    const { document: alone } = composeDocument({
      briefing: { ...briefing, fills: [placed('entries', from.cableSevered)] },
      template: mediaDigest,
      sources: nameless,
      evidence,
      at,
    });
    const meta = only(alone, 'paragraph').filter((block) => block.role === 'entry-meta');
    expect(meta.map((block) => words(block.inlines))).toEqual(['nak, undated']);
  });
});

describe('slots', () => {
  test('bullets: every fill a point, a comment a point below it', () => {
    const comment: Prose = [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Why' }] }];
    const { document } = compose(situationReport, [
      prose('highlight-points', [
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'One' }] },
        { kind: 'list', ordered: false, items: [{ level: 0, inlines: [{ kind: 'text', text: 'Below' }] }] },
      ]),
      placed('highlight-points', from.anchorsDrag, comment),
    ]);
    const [list] = only(document, 'list');
    expect(list?.items.map((entry) => [entry.level, words(entry.inlines)])).toEqual([
      [0, 'One'],
      [1, 'Below'],
      [0, '“Anchors drag in a storm, and there was a storm.” – Tobias Renn, harbour master[1]'],
      [1, 'Why'],
    ]);
  });

  test('a table of numbers: what, figure, when, who says so', () => {
    const { document } = compose(situationReport, [
      placed('figures-table', from.grain),
      placed('figures-table', from.shipsWaiting),
    ]);
    const [table] = only(document, 'table');
    expect(table?.rows.map((row) => row.map(words))).toEqual([
      [
        'wheat and maize on the waiting ships',
        'at least 520,000 tonnes',
        'as of 11 January 2026',
        'Institute of Grain Statistics[1]',
      ],
      ['grain ships waiting', '14 ships', 'as of 11 January 2026', 'shipping agents[2]'],
    ]);
  });

  test('print their empty text where nothing stands', () => {
    const { document } = compose(situationReport, []);
    const empty = only(document, 'paragraph').filter((block) => block.role === 'placeholder');
    expect(empty).toHaveLength(6);
    expect(empty.every((block) => words(block.inlines) === 'Nothing to report.')).toBe(true);
  });

  test('cites that follow each other share one note', () => {
    const { document } = compose(mediaDigest, [
      prose('overview-text', [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Two sources' },
            { kind: 'cite', evidenceId: from.cableSevered.id },
            { kind: 'cite', evidenceId: from.noEvidence.id },
            { kind: 'text', text: ' and one' },
            { kind: 'cite', evidenceId: from.twoBreaks.id },
          ],
        },
      ]),
    ]);
    expect(only(document, 'paragraph').map((block) => words(block.inlines))[0]).toBe('Two sources[1] and one[2]');
    expect(document.notes[0]?.evidenceIds).toEqual([from.cableSevered.id, from.noEvidence.id]);
    expect(document.notes[0] && words(document.notes[0].inlines)).toMatch(/para\.\u00a01; Tomas Hale/);
  });
});

test('headings are numbered where the template asks; sources and annex are not', () => {
  const { document } = compose(keyJudgements, [
    prose('discussion-text', [{ kind: 'heading', level: 1, inlines: [{ kind: 'text', text: 'The cable' }] }]),
    placed('discussion-text', from.twoBreaks),
    prose('gaps-list', [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'A gap' }] }]),
  ]);
  expect(only(document, 'heading').map((block) => [block.number, words(block.inlines)])).toEqual([
    ['1', 'Discussion'],
    ['1.1', 'The cable'],
    ['2', 'Gaps'],
    // Generated, since nobody wrote one.
    ['3', 'Source summary'],
    ['', 'Sources'],
    ['', 'Annex: expressions of likelihood and confidence'],
  ]);
});

describe('what is missing', () => {
  const codesOf = (...args: Parameters<typeof compose>) => compose(...args).diagnostics.map((one) => one.code);

  test('title, required variables, slots', () => {
    expect(codesOf(situationReport, [], { title: ' ' })).toEqual([
      'no-title',
      'variable-empty',
      'slot-short',
      'slot-short',
    ]);
  });

  test('a mark below the floor stops the export until it is signed off', () => {
    const briefing = newBriefing({ template: mediaDigest, title: 'T', date: '2026-01-12', stamp, id: 'br_test0001' });
    const lowered = { ...briefing, marking: { tlp: 'TLP:CLEAR' as const, house: '', extra: '' } };
    const { diagnostics } = composeDocument({ briefing: lowered, template: mediaDigest, sources, evidence, at });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'marking-below-floor', severity: 'error', signable: true }),
    );
  });

  test('a quote without a speaker, a number without a date', () => {
    const silent = { ...from.twoBreaks, speaker: '' };
    const undated = { ...from.lineLoad, asOf: '', period: '' };
    const briefing = newBriefing({ template: mediaDigest, title: 'T', date: '2026-01-12', stamp, id: 'br_test0001' });
    const fills = [placed('entries', silent), placed('entries', undated)];
    const { diagnostics } = composeDocument({
      briefing: { ...briefing, fills },
      template: mediaDigest,
      sources,
      evidence: [silent, undated],
      at,
    });
    expect(diagnostics.map((one) => one.code)).toEqual(['quote-without-speaker', 'stat-without-date']);
  });

  test('evidence and slots that are not there', () => {
    const lost = placed('no-such-slot', from.twoBreaks);
    const unknown = { ...placed('entries', from.twoBreaks), evidenceId: 'ev_nowhere1' };
    expect(codesOf(mediaDigest, [lost, unknown])).toEqual(['slot-unknown', 'unknown-evidence']);
  });

  test('too much: words, fills', () => {
    const long = prose('overview-text', [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'word '.repeat(91) }] }]);
    expect(codesOf(mediaDigest, [long, placed('entries', from.twoBreaks)])).toEqual(['slot-long']);
  });
});

describe('laws', () => {
  test('any dossier gives a sound Document; notes are numbered in reading order, each referred to once', () => {
    fc.assert(
      fc.property(anyDossier, ({ dossier }) => {
        const { document } = composeDocument({ ...dossier, at }, PICTURE_MEDIA);
        expect(Document.safeParse(document).error).toBeUndefined();
        const references = document.blocks
          .flatMap(inlineRuns)
          .flat()
          .flatMap((one) => (one.kind === 'note-ref' ? [one.number] : []));
        expect(references).toEqual(document.notes.map((note) => note.number));
        expect(references).toEqual(references.map((_, index) => index + 1));
        for (const inline of document.blocks.flatMap(inlineRuns).flat()) {
          if (inline.kind === 'text') expect(inline.text).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same dossier gives the same Document', () => {
    fc.assert(
      fc.property(anyDossier, ({ dossier }) => {
        const again = structuredClone(dossier);
        expect(composeDocument({ ...dossier, at })).toEqual(composeDocument({ ...again, at }));
      }),
      { numRuns: 40 },
    );
  });
});
