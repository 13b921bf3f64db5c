// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Takes out what XML 1.0 cannot carry (control characters, lone surrogates, U+FFFE and U+FFFF; production 2, Char).
 * Capture reports and removes them, so that nothing should be left here; the docx library would replace some of them silently.
 */
export function cleanXml(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** For the few parts written by hand. */
export function escapeXml(text: string): string {
  return cleanXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
