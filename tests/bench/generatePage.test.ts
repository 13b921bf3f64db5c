import { expect, test } from 'vitest';
import { readBytes } from '../../desk/readers/readBytes.ts';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import { generatePage, wordsIn } from './generatePage.ts';

test('the generated news page is the same every time, has about 1,200 words of article, and all of them are read', async () => {
  const page = generatePage(7);
  expect(generatePage(7)).toEqual(page);
  expect(generatePage(8).paragraphs).not.toEqual(page.paragraphs);
  const words = wordsIn(page.paragraphs.join(' '));
  expect(words).toBeGreaterThanOrEqual(1_200);
  expect(words).toBeLessThan(1_300);

  const bytes = new TextEncoder().encode(page.html);
  const source = await readBytes({ bytes, format: 'auto', fileName: '', url: page.url, accessedOn: '' });
  for (const paragraph of page.paragraphs) expect(source.text).toContain(paragraph);
  expect(source.text).not.toContain('Every morning in your inbox');
  const kinds = suggestEvidence(source).map((one) => one.kind);
  expect(kinds.filter((kind) => kind === 'quote').length).toBeGreaterThanOrEqual(5);
  expect(kinds.filter((kind) => kind === 'stat').length).toBeGreaterThanOrEqual(10);
});
