import { figuresIn } from './figuresIn.ts';
import { koreanIn } from './koreanIn.ts';
import { ranksIn } from './ranksIn.ts';
import { sharesIn } from './sharesIn.ts';
import { spelledIn } from './spelledIn.ts';

/** A number as it stands in a sentence, before anybody knows what it counts. Offsets into the searched text. */
export interface FoundNumber {
  start: number;
  end: number;
  value: number;
  high?: number;
  /** 'USD', '%', 'rank' where the number itself says so; '' otherwise. */
  unit: string;
  /** Spelled out: 'dozens', 'three', 'half'. */
  inWords: boolean;
  /** A vague word whose value is only its order of size: 'dozens', 'several hundred'. */
  loose?: boolean;
  /** Known for a statistic by its own form; nothing around it needs to say so. */
  sure?: boolean;
  /** "from 45 to 50 degrees": counts what the next number counts. */
  likeNext?: boolean;
}

/** Numbers in figures and in words, in order, without overlap: the longest of those that begin first. Dates, times, years and numbering are still among them. */
export function numbersIn(text: string, language: string): FoundNumber[] {
  const all = language.startsWith('ko')
    ? koreanIn(text)
    : [...ranksIn(text), ...sharesIn(text), ...figuresIn(text, language), ...spelledIn(text, language)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
