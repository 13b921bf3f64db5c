/** Bytes travel over HTTP as {"$bytes": base64}; everything else is plain JSON. */
const CHUNK = 0x8000;

/** JSON in which every Uint8Array, at any depth, stands as `{"$bytes": base64}`. `inBase64`: where there is a quicker way than this one. */
export function encodeBody(payload: unknown, inBase64 = base64Of): string {
  return JSON.stringify(payload, (_key, value) =>
    value instanceof Uint8Array ? { $bytes: inBase64(value) } : (value as unknown),
  );
}

/** The reverse of `encodeBody`. @throws SyntaxError when the text is not JSON. */
export function decodeBody(text: string): unknown {
  return JSON.parse(text, (_key, value) => (isBytes(value) ? bytesOf(value.$bytes) : (value as unknown)));
}

function isBytes(value: unknown): value is { $bytes: string } {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === '$bytes' && typeof (value as { $bytes: unknown }).$bytes === 'string';
}

export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: one call with a million arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
