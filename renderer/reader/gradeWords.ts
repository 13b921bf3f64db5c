import { markingText } from '../../engine/nouns/marking.ts';
import type { SourceGrade } from '../../engine/nouns/sourceGrade.ts';
import { languageName } from '../library/languageName.ts';
import { engineWords, t } from '../words/t.ts';
import { compareWords } from '../words/written.ts';

/** "B2 · machine translation from Korean": what the head of the reader says of the grade; '' where nobody has judged. */
export function gradeLine({
  reliability,
  credibility,
  machineTranslated,
  translatedFrom,
  aiDisclosed,
  marking,
}: SourceGrade): string {
  const code = reliability === '' && credibility === '' ? '' : `${reliability || '–'}${credibility || '–'}`;
  return [
    markingText(marking),
    code,
    machineTranslated
      ? translatedFrom === ''
        ? t('machine translation')
        : t('machine translation from {language}', { language: languageName(translatedFrom) })
      : '',
    aiDisclosed ? t('AI disclosed') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What can be chosen for one half of the Admiralty code: the code with what it says. */
export function choicesOf(words: Record<string, string>): [string, string][] {
  return [
    ['', t('not judged')],
    ...Object.entries(words).map(([code, says]): [string, string] => [code, `${code} · ${engineWords(says)}`]),
  ];
}

const CODES = 'ar zh cs da nl en fi fr de el he hi hu id it ja ko no fa pl pt ro ru es sv th tr uk vi'.split(' ');

/** Languages that articles come in, by name; BCP 47. */
export function languages(): [string, string][] {
  return CODES.map((code): [string, string] => [code, languageName(code)]).sort(([, one], [, other]) =>
    compareWords(one, other),
  );
}
