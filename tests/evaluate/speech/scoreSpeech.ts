import type { Quote } from '../../../engine/nouns/evidence.ts';
import type { LabelledSpeech } from './labelledSpeech.ts';

/** How the speakers of an article were told: a quotation without a speaker is no error, but found nothing. */
export interface SpeechScore {
  right: number;
  /** Quotations that were given a speaker. */
  named: number;
  /** Quotations that have one. */
  there: number;
  misses: string[];
}

export function scoreSpeech(labelled: LabelledSpeech, quotes: Quote[]): SpeechScore {
  const score: SpeechScore = { right: 0, named: 0, there: 0, misses: [] };
  for (const label of labelled.quotes) {
    if (label.speaker !== '') score.there += 1;
    const speaker = quotes.find((one) => bare(one.text) === bare(label.text))?.speaker ?? '';
    if (speaker !== '') score.named += 1;
    if (speaker !== '' && sameSpeaker(speaker, label.speaker)) score.right += 1;
    else if (speaker !== label.speaker)
      score.misses.push(`${speaker || 'nobody'} for ${label.speaker || 'nobody'}: ${label.text}`);
  }
  return score;
}

function bare(text: string): string {
  return text.replace(/[,.;:!?]+$/u, '').trim();
}

function sameSpeaker(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?|his|her|its|their) /, '')
    .replace(/\.$/, '');
}
