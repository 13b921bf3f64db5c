import type { Phrases } from './phrases.ts';

/** Words that go between outer quotation marks: their own outer marks become inner ones. Straight marks are left: which side they open is a guess. */
export function nested(words: string, { marks }: Phrases): string {
  return words.replaceAll('“', marks.innerOpen).replaceAll('”', marks.innerClose).replaceAll('„', marks.innerOpen);
}
