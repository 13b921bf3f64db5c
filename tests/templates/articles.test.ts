import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../desk/readers/readBytes.ts';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import { articles } from '../../templates/examples/evidence.ts';
import { seedArticle } from '../tools.ts';

describe.each(articles.map((article) => [article.source.title, article] as const))('%s', (_, { source, bytes }) => {
  test('is a news article of usual length', () => {
    const words = source.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(180);
    expect(words).toBeLessThanOrEqual(400);
  });

  test('is the very source that the desk makes of the same bytes', async () => {
    const { fileName, url, accessedOn } = source;
    const captured = await readBytes({ bytes, fileName, url, accessedOn, format: 'auto' });
    // A text file names no paper, so the desk can only take the address for it.
    const { publisher, guessed } = captured;
    expect(publisher).toBe(new URL(url).hostname);
    expect(guessed).toEqual(['title', 'byline', 'publisher', 'publishedOn', 'language']);
    expect(captured.publishedFrom).toMatch(/^the line “.+”$/);
    expect({ ...captured, publisher: source.publisher, publishedFrom: '', guessed: [] }).toEqual(source);
  });

  test('suggests quotations with speakers, and numbers', () => {
    const suggested = suggestEvidence(source);
    expect(suggested.some((one) => one.kind === 'quote' && one.speaker !== '')).toBe(true);
    expect(suggested.some((one) => one.kind === 'stat')).toBe(true);
  });

  test('lies on an example domain', () => {
    expect(new URL(source.url).hostname).toMatch(/\.example$/);
  });
});

const seed = seedArticle();

test.skipIf(seed === null)('no article has a sentence of the seed article', () => {
  const sentences = readFileSync(seed ?? '', 'utf8')
    .split(/(?<=[.!?”"])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 5);
  expect(sentences.length).toBeGreaterThan(10);
  for (const { source } of articles) {
    expect(sentences.filter((sentence) => source.text.includes(sentence))).toEqual([]);
  }
});
