/** The charset of an XML part: its byte order mark, the look of its first bytes, what it declares, else UTF-8. */
export function charsetOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  const known = knownCharset(declared);
  return known === 'utf-8' && isHardlyUtf8(bytes) ? 'windows-1252' : known;
}

function knownCharset(label: string): string {
  try {
    const known = new TextDecoder(label).encoding;
    // Whoever declares UTF-16 in letters of one byte is wrong.
    return known.startsWith('utf-16') ? 'utf-8' : known;
  } catch {
    return 'utf-8';
  }
}

/** Whether a sample has more bytes that are no UTF-8 than letters beyond ASCII that are. */
function isHardlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes.subarray(0, 65_536));
  let wrong = 0;
  let right = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd) wrong += 1;
    else if (code > 0x7f) right += 1;
  }
  return wrong > 1 && wrong > right;
}

const STEP = 256 * 1024;

/** A part's text in pieces, so that one large part never stands in memory as one string. */
export function* decodePart(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(charsetOf(bytes));
  for (let at = 0; at < bytes.length; at += STEP) {
    yield decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length });
  }
}
