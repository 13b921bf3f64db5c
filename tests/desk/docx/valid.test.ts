import { availableParallelism } from 'node:os';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { anyText, arbitraryDocument, ILLEGAL_TEXTS } from '../../laws/arbitraryDocument.ts';
import { ooxmlValidator } from '../../tools.ts';
import { openDocx } from './openDocx.ts';
import { brokenOwnRules } from './ownRules.ts';
import { brokenRules } from './packageRules.ts';
import { sdkErrors } from './sdkErrors.ts';

const validator = ooxmlValidator();
const HARD = fc.oneof(anyText, fc.constantFrom(...ILLEGAL_TEXTS));

test('law: every package keeps the rules the SDK validator does not know', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument({ text: HARD }), async (document) => {
      const docx = openDocx(await writeDocx(document, { tocPages: [1], media: PICTURE_MEDIA }));
      expect([...brokenRules(docx), ...brokenOwnRules(docx)]).toEqual([]);
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

/** `npm run laws` takes 500, and others every time. */
const USUAL = 40;
const COUNT = Number(process.env.RANDOM_DOCUMENTS ?? USUAL);

test.skipIf(!validator)(
  'random documents have no error in the Open XML SDK and break no rule of ours',
  async () => {
    const seed = COUNT > USUAL ? Date.now() : 20260101;
    const documents = fc.sample(arbitraryDocument({ text: HARD }), { numRuns: COUNT, seed });
    let next = 0;
    let parts = 0;
    const check = async () => {
      while (next < documents.length) {
        const at = next++;
        const bytes = await writeDocx(documents[at] as (typeof documents)[number], {
          tocPages: [1],
          media: PICTURE_MEDIA,
        });
        const docx = openDocx(bytes);
        parts += docx.names.length;
        const found = [...brokenRules(docx), ...brokenOwnRules(docx), ...(await sdkErrors(validator as string, bytes))];
        expect(found, `seed ${seed}, document ${at}`).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, check));
    if (COUNT > USUAL) console.log(`${documents.length} documents of seed ${seed}: ${parts} parts without an error`);
  },
  COUNT * 3_000 + 30_000,
);
