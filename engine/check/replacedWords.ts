import { leftOutIn } from './leftOutIn.ts';

/** Words in brackets and those of the source in whose place they stand. */
export interface Replaced {
  put: string;
  instead: string;
}

/** They say by themselves nothing of what was said: brackets mostly tell who or what they mean. */
const POINTERS =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|we|us|our|ours|you|your|yours|i|me|my|mine|this|that|these|those|the|a|an|here|there|then|who|which|one|ones|er|ihm|ihn|sein|seine|seiner|seinem|seinen|sie|ihr|ihre|ihrer|ihrem|ihren|ihnen|es|wir|uns|unser|unsere|der|die|das|dem|den|des|dieser|diese|dieses|diesem|diesen|jener|jene|dort|hier|da|dann|ein|eine|einer|einem|einen|eines|ich|mich|mir|mein|meine|man|il|elle|lui|ils|elles|eux|leur|leurs|le|la|les|se|sa|son|ses|ce|cet|cette|ces|nous|vous|notre|votre|un|une|y|en|on|qui|él|ella|ello|ellos|ellas|lo|los|las|su|sus|este|esta|esto|estos|estas|ese|esa|eso|una|nos|nuestro)$/u;
const WORDS = /[\p{L}\p{N}]+(?:[.,'"-][\p{L}\p{N}]+)*/gu;

/**
 * The first words of the source that stand in brackets as other words: “I would [celebrate] my decision” for “question”. null where brackets only
 * explain (“[Mr Weber] said” for “he said”, “the [northern] port”), shorten or lengthen what they stand for, change a letter (“[T]he”) or mark
 * what was left out. Brackets at either end of the wording have nothing beside them that would tell what they stand for.
 */
export function replacedWords(sourceText: string, wording: string, start: number): Replaced | null {
  for (const { put, left, inWord, isFirst } of leftOutIn(sourceText, wording, start, 0) ?? []) {
    if (isFirst || inWord) continue;
    const own = wordsIn(left);
    const other = wordsIn(put);
    // Words left out and others put in their place, too: “[...] [later]”.
    if (put.includes('...') || own.length === 0 || other.length === 0) continue;
    if (own.every((word) => POINTERS.test(word)) || other.every((word) => own.includes(word))) continue;
    if (own.every((word) => other.includes(word) || POINTERS.test(word))) continue;
    return { put, instead: left.trim() };
  }
  return null;
}

function wordsIn(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.toLowerCase());
}
