/** Something set in quotation marks. Offsets count within the searched text; `start`/`end` leave the marks out, `open`/`close` take them in. */
export interface Quotation {
  open: number;
  start: number;
  end: number;
  close: number;
  /** False where the marks stay open to the end of the block: the quotation goes on in the next one. */
  closed: boolean;
}

/** Opening mark → what may close it. German „ “, English “ ”, guillemets either way round, CJK brackets, straight. */
const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  "'": "'",
};

const NOT_BEFORE_OPENING = /[\p{L}\p{N}]/u;
const LONGEST = 20_000;

/** The outermost quotations of a text in reading order. An apostrophe is not a mark. Linear in the text's length. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  const closeSingle = closerOfSingles(text);
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const closers = PAIRS[mark];
    if (closers === undefined) continue;
    if (at > 0 && NOT_BEFORE_OPENING.test(text[at - 1] ?? '') && mark !== '「' && mark !== '『') continue;
    if (mark === '"' && /^\s|^$/.test(text.slice(at + 1, at + 2))) continue;
    if (mark === "'" && !OPENS_SINGLE.test(text.slice(at + 1, at + 8))) continue;
    // "â€“" is a dash read in the wrong encoding.
    if (mark === '“' && text.slice(at - 2, at) === 'â€') continue;
    if (mark === '»' && !/\S/.test(text.slice(at + 1, at + 2))) continue;
    const single = mark === "'" || mark === '‘';
    const close = single ? closeSingle(at, closers) : closing(text, at, mark, closers);
    if (close === -1) {
      // Open to the end: only what a typesetter would leave open, and never a stray straight mark.
      if ((mark === '“' || mark === '„' || mark === '«') && text.length - at < LONGEST) {
        found.push({ open: at, start: at + 1, end: text.length, close: text.length, closed: false });
      }
      if (single) continue;
      break;
    }
    found.push({ open: at, ...withoutEdges(text, at + 1, close), close: close + 1, closed: true });
    at = close;
  }
  return found;
}

/** "'90s", "'em" and "'tis" are elisions. */
const OPENS_SINGLE = /^(?!\d|em\b|tis\b|twas\b|til\b|cause\b|round\b|bout\b|n\b)[\p{L}“"(¿¡]/u;

/**
 * A single mark closes behind a stop or comma, or where a word ends that is no plural genitive ("the dogs’ barking"); between letters it is
 * an apostrophe.
 */
function closerOfSingles(text: string): (open: number, closers: string) => number {
  /** Whether a mark closes does not depend on what it closes: the next one found serves every opening before it. */
  const next = new Map<string, number>();
  return (open, closers) => {
    let at = next.get(closers) ?? -1;
    if (at <= open) {
      at = open + 1;
      while (at < text.length && !(closers.includes(text[at] ?? '') && closesSingle(text, at))) at += 1;
      next.set(closers, at);
    }
    return at < text.length && at - open < LONGEST ? at : -1;
  };
}

function closesSingle(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  const before = text[at - 1] ?? '';
  if (/[\p{L}\p{N}]/u.test(next) || /\s/.test(before)) return false;
  if (/[.,!?…;:)]/.test(before) || next === '' || /[.,;:!?)”"—–]/.test(next)) return true;
  // Behind an s it may be a genitive: only where no surer mark follows.
  return before !== 's' || !SURER.test(text.slice(at + 1, at + 400));
}
const SURER = /^[^\n“"‘]*[.,!?…][’'](?![\p{L}])/u;

/** French sets a space inside its guillemets; it is no part of the words. */
function withoutEdges(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function closing(text: string, open: number, mark: string, closers: string): number {
  let depth = 1;
  const end = Math.min(text.length, open + LONGEST);
  for (let at = open + 1; at < end; at += 1) {
    const here = text[at] ?? '';
    if (closers.includes(here)) {
      if (mark === '‘' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
      depth -= 1;
      if (depth === 0) return at;
    } else if (here === mark) depth += 1;
  }
  return -1;
}
