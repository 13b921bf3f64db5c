import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { openTestDesk, type TestDesk } from './testDesk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.end());

const next = (id: string, date: string, title = 'Varra strait') =>
  desk.get('briefing.next', { id, date, title, newest: false });
const seriesOf = (id: string) => desk.get('briefing.series', { id });

describe('a series in the library', () => {
  it('gives issue after issue, and each knows those before and after it', async () => {
    const first = (await desk.get('briefing.example', { templateId: 'morning-briefing' })).dossier.briefing;
    const second = (await next(first.id, '2026-01-13')).dossier.briefing;
    const third = (await next(second.id, '2026-01-14', 'Another title')).dossier.briefing;
    expect([second, third].map(({ variables }) => [variables.number, variables.date, variables.title])).toEqual([
      ['9', '2026-01-13', 'Varra strait'],
      ['10', '2026-01-14', 'Another title'],
    ]);
    const { earlier, later } = await seriesOf(second.id);
    expect(earlier.map(({ number, here }) => [number, here])).toEqual([
      ['8', true],
      ['7', false],
    ]);
    expect(later.map(({ number, briefingId }) => [number, briefingId])).toEqual([['10', third.id]]);
    expect((await seriesOf(first.id)).later.map(({ number }) => number)).toEqual(['9', '10']);
    await desk.get('briefing.remove', { id: second.id });
    expect((await seriesOf(third.id)).earlier.map(({ number, here }) => [number, here])).toEqual([['9', false]]);
  });

  it('is told apart in lists by number and day, other briefings are not', async () => {
    const first = (await desk.get('briefing.example', { templateId: 'morning-briefing' })).dossier;
    await desk.get('briefing.example', { templateId: 'media-digest' });
    const { dossier } = await next(first.briefing.id, '2026-01-13');
    const list = await desk.get('briefing.list', {});
    expect(list.map(({ templateId, issue }) => [templateId, issue && [issue.number, issue.date]])).toEqual([
      ['morning-briefing', ['9', '2026-01-13']],
      ['media-digest', null],
      ['morning-briefing', ['8', '2026-01-12']],
    ]);
    const [piece] = dossier.evidence;
    const uses = await desk.get('evidence.uses', { sourceId: piece?.sourceId ?? '' });
    const marks = new Map(uses.map(({ briefingId, issue }) => [briefingId, issue?.number]));
    expect([marks.get(first.briefing.id), marks.get(dossier.briefing.id)]).toEqual(['8', '9']);
    expect([...marks.values()].filter((mark) => mark !== undefined)).toHaveLength(2);
  });

  it('brings the evidence of what it carries along, and only that', async () => {
    const { dossier } = await desk.get('briefing.example', { templateId: 'morning-briefing' });
    const issue = (await next(dossier.briefing.id, '2026-01-13')).dossier;
    const texts = issue.evidence.map(({ text }) => text);
    expect(texts).toContain('Fourteen ships');
    expect(texts.some((text) => text.startsWith('The two breaks are clean'))).toBe(false);
    const codes = (await desk.get('briefing.check', { briefing: issue.briefing })).map(({ code }) => code);
    expect(codes).not.toContain('unknown-evidence');
    expect(codes).not.toContain('slot-unknown');
  });

  it('tells of numbers that have grown old on the way', async () => {
    const { dossier } = await desk.get('briefing.example', { templateId: 'morning-briefing' });
    const codes = async (date: string) => {
      const { briefing } = (await next(dossier.briefing.id, date)).dossier;
      return (await desk.get('briefing.check', { briefing })).filter(({ code }) => code === 'number-stale').length;
    };
    expect(await codes('2026-01-13')).toBe(0);
    expect(await codes('2026-06-30')).toBeGreaterThan(2);
  });

  it('comes whole out of a .briefing file', async () => {
    const { dossier, raw, media } = await exampleOf('morning-briefing');
    const { dossier: here } = await desk.get('briefing.import', { bytes: packBriefing(dossier, raw, media) });
    expect(here.briefing.series).toEqual(dossier.briefing.series);
    expect((await seriesOf(here.briefing.id)).earlier.map(({ number, here: there }) => [number, there])).toEqual([
      ['7', false],
    ]);
  });

  it('is refused where the template is no series', async () => {
    const { dossier } = await desk.get('briefing.example', { templateId: 'media-digest' });
    const payload = { id: dossier.briefing.id, date: '2026-01-13', title: 'x', newest: false };
    expect((await desk.refused('briefing.next', payload)).code).toBe('no-series');
  });
});
