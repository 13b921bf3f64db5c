import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import { Document } from '../../engine/nouns/document.ts';
import { Dossier } from '../../engine/nouns/dossier.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates, exampleOf } from '../../templates/builtIn.ts';

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
    const { dossier, raw } = await exampleOf(id);
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
    const { document, diagnostics } = composeDocument({ ...dossier, at: '2026-01-12T08:00:00Z' });
    expect(Document.safeParse(document).error).toBeUndefined();
    const found = [...checkBriefing(dossier), ...diagnostics].filter((one) => one.severity !== 'remark');
    expect(found).toEqual([]);
  });

  test('gives the same example every time', async () => {
    expect(await exampleOf(id)).toEqual(await exampleOf(id));
  });
});

test('an unknown template has no example', async () => {
  await expect(exampleOf('no-such')).rejects.toMatchObject({ code: 'no-example' });
});
