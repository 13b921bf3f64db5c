import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document } from '../../engine/nouns/document.ts';
import { arbitraryDocument } from './arbitraryDocument.ts';
import { inlineRuns } from './inlineRuns.ts';

test('random documents are valid and refer to every note exactly once, in reading order', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      expect(Document.safeParse(document).success).toBe(true);
      const references = document.blocks
        .flatMap(inlineRuns)
        .flat()
        .flatMap((inline) => (inline.kind === 'note-ref' ? [inline.number] : []));
      expect(references).toEqual(document.notes.map((note) => note.number));
      expect(references).toEqual(references.map((_, index) => index + 1));
    }),
    { numRuns: 200 },
  );
});

test('random documents show every kind of block', () => {
  const kinds = new Set(fc.sample(arbitraryDocument(), 100).flatMap((one) => one.blocks.map((block) => block.kind)));
  expect(kinds.size).toBe(15);
});
