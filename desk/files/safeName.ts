/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** Controls, invisible and direction-turning characters: `invoice<RLO>fdp.exe` must not look like a PDF. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

const MOST_BYTES = 255;

/**
 * A file name that is safe on Linux, macOS and Windows, from any title: at most 255 bytes with its ending, no separators, no
 * reserved or hidden names. `ending` with its dot: '.docx'.
 */
export function safeName(title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Zl}\p{Zp}\t\n\r]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s*[/\\:|]\s*/g, ' - ')
    .replace(/[<>"?*]/g, '')
    .replace(/\s+/g, ' ');
  const stem = cut(trimEnds(words), MOST_BYTES - byteLength(ending) - 1);
  if (stem === '') return `Briefing${ending}`;
  return `${DEVICES.test(stem) ? `_${stem}` : stem}${ending}`;
}

/** No leading dots (hidden, '..'), dashes (options) or spaces; no trailing dots or spaces (Windows drops them). */
function trimEnds(words: string): string {
  return words.replace(/^[\s.\-~]+/, '').replace(/[\s.-]+$/, '');
}

/** Never cuts a character in two, nor a letter from its accents or an emoji from its parts. */
function cut(words: string, most: number): string {
  let kept = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)) {
    size += byteLength(segment);
    if (size > most) break;
    kept += segment;
  }
  return trimEnds(kept);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
