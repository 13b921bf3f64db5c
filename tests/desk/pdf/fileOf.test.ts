import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { fileOf } from '../../../desk/pdf/fileOf.ts';
import type { ObjectRef, Pen } from '../../../desk/pdf/pdfkitParts.ts';

const AT = new Date('2026-01-12T08:00:00Z');

function penOf(): Pen {
  const options = { autoFirstPage: false, font: null, compress: true, info: { CreationDate: AT, ModDate: AT } };
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Pen;
}

/** What pdfkit itself makes of a file, through its stream. */
function pdfkitsOwn(draw: (pen: Pen) => void): Promise<Buffer> {
  const pen = penOf();
  const chunks: Buffer[] = [];
  const stream = pen as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<Buffer>((resolve) => stream.on('end', () => resolve(Buffer.concat(chunks))));
  draw(pen);
  pen.end();
  return ended;
}

async function ours(draw: (pen: Pen) => void): Promise<Buffer> {
  const pen = penOf();
  const bytes = fileOf(pen);
  draw(pen);
  pen.end();
  return Buffer.from(await bytes);
}

/** Objects by number, as they stand in the file; streams are inflated, their lengths left out. */
function objectsOf(file: Buffer): Map<number, string> {
  const text = file.toString('latin1');
  const objects = new Map<number, string>();
  for (const [index, [, place]] of [...text.matchAll(/^(\d{10}) 00000 n /gm)].entries()) {
    const start = Number(place);
    const end = text.indexOf('endobj', start);
    const object = text.slice(start, end);
    const [head = '', body] = object.split('\nstream\n');
    const plain =
      body === undefined ? '' : inflated(Buffer.from(body.slice(0, body.lastIndexOf('\n\nendstream')), 'latin1'));
    objects.set(index + 1, `${head.replace(/\/Length \d+/, '')}${plain}`);
  }
  return objects;
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1');
  }
}

const name = fc.constantFrom('Type', 'Subtype', 'P', 'K', 'Lang', 'BBox');
const words = fc.oneof(
  fc.constantFrom('plain words', '', 'a (b) \\ c', 'line\nfeed', 'Größe', '漢字', "it's"),
  fc.string(),
);
const number = fc.oneof(fc.integer(), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(-0, 1e-9));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    name,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    words.map((text) => new String(text)),
    fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
    fc.uint8Array({ maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('objects of all kinds of values stand in the file as pdfkit itself writes them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(name, value, { maxKeys: 5, noNullPrototype: true }), { maxLength: 5 }),
      async (all) => {
        const draw = (pen: Pen) => {
          let last: ObjectRef | null = null;
          for (const entries of all) {
            const ref = pen.ref({ ...entries, ...(last ? { Prev: last } : {}) });
            ref.end();
            last = ref;
          }
        };
        expect(objectsOf(await ours(draw))).toEqual(objectsOf(await pdfkitsOwn(draw)));
      },
    ),
    { numRuns: 300 },
  );
});

test('pages, links, marks and streams are the same, and where each object begins is told right', async () => {
  const draw = (pen: Pen) => {
    for (const title of ['One', 'Two', 'Three']) {
      pen.addPage({ size: [200, 300], margin: 0 });
      pen.markContent('Artifact', { type: 'Pagination' });
      pen.addContent(`BT (${title} ä) Tj ET`);
      pen.endMarkedContent();
      pen.annotate(10, 10, 20, 20, { Subtype: 'Link', Dest: new String(title), Contents: new String('ä (b)') });
      pen.addNamedDestination(title, 'XYZ', 0, 100, null);
    }
    pen.file(Buffer.from('{"a":1}'.repeat(50)), { name: 'a.json', creationDate: AT, modifiedDate: AT });
    pen.outline.addItem('Größe');
  };
  const file = await ours(draw);
  const own = objectsOf(file);
  expect(own.size).toBeGreaterThan(15);
  for (const [at, object] of own) expect(object.startsWith(`${at} 0 obj`)).toBe(true);
  expect(own).toEqual(objectsOf(await pdfkitsOwn(draw)));
  expect(Buffer.compare(file, await ours(draw))).toBe(0);
});
