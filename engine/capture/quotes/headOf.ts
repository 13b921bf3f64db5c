import { GROUPS } from './party.ts';
import { isRoleWord } from './roles.ts';

/** Where a noun phrase goes on to say of what, where or doing what. */
const TAIL =
  /\s(?:of|for|at|from|in|with|on|who|whose|whom|which|that|to|by|outside|inside|near|after|before|during|when|while|as|about|against|since|because|if|but|and then|referring|adding|speaking|standing|sitting|according|familiar|involved|am|im|gegenüber|vor|nach|bei|sous|dans|lors|devant|pendant|sur|ante|durante|tras|на|в|во|после|при)(?![\p{L}])/u;

/** The phrase up to what is said of it: "Officials at the Energy Department" → "Officials". */
export function headOf(text: string): string {
  const inner = text.replace(/\s?\([^)]*\)/gu, '');
  const tail = TAIL.exec(inner.slice(1));
  return tail ? inner.slice(0, tail.index + 1) : inner;
}

export function withoutAdverbs(words: string): string {
  return words.replace(/(?:\s(?:\p{Ll}+ly|also|later|then|once|still|even|just|now))+$/u, '');
}

/** A capital that only opened the sentence goes. */
export function lowered(words: string): string {
  return words
    .trim()
    .replace(/[.,:;]$/u, '')
    .replace(/ at the time$/u, '')
    .replace(
      /^(?:The|This|These|A|An|One|Another|His|Her|Their|Its|Our|Der|Die|Das|Le|La|Les|El|Some|Many|Several|Most|Someone|Somebody|Both)(?![\p{L}])/u,
      (word) => word.toLowerCase(),
    )
    .replace(/^(\p{Lu}\p{Ll}+)(?=$|\s(?:at|of|in|from|with))/u, (word) =>
      GROUPS.test(word) || isRoleWord(word.replace(/s$/, '')) ? word.toLowerCase() : word,
    );
}
