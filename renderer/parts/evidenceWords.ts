import type { Evidence, Stat } from '../../engine/nouns/evidence.ts';

export const KIND_NAMES = { excerpt: 'Excerpt', quote: 'Quote', stat: 'Number' } as const;

/** The words as a list shows them. */
export function shownText(evidence: Evidence): string {
  return evidence.kind === 'quote' ? `“${evidence.text}”` : evidence.text;
}

/** Who says it, or what the number says, in one line. */
export function evidenceAbout(evidence: Evidence): string {
  if (evidence.kind === 'quote') {
    const via = evidence.via ? `reported by ${evidence.via}` : '';
    return join([evidence.speaker || 'speaker not known', evidence.role, via], ', ');
  }
  if (evidence.kind === 'stat') {
    return join([figureOf(evidence), evidence.concept, evidence.period, evidence.asOf, evidence.attributedTo], ' · ');
  }
  return WHY[evidence.why] ?? '';
}

const WHY: Record<string, string> = {
  lead: 'the lead',
  'key-sentence': 'a key sentence',
  'indirect-speech': 'indirect speech',
};

const CHANGES = { '=': '', '~': 'about ', '<': 'up to ', '>': 'at least ', up: 'up by ', down: 'down by ' } as const;

export function figureOf(stat: Stat): string {
  const figure = `${CHANGES[stat.change]}${grouped(stat.value)}${stat.high === undefined ? '' : `–${grouped(stat.high)}`}`;
  if (stat.unit === 'rank') return `rank ${figure}`;
  return stat.unit === '%' ? `${figure} %` : join([figure, stat.unit], ' ');
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function grouped(value: number): string {
  return NUMBER.format(value);
}

function join(parts: string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
