import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from './testDesk.ts';

const AFF = 'SET UTF-8\nTRY e\n';
const DIC = '1\nMühle\n';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

it('keeps what was chosen and the analyst’s own words with the library', async () => {
  expect(await desk.get('spelling.settings', {})).toEqual({ on: true, english: 'en-GB', words: [], dictionaries: [] });
  await desk.get('spelling.choose', { on: false, english: 'en-US', words: ['Oduya'] });
  const { folder } = desk;
  await desk.desk.close();
  const again = await openTestDesk(folder);
  expect(await again.get('spelling.settings', {})).toMatchObject({ on: false, english: 'en-US', words: ['Oduya'] });
  await again.end();
  desk = await openTestDesk();
});

it('keeps a dictionary of another language until it is removed', async () => {
  expect(await desk.get('spelling.dictionary', { language: 'de' })).toBeNull();
  await desk.get('spelling.add', { language: 'de', aff: AFF, dic: DIC });
  expect(await desk.get('spelling.dictionary', { language: 'de' })).toEqual({ aff: AFF, dic: DIC });
  expect((await desk.get('spelling.settings', {})).dictionaries).toEqual(['de']);
  await desk.get('spelling.remove', { language: 'de' });
  expect((await desk.get('spelling.settings', {})).dictionaries).toEqual([]);
});

it('refuses files that are no dictionary, and says what to choose', async () => {
  const wrong = await desk.refused('spelling.add', { language: 'de', aff: AFF, dic: '<html>' });
  expect(wrong).toMatchObject({ code: 'no-dictionary' });
  expect(wrong.sentence).toContain('.dic');
  expect(wrong.hint).toContain('.aff and the .dic');
  const other = await desk.refused('spelling.add', { language: 'de', aff: 'nothing of the kind', dic: DIC });
  expect(other.sentence).toContain('.aff');
  expect((await desk.get('spelling.settings', {})).dictionaries).toEqual([]);
});
