import { describe, expect, it } from 'vitest';
import { read, refusalOf } from './reading.ts';

const STORY =
  '<p>The night ferry from Osk to Lundhavn turned back on Tuesday after one of its two engines failed, the company said.</p><p>“We were never in danger,” said Ida Lohne, the captain, who has sailed the line for eleven years.</p>';
const page = (body: string) =>
  `<!doctype html><html><head><title>Night ferry</title></head><body>${body}</body></html>`;
const links = Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Harbour news number ${at}</a></li>`).join('');

describe('a page without an article is refused', () => {
  it.each<[string, string, RegExp]>([
    ['links alone', `<nav><a href="/">Home</a></nav><ul>${links}</ul>`, /holds links and no article/],
    [
      'a log-in',
      '<h1>Log in to continue</h1><form><input type="email"><input type="password"></form>',
      /asks to log in/,
    ],
    [
      'scripts alone',
      '<div id="root"></div><script>start()</script><noscript>Enable JavaScript</noscript>',
      /holds no words/,
    ],
  ])('%s', async (_, body, sentence) => {
    const refusal = await refusalOf(page(body), { format: 'html' });
    expect(refusal.message).toMatch(sentence);
  });

  it.each<[string, string]>([
    ['an article among many links', `<ul>${links}</ul><article><h1>Night ferry</h1>${STORY}</article>`],
    ['an article with a log-in above it', `<form><input type="password"></form>${STORY.repeat(4)}`],
  ])('but not %s', async (_, body) => {
    expect((await read(page(body), { format: 'html' })).text).toContain('turned back on Tuesday');
  });

  it('but not a list of links that was copied', async () => {
    expect((await read(`<ul>${links}</ul>`, { format: 'html' })).text).toContain('Harbour news number 7');
  });
});

describe('lines that call readers elsewhere', () => {
  it.each([
    'Read more: Pier to close in March',
    'Also read – Tides explained',
    'Related articles',
    'Lesen Sie auch: Fähre fällt aus',
    'Lire aussi : Le port ferme',
    'Advertisement',
    'Sign up for our morning newsletter',
    'Story continues below advertisement',
    'Share this article',
  ])('are left out: %s', async (line) => {
    const { text } = await read(page(`<article><h1>Night ferry</h1>${STORY}<p>${line}</p>${STORY}</article>`), {
      format: 'html',
    });
    expect(text).not.toContain(line);
    expect(text).toContain('eleven years');
  });

  it.each([
    'Read more books, the minister told the pupils of the harbour school on Friday morning.',
    'Advertisement is the trade of the town, and has been since the canal was closed.',
    'Related questions were put to the captain by the board on Friday.',
    'Comments on the plan are due by Friday.',
  ])('but not: %s', async (line) => {
    const { text } = await read(page(`<article><h1>Night ferry</h1>${STORY}<p>${line}</p>${STORY}</article>`), {
      format: 'html',
    });
    expect(text).toContain(line);
  });
});
