import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { readReturned } from '../../../desk/returned/readReturned.ts';
import { documentMarks } from '../../../engine/marks/documentMarks.ts';
import { markName, readMark } from '../../../engine/marks/paragraphMark.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { arbitraryDocument } from '../../laws/arbitraryDocument.ts';
import { dossier as anyDossier } from '../../laws/arbitraryNouns.ts';
import { exported, reviewOf, told } from './returning.ts';

test('every paragraph with words is marked in the file, under a name that Word takes, and none twice', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDocument(), async (document) => {
      const docx = await writeDocx(document, { tocPages: [], media: PICTURE_MEDIA });
      const written = readReturned(docx, '').paragraphs.flatMap(({ marks }) => marks.filter((name) => readMark(name)));
      const wanted = [...documentMarks(document, true).values()].flat().map(markName);
      expect([...new Set(written)].sort()).toEqual([...new Set(wanted)].sort());
      for (const name of wanted) expect(name).toMatch(/^_\w{1,39}$/);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('any briefing comes back unedited without edits', async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async ({ dossier }) => {
      expect(reviewOf(dossier, await exported(dossier)).edits.map(told)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
