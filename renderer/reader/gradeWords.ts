import { languageName } from '../../engine/compose/languageName.ts';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS, type SourceGrade } from '../../engine/nouns/sourceGrade.ts';

/** "B2 · machine translation from Korean": what the head of the reader says of the grade; '' where nobody has judged. */
export function gradeLine({
  reliability,
  credibility,
  machineTranslated,
  translatedFrom,
  aiDisclosed,
}: SourceGrade): string {
  const code = reliability === '' && credibility === '' ? '' : `${reliability || '–'}${credibility || '–'}`;
  const from = translatedFrom === '' ? '' : ` from ${languageName(translatedFrom, 'en')}`;
  return [code, machineTranslated ? `machine translation${from}` : '', aiDisclosed ? 'AI disclosed' : '']
    .filter((part) => part !== '')
    .join(' · ');
}

export const RELIABILITY_CHOICES = choices(RELIABILITY_WORDS);
export const CREDIBILITY_CHOICES = choices(CREDIBILITY_WORDS);

function choices(words: Record<string, string>): [string, string][] {
  return [
    ['', 'not judged'],
    ...Object.entries(words).map(([code, says]): [string, string] => [code, `${code} · ${says}`]),
  ];
}

/** Languages that articles come in, by name; BCP 47. */
export const LANGUAGES: [string, string][] =
  'ar zh cs da nl en fi fr de el he hi hu id it ja ko no fa pl pt ro ru es sv th tr uk vi'
    .split(' ')
    .map((code): [string, string] => [code, languageName(code, 'en')])
    .sort(([, one], [, other]) => one.localeCompare(other));
