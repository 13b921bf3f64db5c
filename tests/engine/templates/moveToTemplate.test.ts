import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EMPTY_HISTORY, perform, redo, undo } from '../../../engine/commands/history.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import { Command } from '../../../engine/nouns/command.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { slotsIn } from '../../../engine/nouns/slotsIn.ts';
import { type Section, type Slot, Template, type Variable } from '../../../engine/nouns/template.ts';
import { moveToTemplate } from '../../../engine/templates/moveToTemplate.ts';
import { isOtherwise } from '../../../engine/templates/otherwise.ts';
import { templateDifference } from '../../../engine/templates/templateDifference.ts';
import { trayOf } from '../../../engine/templates/trayOf.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { section, slot } from '../../../templates/parts/form.ts';
import { briefing as anyBriefing, template as anyTemplate, fill } from '../../laws/arbitraryNouns.ts';

const IDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

/** Versions of one template whose slots are renamed, split, merged, removed, moved about and given other wishes. */
const versions = fc
  .array(
    fc.record({
      slots: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...IDS),
          was: fc.option(fc.subarray(IDS), { nil: undefined }),
          accepts: fc.subarray(['prose', 'excerpt', 'quote', 'stat', 'picture'] as const, { minLength: 1 }),
          part: fc.constantFrom('first', 'second'),
        }),
        { maxLength: 5, selector: (one) => one.id },
      ),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((list) =>
    list.map(({ slots }, at): Template => {
      const slotsOf = (part: string) =>
        slots
          .filter((one) => one.part === part)
          .map(({ id, was, accepts }) =>
            slot({ id, label: `${id} ${at}`, hint: '', accepts: [...accepts], ...(was ? { was } : {}) }),
          );
      const sections = ['first', 'second'].map((id) => section({ id, heading: id, guidance: '', slots: slotsOf(id) }));
      return { ...mediaDigest, version: at + 1, sections };
    }),
  );

const fills = fc
  .array(fc.tuple(fill, fc.constantFrom(...IDS, 'of-no-version')), { maxLength: 12 })
  .map((list) => list.map(([one, slotId], at): Fill => ({ ...one, id: `fill_law${1000 + at}`, slotId })));

const KINDS = ['excerpt', 'quote', 'stat', undefined] as const;
/** Evidence of any kind, and some that is gone. */
const kindOf = (one: Fill) => (one.kind === 'evidence' ? KINDS[one.evidenceId.length % KINDS.length] : one.kind);

/** Everything but the place it stands in, in an order of its own. */
const contentOf = ({ fills, margin, variables, marking, signOffs }: Briefing) =>
  JSON.stringify({
    fills: fills.map((one) => ({ ...one, slotId: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    margin: margin.map((one) => ({ ...one, slotId: '' })),
    variables,
    marking,
    signOffs,
  });

describe('laws', () => {
  test('through any sequence of versions nothing is lost, doubled or reworded, and undo gives the same bytes', () => {
    fc.assert(
      fc.property(
        anyBriefing,
        fills,
        versions,
        fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
        (any, its, all, way) => {
          const [first] = all;
          if (!first) return;
          const start: Briefing = { ...any, fills: its, template: { id: first.id, version: first.version } };
          const content = contentOf(start);
          let on = first;
          let state = { briefing: start, history: EMPTY_HISTORY };
          const states = [JSON.stringify(start)];
          const templates = [first];
          way.forEach((pick, at) => {
            const to = all[pick % all.length] ?? first;
            const { steps, moved, tray } = moveToTemplate(state.briefing, on, to, kindOf);
            const before = state.briefing;
            const done = perform(state.history, before, { label: 'Move', steps }, { at });
            state = done;
            expect(Command.safeParse({ label: 'Move', steps }).success).toBe(true);
            expect(contentOf(done.briefing)).toBe(content);
            expect(done.briefing.template).toEqual({ id: to.id, version: to.version });
            expect(done.template).toBe(to);
            // Every fill stands in a slot of the page or in the tray, never in both, never in neither.
            const known = new Set(slotsIn(to).map((one) => one.id));
            const onPage = done.briefing.fills.filter((one) => known.has(one.slotId));
            expect([...onPage, ...tray.fills].map((one) => one.id).sort()).toEqual(its.map((one) => one.id).sort());
            expect(trayOf(done.briefing, to)).toEqual(tray);
            for (const one of tray.fills)
              expect(one.slotId).toBe(before.fills.find((old) => old.id === one.id)?.slotId);
            for (const { fillId, to: slotId } of moved) {
              const now = done.briefing.fills.find((one) => one.id === fillId);
              const kind = now && kindOf(now);
              const place = slotsIn(to).find((one) => one.id === slotId);
              expect(now?.slotId).toBe(slotId);
              if (kind) expect(place?.accepts).toContain(kind);
            }
            on = to;
            states.push(JSON.stringify(done.briefing));
            templates.push(to);
          });
          for (let back = states.length - 2; back >= 0; back--) {
            const undone = undo(state.history, state.briefing);
            expect(undone && JSON.stringify(undone.briefing)).toBe(states[back]);
            expect(undone?.template).toBe(templates[back]);
            if (undone) state = undone;
          }
          for (let again = 1; again < states.length; again++) {
            const redone = redo(state.history, state.briefing);
            expect(redone && JSON.stringify(redone.briefing)).toBe(states[again]);
            expect(redone?.template).toBe(templates[again]);
            if (redone) state = redone;
          }
        },
      ),
      { numRuns: 400, seed: 20261128 },
    );
  });

  test('whatever differs between two versions is said, and what does not is not', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, (older, other) => {
        const newer = { ...other, format: older.format, id: older.id };
        const otherwise = isOtherwise({ ...older, version: 1 }, { ...newer, version: 1 });
        const sentences = templateDifference(older, newer).map((change) => change.sentence);
        expect(sentences.length > 0).toBe(otherwise);
        for (const sentence of sentences) expect(sentence).toMatch(/^.+\.$/su);
        expect(templateDifference(older, { ...older, version: older.version + 1 })).toEqual([]);
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });

  test('a change of any one field of a template is said', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, fc.nat(), (older, other, pick) => {
        const keys = Object.keys(Template.shape).filter((key) => !['format', 'id', 'version'].includes(key));
        const key = (keys[pick % keys.length] ?? 'name') as 'name';
        const newer = { ...older, [key]: other[key] };
        expect(templateDifference(older, newer).length > 0).toBe(isOtherwise(older[key], other[key]));
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});

test('a change of any one field of a slot, a section or a blank is said', () => {
  const { sections, variables } = mediaDigest;
  const [part, second] = sections;
  const [place] = part?.slots ?? [];
  const [blank] = variables;
  if (!part || !place || !blank) throw new Error('the form of this test has a section, a slot and a blank');
  const slots: Partial<Slot>[] = [
    { label: 'Other' },
    { hint: 'Other.' },
    { accepts: ['prose', 'quote'] },
    { accepts: ['quote'] },
    { min: 2 },
    { max: 9 },
    { display: 'bullets' },
    { emptyText: 'None.' },
    { maxWords: null },
    { draft: { take: ['stat'], most: 1, perSource: 1 } },
    { was: ['earlier'] },
  ];
  const parts: Partial<Section>[] = [
    { heading: 'Other' },
    { guidance: 'Other.' },
    { fixed: proseOf('Always here.') },
    { columns: 2 },
    ...slots.map((one) => ({ slots: [{ ...place, ...one }] })),
  ];
  const blanks: Partial<Variable>[] = [
    { label: 'Other' },
    { kind: 'choice' },
    { required: false },
    { fallback: 'None' },
    { hint: 'Other.' },
    { choices: ['One'] },
    { printed: 'nowhere' },
  ];
  const changed: Template[] = [
    ...parts.map((one) => ({ ...mediaDigest, sections: [{ ...part, ...one }, ...sections.slice(1)] })),
    ...blanks.map((one) => ({ ...mediaDigest, variables: [{ ...blank, ...one }, ...variables.slice(1)] })),
    { ...mediaDigest, sections: sections.toReversed() },
    {
      ...mediaDigest,
      sections: [
        { ...part, slots: [] },
        ...(second ? [{ ...second, slots: [...second.slots, place] }] : []),
        ...sections.slice(2),
      ],
    },
    { ...mediaDigest, variables: variables.toReversed() },
  ];
  const unsaid = changed.filter((newer) => templateDifference(mediaDigest, newer).length === 0);
  expect(unsaid).toEqual([]);
});

test('the order in which a file names its fields is no difference', () => {
  const backwards = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(backwards)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, one]) => [key, backwards(one)] as const)
              .reverse(),
          )
        : value;
  expect(templateDifference(mediaDigest, Template.parse(backwards(mediaDigest)))).toEqual([]);
  expect(templateDifference(mediaDigest, backwards(mediaDigest) as Template)).toEqual([]);
});

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const form = (version: number, slots: Parameters<typeof slot>[0][]): Template => ({
  ...mediaDigest,
  version,
  sections: [section({ id: 'body', heading: 'Course', guidance: '', slots: slots.map(slot) })],
});
const wish = (id: string, more: Partial<Parameters<typeof slot>[0]> = {}) => ({
  id,
  label: id,
  hint: '',
  accepts: ['prose' as const],
  ...more,
});
const prose = (id: string, slotId: string): Fill => ({ kind: 'prose', id, slotId, prose: proseOf(`Words of ${id}.`) });
const on = (template: Template, its: Fill[]): Briefing => ({
  ...newBriefing({ template, title: 'Ferry', date: '2026-01-12', stamp, id: 'br_move00001' }),
  fills: its,
});
const placesAfter = (briefing: Briefing, older: Template, newer: Template) => {
  const { steps } = moveToTemplate(briefing, older, newer, (one) => (one.kind === 'evidence' ? undefined : one.kind));
  const { briefing: now } = perform(EMPTY_HISTORY, briefing, { label: 'Move', steps }, { at: 0 });
  return now.fills.map((one) => `${one.id.slice(-1)}:${one.slotId}`);
};

describe('moving a briefing', () => {
  const two = form(1, [wish('causes'), wish('effects')]);
  const its = [prose('fill_move000b', 'effects'), prose('fill_move000a', 'causes'), prose('fill_move000c', 'effects')];

  it('follows a slot that got another name', () => {
    const newer = form(2, [wish('effects'), wish('reasons', { was: ['causes'] })]);
    expect(placesAfter(on(two, its), two, newer)).toEqual(['b:effects', 'a:reasons', 'c:effects']);
  });

  it('puts merged slots together in the order in which they were read', () => {
    const newer = form(2, [wish('course', { was: ['causes', 'effects'] })]);
    expect(placesAfter(on(two, its), two, newer)).toEqual(['a:course', 'b:course', 'c:course']);
  });

  it('parts a slot by what its heirs take', () => {
    const older = form(1, [wish('causes', { accepts: ['prose', 'picture'] })]);
    const newer = form(2, [
      wish('maps', { was: ['causes'], accepts: ['picture'] }),
      wish('words', { was: ['causes'] }),
    ]);
    expect(placesAfter(on(older, [prose('fill_move000a', 'causes')]), older, newer)).toEqual(['a:words']);
  });

  it('keeps what finds no place under its old slot, and gives it its place again on the way back', () => {
    const newer = form(2, [wish('effects')]);
    expect(placesAfter(on(two, its), two, newer)).toEqual(['b:effects', 'a:causes', 'c:effects']);
    const renamed = form(2, [wish('reasons', { was: ['causes'] })]);
    const moved = on(renamed, [prose('fill_move000a', 'reasons')]);
    expect(placesAfter(moved, renamed, two)).toEqual(['a:causes']);
  });

  it('takes the notes in the margin along', () => {
    const newer = form(2, [wish('reasons', { was: ['causes'] })]);
    const note = { kind: 'todo' as const, fillId: null, text: 'ask', stamp, done: null };
    const briefing = {
      ...on(two, []),
      margin: [
        { ...note, id: 'margin_move0001', slotId: 'causes' },
        { ...note, id: 'margin_move0002', slotId: 'effects' },
      ],
    };
    const { steps, tray } = moveToTemplate(briefing, two, newer, () => undefined);
    const { briefing: now } = perform(EMPTY_HISTORY, briefing, { label: 'Move', steps }, { at: 0 });
    expect(now.margin.map(({ slotId }) => slotId)).toEqual(['reasons', 'effects']);
    expect(tray.notes.map(({ id }) => id)).toEqual(['margin_move0002']);
  });
});

describe('the difference', () => {
  it('says in plain sentences what a slot became', () => {
    const older = form(1, [wish('causes'), wish('effects', { max: 3 }), wish('watch'), wish('last')]);
    const newer = form(2, [
      wish('course', { label: 'Course of events', was: ['causes', 'effects'] }),
      wish('last', { accepts: ['prose', 'picture'], maxWords: 80, display: 'bullets' }),
      wish('map', { accepts: ['picture'] }),
    ]);
    expect(templateDifference(older, newer).map(({ what, sentence }) => `${what}: ${sentence}`)).toEqual([
      'merged: “causes” and “effects” are now one slot, “Course of events”; it takes prose.',
      'changed: Pictures may be placed in “last”.',
      'changed: “last” may have at most 80 words (before: any length).',
      'changed: “last” is printed as bullets (before: running text).',
      'added: “map” is a new slot in “Course”; it takes pictures.',
      'removed: The slot “watch” is gone.',
    ]);
  });
});
