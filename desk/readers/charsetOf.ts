/** Charsets that pages are in without saying so. `usual`: the commonest letters of what is written in one; `share`: of its letters, how many these are. */
const CHARSETS: { name: string; usual: Set<string>; share: number; isSingle?: boolean }[] = [
  ['euc-kr', '이다의는에을를가고하지한로기서도사은대인자시아해리부나정일국전제수어그있것과들원만', 0.5],
  ['shift_jis', 'あいうおかがきくけこさしすそただちっつてでとどなにねのはばべまみもやよらりるれわをんー', 0.4],
  ['euc-jp', 'あいうおかがきくけこさしすそただちっつてでとどなにねのはばべまみもやよらりるれわをんー', 0.4],
  ['gb18030', '的一是不了在人有我他这中大来上国个到说们为和地出也时年得就那要下以生会自日月方市于对成多与将', 0.22],
  ['big5', '的一是不了在人有我他這中大來上國個到說們為和地出也時年得就那要下以生會自日月方市於對成多與將', 0.22],
  ['windows-1251', 'оеаинтсрвлк', 0.7, true],
  ['koi8-r', 'оеаинтсрвлк', 0.7, true],
  ['windows-1253', 'αοιετσνηυρπ', 0.65, true],
  ['windows-1255', 'יוהלאםרתבמשן', 0.7, true],
  ['windows-1256', 'اليمنورتبةعد', 0.7, true],
].map(([name, usual, share, isSingle]) => ({
  name: String(name),
  usual: new Set(String(usual)),
  share: Number(share),
  isSingle: isSingle === true,
}));

/** Bytes looked at. */
const SAMPLE = 200_000;
/** Usual letters without which a text is too short to tell. */
const FEWEST = 4;
const CLEAR = 0.6;

/**
 * The charset of a text that is not UTF-8 and names none, by how usual its letters would be in each; Windows-1252 where that is not clear.
 * In Latin scripts letters beyond ASCII stand among those of ASCII, in others they make whole words.
 */
export function charsetOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const isLatin = amongAscii(sample) > 0.4;
  let best = { name: 'windows-1252', score: CLEAR };
  for (const { name, usual, share, isSingle } of CHARSETS) {
    if (isSingle && isLatin) continue;
    const score = usualOf(new TextDecoder(name).decode(sample, { stream: true }), usual) / share;
    if (score > best.score) best = { name, score };
  }
  return best.name;
}

/** Share of usual letters in all that is not ASCII; what cannot be decoded weighs five times. */
function usualOf(text: string, usual: Set<string>): number {
  let all = 0;
  let found = 0;
  for (const letter of text) {
    if (letter < '\u0080' || (letter !== '\ufffd' && !/[\p{L}\uff61-\uff9f]/u.test(letter))) continue;
    all += letter === '\ufffd' ? 5 : 1;
    if (usual.has(letter)) found += 1;
  }
  return found < FEWEST ? 0 : found / all;
}

/** Share of runs of bytes beyond ASCII that touch an ASCII letter and are no longer than three. */
function amongAscii(bytes: Uint8Array): number {
  let runs = 0;
  let touching = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (byteAt(bytes, at) < 0xc0) continue;
    const start = at;
    while (byteAt(bytes, at) >= 0x80) at += 1;
    runs += 1;
    if (at - start <= 3 && (isLetter(byteAt(bytes, start - 1)) || isLetter(byteAt(bytes, at)))) touching += 1;
  }
  return runs === 0 ? 1 : touching / runs;
}

const byteAt = (bytes: Uint8Array, at: number) => bytes[at] ?? 0;
const isLetter = (byte: number) => (byte | 32) >= 97 && (byte | 32) <= 122;

/** Whether a text is UTF-8 in which a few bytes are broken: a cut at its end, a stray byte of another charset. */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  let lost = 0;
  let beyond = 0;
  for (const letter of new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE), { stream: true })) {
    if (letter === '\ufffd') lost += 1;
    else if (letter >= '\u0080') beyond += 1;
  }
  return beyond > 0 && lost * 10 <= beyond;
}
