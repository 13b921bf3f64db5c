import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { objectText } from './objectText.ts';
import type { ObjectRef, Pen } from './pdfkitParts.ts';

const deflated = promisify<Uint8Array, Uint8Array>(deflate);

/**
 * The bytes of the pen's file, once it is ended. pdfkit makes bytes of every string sign by sign, hands each on as an event of a stream and
 * deflates a page while everything else waits: at 40 pages that is a third of the time. Here strings stay strings up to the end, and pages are
 * deflated beside the work that goes on. They stand last in the file, in their order, so that the same pages give the same bytes.
 */
export function fileOf(pen: Pen): Promise<Uint8Array<ArrayBuffer>> {
  const contents = contentsOf(pen);
  quicken(pen);
  // A pen has written its header when it is handed over.
  const parts: (string | Uint8Array)[] = [pen.read()];
  let text = '';
  pen._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      pen._offset += data.length + 1;
      return;
    }
    parts.push(text, data);
    text = '';
    pen._offset += data.length;
  };
  return new Promise((resolve, reject) => {
    pen.push = (chunk) => {
      if (chunk === null) resolve(joined([...parts, text], pen._offset));
      return true;
    };
    const end = pen.end.bind(pen);
    pen.end = () => {
      end();
      writeContents(contents).catch(reject);
    };
  });
}

/** Objects without a stream are written as one string, where their values are of the usual kinds. */
function quicken(pen: Pen): void {
  const refOf = pen.ref.bind(pen);
  pen.ref = (entries) => {
    const ref = refOf(entries);
    const finalize = ref.finalize.bind(ref);
    ref.finalize = () => {
      const text = ref.buffer.length > 0 ? null : objectText(ref.data);
      if (text === null) return finalize();
      ref.offset = pen._offset;
      pen._write(`${ref.id} ${ref.gen} obj\n${text}\nendobj`);
      pen._refEnd(ref);
    };
    return ref;
  };
}

interface PageContent {
  ref: ObjectRef;
  bytes: Promise<Uint8Array>;
}

/** Contents of the pages that are ended, as they are deflated. */
function contentsOf(pen: Pen): PageContent[] {
  const contents: PageContent[] = [];
  let text = '';
  pen.addContent = (data) => {
    text += `${data}\n`;
    return pen;
  };
  pen.on('pageAdded', () => {
    const ref = pen.page.content;
    const end = ref.end.bind(ref);
    ref.end = () => {
      ref.end = end;
      contents.push({ ref, bytes: deflated(Buffer.from(text, 'latin1')) });
      text = '';
    };
  });
  return contents;
}

async function writeContents(contents: PageContent[]): Promise<void> {
  for (const { ref, bytes } of contents) {
    ref.compress = false;
    ref.data.Filter = 'FlateDecode';
    ref.end(await bytes);
  }
}

/** A PDF's strings have a byte a sign. */
function joined(parts: (string | Uint8Array)[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(length));
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') at += bytes.write(part, at, 'latin1');
    else {
      bytes.set(part, at);
      at += part.length;
    }
  }
  return new Uint8Array(bytes.buffer);
}
