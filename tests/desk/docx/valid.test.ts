import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { anyText, arbitraryDocument, ILLEGAL_TEXTS } from '../../laws/arbitraryDocument.ts';
import { ooxmlValidator } from '../../tools.ts';
import { openDocx } from './openDocx.ts';
import { brokenRules } from './packageRules.ts';
import { sdkErrors } from './sdkErrors.ts';

const validator = ooxmlValidator();
const HARD = fc.oneof(anyText, fc.constantFrom(...ILLEGAL_TEXTS));

test('law: every package keeps the rules the SDK validator does not know', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument({ text: HARD }), async (document) => {
      expect(brokenRules(openDocx(await writeDocx(document, { tocPages: [1] })))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.skipIf(!validator)(
  'the sample, with pages estimated and without blocks, has no error in the Open XML SDK',
  async () => {
    for (const document of [sampleDocument(), sampleDocument({ blocks: [], notes: [] }), generateDocument(5)]) {
      expect(await sdkErrors(validator as string, await writeDocx(document))).toEqual([]);
    }
  },
);

/** RANDOM_DOCUMENTS=500 for the long run. */
const COUNT = Number(process.env.RANDOM_DOCUMENTS ?? 30);

test.skipIf(!validator)(
  'random documents have no error in the Open XML SDK',
  async () => {
    const seed = COUNT > 30 ? Date.now() : 20260101;
    const documents = fc.sample(arbitraryDocument({ text: HARD }), { numRuns: COUNT, seed });
    const check = async (start: number) => {
      for (let at = start; at < documents.length; at += 2) {
        const document = documents[at] as (typeof documents)[number];
        expect(
          await sdkErrors(validator as string, await writeDocx(document, { tocPages: [1] })),
          `seed ${seed}, ${at}`,
        ).toEqual([]);
      }
    };
    await Promise.all([check(0), check(1)]);
  },
  COUNT * 3_000 + 30_000,
);
