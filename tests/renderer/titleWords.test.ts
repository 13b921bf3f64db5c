import { expect, it } from 'vitest';
import type { Issue } from '../../engine/nouns/series.ts';
import { titleWords } from '../../renderer/series/titleWords.ts';

const issue = (part: Partial<Issue>): Issue => ({
  briefingId: 'br_one1',
  title: 'Varra',
  number: '',
  date: '',
  ...part,
});
const words = (title: string, of: Issue | null) => titleWords({ title, issue: of }).replaceAll('\u00a0', ' ');

it('names an issue by what tells it from the others, every other briefing by its title alone', () => {
  expect(words('Varra', null)).toBe('Varra');
  expect(words('', null)).toBe('Untitled briefing');
  expect(words('Varra', issue({ number: '8', date: '2026-01-12' }))).toBe('Varra, no. 8 of 12 Jan 2026');
  expect(words('Varra', issue({ date: '2026-01-12' }))).toBe('Varra, the issue of 12 Jan 2026');
  expect(words('', issue({ number: '8' }))).toBe('Untitled briefing, no. 8');
  expect(words('Varra', issue({}))).toBe('Varra');
});
