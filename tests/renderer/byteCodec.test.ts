import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody, encodeBody } from '../../engine/nouns/jsonBytes.ts';

describe('bytes over the browser door', () => {
  it('come back as they went, at any depth, among plain values', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.jsonValue(), (bytes, plain) => {
        const sent = { files: [{ bytes, name: 'a' }], plain };
        expect(decodeBody(encodeBody(sent))).toEqual({ ...sent, plain: JSON.parse(JSON.stringify(plain)) });
      }),
    );
  });

  it('writes the agreed form', () => {
    expect(encodeBody({ pdf: new Uint8Array([37, 80, 68, 70]) })).toBe('{"pdf":{"$bytes":"JVBERg=="}}');
  });

  it('carries more bytes than a call takes arguments', () => {
    const bytes = new Uint8Array(1_200_000).map((_, at) => at % 251);
    const back = decodeBody(encodeBody({ bytes })) as { bytes: Uint8Array };
    expect(back.bytes.length).toBe(bytes.length);
    expect(back.bytes.every((one, at) => one === at % 251)).toBe(true);
  });

  it('leaves alone what only looks like bytes', () => {
    expect(decodeBody('{"a":{"$bytes":1},"b":{"$bytes":"AA==","more":1}}')).toEqual({
      a: { $bytes: 1 },
      b: { $bytes: 'AA==', more: 1 },
    });
  });
});
