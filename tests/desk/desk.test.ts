import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Takes } from '../../desk/bridge.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { proseOf } from '../../engine/nouns/prose.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates } from '../../templates/builtIn.ts';
import { anchoredIn } from '../engine/check/anchoredIn.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

const ARTICLE = `Ferry line to Kesmark reopens after nine weeks

By Ada Reed, Coastal Courier, 12 January 2026

The ferry line between Kesmark and Old Harbour will reopen on Monday, the port authority said.

“We sail again on Monday, and we sail every day,” said Ilka Brandt, who runs the port authority.

The line carried 41,200 passengers in 2025, 12 per cent fewer than a year before, according to the authority.
`;
const stamp = { at: '2026-02-01T00:00:00Z', by: 'T. Ester' };

let at: TestDesk;
beforeEach(async () => {
  at = await openTestDesk();
});
afterEach(() => at.end());

const article = (text = ARTICLE): Takes<'source.capture'> => ({
  format: 'text',
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
  fileName: 'ferry.txt',
  url: 'https://courier.example/ferry',
});
const templateId = () => builtInTemplates[0]?.id ?? '';
const create = (title = 'The ferry') =>
  at.get('briefing.create', { templateId: templateId(), title, date: '2026-02-01' });

/** Puts one sentence into the first slot that takes prose. */
function withSentence(template: Template, briefing: Briefing, words: string): Briefing {
  const slot = template.sections.flatMap((section) => section.slots).find((one) => one.accepts.includes('prose'));
  if (!slot) throw new Error('no slot for prose');
  const fill = { kind: 'prose' as const, id: 'fill_test01', slotId: slot.id, prose: proseOf(words) };
  return { ...briefing, fills: [...briefing.fills, fill] };
}

const ALL = { offset: 0, limit: 200 };

describe('capture', () => {
  it('stores an article with its suggested evidence, and knows it the second time', async () => {
    const first = await at.get('source.capture', article());
    expect(first.known).toBe(false);
    expect(first.source.text).toContain('We sail again on Monday');
    expect(first.source.url).toBe('https://courier.example/ferry');
    expect(first.evidence.some((one) => one.kind === 'quote')).toBe(true);
    const again = await at.get('source.capture', article());
    expect(again).toEqual({ ...first, known: true });
    expect(await at.get('source.open', { id: first.source.id })).toEqual({
      source: first.source,
      evidence: first.evidence,
      sameText: [],
      earlier: null,
    });
    expect(await at.get('source.list', ALL)).toMatchObject({
      rows: [{ id: first.source.id, confirmed: 0, suggested: first.evidence.length, others: [] }],
      total: 1,
    });
  });

  it('of nothing is refused and stores nothing', async () => {
    await at.refused('source.capture', article(''));
    expect(await at.get('source.list', ALL)).toEqual({ rows: [], total: 0 });
  });

  it('is described and removed', async () => {
    const { source } = await at.get('source.capture', article());
    const described = await at.get('source.describe', { id: source.id, meta: { title: 'Ferries' } });
    expect(described).toMatchObject({ title: 'Ferries', text: source.text });
    await at.get('source.remove', { id: source.id });
    expect((await at.refused('source.open', { id: source.id })).code).toBe('not-found');
  });
});

describe('evidence', () => {
  it('made from a selection is kept word for word or refused', async () => {
    const { source } = await at.get('source.capture', article());
    const words = 'The ferry line between Kesmark and Old Harbour';
    const excerpt: Evidence = { ...anchoredIn(source, words, 'excerpt'), kind: 'excerpt', why: '', speaker: '' };
    expect(await at.get('evidence.save', { evidence: excerpt })).toEqual(excerpt);
    const altered = { ...excerpt, text: words.replace('Old', 'New') };
    expect((await at.refused('evidence.save', { evidence: altered })).code).toBe('not-verbatim');
    expect((await at.get('library.search', { query: 'kesmark old', ...ALL })).hits.map((hit) => hit.id)).toContain(
      excerpt.id,
    );
    await at.get('evidence.remove', { id: excerpt.id });
    expect((await at.refused('evidence.remove', { id: excerpt.id })).code).toBe('not-found');
  });
});

describe('briefings', () => {
  it('are created, saved with the number they started from, listed, removed and taken back', async () => {
    const { dossier, revision } = await create();
    const changed = withSentence(dossier.template, dossier.briefing, 'The ferry sails.');
    expect(await at.get('briefing.save', { briefing: changed, revision })).toEqual({ revision: revision + 1 });
    expect((await at.refused('briefing.save', { briefing: changed, revision })).code).toBe('conflict');
    expect(await at.get('briefing.open', { id: changed.id })).toMatchObject({
      dossier: { briefing: changed },
      revision: revision + 1,
    });
    expect(await at.get('briefing.list', {})).toMatchObject([
      { id: changed.id, title: 'The ferry', templateId: templateId() },
    ]);
    await at.get('briefing.remove', { id: changed.id });
    expect(await at.get('briefing.list', {})).toEqual([]);
    await at.get('briefing.unremove', { id: changed.id });
    expect(await at.get('briefing.list', {})).toHaveLength(1);
  });

  it('are duplicated under another identity', async () => {
    const { dossier } = await create();
    const copy = await at.get('briefing.duplicate', { id: dossier.briefing.id });
    expect(copy.dossier.briefing).toMatchObject({ variables: { title: 'The ferry (copy)' } });
    expect(copy.dossier.briefing.id).not.toBe(dossier.briefing.id);
    expect(await at.get('briefing.list', {})).toHaveLength(2);
  });

  it('of an unknown template are refused', async () => {
    const refused = await at.refused('briefing.create', { templateId: 'no-such', title: 'x', date: '2026-01-01' });
    expect(refused).toMatchObject({ code: 'unknown-template' });
  });

  it('drafted from stored articles print evidence from them, which then cannot be removed', async () => {
    const { source } = await at.get('source.capture', article());
    const { dossier } = await at.get('briefing.draft', {
      templateId: 'media-digest',
      title: 'Ferries',
      date: '2026-02-01',
      sourceIds: [source.id],
      evidenceIds: [],
    });
    expect(dossier.sources).toEqual([source]);
    expect(dossier.evidence.length).toBeGreaterThan(0);
    expect((await at.refused('source.remove', { id: source.id })).code).toBe('in-use');
    expect((await at.refused('evidence.remove', { id: dossier.evidence[0]?.id ?? '' })).code).toBe('in-use');
  });
});

describe('what the rooms ask for', () => {
  it('is pieces by id, offers, filters, and the places where something is used', async () => {
    const { source, evidence } = await at.get('source.capture', article());
    const [piece] = evidence;
    if (!piece) throw new Error('nothing found');
    const named = {
      evidence: piece,
      source: { title: source.title, publisher: source.publisher, publishedOn: source.publishedOn },
    };
    expect(await at.get('evidence.open', { ids: [piece.id, 'ev_gone0000'] })).toEqual([named]);
    const wish = {
      kinds: ['quote' as const, 'stat' as const, 'excerpt' as const],
      query: '',
      about: '',
      placed: [],
      ...ALL,
    };
    const { offers, more } = await at.get('evidence.offers', wish);
    expect(offers.map((one) => one.evidence.id).toSorted()).toEqual(evidence.map((one) => one.id).toSorted());
    expect(more).toBe(false);
    expect((await at.get('library.facets', { query: '' })).languages).toEqual([
      { name: 'en', count: evidence.length + 1 },
    ]);
    const { counts } = await at.get('library.search', { query: 'kind:quote', ...ALL });
    expect(counts.source).toBe(1);
    const { dossier } = await at.get('briefing.draft', {
      templateId: 'media-digest',
      title: 'Picked',
      date: '2026-02-01',
      sourceIds: [],
      evidenceIds: [piece.id],
    });
    expect(dossier.evidence.map((one) => one.id)).toEqual([piece.id]);
    expect(await at.get('evidence.uses', { sourceId: source.id })).toMatchObject([
      { evidenceId: piece.id, briefingId: dossier.briefing.id, title: 'Picked', fillId: dossier.briefing.fills[0]?.id },
    ]);
  });

  it('is refused where nothing is left to draft from', async () => {
    const empty = {
      templateId: 'media-digest',
      title: 'x',
      date: '2026-02-01',
      sourceIds: [],
      evidenceIds: ['ev_gone0000'],
    };
    expect((await at.refused('briefing.draft', empty)).code).toBe('nothing-chosen');
  });
});

describe('templates', () => {
  it('are listed and opened', async () => {
    const list = await at.get('template.list', {});
    expect(list.map((one) => one.id)).toEqual(builtInTemplates.map((one) => one.id));
    for (const { id } of list) expect((await at.get('template.open', { id })).id).toBe(id);
    expect((await at.refused('template.open', { id: 'no-such' })).code).toBe('unknown-template');
  });

  it.each(builtInTemplates.map((one) => [one.id]))(
    '%s: its example opens twice, checks clean, previews and exports',
    { timeout: 60_000 },
    async (id) => {
      const first = await at.get('briefing.example', { templateId: id });
      const second = await at.get('briefing.example', { templateId: id });
      expect(second.dossier.briefing.id).not.toBe(first.dossier.briefing.id);
      expect(second.dossier.sources).toEqual(first.dossier.sources);
      const { briefing } = first.dossier;
      const findings = await at.get('briefing.check', { briefing });
      expect(findings.filter((one) => one.severity === 'error' && !one.signedOff)).toEqual([]);
      const preview = await at.get('briefing.preview', { briefing });
      expect(Buffer.from(preview.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(preview.pages).toBeGreaterThan(0);
      const seen = preview.looks
        .slice(0, 12)
        .map((look, index) => ({ page: index + 1, look: index === 0 ? '' : look }));
      const glance = await at.get('briefing.glance', { briefing, seen });
      expect({ numbers: glance.numbers, looks: glance.looks }).toEqual({ numbers: [1], looks: preview.looks });
      expect(Buffer.from(glance.pdf?.subarray(0, 5) ?? []).toString()).toBe('%PDF-');
      const { delivery } = await at.get('briefing.export', { briefing, docx: true, pdf: true, stamp });
      expect(delivery.kind).toBe('downloads');
      const again = await at.get('briefing.export', { briefing, docx: true, pdf: true, stamp });
      expect(again).toEqual({ delivery, diagnostics: expect.anything() });
      expect(at.delivered[0]?.map((file) => file.name.split('.').pop())).toEqual(['docx', 'pdf']);
    },
  );
});

describe('export', () => {
  it('is refused while a quotation is altered, and nothing is delivered', async () => {
    const { dossier } = await at.get('briefing.example', { templateId: 'media-digest' });
    const evidence = new Map(dossier.evidence.map((one) => [one.id, one]));
    const fills = dossier.briefing.fills.map((fill) =>
      fill.kind === 'evidence' && evidence.get(fill.evidenceId)?.kind === 'quote'
        ? { ...fill, wording: 'Words that nobody has ever said in any article at all' }
        : fill,
    );
    const briefing = { ...dossier.briefing, fills };
    const findings = await at.get('briefing.check', { briefing });
    const stopping = findings.filter((one) => one.severity === 'error');
    expect(stopping.length).toBeGreaterThan(0);
    expect((await at.refused('briefing.copy', { briefing, stamp })).code).toBe('blocked');
    const refusal = await at.refused('briefing.export', { briefing, docx: true, pdf: true, stamp });
    expect(refusal.code).toBe('blocked');
    expect(refusal.sentence).toContain(stopping[0]?.sentence);
    expect(at.delivered).toEqual([]);
  });

  it('of texts alone makes neither Word nor PDF, and a copy has the same words', async () => {
    const { dossier } = await at.get('briefing.example', { templateId: 'media-digest' });
    const { briefing } = dossier;
    await at.get('briefing.export', { briefing, docx: false, pdf: false, html: true, markdown: true, stamp });
    const files = at.delivered.at(-1) ?? [];
    expect(files.map((file) => file.name.split('.').pop())).toEqual(['html', 'md']);
    const copied = await at.get('briefing.copy', { briefing, stamp });
    expect(copied.text).toBe(new TextDecoder().decode(files[1]?.bytes));
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain(copied.html.slice(copied.html.indexOf('<h1>'), 400));
  });

  it('of neither form is refused', async () => {
    const { dossier } = await create();
    const refusal = await at.refused('briefing.export', { briefing: dossier.briefing, docx: false, pdf: false, stamp });
    expect(refusal.code).toBe('nothing-chosen');
  });
});

describe('a .briefing file', () => {
  it('goes out of one library and into another, sources and all', async () => {
    const { dossier } = await at.get('briefing.example', { templateId: templateId() });
    await at.get('briefing.pack', { id: dossier.briefing.id });
    const [file] = at.delivered[0] ?? [];
    expect(file?.name).toMatch(/\.briefing$/);
    const bytes = file?.bytes ?? new Uint8Array();
    const there = await openTestDesk();
    const arrived = await there.get('briefing.import', { bytes });
    expect(arrived.dossier).toEqual(dossier);
    expect((await there.get('source.list', ALL)).total).toBe(dossier.sources.length);
    const beside = await there.get('briefing.import', { bytes });
    expect(beside.dossier.briefing.id).not.toBe(dossier.briefing.id);
    expect(await there.get('briefing.list', {})).toHaveLength(2);
    await there.end();
  });

  it('that is broken is refused and stores nothing', async () => {
    const { dossier } = await at.get('briefing.example', { templateId: templateId() });
    await at.get('briefing.pack', { id: dossier.briefing.id });
    const good = at.delivered[0]?.[0]?.bytes ?? new Uint8Array();
    const there = await openTestDesk();
    const middle = Uint8Array.from(good);
    middle.fill(0, good.length / 2, good.length / 2 + 20);
    for (const bytes of [good.slice(0, good.length - 30), middle, new Uint8Array(), new Uint8Array(500)]) {
      await there.refused('briefing.import', { bytes });
    }
    expect(await there.get('source.list', ALL)).toEqual({ rows: [], total: 0 });
    expect(await there.get('briefing.list', {})).toEqual([]);
    expect(there.logged).toEqual([]);
    await there.end();
  });
});

describe('the desk', () => {
  it('says what it is and remembers who signs', async () => {
    await at.get('desk.sign', { analyst: ' T. Ester ' });
    expect(await at.get('desk.about', {})).toMatchObject({
      door: 'browser',
      analyst: 'T. Ester',
      readOnly: '',
      notices: [],
    });
    const { dossier } = await create();
    expect(dossier.briefing.created.by).toBe('T. Ester');
  });

  it('takes nothing that is not in the contract', async () => {
    const ask = at.desk.ask as (name: string, payload: unknown) => Promise<unknown>;
    for (const name of ['constructor', '__proto__', 'toString', 'no.such', '']) {
      expect(await ask(name, {})).toMatchObject({ ok: false, code: 'unknown-request' });
    }
    for (const payload of [null, undefined, 7, [], { id: 'x' }, { id: '../etc' }, { id: 'src_aaaa', extra: 1 }]) {
      expect(await ask('source.open', payload)).toMatchObject({ ok: false, code: 'malformed' });
    }
    expect(at.logged).toEqual([]);
  });

  it('keeps our own errors off the screen and in the log', async () => {
    await at.desk.close();
    const reply = await at.desk.ask('source.list', ALL);
    expect(reply).toMatchObject({ ok: false, code: 'fault' });
    expect(JSON.stringify(reply)).not.toMatch(/\.ts|Error/);
    expect(at.logged.join()).toContain('source.list');
  });

  it('on a library that another desk has open only reads, and says so', async () => {
    const { dossier, revision } = await create();
    const second = await openTestDesk(at.folder);
    expect((await second.get('desk.about', {})).readOnly).toMatch(/another Briefwright/);
    expect((await second.get('briefing.open', { id: dossier.briefing.id })).dossier).toEqual(dossier);
    expect((await second.refused('briefing.save', { briefing: dossier.briefing, revision })).code).toBe('read-only');
    await second.desk.close();
  });
});
