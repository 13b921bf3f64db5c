import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../desk/readers/reading.ts';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { pdfOf } from './pdf/pdfOf.ts';
import { read, refusalOf } from './reading.ts';

const MEGABYTE = 1024 * 1024;
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('refused at once, in one plain sentence', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing', '', 'empty', /is empty/],
    ['white space', ' \n\t\n ', 'empty', /holds no words/],
    ['marks without words', '“” – …', 'empty', /holds no words/],
    ['a page without words', '<html><body><script>var words = 1;</script></body></html>', 'empty', /holds no words/],
    ['a PDF', '%PDF-1.7\n…', 'format', /damaged and cannot be read/],
    ['half a zip', bytesOf('PK\u0003\u0004\u0014\u0000'), 'format', /is damaged/],
    ['an old Word file', bytesOf('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'), 'format', /old Word file/],
    [
      'binary junk',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251),
      'binary',
      /no readable text/,
    ],
    ['zeros', new Uint8Array(4096), 'binary', /no readable text/],
    ['50 MB', new Uint8Array(50 * MEGABYTE).fill(97), 'too-large', /is 50 MB; an article may have 20 MB at most/],
  ])('%s', async (_name, article, code, sentence) => {
    const refusal = await refusalOf(article);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(sentence);
    expect(refusal.message).not.toMatch(/\n|\bat \w+ \(/);
  });

  it('names the file', async () => {
    expect((await refusalOf('', { fileName: 'a.txt' })).message).toContain('“a.txt”');
    expect((await refusalOf(' ', { fileName: 'a.txt' })).message).toContain('“a.txt”');
  });
});

describe('twenty megabytes of trouble', () => {
  const most = 19 * MEGABYTE;
  const sentence = 'The port said that 12 ships were there. “We saw nothing of it at all,” said Ann Smith, the mayor. ';

  it.each<[string, string]>([
    ['one letter', filled('a', most)],
    ['capitals', filled('A', 5 * MEGABYTE)],
    ['words without an end mark', filled('word ', 5 * MEGABYTE)],
    ['capital words', filled('Word ', 5 * MEGABYTE)],
    ['no line feed', filled(sentence, 2 * MEGABYTE)],
    ['quotation marks', `a${filled('"', 5 * MEGABYTE)}`],
    ['quotation marks that open', filled('“a', 5 * MEGABYTE)],
    ['figures and commas', filled('1,', 5 * MEGABYTE)],
    ['figures', filled('1', 5 * MEGABYTE)],
    ['divided words', filled('ab- ', 5 * MEGABYTE)],
    ['remarks on words', filled('The word “xy” ', 2 * MEGABYTE)],
    ['Chinese without a space', filled('漢字', 5 * MEGABYTE)],
    ['brackets in Markdown', `# x\n${filled('[', 5 * MEGABYTE)}`],
    ['pictures in Markdown', `# x\n${filled('![a](', 5 * MEGABYTE)}`],
    ['stars in Markdown', `# x\n${filled('**', 5 * MEGABYTE)}a`],
    ['an attribute of megabytes', `<div a="${filled('x', most)}"><p>Some words.</p></div>`],
    ['a page of one paragraph', `<html><body><p>${filled('hello world. ', 5 * MEGABYTE)}`],
    ['a row of many cells', `<html><body><table><tr>${'<td>a 1</td>'.repeat(14_000)}</tr></table></body></html>`],
    ['a page of many elements', `<html><body>${'<p>hello world</p>'.repeat(15_000)}`],
  ])('read: %s', async (_name, text) => {
    const source = await read(text);
    expect(source.blocks.length).toBeGreaterThan(0);
    for (const one of suggestEvidence(source)) expect(one.text).toBe(source.text.slice(one.start, one.end));
  });

  it.each<[string, string, string]>([
    ['paragraphs', filled('a\n\n', 5 * MEGABYTE), 'too-complex'],
    ['lines', filled('a\n', 5 * MEGABYTE), 'too-complex'],
    ['nested elements', filled('<div>', most), 'too-complex'],
    ['50,000 nested elements', `${'<div>'.repeat(50_000)}${filled('x ', most)}`, 'too-complex'],
    ['many elements', `<html>${'<b>x</b>'.repeat(100_000)}`, 'too-complex'],
    [
      '100,000 attributes',
      `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ')}><p>Some words.</p></div>`,
      'too-complex',
    ],
    ['entities', `<html><body><p>${filled('&amp;', most)}`, 'too-complex'],
    ['a number without end', `<html><body><p>${filled('1', MEGABYTE)}`, 'too-complex'],
    ['stray brackets', `<html><body><p>${filled('<', most)}`, 'too-complex'],
    ['scripts that never close', `<html>${filled('<script>', most)}`, 'empty'],
    ['comments that never close', `<html>${filled('<!--', most)}`, 'empty'],
  ])('refused: %s', async (_name, text, code) => {
    expect((await refusalOf(text)).code).toBe(code);
  });

  it('ends a reading that takes too long, keeps the main thread free, and reads the next article', async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 20);
    const refusal = await refusalOf(pdfOf([{ content: filled('q ', MEGABYTE) }]));
    clearInterval(ticking);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.code).toMatch(/^too-(?:slow|complex)$/);
    expect(turns).toBeGreaterThan(LIMITS.milliseconds / 20 / 10);
    expect((await read('The next one is read.')).text).toBe('The next one is read.');
  });
});

describe('suggestions', () => {
  it('of a long text reach only as far as anybody would read', async () => {
    const source = await read(filled('“We saw nothing of it at all,” said Ann Smith. ', 600_000));
    const evidence = suggestEvidence(source);
    expect(evidence.length).toBeGreaterThan(1000);
    expect(evidence.length).toBeLessThan(20_000);
  });
});
