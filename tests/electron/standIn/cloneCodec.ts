export interface CloneCodec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Structured clone as text, for the bindings of playwright carry JSON only. Self-contained: the page gets this very function as
 * source text. What structured clone refuses (functions, symbols) is refused here with the same words as Electron's.
 */
export function cloneCodec(): CloneCodec {
  const pack = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'n', v: `${Object.is(value, -0) ? '-0' : value}` };
    if (value === undefined) return { $: 'u' };
    if (typeof value === 'bigint') return { $: 'i', v: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (Array.isArray(value)) return value.map(pack);
    if (value instanceof Date) return { $: 'd', v: value.getTime() };
    if (value instanceof Uint8Array) return { $: 'b', v: base64(value) };
    if (value instanceof ArrayBuffer) return { $: 'a', v: base64(new Uint8Array(value)) };
    if (value instanceof Map) return { $: 'm', v: [...value].map(([key, one]) => [pack(key), pack(one)]) };
    if (value instanceof Set) return { $: 's', v: [...value].map(pack) };
    if (value instanceof Error) return { $: 'e', v: value.message };
    // Entries, not an object: a key may be called anything, '__proto__' too.
    return { $: 'o', v: Object.entries(value as object).map(([key, one]) => [key, pack(one)]) };
  };

  const unpack = (packed: unknown): unknown => {
    if (typeof packed !== 'object' || packed === null) return packed;
    if (Array.isArray(packed)) return packed.map(unpack);
    const { $: tag, v } = packed as { $: string; v: unknown };
    if (tag === 'n') return Number(v);
    if (tag === 'u') return undefined;
    if (tag === 'i') return BigInt(v as string);
    if (tag === 'd') return new Date(v as number);
    if (tag === 'b') return bytesOf(v as string);
    if (tag === 'a') return bytesOf(v as string).buffer;
    if (tag === 'm') return new Map((v as [unknown, unknown][]).map(([key, one]) => [unpack(key), unpack(one)]));
    if (tag === 's') return new Set((v as unknown[]).map(unpack));
    if (tag === 'e') return new Error(v as string);
    return Object.fromEntries((v as [string, unknown][]).map(([key, one]) => [key, unpack(one)]));
  };

  const base64 = (bytes: Uint8Array): string => {
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(binary);
  };

  const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  };

  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}
