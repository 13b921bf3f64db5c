import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import { type Fields, openFields } from './fields.ts';
import { Flows } from './flows.ts';
import { type MathText, openMath } from './mathText.ts';
import { blockShape, type Paragraph, paragraphShape } from './paragraphShape.ts';
import { openRuns, type Runs } from './runs.ts';
import type { StyleSheet } from './styleSheet.ts';
import { type Attributes, attributeOf } from './walkXml.ts';

/** What one part of a Word file gives. */
export interface WordText {
  /** Its first element, `w:document` for the main part; '' where there is none. */
  root: string;
  blocks: TextBlock[];
  /** Footnotes and endnotes that the part holds, by id. */
  notes: Map<string, TextBlock[]>;
  /** Notes it refers to, in order, as `w:footnoteReference 2`. */
  noted: Set<string>;
  /** Those it refers to in text that nobody sees: deleted or hidden. */
  unseenNotes: Set<string>;
  /** The first paragraph styled as a title. */
  title: string;
  /** The first heading of level 1, and how many blocks stand before it. */
  heading: { text: string; at: number } | null;
  /** What stands beside the text and was not read: files put into it, embedded objects, charts and the like. */
  beside: { chunks: number; objects: number; drawings: number };
  /** Letters by the language that their run names; '' for runs that name none. */
  letters: Map<string, number>;
  /** A field never came to what it shows, so that text behind it was taken for what it computes. */
  hasBrokenField: boolean;
}

/** Where the reading of one part stands: what is open, and what was found so far. */
export class WordReading {
  readonly flows = new Flows();
  readonly fields: Fields = openFields();
  readonly math: MathText = openMath();
  readonly runs: Runs;
  readonly found: WordText = {
    root: '',
    blocks: [],
    notes: new Map(),
    noted: new Set(),
    unseenNotes: new Set(),
    title: '',
    heading: null,
    beside: { chunks: 0, objects: 0, drawings: 0 },
    letters: new Map(),
    hasBrokenField: false,
  };
  /** False where fields are broken: then all of their text counts as shown. */
  readonly believesFields: boolean;
  /** Letters taken before each open mc:AlternateContent: its next branch is read only where the last gave none. */
  readonly branches: number[] = [];
  taken = 0;
  private readonly styles: StyleSheet;
  private readonly paragraphs: Paragraph[] = [];

  constructor(styles: StyleSheet, believesFields: boolean) {
    this.styles = styles;
    this.believesFields = believesFields;
    this.runs = openRuns(styles);
  }

  get isSeen(): boolean {
    return this.fields.isShown() && !this.runs.isHidden();
  }

  get paragraph(): Paragraph | undefined {
    return this.paragraphs.at(-1);
  }

  /** Text as it stands in the file, if anybody sees it. */
  take(text: string): void {
    if (text === '' || !this.isSeen) return;
    this.flows.text(text);
    const letters = text.trim().length;
    const { letters: all } = this.found;
    const language = this.runs.language();
    this.taken += letters;
    all.set(language, (all.get(language) ?? 0) + letters);
  }

  openParagraph(): void {
    this.paragraphs.push({ style: '', joinsNext: false });
    this.flows.openParagraph();
    this.runs.openParagraph();
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    this.runs.close();
    if (!paragraph) return;
    const shape = paragraphShape(paragraph, this.styles);
    const at = this.flows.length;
    const text = this.flows.closeParagraph(blockShape(shape), paragraph.joinsNext);
    if (text === '') return;
    if (shape.role === 'title') this.found.title ||= text;
    else if (shape.role === 'heading' && shape.level === 1) this.found.heading ??= { text, at };
  }

  closeNote(id: string): void {
    this.found.notes.set(id, this.flows.takeFlow());
  }

  note(name: string, attributes: Attributes, isSeen: boolean): void {
    (isSeen ? this.found.noted : this.found.unseenNotes).add(`${name} ${attributeOf(attributes, 'id') ?? ''}`);
  }

  /** All that was found; the reading is over. */
  end(): WordText {
    return { ...this.found, blocks: this.flows.takeFlow(), hasBrokenField: !this.fields.isShown() };
  }
}
