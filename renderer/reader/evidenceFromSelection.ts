import {
  contextOf,
  EVIDENCE_VERSION,
  type Evidence,
  type EvidenceKind,
  evidenceId,
} from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';

const OPENING = '"“„«‹‘\'';
const CLOSING = '"”“»›’\'';

/** Evidence of the analyst's own choosing; null where the selection holds no words. Speaker and value are still open. */
export function evidenceFromSelection(source: Source, kind: EvidenceKind, start: number, end: number): Evidence | null {
  const trimmed = trim(source.text, start, end);
  if (!trimmed) return null;
  const [from, to] = kind === 'quote' ? withinQuotationMarks(source.text, ...trimmed) : trimmed;
  const anchor = {
    version: EVIDENCE_VERSION,
    id: evidenceId(source.id, kind, from, to),
    sourceId: source.id,
    start: from,
    end: to,
    text: source.text.slice(from, to),
    ...contextOf(source.text, from, to),
    state: 'confirmed',
    remark: '',
  } as const;
  if (kind === 'excerpt') return { ...anchor, kind, why: '', speaker: '' };
  if (kind === 'quote') return { ...anchor, kind, speaker: '', role: '', speakerStart: -1, cue: '', via: '' };
  return {
    ...anchor,
    kind,
    ...readFigure(anchor.text),
    change: '=',
    period: '',
    asOf: '',
    attributedTo: '',
    concept: '',
  };
}

function trim(text: string, start: number, end: number): [number, number] | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? [from, to] : null;
}

/** A quote is the words between the marks: when the selection holds just one pair, what stands inside it. */
function withinQuotationMarks(text: string, start: number, end: number): [number, number] {
  const chosen = text.slice(start, end);
  const pair = /[“„«"]([^“”„«»"]+)[”“»"]/g;
  const [first, second] = [...chosen.matchAll(pair)];
  if (first?.[1] && !second) {
    const from = start + first.index + 1;
    return trim(text, from, from + first[1].length) ?? [start, end];
  }
  let [from, to] = [start, end];
  if (to - from > 2 && OPENING.includes(text.charAt(from)) && CLOSING.includes(text.charAt(to - 1))) {
    from += 1;
    to -= 1;
  }
  return [from, to];
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** A first reading of the first number, for the form: the analyst sees it and corrects it. */
function readFigure(text: string): { value: number; unit: string } {
  const match =
    /(\d[\d,.\u00a0\u202f']*\d|\d)\s*(thousand|million|billion|trillion)?\s*(%|per ?cent|[\p{L}-]+)?/iu.exec(text);
  if (!match) return { value: 0, unit: '' };
  const digits = (match[1] ?? '').replace(/[\u00a0\u202f']/g, '').replace(/,(?=\d{3}(\D|$))/g, '');
  const value = Number(digits.replace(',', '.')) * (SCALES[(match[2] ?? '').toLowerCase()] ?? 1);
  const word = match[3] ?? '';
  return { value: Number.isFinite(value) ? value : 0, unit: /^(%|per ?cent)$/i.test(word) ? '%' : word };
}
