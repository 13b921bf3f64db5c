/** Text folded for comparing, with the place in the original of every folded code unit. */
export interface Folded {
  text: string;
  /** places[i]: where code unit i of `text` stands in the original; one more entry for the end. */
  places: number[];
}

const FOLDS = new Map<string, string>();
const fold = (signs: string, to: string) => {
  for (const sign of signs) FOLDS.set(sign, to);
};
// Quotation marks and apostrophes of all kinds become one sign, dashes one, spaces one.
fold('"“”„‟«»‹›‘’‚‛\'`´′″＂＇「」『』', '"');
fold('-‐‑‒–—―−﹣－', '-');
fold(
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\v\f\r\u2028\u2029',
  ' ',
);
fold('\u00ad\u200b\u200c\u200d\u2060\ufeff', '');
FOLDS.set('…', '...');
// Letters that a typesetter joined.
for (const [sign, letters] of Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }))
  FOLDS.set(sign, letters);

/**
 * Takes away what is only typography: kinds of quotation marks, dashes and spaces, runs of spaces, invisible signs, the one
 * sign for three dots, joined letters, decomposed letters. Never case, digits or words.
 */
export function foldText(original: string): Folded {
  const parts: string[] = [];
  const places: number[] = [];
  let length = 0;
  let spaced = true;
  let at = 0;
  const put = (text: string, place: number) => {
    parts.push(text);
    for (let unit = 0; unit < text.length; unit++) places.push(place);
    length += text.length;
  };
  for (const cluster of composed(original)) {
    const folded = FOLDS.get(cluster.text) ?? cluster.text;
    if (folded === ' ') {
      if (!spaced) put(' ', at);
      spaced = true;
    } else if (folded !== '') {
      put(folded, at);
      spaced = false;
    }
    at += cluster.length;
  }
  if (spaced && length > 0 && parts.at(-1) === ' ') {
    parts.pop();
    places.pop();
  }
  places.push(original.length);
  return { text: parts.join(''), places };
}

/** Letters with their combining marks, composed (NFC); everything else as it is. */
function composed(text: string): { text: string; length: number }[] {
  if (!/\p{M}/u.test(text)) return Array.from(text, (sign) => ({ text: sign, length: sign.length }));
  const clusters = text.match(/\P{M}?\p{M}{1,30}|[\s\S]/gu) ?? [];
  return clusters.flatMap((cluster) => {
    const nfc = cluster.normalize('NFC');
    return nfc === cluster
      ? Array.from(cluster, (sign) => ({ text: sign, length: sign.length }))
      : [{ text: nfc, length: cluster.length }];
  });
}
