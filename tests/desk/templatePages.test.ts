import { afterEach, beforeEach, expect, it } from 'vitest';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { readBytes } from '../../desk/readers/readBytes.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = { bytes, fileName: 'page.pdf', url: '', accessedOn: '2026-01-12', format: 'pdf' } as const;
  return (await readBytes(pdf)).text.replace(/\s+/g, ' ');
}

it('a built-in template shows its example, the very pages that are exported', async () => {
  const { dossier } = await desk.get('briefing.example', { templateId: 'quote-sheet' });
  const { pdf } = await desk.get('template.page', { id: 'quote-sheet' });
  const exported = await desk.get('briefing.preview', { briefing: dossier.briefing });
  expect(await wordsOf(pdf)).toMatch(/nobody rules it out/i);
  expect(await wordsOf(pdf)).toEqual(await wordsOf(exported.pdf));
});

it('a template of the analyst’s own shows itself, empty', async () => {
  const { dossier, raw, media } = await exampleOf('situation-report');
  const template = { ...dossier.template, id: 'our-report', name: 'Our own report' };
  const briefing = { ...dossier.briefing, template: { id: template.id, version: template.version } };
  await desk.get('briefing.import', { bytes: packBriefing({ ...dossier, briefing, template }, raw, media) });
  const words = await wordsOf((await desk.get('template.page', { id: 'our-report' })).pdf);
  expect(words).toContain('Our own report');
  expect(words).toContain('Nothing to report.');
  expect(words).not.toContain('Sigrun');
});

it('an unknown one is refused', async () => {
  expect(await desk.refused('template.page', { id: 'no-such' })).toMatchObject({ code: 'unknown-template' });
});
