import type { Source } from '../nouns/source.ts';
import { languageName } from './languageName.ts';
import type { Phrases } from './phrases.ts';

/**
 * ', machine translation from Korean (B2)': what disclosure asks for (ICD 206), and the Admiralty grade (AJP-2.1). Of a pair with one half
 * only that half is named, in words. What is only guessed is not printed, nor the analyst's note. '' for nothing.
 */
export function gradeWords({ grade }: Source, phrases: Phrases): string {
  const isSure = (field: (typeof grade.guessed)[number]) =>
    grade[field] !== '' && grade[field] !== false && !grade.guessed.includes(field);
  const from = isSure('translatedFrom') ? languageName(grade.translatedFrom, phrases.language) : '';
  const told = [
    isSure('machineTranslated') ? phrases.machineTranslation(from) : '',
    isSure('aiDisclosed') ? phrases.aiDisclosed : '',
  ].filter((words) => words !== '');
  const code = codeOf(grade.reliability, grade.credibility, phrases);
  return `${told.map((words) => `, ${words}`).join('')}${code === '' ? '' : ` (${code})`}`;
}

function codeOf(reliability: string, credibility: string, phrases: Phrases): string {
  if (reliability !== '' && credibility !== '') return `${reliability}${credibility}`;
  if (reliability !== '') return `${phrases.reliability} ${reliability}`;
  return credibility === '' ? '' : `${phrases.credibility} ${credibility}`;
}
