import type { Person } from '../quotes/people.ts';

const SAYS =
  'shows?|showed|reported|reports|estimates?|estimated|puts|say|says|said|suggests?|indicates?|stated|states|announced|wrote|writes|told|(?:found|recorded|counted|calculated|warned|noted|added) that|sagt|sagte|teilte|meldet|meldete|schätzt|schätzte';

/** Ways in which a sentence names who gives its numbers; each with the name as its first group. The first that names somebody counts. */
const FORMS: RegExp[] = [
  // According to the Institute of Grain Statistics, …
  /\b(?:[Aa]ccording to|[Aa]s reported by|[Ll]aut|[Nn]ach Angaben (?:von|der|des)|[Ss]elon|[Ss]egún) ([^,;:.]{2,110}?)(?=,|\s(?:The|There|It|An?)\s\p{Lu}?|\s(?:there|it|about|around|more|some|at least|nearly)\s|[.;:]|$)/u,
  // Internal trade data are said to show that …
  new RegExp(
    `^(?:\\p{L}+ly, |But |And |However, )?([^,;:]{2,90}?)(?:,[^,;:]{2,80}?,|,[^,;:]{2,80}?)?\\s(?:(?:is|are) said to )?(?:${SAYS})\\b`,
    'u',
  ),
  // …, the Court of Audit says in a report
  new RegExp(`,\\s([^,;:]{2,60}?)\\s(?:${SAYS})\\b`, 'u'),
  // …, said the harbour master
  /,\s(?:said|says|sagte) (?!that\b|so\b|it\b)([^,;:.]{2,80})/u,
];

/** Who gives the sentence's numbers: a person by full name, a body or paper as the sentence calls it, '' where nobody is named. */
export function attributedIn(sentence: string, people: Person[]): string {
  for (const form of FORMS) {
    const party = partyIn(form.exec(sentence)?.[1] ?? '');
    if (party !== '') return fullName(party, people);
  }
  return '';
}

const NOT_A_PARTY =
  /^(?:it|he|she|they|we|i|you|there|this|that|these|those|who|which|what|one|some|many|most|als|wie|er|sie|es|man)\b|\b(?:is|are|was|were|be|been|had|has|have|will|would|could|that|which|while|after|when)\b|\d/iu;
const ADVERB = /\s(?:now|then|also|already|later|recently|still|since|\p{Ll}+ly)$/u;

/** A noun phrase that can speak; '' for a clause, a pronoun or a bare article. "the" stays before what is no proper name. */
function partyIn(words: string): string {
  let party = words.trim();
  while (ADVERB.test(party)) party = party.replace(ADVERB, '');
  const bare = party.replace(/^(?:the|an?|der|die|das|dem|den|einem?r?)(?:\s|$)/iu, '');
  if (bare === '' || NOT_A_PARTY.test(bare)) return '';
  if (/^[\p{Lu}\d]/u.test(bare)) return bare;
  return party.replace(/^(?:The|An?)\s/u, (article) => article.toLowerCase());
}

/** "Ms Sorrel" and "the harbour master" are people known by name, where only one of that name or office is in the article. */
function fullName(party: string, people: Person[]): string {
  const titled = /^(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.?\s(.+)$/u.exec(party)?.[1];
  const office = /^(?:the|der|die) (.+)$/u.exec(party)?.[1]?.toLowerCase();
  if (titled === undefined && office === undefined) return party;
  const meant = people.filter(({ name, role }) =>
    titled === undefined
      ? office !== undefined && role !== '' && ` ${role.toLowerCase()}`.endsWith(` ${office}`)
      : name === titled || name.endsWith(` ${titled}`),
  );
  const names = new Set(meant.map(({ name }) => name));
  return names.size === 1 ? (meant[0]?.name ?? party) : party;
}
