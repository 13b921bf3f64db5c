/** Characters that neither XML 1.0 nor a font can hold: C0 controls but tab and line ends, DEL, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line without doubled white space; no-break spaces stay. `lost` counts characters that no document can hold. */
export function settleText(text: string): { text: string; lost: number } {
  const lost = (text.match(UNHOLDABLE)?.length ?? 0) + (text.match(LONE_SURROGATE)?.length ?? 0);
  const clean = lost === 0 ? text : text.replace(UNHOLDABLE, '').replace(LONE_SURROGATE, '\ufffd');
  return { text: clean.replace(/[ \t\r\n\f\v\u2028\u2029\ufeff]+/g, ' ').trim(), lost };
}
