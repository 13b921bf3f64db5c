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
  end(bytes?: Uint8Array): void;
}

export interface Pen {
  page: { fonts: Record<string, unknown>; xobjects: Record<string, unknown>; dictionary: unknown };
  ref(entries: object): ObjectRef;
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
  on(event: 'data', take: (chunk: Uint8Array) => void): this;
  on(event: 'end', take: () => void): this;
  on(event: 'error', take: (error: Error) => void): this;
}

export interface OutlineItem {
  outlineData: Record<string, unknown>;
  children: OutlineItem[];
  addItem(title: string, options?: object): OutlineItem;
}
