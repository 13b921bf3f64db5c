import { primaryLanguage } from '../../nouns/primaryLanguage.ts';

const LEVEL = `(?:very )?(?:high|moderate|medium|low|limited)(?:er)?`;
/** Consumers' or markets' confidence is what the paper speaks of, not how sure it is. */
const OTHERS = `(?<!(?:consumers?|business|investors?|markets?|public|voters?|buyers?|customers?|popular)['’]? )`;

const ENGLISH = new RegExp(
  [
    `with (?:a |an |only )?${LEVEL}(?: (?:level|degree) of)? confidence`,
    `^${LEVEL} confidence ?[:,–—]`,
    `${LEVEL} (?:levels?|degrees?) of confidence`,
    String.raw`(?:we|our analysts?|the authors?|the team) (?:\p{L}+ )?(?:have|has|hold|put|place|attach|express)(?: \p{L}+){0,5} ${LEVEL} confidence`,
    `[(,;:–—] ?(?:with )?${LEVEL} confidence`,
    `${LEVEL} confidence (?:that|in (?:this|that|it|our|these|the (?:judge?ment|assessment|estimate|finding|conclusion|view)))`,
    String.raw`(?:our|analytic(?:al)?|overall) confidence(?: \p{L}+){0,5} (?:is|remains|stays|was|:) ?${LEVEL}`,
    `${OTHERS}confidence(?: level)?(?::| is| remains) ${LEVEL}(?! (?:among|in))`,
    String.raw`(?:we|our analysts?|the authors?|the team) (?:are|is|remain) (?:\p{L}+ )?confident that`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'iu',
);
const GERMAN =
  /(?:sehr )?(?:hohe[smrn]?|mittlere[smrn]?|geringe[smrn]?|niedrige[smrn]?)\s+Vertrauen|Vertrauen (?:ist|bleibt) (?:sehr )?(?:hoch|mittel|gering)/iu;

/** Whether a sentence says how confident its authors are in what they judge. */
export function tellsConfidence(sentence: string, language: string): boolean {
  return (primaryLanguage(language) === 'de' ? GERMAN : ENGLISH).test(sentence);
}

export function tellsHighConfidence(text: string, language: string): boolean {
  return primaryLanguage(language) === 'de'
    ? /(?<!un)hohe[smrn]?\s+Vertrauen|Vertrauen (?:ist|bleibt) (?:sehr )?hoch/iu.test(text)
    : tellsConfidence(text, language) && /\b(?:high|highly)\b/i.test(ENGLISH.exec(text)?.[0] ?? '');
}
