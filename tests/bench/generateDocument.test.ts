import { expect, test } from 'vitest';
import { Document } from '../../engine/nouns/document.ts';
import { inlineRuns } from '../laws/inlineRuns.ts';
import { generateDocument } from './generateDocument.ts';

test('the generated document is valid, the same every time, and cites every note once in order', () => {
  const document = generateDocument(12);
  expect(Document.parse(document)).toEqual(document);
  expect(generateDocument(12)).toEqual(document);
  expect(generateDocument(12, 1).blocks).not.toEqual(document.blocks);
  const drawn = generateDocument(12, 0, true);
  expect(Document.parse(drawn).blocks.filter((block) => block.kind === 'chart')).toHaveLength(3);
  const references = document.blocks
    .flatMap(inlineRuns)
    .flat()
    .flatMap((inline) => (inline.kind === 'note-ref' ? [inline.number] : []));
  expect(references).toEqual(document.notes.map((_, index) => index + 1));
  expect(document.notes.length / 12).toBeGreaterThanOrEqual(2.5);
});
