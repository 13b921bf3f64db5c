import { expect, test } from 'vitest';
import { readBriefing } from '../../../engine/nouns/readBriefing.ts';
import { readTemplate } from '../../../engine/nouns/readTemplate.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';

test('templates and briefings from before series and studio open as they were', async () => {
  expect(readTemplate({ ...mediaDigest, format: 1 })).toEqual(mediaDigest);
  const { dossier } = await exampleOf('media-digest');
  expect(readBriefing({ ...dossier.briefing, format: 2 })).toEqual(dossier.briefing);
});
