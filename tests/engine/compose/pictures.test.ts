import { describe, expect, test } from 'vitest';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Inline } from '../../../engine/nouns/document.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { figuresBrief } from '../../../templates/figures-brief.ts';
import { situationReport } from '../../../templates/situation-report.ts';
import { pictureFill } from '../../fixtures/pictureFill.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';

const at = '2026-01-12T08:00:00Z';
const stamp = { at, by: 'M. Okafor' };
const plain = (inlines: Inline[]) => inlines.map((one) => (one.kind === 'text' ? one.text : '/')).join('');

function compose(fills: Fill[], template = figuresBrief, media = PICTURE_MEDIA) {
  const briefing = newBriefing({ template, title: 'Quay', date: '2026-01-12', stamp, id: 'br_test0001' });
  const { document, diagnostics } = composeDocument(
    { briefing: { ...briefing, fills }, template, sources: [], evidence: [], at },
    media,
  );
  return {
    pictures: document.blocks.filter((block) => block.kind === 'picture'),
    blocks: document.blocks,
    lost: diagnostics.flatMap(({ code }) => (code === 'reference-lost' ? [code] : [])),
    found: diagnostics.filter(({ code }) => code.includes('picture')),
  };
}

test('pictures and charts are counted together, in the order of reading', async () => {
  const { dossier, media } = await exampleOf('figures-brief');
  const { document } = composeDocument({ ...dossier, at }, media);
  const figures = document.blocks.flatMap((block) =>
    block.kind === 'chart' || block.kind === 'picture' ? [[block.kind, `${block.label} ${block.number}`]] : [],
  );
  expect(figures).toEqual([
    ['chart', 'Figure 1'],
    ['chart', 'Figure 2'],
    ['chart', 'Figure 3'],
    ['picture', 'Figure 4'],
    ['chart', 'Figure 5'],
  ]);
});

test('caption, credit and alternative text are the analyst’s own, the credit with its link', () => {
  const { pictures } = compose([
    pictureFill('sizes-text', 1, { url: 'https://www.photos.example/quay?x=1', caption: ' The quay ' }),
  ]);
  expect(pictures[0]).toMatchObject({
    number: 1,
    alt: 'Two cranes over an empty quay.',
    caption: [{ kind: 'text', text: 'The quay' }],
    credit: [
      { kind: 'text', text: 'Ada Reed' },
      { kind: 'text', text: ' · ' },
      { kind: 'text', text: 'photos.example', link: 'https://www.photos.example/quay?x=1' },
    ],
    origin: { sectionId: 'side-by-side', slotId: 'sizes-text', fillId: 'fill_picture1' },
  });
});

test('the figure’s word is that of the template’s language', () => {
  const german = { ...figuresBrief, language: 'de' };
  expect(compose([pictureFill('sizes-text')], german).pictures[0]?.label).toBe('Abbildung');
});

test('prose refers to a picture by its number, wherever that is', () => {
  const inlines = [{ kind: 'reference' as const, to: 'figure' as const, id: 'fill_picture3' }];
  const prose: Fill = { kind: 'prose', id: 'fill_aaaa', slotId: 'sizes-text', prose: [{ kind: 'paragraph', inlines }] };
  const { blocks, lost } = compose([prose, pictureFill('sizes-text', 1), pictureFill('sizes-text', 3)]);
  expect(lost).toEqual([]);
  expect(blocks.find(({ kind }) => kind === 'paragraph')).toMatchObject({
    inlines: [{ text: 'Figure\u00a02', refersTo: { to: 'figure', number: 2 } }],
  });
  expect(compose([prose, pictureFill('sizes-text', 1)]).lost).toEqual(['reference-lost']);
});

test('decoration has no number unless it has a caption, and never words', () => {
  const silent = pictureFill('sizes-text', 1, { decorative: true, caption: '' });
  const captioned = pictureFill('sizes-text', 2, { decorative: true });
  const told = pictureFill('sizes-text', 3);
  const { pictures, found } = compose([silent, captioned, told]);
  expect(pictures.map(({ number, alt }) => [number, alt])).toEqual([
    [null, null],
    [1, null],
    [2, 'Two cranes over an empty quay.'],
  ]);
  expect(found.filter(({ code }) => code === 'picture-without-alt')).toEqual([]);
});

test('among points a picture ends the list and stands by itself', () => {
  const points = { ...situationReport };
  const slot = 'response-points';
  const prose = (id: string, text: string): Fill => ({ kind: 'prose', id, slotId: slot, prose: proseOf(text) });
  const { blocks } = compose([prose('fill_aaaa', 'One.'), pictureFill(slot), prose('fill_bbbb', 'Two.')], points);
  const from = blocks.findIndex(({ kind }) => kind === 'list');
  expect(blocks.slice(from, from + 3).map(({ kind }) => kind)).toEqual(['list', 'picture', 'list']);
});

describe('findings', () => {
  test('of a picture that lacks words, credit and pixels lead to it', () => {
    const { found, pictures } = compose([pictureFill('sizes-text', 9, { alt: ' ', credit: '', caption: '' })]);
    expect(found.map(({ code }) => code)).toEqual(['picture-without-alt', 'picture-without-credit', 'picture-coarse']);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    for (const { place } of found) {
      expect(place).toEqual({ sectionId: 'side-by-side', slotId: 'sizes-text', fillId: 'fill_picture9' });
    }
    expect(found[2]?.sentence).toBe(
      'The picture “quay.png” has 48 × 32 pixels: it prints at 72 dots per inch and looks coarse.',
    );
    // A reader that speaks hears the caption, or at least that there is a figure.
    expect(pictures[0]?.alt).toBe('Figure 1');
    expect(compose([pictureFill('sizes-text', 9, { alt: '' })]).pictures[0]?.alt).toBe('The quay');
  });

  test('none where all is said and the print is fine', () => {
    expect(compose([pictureFill('sizes-text')]).found).toEqual([]);
    // 250 pixels on half the column are 80 to the inch; 900 on its whole are 144 or more.
    expect(compose([pictureFill('sizes-text', 6)]).found.map(({ code }) => code)).toEqual(['picture-coarse']);
  });

  test('reckon with narrow columns, too', () => {
    const sections = figuresBrief.sections.map((section) => ({ ...section, columns: 2 as const }));
    const { found } = compose([pictureFill('sizes-text', 6)], { ...figuresBrief, sections });
    expect(found).toEqual([]);
  });

  test('a picture whose bytes are gone prints its words, and cannot be signed off', () => {
    const { found, pictures, blocks } = compose([pictureFill('sizes-text')], figuresBrief, new Map());
    expect(pictures).toEqual([]);
    expect(found).toMatchObject([{ code: 'unknown-picture', severity: 'error', signable: false }]);
    const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.inlines)] : []));
    expect(words).toContain('[The quay]');
  });

  test('stays away from a slot of numbers: its own finding is the slot’s', () => {
    const { pictures } = compose([pictureFill('sizes')]);
    expect(pictures).toHaveLength(1);
  });
});
