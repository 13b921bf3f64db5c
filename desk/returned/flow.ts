import type { Hand, ReturnedParagraph, ReturnedPiece } from '../../engine/nouns/returned.ts';
import type { Paragraph } from '../readers/docx/paragraphShape.ts';

/** A paragraph while it is read. */
export interface OpenParagraph {
  /** What it says of its own shape. */
  shape: Paragraph;
  pieces: ReturnedPiece[];
  marks: Set<string>;
  cell: ReturnedParagraph['cell'];
  isContents: boolean;
  endInserted: Hand | null;
  endDeleted: Hand | null;
}

/** The run that is open, as far as it says how its words look. */
export interface OpenRun {
  style: string;
  bold: boolean | null;
  italic: boolean | null;
  formatted: Hand | null;
}

interface OpenField {
  instruction: string;
  shows: boolean;
}

/** A hostile file opens thousands and closes none. */
const MOST_OPEN_MARKS = 40;
const MOST_OPEN_FIELDS = 100;
const MOST_OPEN_COMMENTS = 200;
const MOST_ABOUT = 5000;
const LONGEST_ABOUT = 500;

/** What is open while one part of a Word file is read, and the paragraphs that are finished. */
export class Flow {
  readonly done: OpenParagraph[] = [];
  readonly paragraphs: OpenParagraph[] = [];
  readonly fields: OpenField[] = [];
  /** Fields open beyond those: only counted, so that each end meets its beginning. */
  private deeperFields = 0;
  readonly links: string[] = [];
  /** Tracked changes around what comes now, innermost last. */
  readonly inserted: Hand[] = [];
  readonly deleted: Hand[] = [];
  readonly openMarks = new Map<string, string>();
  /** Comments whose words are open, and all that were begun: where, and about what. */
  readonly openComments = new Set<string>();
  readonly about = new Map<string, { paragraph: OpenParagraph; words: string }>();
  readonly cells: NonNullable<ReturnedParagraph['cell']>[] = [];
  /** Leaves out what fields show. */
  private readonly hidesFields: boolean;
  run: OpenRun | null = null;
  tables = 0;
  /** Content controls that hold a table of contents. */
  contents = 0;

  constructor(hidesFields = false) {
    this.hidesFields = hidesFields;
  }

  get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  openParagraph(): void {
    const cell = this.cells.at(-1);
    this.paragraphs.push({
      shape: { style: '', joinsNext: false },
      pieces: [],
      marks: new Set(this.openMarks.size === 0 ? [] : this.openMarks.values()),
      cell: cell ? { ...cell } : null,
      isContents: this.contents > 0 || this.isInContents,
      endInserted: null,
      endDeleted: null,
    });
  }

  closeParagraph(): void {
    const closed = this.paragraphs.pop();
    if (closed) this.done.push(closed);
  }

  openMark(id: string, name: string): void {
    if (this.openMarks.size < MOST_OPEN_MARKS) this.openMarks.set(id, name);
    this.paragraph?.marks.add(name);
  }

  openComment(id: string): void {
    if (this.openComments.size < MOST_OPEN_COMMENTS) this.openComments.add(id);
    if (this.paragraph) this.noteAbout(id, this.paragraph);
  }

  openField(instruction: string, shows: boolean): void {
    if (this.fields.length < MOST_OPEN_FIELDS) this.fields.push({ instruction, shows });
    else this.deeperFields += 1;
  }

  closeField(): void {
    if (this.deeperFields > 0) this.deeperFields -= 1;
    else this.fields.pop();
  }

  /** The innermost field; undefined where none is open, or one too deep to be told of. */
  get field(): OpenField | undefined {
    return this.deeperFields > 0 ? undefined : this.fields.at(-1);
  }

  /** Words as they stand in the file. Where no paragraph is open they are nobody's. */
  take(text: string, kind: ReturnedPiece['kind'] = 'text', note = ''): void {
    const { paragraph, run } = this;
    if (text === '' || !paragraph || !this.isShown || (this.hidesFields && this.fields.length > 0)) return;
    for (const id of this.openComments) {
      const about = this.noteAbout(id, paragraph);
      if (about && kind === 'text' && about.words.length < LONGEST_ABOUT) {
        about.words = (about.words + text).slice(0, 4 * LONGEST_ABOUT);
      }
    }
    paragraph.pieces.push({
      kind,
      text,
      note,
      bold: run?.bold ?? false,
      italic: run?.italic ?? false,
      link: this.link,
      inserted: this.inserted.at(-1) ?? null,
      deleted: this.deleted.at(-1) ?? null,
      formatted: run?.formatted ?? null,
    });
  }

  /** Where a comment begins: told once. */
  private noteAbout(id: string, paragraph: OpenParagraph): { words: string } | undefined {
    if (!this.about.has(id) && this.about.size < MOST_ABOUT) this.about.set(id, { paragraph, words: '' });
    return this.about.get(id);
  }

  get isShown(): boolean {
    return this.fields.every((field) => field.shows);
  }

  private get isInContents(): boolean {
    return this.fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
  }

  private get link(): string {
    const own = this.links.at(-1);
    if (own) return own;
    const field = this.fields.findLast(({ instruction }) => /^\s*HYPERLINK\s+"/.test(instruction));
    return field ? (/"([^"]*)"/.exec(field.instruction)?.[1] ?? '') : '';
  }
}
