import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { newsOf, standsAsBefore } from '../../../engine/nouns/newsOf.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { saidBy } from '../../../engine/nouns/saidBy.ts';
import { slotsIn } from '../../../engine/nouns/slotsIn.ts';
import type { Slot, Template } from '../../../engine/nouns/template.ts';
import { countOn } from '../../../engine/series/countOn.ts';
import { isDay, nextDay } from '../../../engine/series/nextDay.ts';
import { nextIssue } from '../../../engine/series/nextIssue.ts';
import { markdownText } from '../../../engine/write/markdownText.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { section, slot } from '../../../templates/parts/form.ts';
import { briefing as anyBriefing, fill } from '../../laws/arbitraryNouns.ts';

const stamp = { at: '2026-01-13T06:00:00Z', by: 'M. Okafor' };
const IDS = ['alpha', 'beta', 'gamma', 'delta'];
const KINDS = ['excerpt', 'quote', 'stat', undefined] as const;
const kindOf = (one: Fill) => (one.kind === 'evidence' ? KINDS[one.evidenceId.length % KINDS.length] : one.kind);

/** A form whose slots carry over whatever chance says, to slots that are there or not. */
const form = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      carries: fc.constantFrom(undefined, 'text' as const, 'evidence' as const, 'all' as const),
      carriesTo: fc.constantFrom(undefined, ...IDS, 'nowhere-at-all'),
      accepts: fc.subarray(['prose', 'excerpt', 'quote', 'stat', 'picture'] as const, { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 4, selector: (one) => one.id },
  )
  .map((slots): Template => {
    const made = slots.map(({ id, carries, carriesTo, accepts }) =>
      slot({
        id,
        label: id,
        hint: '',
        accepts: [...accepts],
        ...(carries ? { carries } : {}),
        ...(carriesTo ? { carriesTo } : {}),
      }),
    );
    const all = [section({ id: 'body', heading: 'Body', guidance: '', slots: made })];
    return { ...mediaDigest, sections: all, series: { every: 'day' } };
  });
const fills = fc
  .array(fc.tuple(fill, fc.constantFrom(...IDS, 'in-the-tray')), { maxLength: 12 })
  .map((list) => list.map(([one, slotId], at): Fill => ({ ...one, id: `fill_issue${1000 + at}`, slotId })));

describe('laws', () => {
  test('an issue carries over all that the template says, whole, and nothing else', () => {
    fc.assert(
      fc.property(anyBriefing, fills, form, (any, its, template) => {
        const former: Briefing = { ...any, fills: its };
        const issue = nextIssue({ briefing: former, template, kindOf, stamp, id: 'br_next0001' });
        expect(Briefing.safeParse(issue).error).toBeUndefined();
        const slots = new Map(slotsIn(template).map((one) => [one.id, one]));
        // Said once more here, in other words than the code's.
        const wanted = (one: Fill, { carries }: Slot) =>
          carries === 'all' ||
          (carries === 'text' && one.kind === 'prose') ||
          (carries === 'evidence' && one.kind === 'evidence');
        const expected = its.filter((one) => {
          const place = slots.get(one.slotId);
          return place !== undefined && wanted(one, place);
        });
        expect(issue.fills.map(({ slotId: _, ...rest }) => rest)).toEqual(
          expected.map(({ slotId: _, ...rest }) => rest),
        );
        issue.fills.forEach((one, at) => {
          const from = expected[at]?.slotId ?? '';
          const to = slots.get(from)?.carriesTo;
          const kind = kindOf(one);
          const target = to === undefined ? undefined : slots.get(to);
          const fits = target !== undefined && (kind === undefined || target.accepts.includes(kind));
          expect(one.slotId).toBe(fits ? target.id : from);
        });
        // As it comes, nothing in it is new or updated.
        expect([...newsOf(issue).values()].every((news) => news === 'unchanged')).toBe(true);
        expect(issue.signOffs).toEqual([]);
        for (const note of issue.margin) {
          expect(note.done).toBeNull();
          expect(issue.fills.some((one) => one.id === note.fillId)).toBe(true);
        }
        expect(issue.series?.follows.briefingId).toBe(former.id);
        expect(former.fills).toBe(its);
      }),
      { numRuns: 400, seed: 20261128 },
    );
  });

  test('an entry is unchanged while it says the same, wherever it stands, and updated once any of it differs', () => {
    fc.assert(
      fc.property(fill, fill, (one, other) => {
        expect(saidBy({ ...one, id: other.id, slotId: other.slotId })).toBe(saidBy(one));
        const bare = ({ id: _i, slotId: _s, ...said }: Fill) => JSON.stringify(said);
        expect(saidBy(one) === saidBy(other)).toBe(bare(one) === bare(other));
      }),
      { numRuns: 300 },
    );
  });

  test('the next day is a day after this one, and a working day where that is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        for (const every of ['day', 'workday', 'week', 'month'] as const) {
          const next = nextDay(day, every);
          expect(isDay(next)).toBe(true);
          expect(next > day).toBe(true);
        }
        expect([0, 6]).not.toContain(new Date(`${nextDay(day, 'workday')}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});

test('numbers count on where they stand', () => {
  expect(['9', 'SITREP 4', 'MB 2026/008', 'no. 099', 'none', ''].map(countOn)).toEqual([
    '10',
    'SITREP 5',
    'MB 2026/009',
    'no. 100',
    'none',
    '',
  ]);
});

test('days go on as the template’s rhythm says', () => {
  expect(nextDay('2026-01-09', 'workday')).toBe('2026-01-12');
  expect(nextDay('2026-01-31', 'month')).toBe('2026-02-28');
  expect(nextDay('2026-12-28', 'week')).toBe('2027-01-04');
});

describe('the next morning briefing', () => {
  const next = async (change: (briefing: Briefing) => Briefing = (same) => same) => {
    const { dossier } = await exampleOf('morning-briefing');
    const kinds = new Map(dossier.evidence.map((one) => [one.id, one.kind]));
    const kind = (one: Fill) => (one.kind === 'evidence' ? kinds.get(one.evidenceId) : one.kind);
    const briefing = nextIssue({ ...dossier, kindOf: kind, stamp, id: 'br_next0001' });
    const changed = { ...dossier, briefing: change(briefing) };
    return { ...changed, text: markdownText(composeDocument({ ...changed, at: stamp.at }).document) };
  };

  it('counts on, moves items to the follow-up and says from which issue they are', async () => {
    const { briefing, text } = await next();
    expect(briefing.variables).toMatchObject({
      number: '9',
      date: '2026-01-13',
      title: 'Morning briefing: Varra strait',
    });
    expect(briefing.variables).not.toHaveProperty('read-until');
    expect(new Set(briefing.fills.map(({ slotId }) => slotId))).toEqual(
      new Set(['taken-up', 'standing-figures', 'watch-list']),
    );
    expect(text).toContain('From no. 8 of 12 January 2026');
    expect(text).toContain('Nothing that asks for a decision today.');
  });

  it('says “No change” of a section while all stands as it was, and no longer once a word differs', async () => {
    const line = 'No change since no. 8 of 12 January 2026.';
    const asItWas = await next();
    expect(asItWas.text.split(line)).toHaveLength(3);
    const reworded = await next((briefing) => ({
      ...briefing,
      fills: briefing.fills.map((one, at) =>
        one.kind === 'prose' && at === briefing.fills.length - 1 ? { ...one, prose: proseOf('29 February: no.') } : one,
      ),
    }));
    expect(reworded.text.split(line)).toHaveLength(2);
    expect(reworded.text).toMatch(/Updated:\W*29 February: no\./);
    const added: Fill = {
      kind: 'prose',
      id: 'fill_added001',
      slotId: 'watch-list',
      prose: proseOf('30 January: fair.'),
    };
    const more = await next((briefing) => ({ ...briefing, fills: [...briefing.fills, added] }));
    expect(more.text).toMatch(/New:\W*30 January: fair\./);
    expect(more.text.split(line)).toHaveLength(2);
    const fewer = await next((briefing) => ({ ...briefing, fills: briefing.fills.slice(0, -1) }));
    expect(fewer.text.split(line)).toHaveLength(2);
  });

  it('names an issue by the number that readers know, not by its file number', async () => {
    const { dossier } = await exampleOf('situation-report');
    const variables = { ...dossier.briefing.variables, number: '41', reference: 'RD-2026-114' };
    const former = { ...dossier.briefing, variables };
    const issue = nextIssue({
      briefing: former,
      template: dossier.template,
      kindOf: (one) => (one.kind === 'evidence' ? 'stat' : one.kind),
      stamp,
      id: 'br_next0001',
    });
    expect(issue.series?.follows.number).toBe('41');
    expect(issue.variables).toMatchObject({ number: '42', reference: 'RD-2026-115' });
    const { document } = composeDocument({ ...dossier, briefing: issue, at: stamp.at });
    const text = markdownText(document);
    expect(text).toContain('No change since report no. 41 of ');
    expect(text).not.toContain('no. RD-2026-114');
  });

  it('prints the line in place of what stands there where the template says so, and cites nothing of it', async () => {
    const { dossier } = await exampleOf('morning-briefing');
    const sections = dossier.template.sections.map((one) =>
      one.unchanged ? { ...one, unchanged: { ...one.unchanged, keeps: false } } : one,
    );
    const template = { ...dossier.template, sections };
    const briefing = nextIssue({
      ...dossier,
      template,
      kindOf: (one) => (one.kind === 'evidence' ? 'stat' : one.kind),
      stamp,
      id: 'br_next0001',
    });
    const { document } = composeDocument({ ...dossier, template, briefing, at: stamp.at });
    const text = markdownText(document);
    expect(text).toContain('No change since no. 8 of 12 January 2026.');
    expect(text).not.toContain('grain ships waiting');
    expect(document.manifest.evidence.some(({ text: words }) => words === 'Fourteen ships')).toBe(false);
    const figures = template.sections.find(({ id }) => id === 'figures');
    expect(figures && standsAsBefore(briefing, figures)).toBe(true);
  });

  it('follows its own follower', async () => {
    const { briefing, template } = await next();
    const third = nextIssue({ briefing, template, kindOf, stamp, id: 'br_next0002' });
    expect(third.series?.follows).toMatchObject({ briefingId: 'br_next0001', number: '9', date: '2026-01-13' });
    expect(third.variables.date).toBe('2026-01-14');
    // Items stay in the follow-up for one issue, and go.
    expect(third.fills.some(({ slotId }) => slotId === 'taken-up')).toBe(false);
  });

  it('is refused on a form that is no series', () => {
    const lone = { ...mediaDigest };
    const briefing = { variables: {}, fills: [] } as unknown as Briefing;
    expect(() => nextIssue({ briefing, template: lone, kindOf, stamp, id: 'br_next0001' })).toThrow(/is no series/);
  });
});
