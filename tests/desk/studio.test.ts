import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCommand } from '../../engine/commands/applyCommand.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { proseOf } from '../../engine/nouns/prose.ts';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { editTemplate } from '../../engine/studio/editTemplate.ts';
import { moveToTemplate } from '../../engine/templates/moveToTemplate.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

const bytesOf = (template: Template) => new TextEncoder().encode(JSON.stringify(template));
const started = (name: string) => desk.get('studio.start', { name, from: { kind: 'nothing' } });
const published = async (name: string) => desk.get('studio.publish', { template: (await started(name)).template });
const briefingOn = async (template: Template) => {
  const { dossier, revision } = await desk.get('briefing.create', {
    templateId: template.id,
    title: 'Ferry',
    date: '2026-01-12',
  });
  const [slot] = slotsIn(template);
  if (!slot) throw new Error('no slot');
  const fills: Briefing['fills'] = [
    { kind: 'prose', id: 'fill_studio01', slotId: slot.id, prose: proseOf('The ferry runs.') },
  ];
  const briefing = { ...dossier.briefing, fills };
  await desk.get('briefing.save', { briefing, revision });
  return briefing;
};
/** The very bytes of every file that an export writes. */
const printed = async (briefing: Briefing) => {
  const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
  await desk.get('briefing.export', { briefing, docx: true, pdf: true, html: true, markdown: true, stamp });
  return desk.delivered.at(-1)?.map(({ name, bytes }) => `${name} ${hashOf(Buffer.from(bytes).toString('base64'))}`);
};

describe('a template in the studio', () => {
  it('is a draft that nobody is offered until it is published', async () => {
    const { template } = await started('House memo');
    expect(template).toMatchObject({ id: 'house-memo', version: 1 });
    const offered = async () => (await desk.get('template.list', {})).map(({ id }) => id);
    expect(await offered()).not.toContain('house-memo');
    expect((await desk.get('studio.list', {}))[0]).toMatchObject({ id: 'house-memo', version: null, draft: true });
    await desk.get('studio.publish', { template });
    expect(await offered()).toContain('house-memo');
    expect((await desk.get('studio.list', {}))[0]).toMatchObject({ version: 1, draft: false });
  });

  it('keeps its draft over a closed desk, and refuses two windows', async () => {
    const { template } = await started('House memo');
    const changed = editTemplate(template, { do: 'describe', fields: { purpose: 'For the house.' } });
    expect(await desk.get('studio.save', { template: changed, revision: 1 })).toEqual({ revision: 2 });
    expect((await desk.refused('studio.save', { template, revision: 1 })).code).toBe('conflict');
    const { folder } = desk;
    await desk.desk.close();
    desk = await openTestDesk(folder);
    expect((await desk.get('studio.open', { id: template.id })).template).toEqual(changed);
    await desk.get('studio.discard', { id: template.id });
    expect((await desk.refused('studio.open', { id: template.id })).code).toBe('unknown-template');
  });

  it('is not published while an error stands, and says which', async () => {
    const { template } = await started('House memo');
    const nameless = editTemplate(template, { do: 'describe', fields: { name: '' } });
    const refused = await desk.refused('studio.publish', { template: nameless });
    expect(refused).toMatchObject({ code: 'unsound', sentence: expect.stringContaining('has no name') });
  });

  it('is never a built-in one', async () => {
    const { template, builtIn } = await desk.get('studio.open', { id: 'policy-memo' });
    expect(builtIn).toBe(true);
    expect((await desk.refused('studio.save', { template, revision: 0 })).code).toBe('built-in');
    expect((await desk.refused('studio.publish', { template })).code).toBe('built-in');
    const copy = await desk.get('studio.start', { name: 'Policy memo', from: { kind: 'template', id: 'policy-memo' } });
    expect(copy.template.id).toBe('policy-memo-2');
    expect(copy.template.sections).toEqual(template.sections);
  });
});

describe('the next version', () => {
  it('is offered to briefings, which print as before until they are moved', async () => {
    const first = await published('House memo');
    const briefing = await briefingOn(first);
    const before = await printed(briefing);
    const { template: draft, bySlot, versions } = await desk.get('studio.open', { id: first.id });
    expect(draft.version).toBe(2);
    expect(bySlot).toEqual({ 'text-body': 1 });
    expect(versions).toEqual([{ version: 1, briefings: 1 }]);
    const renamed = editTemplate(draft, { do: 'rename-slot', id: 'text-body', to: 'course' });
    const second = await desk.get('studio.publish', { template: renamed });
    expect(second.version).toBe(2);
    expect(await printed(briefing)).toEqual(before);
    const newer = await desk.get('template.newer', { id: first.id, version: 1 });
    expect(newer).toEqual(second);
    const { steps, tray } = moveToTemplate(briefing, first, second, () => 'prose');
    expect(tray.fills).toEqual([]);
    const moved = applyCommand(briefing, { label: 'Move', steps }).briefing;
    expect(moved.fills[0]?.slotId).toBe('course');
    expect(await desk.get('studio.version', { id: first.id, version: 1 })).toEqual(first);
  });

  it('gets the next number that is free, where a file brought one meanwhile', async () => {
    const first = await published('House memo');
    const { template: draft } = await desk.get('studio.open', { id: first.id });
    await desk.get('studio.import', {
      bytes: bytesOf({ ...first, version: 2, purpose: 'Mailed.' }),
      fileName: 'a.json',
    });
    const mine = await desk.get('studio.publish', { template: { ...draft, purpose: 'Mine.' } });
    expect(mine.version).toBe(3);
    expect(await desk.get('studio.version', { id: first.id, version: 2 })).toMatchObject({ purpose: 'Mailed.' });
  });

  it('knows every identifier that slots ever had', async () => {
    const first = await published('House memo');
    const { template: draft } = await desk.get('studio.open', { id: first.id });
    const gone = editTemplate(draft, { do: 'remove-slot', id: 'text-body' });
    await desk.get('studio.publish', {
      template: editTemplate(gone, { do: 'set-section', id: 'text', fields: { always: '' } }),
    });
    expect((await desk.get('studio.open', { id: first.id })).slotIds).toContain('text-body');
  });
});

describe('pages of a template in the making', () => {
  it('are made with placeholders or with a briefing, of every built-in one', async () => {
    for (const { id } of await desk.get('template.list', {})) {
      const template = await desk.get('template.open', { id });
      const { pdf, pages, looks } = await desk.get('studio.preview', { template, briefing: null });
      expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
      expect(looks).toHaveLength(pages);
    }
    const first = await published('House memo');
    const briefing = await briefingOn(first);
    const plain = await desk.get('studio.preview', { template: first, briefing: null });
    const own = await desk.get('studio.preview', { template: first, briefing });
    expect(own.looks).not.toEqual(plain.looks);
  });
});

describe('template files', () => {
  it('come back as they went, and a known one changes nothing', async () => {
    const first = await published('House memo');
    await desk.get('studio.export', { template: first });
    const [file] = desk.delivered.at(-1) ?? [];
    expect(file?.name).toBe('House memo.json');
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toEqual(first);
    const bytes = file?.bytes ?? new Uint8Array();
    expect(await desk.get('studio.import', { bytes, fileName: 'a.json' })).toMatchObject({ as: 'known' });
    const other = await openTestDesk();
    expect(await other.get('studio.import', { bytes, fileName: 'a.json' })).toMatchObject({
      as: 'version',
      id: 'house-memo',
    });
    expect(await other.get('template.open', { id: 'house-memo' })).toEqual(first);
    await other.end();
  });

  it('never stand over another template: they become drafts', async () => {
    const first = await published('House memo');
    const clash = { ...first, purpose: 'Another of that number.' };
    expect(await desk.get('studio.import', { bytes: bytesOf(clash), fileName: 'a.json' })).toMatchObject({
      as: 'draft',
    });
    expect(await desk.get('studio.version', { id: first.id, version: 1 })).toEqual(first);
    const memo = await desk.get('template.open', { id: 'policy-memo' });
    const own = await desk.get('studio.import', { bytes: bytesOf({ ...memo, version: 9 }), fileName: 'b.json' });
    expect(own).toMatchObject({ as: 'draft', id: 'policy-memo-2' });
    expect(await desk.get('template.open', { id: 'policy-memo' })).toEqual(memo);
  });

  it('that are none are refused in one sentence', async () => {
    for (const text of ['', 'no JSON', '{}', '[1]', '{"format":99}', '{"format":2,"id":"x"}']) {
      const bytes = new TextEncoder().encode(text);
      expect((await desk.refused('studio.import', { bytes, fileName: 'a.json' })).code).toMatch(/malformed|newer/);
    }
  });
});

it('a template that is no longer offered can be offered again, and its briefings open all the same', async () => {
  const first = await published('House memo');
  const briefing = await briefingOn(first);
  await desk.get('studio.retire', { id: first.id, retired: true });
  const offered = async () => (await desk.get('template.list', {})).some(({ id }) => id === first.id);
  expect(await offered()).toBe(false);
  expect((await desk.get('briefing.open', { id: briefing.id })).dossier.template).toEqual(first);
  await desk.get('studio.retire', { id: first.id, retired: false });
  expect(await offered()).toBe(true);
});
