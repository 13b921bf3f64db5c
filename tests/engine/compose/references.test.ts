import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Inline } from '../../../engine/nouns/document.ts';
import type { ProseInline } from '../../../engine/nouns/prose.ts';
import type { Template } from '../../../engine/nouns/template.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { inlineRuns } from '../../laws/inlineRuns.ts';

const at = '2026-01-12T08:00:00Z';
const { dossier } = await exampleOf('figures-brief');

/** The example whose text under the first chart begins with these references. */
function composed(references: ProseInline[], changes: Partial<Template> = {}) {
  const fills = dossier.briefing.fills.map((fill) =>
    fill.kind === 'prose' && fill.slotId === 'course-text'
      ? { ...fill, prose: [{ kind: 'paragraph' as const, inlines: references }] }
      : fill,
  );
  const template = { ...dossier.template, ...changes };
  return composeDocument({ ...dossier, briefing: { ...dossier.briefing, fills }, template, at });
}

const referring = ({ document }: ReturnType<typeof composed>) =>
  document.blocks
    .flatMap(inlineRuns)
    .flat()
    .filter((one): one is Extract<Inline, { kind: 'text' }> => one.kind === 'text' && one.refersTo !== undefined);
const to = (kind: 'section' | 'figure' | 'table', id: string): ProseInline => ({ kind: 'reference', to: kind, id });

describe('cross-references', () => {
  test('say the number of a figure and lead to it', () => {
    const [one] = referring(composed([to('figure', 'sizes')]));
    expect(one).toMatchObject({ text: 'Figure\u00a03', refersTo: { to: 'figure', number: 3 } });
  });

  test('say the heading of a section, or its number where it has one', () => {
    const plain = composed([to('section', 'limits')]);
    const [named] = referring(plain);
    expect(named?.text).toBe('“What the numbers do not say”');
    const index = named?.refersTo?.to === 'heading' ? named.refersTo.index : -1;
    const headings = plain.document.blocks.filter((block) => block.kind === 'heading');
    expect(headings[index]?.origin.sectionId).toBe('limits');
    expect(referring(composed([to('section', 'limits')], { numberedHeadings: true }))[0]?.text).toBe('section\u00a05');
  });

  test('say the number of a table: of a slot’s numbers, and of tables with a caption in an entry', () => {
    const table = (caption: string) => ({
      kind: 'table' as const,
      caption,
      rows: [
        { cells: [[{ kind: 'text' as const, text: 'Berth' }]] },
        { cells: [[{ kind: 'text' as const, text: 'A' }]] },
      ],
    });
    const [first] = dossier.briefing.fills.filter((fill) => fill.kind === 'prose' && fill.slotId !== 'course-text');
    const [id = ''] = [first?.id];
    const inlines = [to('table', id), to('table', `${id}#2`), to('table', `${id}#3`), to('table', 'sizes')];
    const fills = dossier.briefing.fills.map((fill) => {
      if (fill.kind !== 'prose') return fill;
      if (fill.id === id) return { ...fill, prose: [table('Depths'), table(''), table('Ships'), ...fill.prose] };
      return fill.slotId === 'course-text' ? { ...fill, prose: [{ kind: 'paragraph' as const, inlines }] } : fill;
    });
    const sections = dossier.template.sections.map((section) => ({
      ...section,
      slots: section.slots.map((slot) => (slot.id === 'sizes' ? { ...slot, display: 'stat-table' as const } : slot)),
    }));
    const composed = composeDocument({
      ...dossier,
      briefing: { ...dossier.briefing, fills },
      template: { ...dossier.template, sections },
      at,
    });
    const tables = composed.document.blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ number }) => number)).toEqual([1, undefined, 2, 3]);
    expect(tables.at(-1)).toMatchObject({ label: 'Table', caption: [{ text: 'Compared by size' }] });
    expect(referring(composed).map(({ text, refersTo }) => [text, refersTo])).toEqual([
      ['Table\u00a01', { to: 'table', number: 1 }],
      ['Table\u00a02', { to: 'table', number: 2 }],
      ['Table\u00a03', { to: 'table', number: 3 }],
    ]);
    expect(composed.diagnostics.find(({ code }) => code === 'reference-lost')?.sentence).toBe(
      'A cross-reference leads to a table that is not printed.',
    );
  });

  test('follow what they name when a figure before it goes away', () => {
    const without = dossier.template.sections.filter(({ id }) => id !== 'before-and-after');
    const [one] = referring(composed([to('figure', 'sizes')], { sections: without }));
    expect(one?.text).toBe('Figure\u00a02');
  });

  test('to what is not printed are an error at their fill, and stand as [?]', () => {
    const { document, diagnostics } = composed([to('figure', 'nowhere'), to('section', 'limits')]);
    const lost = diagnostics.filter(({ code }) => code === 'reference-lost');
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({
      severity: 'error',
      sentence: 'A cross-reference leads to a figure that is not printed.',
      place: { slotId: 'course-text' },
    });
    expect(JSON.stringify(document.blocks)).toContain('[?]');
  });
});

describe('notes at the end', () => {
  test('are headed by the last block, where there are any', () => {
    const { document } = composed([], { notes: 'end' });
    expect(document.notesAt).toBe('end');
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'heading', inlines: [{ text: 'Notes' }] });
    expect(composed([]).document.notesAt).toBe('foot');
  });

  test('need no heading where there are none', () => {
    const bare = composeDocument({
      ...dossier,
      briefing: { ...dossier.briefing, fills: [] },
      template: { ...dossier.template, notes: 'end' },
      at,
    });
    expect(JSON.stringify(bare.document.blocks)).not.toContain('"Notes"');
  });
});

test('a cover parts title and facts from the rest', () => {
  const { document } = composed([], { cover: true, toc: { heading: 'Contents', depth: 1 } });
  expect(document.cover).toBe(true);
  expect(document.blocks.slice(0, 4).map(({ kind }) => kind)).toEqual(['title', 'facts', 'page-break', 'toc']);
});
