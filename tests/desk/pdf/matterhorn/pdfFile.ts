import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../tools.ts';

/** As qpdf writes it: '/Name', 'u:text', 'b:hex', '12 0 R'. */
export type Value = null | boolean | number | string | Value[] | Dictionary;
export interface Dictionary {
  [key: string]: Value;
}

export interface QpdfObject {
  value?: Value;
  stream?: { dict: Dictionary; data?: string };
}

/** The parts of `qpdf --json=2` that are read here. */
export interface QpdfJson {
  version: number;
  encrypt: { encrypted: boolean; parameters: { P: number } };
  qpdf: [Record<string, Value>, Record<string, QpdfObject>];
}

const KEYS = ['--json-key=qpdf', '--json-key=encrypt'];
// A damaged file may well be warned of.
const READING = ['--warning-exit-0', '--json=2', ...KEYS, '--json-stream-data=inline', '--decode-level=generalized'];

export function qpdfJson(bytes: Uint8Array): QpdfJson {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-ua-'));
  try {
    const path = join(folder, 'read.pdf');
    writeFileSync(path, bytes);
    return JSON.parse(run('qpdf', [...READING, path, '-'])) as QpdfJson;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The objects of one file; whatever is asked for, references are followed. */
export class PdfFile {
  readonly objects: Record<string, QpdfObject>;
  readonly encryption: QpdfJson['encrypt'];

  constructor(json: QpdfJson) {
    this.objects = json.qpdf[1];
    this.encryption = json.encrypt;
  }

  get catalog(): Dictionary {
    const trailer = this.dictionary(this.objects.trailer?.value);
    return this.dictionary(trailer['/Root']);
  }

  object(reference: Value | undefined): QpdfObject | undefined {
    return typeof reference === 'string' && isReference(reference) ? this.objects[`obj:${reference}`] : undefined;
  }

  /** The value itself; of a stream its dictionary. */
  value(value: Value | undefined): Value {
    if (typeof value !== 'string' || !isReference(value)) return value ?? null;
    const object = this.object(value);
    return object?.stream ? object.stream.dict : this.value(object?.value);
  }

  /** An empty one where there is none. */
  dictionary(value: Value | undefined): Dictionary {
    const known = this.value(value);
    return known !== null && typeof known === 'object' && !Array.isArray(known) ? known : {};
  }

  /** A single value counts as an array of one. */
  array(value: Value | undefined): Value[] {
    const known = this.value(value);
    return Array.isArray(known) ? known : known === null ? [] : [value ?? null];
  }

  /** '/S' without its slash, '' for anything else. */
  name(value: Value | undefined): string {
    const known = this.value(value);
    return typeof known === 'string' && known.startsWith('/') ? known.slice(1) : '';
  }

  /** A text string, null where there is none. */
  text(value: Value | undefined): string | null {
    const known = this.value(value);
    if (typeof known !== 'string') return null;
    if (known.startsWith('u:')) return known.slice(2);
    return known.startsWith('b:') ? Buffer.from(known.slice(2), 'hex').toString('latin1') : null;
  }

  number(value: Value | undefined): number | null {
    const known = this.value(value);
    return typeof known === 'number' ? known : null;
  }

  /** The decoded bytes of a stream. */
  stream(reference: Value | undefined): Buffer | null {
    const data = this.object(reference)?.stream?.data;
    return data === undefined ? null : Buffer.from(data, 'base64');
  }

  /** A number tree (ISO 32000-1, 7.9.7) as a map. */
  numberTree(root: Value | undefined): Map<number, Value> {
    const found = new Map<number, Value>();
    const node = this.dictionary(root);
    const pairs = this.array(node['/Nums']);
    for (let at = 0; at + 1 < pairs.length; at += 2) found.set(this.number(pairs[at]) ?? -1, pairs[at + 1] ?? null);
    for (const kid of this.array(node['/Kids'])) {
      for (const [key, value] of this.numberTree(kid)) found.set(key, value);
    }
    return found;
  }

  /** References of the pages in their order. */
  pages(node: Value | undefined = this.catalog['/Pages']): string[] {
    if (typeof node !== 'string') return [];
    const { '/Kids': kids } = this.dictionary(node);
    return kids === undefined ? [node] : this.array(kids).flatMap((kid) => this.pages(kid));
  }

  /** A page's entry, its own or one that it inherits. */
  inherited(page: Value | undefined, key: string): Value {
    const node = this.dictionary(page);
    if (node[key] !== undefined) return node[key];
    return node['/Parent'] === undefined ? null : this.inherited(node['/Parent'], key);
  }
}

function isReference(value: Value | undefined): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value);
}
