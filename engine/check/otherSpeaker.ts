import { quotesOf } from '../capture/quotes/quotesOf.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Quote } from '../nouns/evidence.ts';
import { sameSpeaker } from '../nouns/sameSpeaker.ts';
import type { Source } from '../nouns/source.ts';
import type { Stretch } from './findWords.ts';

/**
 * Who says the words at this place of an article, where that is certainly not the one who is named; '' where it may be, or nobody knows. The
 * analyst's evidence counts before what capture reads. An office, a party and whoever stands beside the speaker are left alone: "Norlink said"
 * what its engineer said.
 */
export function otherSpeaker({ evidence }: Dossier, source: Source, at: Stretch, named: string): string {
  if (!isPerson(named)) return '';
  const own = evidence.filter((one): one is Quote => one.kind === 'quote' && one.sourceId === source.id);
  const all = quotesOf(source);
  const quote = [...own, ...all].find((one) => one.start < at.end && one.end > at.start && one.speaker !== '');
  if (!quote || sameSpeaker(named, quote.speaker)) return '';
  const spoken = new Set([...own, ...all].map(({ speaker }) => speaker));
  const elsewhere = [...spoken].some((speaker) => speaker !== quote.speaker && sameSpeaker(speaker, named));
  const beside = `${quote.role} ${quote.via} ${source.text.slice(Math.max(0, at.start - BESIDE), at.end + BESIDE)}`;
  const nearby = lastWord(named) !== '' && beside.toLowerCase().includes(lastWord(named));
  // Whoever stands beside a report or an office may be its author.
  return nearby && !(elsewhere && isPerson(quote.speaker)) ? '' : quote.speaker;
}

/** Around a quotation, where its speaker may be named once more in other words. Code units. */
const BESIDE = 200;

function isPerson(name: string): boolean {
  return /^\p{Lu}/u.test(name.trim()) && !/^(?:The|Die|Der|Das|La|Le|El)\s/u.test(name);
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
