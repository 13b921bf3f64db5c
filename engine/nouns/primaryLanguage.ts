/** “de” of the BCP 47 tag de-AT (RFC 5646, 2.2.1), in small letters; '' of ''. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
