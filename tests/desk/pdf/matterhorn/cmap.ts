import { contentOperations, type Operand } from './contentTokens.ts';

/** A CMap's table: code to what it stands for, as bytes (Unicode in UTF-16BE) or a number (a CID). Codes of two bytes. */
export type CMap = Map<number, Uint8Array | number>;

/** Reads bfchar, bfrange, cidchar and cidrange; the language is PostScript's, so a tokeniser of content streams reads it too. */
export function readCMap(bytes: Uint8Array): CMap {
  const map: CMap = new Map();
  for (const { operator, operands } of contentOperations(bytes)) {
    if (operator === 'endbfchar' || operator === 'endcidchar') {
      for (let at = 0; at + 1 < operands.length; at += 2) put(map, code(operands[at]), operands[at + 1], 0);
    } else if (operator === 'endbfrange' || operator === 'endcidrange') {
      for (let at = 0; at + 2 < operands.length; at += 3) {
        const [first, last, to] = [code(operands[at]), code(operands[at + 1]), operands[at + 2]];
        for (let one = first; one <= last; one++) {
          if (Array.isArray(to)) put(map, one, to[one - first], 0);
          else put(map, one, to, one - first);
        }
      }
    }
  }
  return map;
}

function code(operand: Operand | undefined): number {
  return operand instanceof Uint8Array ? operand.reduce((sum, byte) => sum * 256 + byte, 0) : -1;
}

function put(map: CMap, from: number, to: Operand | undefined, step: number): void {
  if (typeof to === 'number') map.set(from, to + step);
  if (!(to instanceof Uint8Array)) return;
  const moved = Uint8Array.from(to);
  if (moved.length > 0) moved[moved.length - 1] = ((moved.at(-1) ?? 0) + step) & 255;
  map.set(from, moved);
}

/** UTF-16BE as code units. */
export function units(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length >> 1 }, (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0));
}
