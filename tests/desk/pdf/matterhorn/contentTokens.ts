/** An operand of a content stream. Strings are bytes; a name keeps its slash. */
export type Operand = number | string | Uint8Array | Operand[] | { [key: string]: Operand };

export interface Operation {
  operator: string;
  operands: Operand[];
}

const SPACE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A content stream as operations (ISO 32000-1, 7.8.2). An inline image counts as its EI. */
export function contentOperations(bytes: Uint8Array): Operation[] {
  const text = Buffer.from(bytes).toString('latin1');
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  let at = 0;

  function skip(): void {
    for (; at < text.length; at++) {
      const sign = text[at] ?? '';
      if (sign === '%') while (at < text.length && !/[\n\r]/.test(text[at] ?? '')) at++;
      else if (!SPACE.test(sign)) return;
    }
  }

  function regular(): string {
    const start = at;
    while (at < text.length && REGULAR.test(text[at] ?? '')) at++;
    return text.slice(start, at);
  }

  /** Null: an operator, which stays to be read, or the end of an array or dictionary. */
  function operand(): Operand | null {
    skip();
    const sign = text[at] ?? '';
    if (sign === '/') {
      at++;
      return `/${regular().replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))}`;
    }
    if (sign === '(') return literal();
    if (text.startsWith('<<', at)) return dictionary();
    if (sign === '<') return hexadecimal();
    if (sign === '[') return array();
    const found = /^[+-]?(\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(text.slice(at, at + 40));
    if (!found) return null;
    at += found[0].length;
    return Number(found[0]);
  }

  function literal(): Uint8Array {
    let depth = 0;
    let read = '';
    do {
      const sign = text[at++] ?? '';
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0];
        const next = text[at] ?? '';
        at += octal?.length ?? 1;
        if (octal) read += String.fromCharCode(Number.parseInt(octal, 8) & 255);
        else if (next !== '\n') read += ESCAPES[next] ?? next;
        continue;
      }
      if (sign === '(') depth++;
      if (sign === ')') depth--;
      if (depth > 1 || (depth === 1 && sign !== '(')) read += sign;
    } while (depth > 0 && at < text.length);
    return Buffer.from(read, 'latin1');
  }

  function hexadecimal(): Uint8Array {
    const end = text.indexOf('>', at);
    const digits = text.slice(at + 1, end).replace(/\s/g, '');
    at = end + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
  }

  function array(): Operand[] {
    at++;
    const items: Operand[] = [];
    for (let item = operand(); item !== null; item = operand()) items.push(item);
    at++;
    return items;
  }

  function dictionary(): { [key: string]: Operand } {
    at += 2;
    const made: { [key: string]: Operand } = {};
    for (let key = operand(); typeof key === 'string'; key = operand()) {
      const value = operand();
      // true, false and null are of no interest here.
      if (value === null) regular();
      else made[key] = value;
    }
    at += 2;
    return made;
  }

  while (true) {
    const next = operand();
    if (next !== null) {
      operands.push(next);
      continue;
    }
    skip();
    if (at >= text.length) return operations;
    const operator = regular();
    if (operator === '') throw new Error(`content stream: unexpected “${text.slice(at, at + 20)}”`);
    if (operator === 'ID') {
      const end = /\sEI(?=\s|$)/.exec(text.slice(at));
      at = end ? at + end.index + 3 : text.length;
      operations.push({ operator: 'EI', operands: [] });
    } else if (operator !== 'BI') operations.push({ operator, operands });
    operands = [];
  }
}
