import type { Damage } from '../../nouns/source.ts';
import { firstMatches } from '../firstMatches.ts';

/** Names of HTML's characters that articles have. */
const NAMES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00ad',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', cent: '¢',
  sect: '§', para: '¶', deg: '°', times: '×', frac12: '½', frac14: '¼', frac34: '¾', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã',
  auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î',
  iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú', ucirc: 'û',
  uuml: 'ü', yacute: 'ý', szlig: 'ß', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', Eacute: 'É', Aring: 'Å', Oslash: 'Ø',
}; // biome-ignore format: a table reads better in rows

const ENTITY = /&(?:amp;){0,4}(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}\d{0,2}));/gi;

/** "&nbsp;", "&#8217;", "&amp;amp;": a character as a page's code writes it. */
export function leftEntities(text: string, most: number): Damage[] {
  return firstMatches(text, ENTITY, most).flatMap((match) => {
    const [words, decimal, hexadecimal, name = ''] = match;
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
    const letter = code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : NAMES[name];
    if (letter === undefined) return [];
    return [
      {
        code: 'mojibake' as const,
        start: match.index,
        end: match.index + words.length,
        message: `“${words}” is how the code of a web page writes a character.`,
        suggestion: /[\u00a0\u00ad\ud800-\udfff]/.test(letter) ? ' ' : letter,
      },
    ];
  });
}
