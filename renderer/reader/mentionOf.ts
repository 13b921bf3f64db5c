/** Where a name stands in a text: UTF-16 offsets, end exclusive. */
export interface Mention {
  start: number;
  end: number;
}

/**
 * The mention of a speaker nearest to `near`: the full name first, then its last word. Null where the text has neither.
 * Names are found as whole words only.
 */
export function mentionOf(text: string, speaker: string, near: number): Mention | null {
  const words = speaker.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return nearest(text, speaker.trim(), near) ?? (words.length > 1 ? nearest(text, last, near) : null);
}

/** How much of the text at `start` is the speaker's mention: 'Ryder' of 'Pat Ryder', the role, or just a pronoun. */
export function mentionAt(text: string, speaker: string, role: string, start: number): Mention | null {
  if (start < 0 || start >= text.length) return null;
  for (const words of [speaker.split(/\s+/), role.split(/\s+/)]) {
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(' ');
      if (name !== '' && text.startsWith(name, start)) return { start, end: start + name.length };
    }
  }
  const word = /^[\p{L}\p{N}\p{M}’'-]+/u.exec(text.slice(start, start + 60));
  return word ? { start, end: start + word[0].length } : null;
}

function nearest(text: string, name: string, near: number): Mention | null {
  if (name === '') return null;
  let best: Mention | null = null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (isLetter(text, at - 1) || (isLetter(text, end) && !isLetterWithoutCase(text, end))) continue;
    if (best === null || Math.abs(at - near) < Math.abs(best.start - near)) best = { start: at, end };
  }
  return best;
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Korean particles are written onto the name: 김민수는. */
function isLetterWithoutCase(text: string, at: number): boolean {
  return /\p{Lo}/u.test(text.charAt(at));
}
