import { deflateSync } from 'node:zlib';
import { objectText } from './objectText.ts';
import type { ObjectRef, Pen } from './pdfkitParts.ts';

/** A file of 40 pages is a fortieth larger than at zlib's usual level, and deflated in half the time. */
const LEVEL = 3;
/** Text is made bytes by as many signs: V8 keeps what was put together from small strings as a tree of them until somebody reads it. */
const CHUNK = 32_768;

/**
 * The bytes of the pen's file, once it is ended. pdfkit makes bytes of every string sign by sign and hands each on as an event of a stream: at 40
 * pages that is a third of the time. Here strings stay strings up to the end. What is written is the same, but for the level of deflation.
 */
export function fileOf(pen: Pen): Promise<Uint8Array<ArrayBuffer>> {
  gatherContents(pen);
  quicken(pen);
  // A pen has written its header when it is handed over.
  const parts: Uint8Array[] = [pen.read()];
  let text = '';
  const settle = () => {
    // Memory of its own: a piece of Node's pool would keep the page that was deflated beside it. A PDF's strings have a byte a sign.
    const bytes = Buffer.allocUnsafeSlow(text.length);
    bytes.write(text, 'latin1');
    parts.push(bytes);
    text = '';
  };
  pen._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      pen._offset += data.length + 1;
      if (text.length > CHUNK) settle();
      return;
    }
    settle();
    parts.push(data);
    pen._offset += data.length;
  };
  return new Promise((resolve) => {
    pen.push = (chunk) => {
      if (chunk === null) {
        settle();
        resolve(joined(parts, pen._offset));
      }
      return true;
    };
  });
}

/** Objects without a stream are written as one string, where their values are of the usual kinds; streams are deflated at our level. */
function quicken(pen: Pen): void {
  const refOf = pen.ref.bind(pen);
  let finalize: ObjectRef['finalize'] | null = null;
  // One for all objects of the file: each lives as long as the file is written.
  function quickly(this: ObjectRef): void {
    if (this.compress && this.buffer.length > 0) deflate(this);
    const text = this.buffer.length > 0 ? null : objectText(this.data);
    if (text === null) {
      finalize?.call(this);
      return;
    }
    this.offset = pen._offset;
    pen._write(`${this.id} ${this.gen} obj\n${text}\nendobj`);
    pen._refEnd(this);
  }
  pen.ref = (entries) => {
    const ref = refOf(entries);
    finalize ??= ref.finalize;
    ref.finalize = quickly;
    return ref;
  };
}

function deflate(ref: ObjectRef): void {
  ref.buffer = [deflateSync(Buffer.concat(ref.buffer), { level: LEVEL })];
  // pdfkit leaves alone what it is not to compress.
  ref.compress = false;
}

/** A page's content as one string up to its end. */
function gatherContents(pen: Pen): void {
  let text = '';
  pen.addContent = (data) => {
    text += `${data}\n`;
    return pen;
  };
  pen.on('pageAdded', () => {
    const ref = pen.page.content;
    const end = ref.end.bind(ref);
    ref.end = () => {
      end(Buffer.from(text, 'latin1'));
      text = '';
    };
  });
}

function joined(parts: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
