import { describe, expect, test } from 'vitest';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { draftBriefing } from '../../../engine/compose/draftBriefing.ts';
import { Briefing } from '../../../engine/nouns/briefing.ts';
import type { EvidenceFill } from '../../../engine/nouns/fill.ts';
import { builtInTemplates } from '../../../templates/builtIn.ts';
import { articles } from '../../../templates/examples/evidence.ts';

const sources = articles.map((article) => article.source);
const evidence = sources.flatMap(suggestEvidence);
const stamp = { at: '2026-01-12T00:00:00Z', by: '' };
const draft = (template = builtInTemplates[0]) => {
  if (!template) throw new Error('no template');
  return draftBriefing({ template, sources, evidence, title: 'Morning', date: '2026-01-12', stamp });
};
const placedIn = (briefing: Briefing, slotId: string) =>
  briefing.fills.filter((fill): fill is EvidenceFill => fill.kind === 'evidence' && fill.slotId === slotId);

describe.each(builtInTemplates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const briefing = draft(template);

  test('is a sound briefing with something in it', () => {
    expect(Briefing.safeParse(briefing).error).toBeUndefined();
    expect(briefing.fills.length).toBeGreaterThan(2);
  });

  test('keeps to the rules of every slot: kinds, most in all, most of one article', () => {
    for (const slot of template.sections.flatMap((section) => section.slots)) {
      const placed = placedIn(briefing, slot.id).map((fill) => evidence.find((one) => one.id === fill.evidenceId));
      if (!slot.draft) {
        expect(placed).toEqual([]);
        continue;
      }
      expect(placed.length).toBeLessThanOrEqual(slot.draft.most);
      for (const one of placed) expect(slot.draft.take).toContain(one?.kind);
      for (const source of sources) {
        const own = placed.filter((one) => one?.sourceId === source.id);
        expect(own.length).toBeLessThanOrEqual(slot.draft.perSource);
        const starts = own.map((one) => one?.start ?? 0);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    }
  });

  test('places no piece of evidence twice', () => {
    const ids = briefing.fills.flatMap((fill) => (fill.kind === 'evidence' ? [fill.evidenceId] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the same articles give the same briefing, other ones another', () => {
  expect(draft()).toEqual(draft());
  const [first] = builtInTemplates;
  if (!first) throw new Error('no template');
  const fewer = draftBriefing({
    template: first,
    sources: sources.slice(1),
    evidence,
    title: 'Morning',
    date: '2026-01-12',
    stamp,
  });
  expect(fewer.id).not.toBe(draft().id);
});

test('what the analyst confirmed comes first', () => {
  const template = builtInTemplates.find((one) => one.id === 'bluf-one-pager');
  const stats = evidence.filter((one) => one.kind === 'stat' && one.sourceId === sources[0]?.id);
  const last = stats.at(-1);
  if (!template || !last) throw new Error('no number');
  const confirmed = evidence.map((one) => (one.id === last.id ? { ...one, state: 'confirmed' as const } : one));
  const { fills } = draftBriefing({ template, sources, evidence: confirmed, title: 'T', date: '2026-01-12', stamp });
  expect(fills.some((fill) => fill.kind === 'evidence' && fill.evidenceId === last.id)).toBe(true);
});

test('what the analyst rejected is never drafted', () => {
  const [template] = builtInTemplates;
  if (!template) throw new Error('no template');
  const used = new Set(draft().fills.flatMap((fill) => (fill.kind === 'evidence' ? [fill.evidenceId] : [])));
  const rejected = evidence.map((one) => (used.has(one.id) ? { ...one, state: 'rejected' as const } : one));
  const again = draftBriefing({ template, sources, evidence: rejected, title: 'T', date: '2026-01-12', stamp });
  expect(used.size).toBeGreaterThan(0);
  for (const fill of again.fills) expect(fill.kind === 'evidence' && used.has(fill.evidenceId)).toBe(false);
});

test('what the analyst picked is placed, all of it and once, where a slot takes it', () => {
  for (const template of builtInTemplates) {
    const accepted = template.sections.flatMap((section) => section.slots.flatMap((slot) => slot.accepts));
    const pieces = evidence.filter((one) => accepted.includes(one.kind));
    const [rejected, ...others] = pieces;
    const all = rejected ? [{ ...rejected, state: 'rejected' as const }, ...others] : others;
    const picked = pieces.map((one) => one.id);
    const { fills } = draftBriefing({
      template,
      sources,
      evidence: all,
      picked,
      title: 'T',
      date: '2026-01-12',
      stamp,
    });
    const placed = fills.flatMap((fill) => (fill.kind === 'evidence' ? [fill.evidenceId] : []));
    expect(placed.toSorted()).toEqual(others.map((one) => one.id).toSorted());
    for (const fill of fills) {
      const slot = template.sections.flatMap((section) => section.slots).find((one) => one.id === fill.slotId);
      const kind = evidence.find((one) => fill.kind === 'evidence' && one.id === fill.evidenceId)?.kind;
      expect(slot?.accepts).toContain(kind);
    }
  }
});
