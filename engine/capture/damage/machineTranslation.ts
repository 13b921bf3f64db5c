import type { Damage, SourceBlock } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

const ENGINES =
  'Google(?: Translate)?|DeepL(?:\\.com)?|Papago|Bing|Microsoft Translator|Yandex|Naver|Baidu|ChatGPT|GPT-?\\d?|AI|artificial intelligence|a machine|machine translation|neural (?:machine )?translation';
/** A translation that names its machine. */
const NOTICES = [
  `\\b(?:translated|translation)(?: \\p{L}+){0,4} (?:by|with|using|via|from|through) (?:${ENGINES})(?![\\p{L}])`,
  '\\b(?:machine|auto|automatically|automatic)[- ]?translat(?:ed|ion)\\b',
  '\\bthis (?:article|text|page|story|content|post) (?:was|is|has been) translated (?:automatically|from)\\b',
  '\\b(?:maschinell|automatisch) übersetzt\\b|\\btraduit automatiquement\\b|\\btraducci[óo]n automática\\b',
  '기계 ?번역|자동 ?번역|машинн\\p{L}+ перевод|автоматическ\\p{L}+ перевод|машинний переклад|机器翻译|自動翻訳',
].map((form) => new RegExp(form, 'iu'));
/** A story about translating is no notice. */
const TOLD = /^[“"„«‘]|\b(?:said|says|told|asked|he|she|they|court|company|study|researchers)\b/i;
const LONGEST_NOTICE = 200;

const SCRIPTS = [
  'Cyrillic',
  'Hangul',
  'Han',
  'Hiragana',
  'Katakana',
  'Arabic',
  'Hebrew',
  'Greek',
  'Thai',
  'Devanagari',
];
const FOREIGN = SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
/** One or two words of another script between Latin ones; a gloss stands in brackets, in quotation marks or behind a colon. */
const LEFT = new RegExp(
  `(?<=\\p{Script=Latin}[,;]? )[${FOREIGN}]{2,30}(?: [${FOREIGN}]{2,30})?(?=[,;]? \\p{Script=Latin}|[.!?]?(?: |\\n|$))`,
  'gu',
);
/** A Latin word with letters of another alphabet that look the same, or the other way about. */
const MIXED =
  /(?<![\p{L}\p{N}])(?=[\p{Script=Cyrillic}]*\p{Script=Latin})(?=[\p{Script=Latin}]*\p{Script=Cyrillic})[\p{Script=Latin}\p{Script=Cyrillic}]{3,30}(?![\p{L}\p{N}])/gu;
const TWINS: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I',
}; // biome-ignore format: a table reads better in rows
/** A mainly Latin text; in others such words are at home. */
const MOST_FOREIGN = 0.02;
/** Where it stands more often, the text is about the word or quotes it on purpose. */
const MOST_ALIKE = 2;

/** Signs of a machine's translation: its notice, words that it left as they were, letters of two alphabets in one word. */
export const machineTranslation: DamageFinder = (text, blocks, most) => [
  ...notices(text, blocks),
  ...(isLatin(text) ? [...leftIn(text, most), ...mixedIn(text, most)] : []),
];

function notices(text: string, blocks: SourceBlock[]): Damage[] {
  return blocks.flatMap((block) => {
    if (block.end - block.start > LONGEST_NOTICE) return [];
    const line = text.slice(block.start, block.end);
    if (TOLD.test(line) || !NOTICES.some((form) => form.test(line))) return [];
    return [report(block.start, block.end, 'This says that the text is a machine’s translation.', '')];
  });
}

function leftIn(text: string, most: number): Damage[] {
  const matches = firstMatches(text, LEFT, most).filter(({ index }) => !isGloss(text, index));
  const times = new Map<string, number>();
  for (const [words] of matches) times.set(words, (times.get(words) ?? 0) + 1);
  return matches
    .filter(([words]) => (times.get(words) ?? 0) <= MOST_ALIKE)
    .map((match) =>
      report(match.index, match.index + match[0].length, `“${match[0]}” was left in the language it came from.`, ''),
    );
}

/** "the word мир", "called 정", "in Korean 한국" */
function isGloss(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return /(?:\b(?:word|words|term|phrase|name|named|called|letters?|spelled|written|meaning|means|or|Russian|Ukrainian|Korean|Chinese|Japanese|Arabic|Greek|Hebrew),?|[=:/–—-]) $/.test(
    before,
  );
}

function mixedIn(text: string, most: number): Damage[] {
  return firstMatches(text, MIXED, most).map((match) => {
    const latin = [...match[0]].map((letter) => TWINS[letter] ?? letter).join('');
    const suggestion = /^\p{Script=Latin}+$/u.test(latin) ? latin : '';
    return report(
      match.index,
      match.index + match[0].length,
      `“${match[0]}” has letters of two alphabets.`,
      suggestion,
    );
  });
}

function isLatin(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const foreign = firstMatches(sample, new RegExp(`[${FOREIGN}]`, 'gu'), sample.length).length;
  return foreign <= Math.max(40, sample.length * MOST_FOREIGN);
}

function report(start: number, end: number, message: string, suggestion: string): Damage {
  return { code: 'machine-translation', start, end, message, suggestion };
}
