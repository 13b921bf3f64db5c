import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { ROOT, run } from '../../tools.ts';
import { openDocx } from './openDocx.ts';

const sha256 = async (bytes: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes.slice())).toString('hex');

test('the same Document gives the same bytes: again, and in another process on another day', async () => {
  const first = await writeDocx(sampleDocument());
  expect(await writeDocx(generateDocument(3))).toEqual(await writeDocx(generateDocument(3)));
  expect(await writeDocx(sampleDocument())).toEqual(first);
  const elsewhere = `
    const { writeDocx } = await import('${ROOT}desk/docx/writeDocx.ts');
    const { sampleDocument } = await import('${ROOT}tests/fixtures/sampleDocument.ts');
    const then = new Date('2031-05-06T07:08:09Z');
    const Real = Date;
    globalThis.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [then.getTime()])); } static now() { return then.getTime(); } };
    const bytes = await writeDocx(sampleDocument());
    process.stdout.write(require('node:crypto').createHash('sha256').update(bytes).digest('hex'));`;
  expect(
    run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { createRequire } from 'node:module'; const require = createRequire('/'); ${elsewhere}`,
    ]),
  ).toBe(await sha256(first));
});

test('title, author, subject, language and dates are the Document’s', async () => {
  const core = openDocx(
    await writeDocx(sampleDocument({ title: 'A <b> & "c"', author: 'O’Hara', subject: 'S', language: 'pl' })),
  ).text('docProps/core.xml');
  expect(core).toContain('<dc:title>A &lt;b&gt; &amp; &quot;c&quot;</dc:title>');
  expect(core).toContain('<dc:creator>O’Hara</dc:creator>');
  expect(core).toContain('<dc:subject>S</dc:subject>');
  expect(core).toContain('<dc:language>pl</dc:language>');
  expect(core.match(/2026-01-01T00:00:00Z/g)).toHaveLength(2);
});

test('the package begins with what tells a Word file from other zips', async () => {
  const { names } = openDocx(await writeDocx(sampleDocument()));
  expect(names.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  expect(new Set(names).size).toBe(names.length);
});
