import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { proseOf } from '../../engine/nouns/prose.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

async function example(): Promise<Briefing> {
  const { dossier } = await desk.get('briefing.example', { templateId: 'media-digest' });
  return dossier.briefing;
}
const withWords = (briefing: Briefing, words: string): Briefing => ({
  ...briefing,
  fills: [...briefing.fills, { kind: 'prose', id: 'fill_more0001', slotId: 'overview-text', prose: proseOf(words) }],
});
const keep = (briefing: Briefing, why: 'named' | 'export' | 'day' | 'restore', name = '') =>
  desk.get('snapshot.keep', { briefing, why, name });

describe('versions', () => {
  it('are kept whole, the newest first, with what changed', async () => {
    const briefing = await example();
    await desk.get('desk.sign', { analyst: 'T. Ester' });
    const first = await keep(briefing, 'named', 'As sent to the desk');
    const longer = withWords(briefing, 'Three more words');
    const second = await keep(longer, 'export');
    expect(first).toMatchObject({ by: 'T. Ester', why: 'named', name: 'As sent to the desk', removed: 0 });
    expect(second).toMatchObject({ why: 'export', added: 3, removed: 0, words: (first?.words ?? 0) + 3 });
    expect(await desk.get('snapshot.list', { briefingId: briefing.id })).toEqual([second, first]);
    const opened = await desk.get('snapshot.open', { id: first?.id ?? '' });
    expect(opened.briefing).toEqual(briefing);
    expect(opened.evidence.length).toBeGreaterThan(0);
  });

  it('are not kept twice, nor twice a day, unless they are named', async () => {
    const briefing = await example();
    expect(await keep(briefing, 'day')).not.toBeNull();
    expect(await keep(withWords(briefing, 'Changed'), 'day')).toBeNull();
    expect(await keep(briefing, 'export')).toBeNull();
    expect(await keep(briefing, 'named', 'The same, with a name')).not.toBeNull();
    expect(await keep(withWords(briefing, 'Changed'), 'export')).not.toBeNull();
  });

  it('survive a restart, and a version that is not there is refused in one sentence', async () => {
    const briefing = await example();
    const kept = await keep(briefing, 'named', 'First');
    await desk.desk.close();
    const again = await openTestDesk(desk.folder);
    expect(await again.get('snapshot.list', { briefingId: briefing.id })).toEqual([kept]);
    expect((await again.refused('snapshot.open', { id: 'snap_nothing' })).code).toBe('not-found');
    await again.end();
  });
});

it('a pinned briefing stands before one that was changed later', async () => {
  const first = await example();
  const second = await example();
  const order = async () => (await desk.get('briefing.list', {})).map(({ id, pinned }) => [id, pinned]);
  expect(await order()).toEqual([
    [second.id, false],
    [first.id, false],
  ]);
  await desk.get('briefing.pin', { id: first.id, pinned: true });
  expect(await order()).toEqual([
    [first.id, true],
    [second.id, false],
  ]);
  await desk.get('briefing.pin', { id: first.id, pinned: false });
  expect((await order())[0]).toEqual([second.id, false]);
});

describe('a pasted passage', () => {
  const said =
    'The lock at Tarn Mill is shut until April because the lower gate has moved, the board said on Monday in a note to carriers.';

  it('is found in the article that says it, marks and spaces aside', async () => {
    await desk.get('source.capture', {
      format: 'text',
      bytes: new TextEncoder().encode(`Lock shut\n\n${said}\n\nCarriers have “other plans” and other routes.\n`),
      fileName: 'lock.txt',
      url: '',
    });
    const pasted = `My own words before it, and not a few of them, which no article in this library says at all.\n${said.replace(/ /g, '\u00a0')}`;
    const found = await desk.get('source.passage', { text: pasted });
    expect(found).toMatchObject({ title: 'Lock shut' });
    const { source } = await desk.get('source.open', { id: found?.sourceId ?? '' });
    expect(source.text.slice(found?.start, found?.end)).toBe(said);
  });

  it('is not offered for few words, other words or none', async () => {
    await example();
    expect(await desk.get('source.passage', { text: 'was severed in the early hours' })).toBeNull();
    expect(await desk.get('source.passage', { text: said })).toBeNull();
    expect(await desk.get('source.passage', { text: '' })).toBeNull();
  });
});
