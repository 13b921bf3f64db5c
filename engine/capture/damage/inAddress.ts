const ADDRESS =
  /[@#/\\_=<>{}|~$%^*]|::|www\.|\.(?:com|org|net|gov|edu|io|co|de|uk|fr|ru|ua|js|ts|py|sh|txt|pdf|html?|php|css|json|xml)\b/i;
const REACH = 80;

/** Whether a place belongs to a web or mail address, a file's name, a tag or a piece of code: those are written without spaces. */
export function inAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < REACH && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < REACH && !isSpace(text.charCodeAt(end))) end += 1;
  return ADDRESS.test(text.slice(start, end));
}

export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
  );
}
