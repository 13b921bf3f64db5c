import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSource } from '../../engine/nouns/readSource.ts';
import { capture } from './arbitraryNouns.ts';

const anySource = capture.map(({ source }) => source);

it('law: what was judged of an article stays, of whatever version the article is', () => {
  fc.assert(
    fc.property(anySource, fc.integer({ min: 1, max: 3 }), (source, version) => {
      // As an export holds it: the article as it was captured, beside it what was judged of it since.
      const { grade, layer, ...captured } = source;
      expect(readSource({ ...captured, version, grade, layer })).toEqual(source);
    }),
  );
});

it('of version 3 has noted no damage', () => {
  const [source] = fc.sample(anySource, 1);
  if (!source) throw new Error('no source');
  const { noted: _, ...layer } = source.layer;
  expect(readSource({ ...source, version: 3, layer }).layer).toEqual({ ...layer, noted: [] });
});
