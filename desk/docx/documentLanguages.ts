import type { Document, Inline } from '../../engine/nouns/document.ts';
import { likelyLanguage } from './scriptParts.ts';
import { sideOf, wordLanguage } from './wordLanguage.ts';

/** What the text is written in, a language a side. */
export type DocumentLanguages = { val: string; eastAsia: string; bidi: string };

/** What Word writes where nothing of the kind stands in the text. */
const LATIN = 'en-GB';
const COMPLEX = 'ar-SA';
const NO_LANGUAGE = 'x-none';

/**
 * By the second and third language Word chooses the fonts of its theme: those of the first quotation in such a script, or
 * what its signs let expect.
 */
export function documentLanguages({ language, theme, blocks, notes }: Document): DocumentLanguages {
  const own = wordLanguage(language) ?? NO_LANGUAGE;
  const latin = sideOf(language) === 'val' ? placed(own, theme.page.size) : LATIN;
  const texts = textsIn([blocks, notes]);
  const first = (side: 'eastAsia' | 'bidi'): string | null => {
    if (sideOf(language) === side) return own;
    const spoken = texts.find((text) => text.language !== undefined && sideOf(text.language) === side)?.language;
    const said = spoken === undefined ? null : wordLanguage(spoken);
    if (said !== null) return said;
    for (const { text } of texts) {
      const likely = likelyLanguage(text, side);
      if (likely !== null) return likely;
    }
    return null;
  };
  return { val: latin, eastAsia: first('eastAsia') ?? latin, bidi: first('bidi') ?? COMPLEX };
}

/** English on American paper is American English. */
function placed(tag: string, size: string): string {
  return tag === 'en-GB' && size === 'Letter' ? 'en-US' : tag;
}

type Text = Extract<Inline, { kind: 'text' }>;

/** Every text at any depth, whatever block it stands in. */
function textsIn(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return 'kind' in value && value.kind === 'text' && 'text' in value && typeof value.text === 'string';
}
