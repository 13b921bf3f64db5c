import { printXml } from './printXml.ts';
import { readXml } from './readXml.ts';
import type { XmlElement } from './xmlElement.ts';

/** A ministry's own Word file, opened: its parts by path, in the order of its zip. Parts that were looked into are trees. */
export class House {
  /** The part with the text: 'word/document.xml'. */
  readonly main: string;
  private readonly parts: Map<string, Uint8Array | XmlElement>;

  constructor(parts: Map<string, Uint8Array>, main: string) {
    this.parts = new Map(parts);
    this.main = main;
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  /** The path as the zip has it; names of parts are the same in either case (OPC, 6.2.2.3). */
  find(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const lower = path.toLowerCase();
    return this.paths.find((one) => one.toLowerCase() === lower);
  }

  /** The part as a tree that may be changed. @throws Refusal 'broken-part' */
  tree(path: string): XmlElement {
    const part = this.parts.get(path);
    if (part === undefined) throw new Error(`the house has no ${path}`);
    if (!(part instanceof Uint8Array)) return part;
    const tree = readXml(part, path);
    this.parts.set(path, tree);
    return tree;
  }

  /** The part as a tree only to look at: parts that nobody changes keep their bytes. */
  look(path: string): XmlElement {
    const part = this.parts.get(path);
    return part instanceof Uint8Array ? readXml(part, path) : this.tree(path);
  }

  put(path: string, part: XmlElement | Uint8Array): void {
    this.parts.set(path, part);
  }

  remove(path: string): void {
    this.parts.delete(path);
  }

  /** A path that is not taken yet: 'word/header', 'xml' gives 'word/header4.xml'. */
  freePath(stem: string, ending: string): string {
    const taken = new Set(this.paths.map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}.${ending}`.toLowerCase())) number += 1;
    return `${stem}${number}.${ending}`;
  }

  /** All parts as they are written, those named first in front. */
  written(first: string[]): [string, string | Uint8Array][] {
    const paths = [...first, ...this.paths.filter((path) => !first.includes(path))];
    return paths.flatMap((path): [string, string | Uint8Array][] => {
      const part = this.parts.get(path);
      if (part === undefined) return [];
      return [[path, part instanceof Uint8Array ? part : printXml(part)]];
    });
  }
}
