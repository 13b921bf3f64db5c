/** Values as they stand in a PDF (ISO 32000-1, 7.3). One character is one byte. */

export function reference(number: number): string {
  return `${number} 0 R`;
}

/** A text string: ASCII as it is, everything else as UTF-16 (ISO 32000-1, 7.9.2). */
export function textString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: whatever is not ASCII is what is meant
  return /^[\x00-\x7f]*$/.test(text) ? `(${escaped(text)})` : `(${escaped(`\xfe\xff${doubleBytes(text)}`)})`;
}

/** UTF-16BE, a character a byte. */
function doubleBytes(text: string): string {
  let bytes = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 255);
  }
  return bytes;
}

const ESCAPES: Record<string, string> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r' };

/** The inside of a literal string. A bare carriage return would be read as a line feed. */
export function escaped(bytes: string): string {
  return bytes.replace(/[()\\\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** ISO 32000-1, 7.9.4. */
export function dateString(at: Date): string {
  return `(D:${at.toISOString().replace(/[-:T]|\.\d+/g, '')})`;
}

/** At most three decimals, no exponent: a thousandth of a point is far below what any printer shows. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}
