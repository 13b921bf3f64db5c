import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../tools.ts';
import { type Dictionary, PdfFile, type QpdfJson, type Value } from './pdfFile.ts';

/** A good file's objects, to be spoiled. What is found is the object itself, not a copy. */
export class Spoiled extends PdfFile {
  /** Elements of a structure type. */
  elements(type: string): Dictionary[] {
    return this.dictionaries((one) => one['/S'] === `/${type}` && one['/P'] !== undefined);
  }

  element(type: string, at = 0): Dictionary {
    return known(this.elements(type)[at], `${type} ${at}`);
  }

  /** Objects in which an entry has this value. */
  having(key: string, value: Value): Dictionary[] {
    return this.dictionaries((one) => one[key] === value);
  }

  having1(key: string, value: Value): Dictionary {
    return known(this.having(key, value)[0], `${key} ${value}`);
  }

  page(at = 0): Dictionary {
    return this.dictionary(this.pages()[at]);
  }

  /** Writes a stream anew. */
  rewrite(reference: Value | undefined, change: (text: string) => string): void {
    const stream = known(this.object(reference)?.stream, String(reference));
    const before = Buffer.from(stream.data ?? '', 'base64').toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('nothing was spoiled');
    stream.data = Buffer.from(after, 'latin1').toString('base64');
  }

  /** A new stream's reference. */
  addStream(dict: Dictionary, bytes: Buffer): string {
    const reference = `${Object.keys(this.objects).length + 100} 0 R`;
    this.objects[`obj:${reference}`] = { stream: { dict, data: bytes.toString('base64') } };
    return reference;
  }

  private dictionaries(is: (one: Dictionary) => boolean): Dictionary[] {
    return Object.values(this.objects)
      .map(({ value, stream }) => this.dictionary(stream?.dict ?? value))
      .filter(is);
  }
}

/** The good file with one thing spoiled, written by qpdf. */
export function damaged(good: QpdfJson, spoil: (file: Spoiled) => void): Uint8Array {
  const json = structuredClone(good);
  spoil(new Spoiled(json));
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-ua-'));
  try {
    const [from, to] = [join(folder, 'from.json'), join(folder, 'to.pdf')];
    writeFileSync(from, JSON.stringify(json));
    run('qpdf', ['--json-input', '--static-id', from, to]);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the good file has no ${what}`);
  return found;
}
