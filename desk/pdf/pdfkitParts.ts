/** The parts of pdfkit that its types leave out; all are reached for in `writePdf` and its neighbours only. */
export interface EmbeddedFont {
  id: string;
  subset: { includeGlyph(id: number): number; glyphs: number[] };
  widths: number[];
  unicode: number[][];
  ref(): unknown;
}

interface StructureContent {
  readonly refs: unknown[];
}

export interface StructureElement {
  dictionary: { data: Record<string, unknown> };
  add(child: StructureElement | StructureContent): this;
  end(): void;
}

/** A numbered object of the file. */
export interface ObjectRef {
  id: number;
  gen: number;
  data: Record<string, unknown>;
  compress: boolean;
  /** Of its stream, if it has one. */
  buffer: Uint8Array[];
  offset: number;
  end(bytes?: Uint8Array): void;
  /** Writes it into the file. */
  finalize(): void;
}

/** Plain dictionaries have no generation. */
export function isReference(value: object): value is ObjectRef {
  return 'gen' in value && 'id' in value;
}

export interface Pen {
  page: { fonts: Record<string, unknown>; xobjects: Record<string, unknown>; dictionary: unknown; content: ObjectRef };
  ref(entries?: object): ObjectRef;
  _refEnd(ref: ObjectRef): void;
  _font: EmbeddedFont;
  _root: { data: Record<string, unknown> };
  font(source: unknown): this;
  addPage(options: object): this;
  addContent(content: string): this;
  addNamedDestination(name: string, ...place: (string | number | null)[]): void;
  annotate(x: number, y: number, width: number, height: number, options: object): this;
  struct(type: string, options?: object): StructureElement;
  addStructure(element: StructureElement): this;
  markStructureContent(tag: string): StructureContent;
  markContent(tag: string, options?: object): this;
  endMarkedContent(): this;
  file(bytes: Uint8Array, options: object): unknown;
  outline: OutlineItem;
  end(): void;
  on(event: 'pageAdded', take: () => void): this;
  /** Bytes of the file so far. */
  _offset: number;
  _write(data: string | Uint8Array): void;
  read(): Uint8Array;
  /** Null ends the file. */
  push(chunk: Uint8Array | null): boolean;
}

export interface OutlineItem {
  outlineData: Record<string, unknown>;
  children: OutlineItem[];
  addItem(title: string, options?: object): OutlineItem;
}
