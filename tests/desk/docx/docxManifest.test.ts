import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocxManifest } from '../../../desk/docx/docxManifest.ts';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Manifest } from '../../../engine/nouns/document.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

const XML = (json: string) =>
  new TextEncoder().encode(`<manifest xmlns="urn:briefwright:manifest:1">${json}</manifest>`);

const signature = (bytes: Uint8Array, at: number) =>
  at + 4 > bytes.length ? 0 : new DataView(bytes.buffer).getUint32(at, true);

function manifestWith(words: string): Manifest {
  return {
    format: 1,
    briefingId: 'br_1',
    template: words,
    sources: [
      {
        id: 's1',
        sha256: 'ab',
        title: words,
        publisher: '',
        publishedOn: '',
        url: 'https://x.example/?a=1&b=2',
        accessedOn: '',
      },
    ],
    evidence: [
      {
        id: 'e1',
        kind: 'quote',
        sourceId: 's1',
        start: 0,
        end: 4,
        textSha256: 'cd',
        text: words,
        speaker: words,
        notes: [1, 2],
      },
    ],
    signOffs: [],
  };
}

test('law: the manifest comes back as it went in, any characters in it', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(']]></manifest>', '&amp;lt;', '\u0000\ud800\ufffe\uffff\r\n\t  x '),
  );
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const manifest = manifestWith(text);
      expect(readDocxManifest(await writeDocx(sampleDocument({ manifest, blocks: [], notes: [] })))).toEqual(manifest);
    }),
    { numRuns: 60 },
  );
});

test('Word may renumber the part and put a declaration with a byte order mark before it', () => {
  const part = new TextEncoder().encode(
    `\ufeff<?xml version="1.0"?>\r\n<manifest xmlns="urn:briefwright:manifest:1">{"a":1}</manifest>`,
  );
  expect(
    readDocxManifest(
      zipSync({
        'customXml/item1.xml': new TextEncoder().encode('<b:Sources xmlns:b="x"/>'),
        'customXml/item4.xml': part,
      }),
    ),
  ).toEqual({ a: 1 });
});

test('law: any other bytes have no manifest and break nothing', async () => {
  const whole = await writeDocx(sampleDocument());
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readDocxManifest(bytes)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
      const changed = whole.slice();
      changed[at] = value;
      readDocxManifest(changed);
      readDocxManifest(whole.subarray(0, at));
    }),
    { numRuns: 300 },
  );
});

test('not ours, broken, too large or too many: null', () => {
  expect(readDocxManifest(new Uint8Array())).toBeNull();
  expect(readDocxManifest(zipSync({ 'word/document.xml': XML('{}') }))).toBeNull();
  expect(readDocxManifest(zipSync({ 'customXml/item1.xml': XML('{"a":') }))).toBeNull();
  expect(readDocxManifest(zipSync({ 'customXml/item1.xml': XML('&x;') }))).toBeNull();
  const bomb = zipSync({ 'customXml/item1.xml': XML(' '.repeat(40 * 1024 * 1024)) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(readDocxManifest(bomb)).toBeNull();
  // One that says it is small: it gets no more room than it asked for.
  const liar = bomb.slice();
  new DataView(liar.buffer).setUint32(
    liar.findLastIndex((_, at) => signature(liar, at) === 0x02014b50) + 24,
    100,
    true,
  );
  expect(readDocxManifest(liar)).toBeNull();
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [`customXml/item${at + 1}.xml`, XML(at === 49 ? '{}' : '!')]),
  );
  expect(readDocxManifest(zipSync(many))).toBeNull();
});
