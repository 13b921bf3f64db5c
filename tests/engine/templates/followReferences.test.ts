import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { newsOf, standsAsBefore } from '../../../engine/nouns/newsOf.ts';
import type { ProseInline } from '../../../engine/nouns/prose.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { saidBy } from '../../../engine/nouns/saidBy.ts';
import type { Template } from '../../../engine/nouns/template.ts';
import { moveToTemplate } from '../../../engine/templates/moveToTemplate.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { section, slot } from '../../../templates/parts/form.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const wish = (id: string, was?: string[]) =>
  slot({ id, label: id, hint: '', accepts: ['prose', 'stat', 'picture'], ...(was ? { was } : {}) });
const form = (version: number, sections: Template['sections']): Template => ({ ...mediaDigest, version, sections });
const part = (id: string, ...slots: ReturnType<typeof wish>[]) => section({ id, heading: id, guidance: '', slots });
const refers = (to: 'figure' | 'section', id: string): ProseInline => ({ kind: 'reference', to, id });

function moved(older: Template, newer: Template, fills: Fill[], more: Partial<Briefing> = {}): Briefing {
  const briefing = {
    ...newBriefing({ template: older, title: 'T', date: '2026-01-12', stamp, id: 'br_refer0001' }),
    fills,
    ...more,
  };
  const { steps } = moveToTemplate(briefing, older, newer, (one) => (one.kind === 'evidence' ? 'stat' : one.kind));
  const done = applyCommand(briefing, { label: 'Move', steps });
  expect(JSON.stringify(applyCommand(done.briefing, done.inverse).briefing)).toBe(JSON.stringify(briefing));
  return done.briefing;
}
const text = (id: string, slotId: string, inlines: ProseInline[]): Fill => ({
  kind: 'prose',
  id,
  slotId,
  prose: [
    { kind: 'list', ordered: false, items: [{ level: 0, inlines }] },
    { kind: 'table', caption: '', rows: [{ cells: [inlines] }] },
  ],
});
const referredIn = (briefing: Briefing, id: string) =>
  [...JSON.stringify(briefing.fills.find((one) => one.id === id)).matchAll(/"to":"\w+","id":"([^"]+)"/g)].map(
    ([, to]) => to,
  );

describe('on a move cross-references', () => {
  const older = form(1, [part('body', wish('text')), part('numbers', wish('chart'))]);
  const chart: Fill = {
    kind: 'evidence',
    id: 'fill_chart0001',
    slotId: 'chart',
    evidenceId: 'ev_aaaa',
    wording: null,
    speaker: null,
    comment: [],
  };

  it('to a slot follow it to its heir, in lists and tables too', () => {
    const newer = form(2, [part('body', wish('text')), part('numbers', wish('figures', ['chart']))]);
    const now = moved(older, newer, [text('fill_words0001', 'text', [refers('figure', 'chart')]), chart]);
    expect(referredIn(now, 'fill_words0001')).toEqual(['figures', 'figures']);
  });

  it('to a section that is gone follow what stood in it', () => {
    const newer = form(2, [part('body', wish('text'), wish('chart'))]);
    const now = moved(older, newer, [text('fill_words0001', 'text', [refers('section', 'numbers')]), chart]);
    expect(referredIn(now, 'fill_words0001')).toEqual(['body', 'body']);
  });

  it('to an entry, to what stays, and to nothing stay as they are', () => {
    const newer = form(2, [part('body', wish('text')), part('numbers', wish('chart'))]);
    const inlines = [refers('figure', 'fill_chart0001'), refers('section', 'numbers'), refers('figure', 'nowhere')];
    const fills = [text('fill_words0001', 'text', inlines), chart];
    const now = moved(older, newer, fills);
    expect(now.fills).toBe(fills);
  });
});

it('what stood in the issue before moves along, so that nothing becomes new by a newer version', () => {
  const older = form(1, [part('body', wish('text'))]);
  const newer = form(2, [part('body', wish('course', ['text']))]);
  const fill: Fill = { kind: 'prose', id: 'fill_words0001', slotId: 'text', prose: proseOf('As before.') };
  const follows = { briefingId: 'br_former01', title: 'T', number: '1', date: '2026-01-11' };
  const series = { follows, before: [{ fillId: fill.id, slotId: 'text', said: saidBy(fill) }], followUps: [] };
  const now = moved(older, newer, [fill], { series });
  expect(now.series?.before[0]?.slotId).toBe('course');
  expect([...newsOf(now).values()]).toEqual(['unchanged']);
  const [body] = newer.sections;
  expect(body && standsAsBefore(now, body)).toBe(true);
});
