import { listed } from '../nouns/listed.ts';

/** A name of CSL-JSON. */
interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  [part: string]: unknown;
}

const PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'] as const;

/** Names of a CSL item as a byline: 'Ilka Brandt, Ann O’Neil and Coastal Board'. */
export function bylineOf(authors: unknown): string {
  if (!Array.isArray(authors)) return '';
  const names = (authors as CslName[]).map(
    (name) =>
      name.literal ??
      PARTS.map((part) => name[part] ?? '')
        .filter(Boolean)
        .join(' '),
  );
  const said = names.map((name) => String(name).trim()).filter((name) => name !== '');
  return listed(said);
}

/** A byline as names: 'Brandt' is a family only where something is given before it; one word, or many, is a name as it stands. */
export function authorsOf(byline: string): CslName[] {
  const names = byline.split(/\s*(?:;|&|,|\band\b|\bund\b|\bet\b|\by\b)\s+/u).map((name) => name.trim());
  return names.filter((name) => name !== '').map(nameOf);
}

function nameOf(name: string): CslName {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return { literal: name };
  // 'Jan van der Berg': the family begins with its particle.
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}
