import { describe, expect, test } from 'vitest';
import { refuseUntruePictures } from '../../desk/files/refuseUntruePictures.ts';
import { setPdf } from '../../desk/pdf/setPdf.ts';
import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import { Document } from '../../engine/nouns/document.ts';
import { Dossier } from '../../engine/nouns/dossier.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates, exampleOf } from '../../templates/builtIn.ts';

/** Fewest and most pages of each finished example. */
const PAGES: Record<string, [number, number]> = {
  'bluf-one-pager': [1, 1],
  'media-digest': [2, 3],
  'morning-briefing': [2, 2],
  'situation-report': [2, 2],
  'policy-memo': [1, 3],
  'key-judgements': [3, 4],
  'figures-brief': [2, 3],
  'assessment-report': [5, 7],
  'quote-sheet': [2, 3],
  'meeting-read-ahead': [2, 3],
  'subject-profile': [3, 4],
};

test('the built-in forms are offered', () => {
  expect(builtInTemplates.map((template) => template.id).sort()).toEqual(Object.keys(PAGES).sort());
});

describe.each(builtInTemplates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  test('is a sound template with its own ids', () => {
    expect(Template.safeParse(template).error).toBeUndefined();
    const slots = template.sections.flatMap((section) => section.slots);
    expect(new Set(slots.map((slot) => slot.id)).size).toBe(slots.length);
    expect(new Set(template.sections.map((section) => section.id)).size).toBe(template.sections.length);
    expect(new Set(template.variables.map((variable) => variable.id)).size).toBe(template.variables.length);
    for (const needed of ['title', 'date', 'author', 'audience', 'reference']) {
      expect(template.variables.map((variable) => variable.id)).toContain(needed);
    }
  });

  test('guides in every section and slot', () => {
    for (const section of template.sections) {
      expect(section.guidance).not.toBe('');
      for (const slot of section.slots) {
        expect(slot.hint.length).toBeGreaterThan(20);
        expect(slot.max === null || slot.max >= slot.min).toBe(true);
      }
    }
  });

  test('drafts something by itself', () => {
    expect(template.sections.flatMap((section) => section.slots).some((slot) => slot.draft !== null)).toBe(true);
  });

  test('has an example that is true to its sources and lacks nothing', async () => {
    const { dossier, raw, media } = await exampleOf(id);
    expect(Dossier.safeParse(dossier).error).toBeUndefined();
    for (const source of dossier.sources) {
      expect(hashOf(raw.get(source.id) ?? new Uint8Array())).toBe(source.sha256);
      expect(source.guessed).toEqual([]);
      expect(source.damage).toEqual([]);
    }
    for (const one of dossier.evidence) {
      const source = dossier.sources.find((each) => each.id === one.sourceId);
      expect(source?.text.slice(one.start, one.end)).toBe(one.text);
    }
    refuseUntruePictures(dossier.briefing, media);
    const { document, diagnostics } = composeDocument({ ...dossier, at: '2026-01-12T08:00:00Z' }, media);
    expect(Document.safeParse(document).error).toBeUndefined();
    const found = [...checkBriefing(dossier), ...diagnostics].filter((one) => one.severity !== 'remark');
    expect(found).toEqual([]);
  });

  test('has an example with every required blank filled, choices as offered, and slots as full as they ask for', async () => {
    const { briefing } = (await exampleOf(id)).dossier;
    for (const { id: blank, required, kind, choices } of template.variables) {
      const value = briefing.variables[blank] ?? '';
      if (required) expect(value, blank).not.toBe('');
      if (kind === 'choice') expect(choices).toContain(value);
    }
    const known = template.variables.map((variable) => variable.id);
    expect(Object.keys(briefing.variables).filter((blank) => !known.includes(blank))).toEqual([]);
    for (const slot of template.sections.flatMap((section) => section.slots)) {
      const fills = briefing.fills.filter((fill) => fill.slotId === slot.id);
      expect(fills.length, slot.id).toBeGreaterThanOrEqual(Math.max(1, slot.min));
      expect(fills.length, slot.id).toBeLessThanOrEqual(slot.max ?? Number.POSITIVE_INFINITY);
    }
  });

  test('has an example whose quotations stand between marks in their articles', async () => {
    const { sources, evidence } = (await exampleOf(id)).dossier;
    const quotes = evidence.filter((one) => one.kind === 'quote');
    expect(quotes.length).toBeGreaterThan(0);
    for (const { sourceId, start, end, text, speaker } of quotes) {
      const said = sources.find((one) => one.id === sourceId)?.text ?? '';
      const opened = Math.max(said.lastIndexOf('“', start), said.lastIndexOf('„', start));
      expect(said.slice(opened + 1, start), text).not.toMatch(/[”]/);
      expect(said.slice(end), text).toMatch(/^[,.]?[”“]/);
      expect(speaker, text).not.toBe('');
    }
  });

  test('has an example of its proper length', async () => {
    const { dossier, media } = await exampleOf(id);
    const { document } = composeDocument({ ...dossier, at: '2026-01-12T08:00:00Z' }, media);
    const { pages, diagnostics } = await setPdf(document, media);
    const [fewest, most] = PAGES[id] ?? [0, 0];
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(Math.min(most, template.pageLimit ?? most));
    expect(diagnostics).toEqual([]);
  });

  test('gives the same example every time', async () => {
    expect(await exampleOf(id)).toEqual(await exampleOf(id));
  });
});

test('an unknown template has no example', async () => {
  await expect(exampleOf('no-such')).rejects.toMatchObject({ code: 'no-example' });
});

test('what a form prints where nothing stands is true of a first issue', () => {
  const said = builtInTemplates.flatMap(({ sections }) =>
    sections.flatMap(({ always = '', slots }) => [always, ...slots.map(({ emptyText }) => emptyText)]),
  );
  expect(
    said.filter((words) => /no change|unchanged|\b(?:last|previous|earlier|before|since|again|still)\b/i.test(words)),
  ).toEqual([]);
});
