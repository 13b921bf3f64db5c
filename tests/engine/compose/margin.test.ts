import { expect, it } from 'vitest';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { MarginNote } from '../../../engine/nouns/marginNote.ts';
import { readBriefing } from '../../../engine/nouns/readBriefing.ts';
import { exampleOf } from '../../../templates/builtIn.ts';

const { dossier } = await exampleOf('media-digest');
const stamp = { at: '2026-01-12T08:00:00Z', by: 'T. Ester' };
const at = '2026-01-12T09:00:00Z';
const note: MarginNote = {
  id: 'margin_one00001',
  kind: 'todo',
  slotId: 'entries',
  fillId: null,
  text: 'Ask Norlink for zebrafish numbers',
  stamp,
  done: null,
};
const composed = (margin: MarginNote[]) =>
  composeDocument({ ...dossier, briefing: { ...dossier.briefing, margin }, at });

it('what is open in the margin is a remark at its place, and no sign-off is asked for it', () => {
  const found = composed([note, { ...note, id: 'margin_two00001', kind: 'comment', done: stamp }]).diagnostics.filter(
    ({ code }) => /^(todo|comment)-open$/.test(code),
  );
  expect(found).toMatchObject([
    { code: 'todo-open', severity: 'remark', signable: false, place: { slotId: 'entries' } },
  ]);
  expect(found[0]?.sentence).toBe('To do under “Entries”: Ask Norlink for zebrafish numbers');
});

it('a note goes with its entry to another slot, and stays at its slot when the entry is gone', () => {
  const [fill] = dossier.briefing.fills;
  const placeOf = (fillId: string) =>
    composed([{ ...note, slotId: 'watch-list', fillId }]).diagnostics.find((one) => one.code === 'todo-open')?.place;
  expect(placeOf(fill?.id ?? '')).toEqual({ slotId: fill?.slotId, fillId: fill?.id });
  expect(placeOf('fill_gone0001')).toEqual({ slotId: 'watch-list' });
});

it('nothing of the margin is printed, nor in the manifest', () => {
  expect(JSON.stringify(composed([note]).document)).toBe(JSON.stringify(composed([]).document));
});

it('an empty required slot may be left empty with a reason, a half-filled one may not', () => {
  const found = composeDocument({ ...dossier, briefing: { ...dossier.briefing, fills: [] }, at }).diagnostics;
  const short = found.filter(({ code }) => code === 'slot-short');
  expect(short.length).toBeGreaterThan(0);
  expect(short.every(({ signable, severity }) => signable && severity === 'warning')).toBe(true);
});

it('a briefing from before there was a margin reads as it was', () => {
  const { margin: _, ...before } = dossier.briefing;
  expect(readBriefing({ ...before, format: 1 })).toEqual({ ...dossier.briefing, margin: [] });
});
