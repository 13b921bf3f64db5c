import { contentOperations, type Operand } from './contentTokens.ts';
import type { Dictionary, PdfFile, Value } from './pdfFile.ts';

/** A marked-content sequence, with those around it. */
export interface Marked {
  tag: string;
  mcid: number | null;
  language: string | null;
  around: Marked | null;
}

/** Something that is drawn, and the innermost sequence in which it is. */
interface Drawn {
  operator: string;
  marked: Marked | null;
  /** Of text: the font's dictionary (or its reference) and the bytes shown. */
  font: Value;
  codes: Uint8Array[];
}

export interface PageContent {
  page: string;
  number: number;
  sequences: Marked[];
  drawn: Drawn[];
}

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI']);

/** What every page draws. A form XObject counts as one thing drawn: our writer makes none. */
export function pageContents(file: PdfFile): PageContent[] {
  return file.pages().map((page, index) => pageContent(file, page, index + 1));
}

function pageContent(file: PdfFile, page: string, number: number): PageContent {
  const resources = file.dictionary(file.inherited(page, '/Resources'));
  const streams = file.array(file.dictionary(page)['/Contents']).map((one) => file.stream(one) ?? Buffer.alloc(0));
  const content = Buffer.concat(streams.flatMap((one) => [one, Buffer.from('\n')]));
  const sequences: Marked[] = [];
  const drawn: Drawn[] = [];
  let open: Marked | null = null;
  let font: Value = null;
  const kept: Value[] = [];

  const close = (one: Marked | null) => one?.around ?? null;
  for (const { operator, operands } of contentOperations(content)) {
    switch (operator) {
      case 'BMC':
      case 'BDC':
        open = opened(file, resources, operands, open);
        sequences.push(open);
        break;
      case 'EMC':
        open = close(open);
        break;
      case 'q':
        kept.push(font);
        break;
      case 'Q':
        font = kept.pop() ?? null;
        break;
      case 'Tf':
        font = file.dictionary(resources['/Font'])[String(operands[0])] ?? null;
        break;
      default:
        if (SHOWS_TEXT.has(operator)) drawn.push({ operator, marked: open, font, codes: stringsIn(operands) });
        else if (PAINTS.has(operator)) drawn.push({ operator, marked: open, font: null, codes: [] });
    }
  }
  return { page, number, sequences, drawn };
}

function opened(file: PdfFile, resources: Dictionary, [tag, property]: Operand[], around: Marked | null): Marked {
  const made: Marked = { tag: String(tag).slice(1), mcid: null, language: null, around };
  if (typeof property === 'string') {
    const named = file.dictionary(file.dictionary(resources['/Properties'])[property]);
    return { ...made, mcid: file.number(named['/MCID']), language: file.text(named['/Lang']) };
  }
  if (typeof property !== 'object' || Array.isArray(property) || property instanceof Uint8Array) return made;
  const { '/MCID': mcid, '/Lang': language } = property;
  if (typeof mcid === 'number') made.mcid = mcid;
  if (language instanceof Uint8Array) made.language = Buffer.from(language).toString('latin1');
  return made;
}

function stringsIn(operands: Operand[]): Uint8Array[] {
  return operands.flatMap((one) => (one instanceof Uint8Array ? [one] : Array.isArray(one) ? stringsIn(one) : []));
}

/** The innermost sequence for which `is` holds, from this one outwards. */
export function enclosing(marked: Marked | null, is: (one: Marked) => boolean): Marked | null {
  for (let one = marked; one; one = one.around) if (is(one)) return one;
  return null;
}
