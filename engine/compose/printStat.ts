import type { Stat } from '../nouns/evidence.ts';
import type { Phrases } from './phrases.ts';
import { printDate } from './printDate.ts';

/** A number as it is printed everywhere: 'about 1.6 million shells', '36th', 'EUR 240 million', 'up 12%'. */
export function printStat(stat: Stat, phrases: Phrases): string {
  const amount = withUnit(stat, phrases);
  const qualifier = qualifierOf(stat, phrases);
  return qualifier === '' ? amount : `${qualifier} ${amount}`;
}

/** When the number holds: the period in the source's own words, and the as-of date where the period does not say it. */
export function printWhen(stat: Stat, phrases: Phrases): string {
  const asOf = stat.asOf === '' ? '' : `${phrases.asOf} ${printDate(stat.asOf, phrases)}`;
  const said = stat.asOf !== '' && stat.period.includes(stat.asOf.slice(0, 4));
  return [stat.period, said ? '' : asOf].filter((part) => part !== '').join(', ');
}

/** Digits grouped; the words million, billion, trillion only where at most one decimal is needed, so that nothing is rounded. */
function printNumber(value: number, phrases: Phrases): string {
  const { million, billion, trillion } = phrases.scales;
  const scales = [
    [1e12, trillion],
    [1e9, billion],
    [1e6, million],
  ] as const;
  for (const [size, word] of scales) {
    const tenths = (Math.abs(value) / size) * 10;
    if (tenths >= 10 && Number.isInteger(Number(tenths.toPrecision(12)))) {
      return `${grouped(Number((value / size).toPrecision(12)), phrases)} ${word}`;
    }
  }
  return grouped(value, phrases);
}

function withUnit(stat: Stat, phrases: Phrases): string {
  const number = (value: number) => printNumber(value, phrases);
  const range = stat.high === undefined ? number(stat.value) : joinRange(number(stat.value), number(stat.high));
  const { unit } = stat;
  if (unit === '') return range;
  if (unit === 'rank') return phrases.ordinal(stat.value);
  if (unit === '%') return `${range}${phrases.percent}`;
  if (unit === 'pp') return `${range} ${phrases.points}`;
  // A currency is named before the amount (ISO 4217 code).
  if (/^[A-Z]{3}$/.test(unit)) return `${unit}\u00a0${range}`;
  return `${range} ${unit}`;
}

/** '10 million' and '12 million' are '10–12 million'. */
function joinRange(low: string, high: string): string {
  const [, lowNumber = low, lowWord = ''] = /^(\S+)( \D+)?$/.exec(low) ?? [];
  return lowWord !== '' && high.endsWith(lowWord) ? `${lowNumber}–${high}` : `${low}–${high}`;
}

/** '<' stands for 'up to' and for 'fewer than' alike: the source's own words decide. */
function qualifierOf(stat: Stat, phrases: Phrases): string {
  const { about, upTo, fewerThan, atLeast, moreThan, up, down } = phrases.qualifiers;
  const said = `${stat.before.slice(-24)} ${stat.text}`;
  switch (stat.change) {
    case '=':
      return '';
    case '~':
      return about;
    case '<':
      return /\b(fewer|less|under|below|weniger|unter)\b/i.test(said) ? fewerThan : upTo;
    case '>':
      return /\b(more|over|above|exceed\w*|mehr|über)\b/i.test(said) ? moreThan : atLeast;
    case 'up':
      return up;
    case 'down':
      return down;
  }
}

function grouped(value: number, phrases: Phrases): string {
  const [whole = '0', decimals] = plain(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, phrases.group);
  const sign = value < 0 ? '−' : '';
  return `${sign}${groups}${decimals === undefined ? '' : `${phrases.decimal}${decimals}`}`;
}

/** Digits without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
