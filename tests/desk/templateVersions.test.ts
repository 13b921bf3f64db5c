import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { applyCommand } from '../../engine/commands/applyCommand.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { moveToTemplate } from '../../engine/templates/moveToTemplate.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { mediaDigest } from '../../templates/media-digest.ts';
import { olderDigest, onOlderDigest } from '../fixtures/olderTemplate.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

/** The example on version 1, as a mailed file brings it; its template may be another that goes by the same number. */
async function imported(template: Template = olderDigest) {
  const { dossier, raw, media } = onOlderDigest(await exampleOf('media-digest'));
  const briefing = { ...dossier.briefing, template: { id: template.id, version: template.version } };
  return desk.get('briefing.import', { bytes: packBriefing({ ...dossier, briefing, template }, raw, media) });
}
const moved = (briefing: Briefing, older: Template, newer: Template) => {
  const { steps } = moveToTemplate(briefing, older, newer, () => undefined);
  return applyCommand(briefing, { label: 'Move', steps });
};
const newerOf = ({ id, version }: Briefing['template']) => desk.get('template.newer', { id, version });
/** The very bytes of every file that an export writes. */
const printed = async (briefing: Briefing) => {
  const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
  await desk.get('briefing.export', { briefing, docx: true, pdf: true, html: true, markdown: true, stamp });
  return desk.delivered.at(-1)?.map(({ name, bytes }) => `${name} ${hashOf(Buffer.from(bytes).toString('base64'))}`);
};

describe('a newer version of a template', () => {
  it('is told of a briefing on an older one only', async () => {
    const { dossier } = await imported();
    expect(await newerOf(dossier.briefing.template)).toEqual(mediaDigest);
    expect(await newerOf({ id: 'media-digest', version: 2 })).toBeNull();
    expect(await newerOf({ id: 'no-such-form', version: 1 })).toBeNull();
  });

  it('that only a mailed file calls so is not offered for a built-in template, but is for one of the house', async () => {
    await imported({ ...olderDigest, version: 9 });
    expect((await newerOf({ id: 'media-digest', version: 1 }))?.version).toBe(2);
    await imported({ ...olderDigest, id: 'house-digest', version: 3 });
    expect((await newerOf({ id: 'house-digest', version: 1 }))?.version).toBe(3);
  });

  it('is what a moved briefing is checked, saved and opened with; one that is not moved prints as before', async () => {
    const { dossier, revision } = await imported();
    const before = await printed(dossier.briefing);
    expect(before).toHaveLength(4);
    const { briefing } = moved(dossier.briefing, dossier.template, mediaDigest);
    expect((await desk.get('briefing.check', { briefing })).map(({ code }) => code)).toContain('slot-unknown');
    expect(await printed(dossier.briefing)).toEqual(before);
    await desk.get('briefing.save', { briefing, revision });
    const opened = await desk.get('briefing.open', { id: briefing.id });
    expect(opened.dossier.template).toEqual(mediaDigest);
    expect(opened.dossier.briefing).toEqual(briefing);
  });

  it('taken back gives the very template it was on, whatever else came in under that number', async () => {
    const { dossier, revision } = await imported();
    const before = await printed(dossier.briefing);
    await desk.get('snapshot.keep', { briefing: dossier.briefing, why: 'template', name: '' });
    const { briefing, inverse } = moved(dossier.briefing, dossier.template, mediaDigest);
    const there = await desk.get('briefing.save', { briefing, revision });
    await imported({ ...olderDigest, name: 'Another digest of that number' });
    const { briefing: back } = applyCommand(briefing, inverse);
    expect(JSON.stringify(back)).toBe(JSON.stringify(dossier.briefing));
    await desk.get('briefing.save', { briefing: back, revision: there.revision });
    const opened = await desk.get('briefing.open', { id: back.id });
    expect(opened.dossier.template).toEqual(olderDigest);
    expect(await printed(back)).toEqual(before);
  });

  it('is kept as a version of its own although no word changed', async () => {
    const { dossier, revision } = await imported();
    const keep = (briefing: Briefing) => desk.get('snapshot.keep', { briefing, why: 'template', name: '' });
    expect(await keep(dossier.briefing)).not.toBeNull();
    expect(await keep(dossier.briefing)).toBeNull();
    const newer = { ...olderDigest, version: 2, sections: olderDigest.sections };
    const { briefing } = moved(dossier.briefing, dossier.template, newer);
    await desk.get('briefing.save', { briefing, revision });
    expect(await keep(briefing)).not.toBeNull();
  });
});
