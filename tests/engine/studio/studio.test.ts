import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { slotsIn } from '../../../engine/nouns/slotsIn.ts';
import { Template } from '../../../engine/nouns/template.ts';
import { editTemplate } from '../../../engine/studio/editTemplate.ts';
import { freshId } from '../../../engine/studio/freshId.ts';
import { newTemplate } from '../../../engine/studio/newTemplate.ts';
import { stopsPublishing, templateFindings } from '../../../engine/studio/templateFindings.ts';
import { templateFromBriefing } from '../../../engine/studio/templateFromBriefing.ts';
import { templateHistory } from '../../../engine/studio/templateHistory.ts';
import { moveToTemplate } from '../../../engine/templates/moveToTemplate.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { standardTheme } from '../../../templates/themes/standard.ts';
import { template as anyTemplate, fill } from '../../laws/arbitraryNouns.ts';
import { editOf, type Wish, wish } from './arbitraryEdit.ts';

const wishes = fc.array(wish, { maxLength: 25 });
const starts = fc.constantFrom(
  ...builtInTemplates,
  newTemplate({ id: 'scratch', name: 'Scratch', theme: standardTheme, language: 'en' }),
);

function edited(start: Template, list: Wish[], taken: string[] = []): Template[] {
  const states = [start];
  for (const one of list) {
    const now = states.at(-1) ?? start;
    const edit = editOf(one, now, taken);
    if (edit) states.push(editTemplate(now, edit));
  }
  return states;
}

describe('laws', () => {
  test('any edits leave a template that can be stored and read, and undone one by one give back the same bytes', () => {
    fc.assert(
      fc.property(starts, wishes, (start, list) => {
        const frozen = JSON.stringify(start);
        let history = templateHistory(start);
        const states = [frozen];
        for (const [at, one] of list.entries()) {
          const edit = editOf(one, history.now, []);
          if (!edit) continue;
          history = history.perform('Edit', editTemplate(history.now, edit), { at: at * 5000 });
          expect(Template.safeParse(history.now).error).toBeUndefined();
          // Stored and read again it says the same: no empty places, no undefined.
          expect(history.now).toStrictEqual(JSON.parse(JSON.stringify(history.now)));
          states.push(JSON.stringify(history.now));
        }
        for (const state of states.toReversed().slice(1)) {
          history = history.undo() ?? history;
          expect(JSON.stringify(history.now)).toBe(state);
        }
        expect(history.undo()).toBeNull();
        for (const state of states.slice(1)) {
          history = history.redo() ?? history;
          expect(JSON.stringify(history.now)).toBe(state);
        }
        expect(JSON.stringify(start)).toBe(frozen);
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });

  test('a template is sound or says why, at a place that is there', () => {
    fc.assert(
      fc.property(fc.oneof(starts, anyTemplate), wishes, (start, list) => {
        for (const state of edited(start, list)) {
          for (const { of, id, sentence } of templateFindings(state)) {
            expect(sentence).toMatch(/^.+\.$/su);
            if (of === 'slot') expect(slotsIn(state).map((one) => one.id)).toContain(id);
            if (of === 'section') expect(state.sections.map((one) => one.id)).toContain(id);
            if (of === 'variable') expect(state.variables.map((one) => one.id)).toContain(id);
          }
        }
      }),
      { numRuns: 150, seed: 20261128 },
    );
  });

  test('through any published versions a briefing loses and doubles no character, and finds its text by what slots were', () => {
    fc.assert(
      fc.property(
        starts,
        fc.array(wishes, { minLength: 1, maxLength: 4 }),
        fc.array(fill, { maxLength: 8 }),
        (start, rounds, its) => {
          const taken = new Set(slotsIn(start).map(({ id }) => id));
          const places = [...taken, 'in-the-tray'];
          const fills = its.map(
            (one, at): Fill => ({ ...one, id: `fill_studio${100 + at}`, slotId: places[at % places.length] ?? 'x' }),
          );
          const stamp = { at: '2026-01-12T08:00:00Z', by: '' };
          let briefing: Briefing = {
            ...newBriefing({ template: start, title: 'T', date: '2026-01-12', stamp, id: 'br_studio0001' }),
            fills,
          };
          const content = ({ fills: now }: Briefing) =>
            JSON.stringify(now.map((one) => ({ ...one, slotId: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)));
          const before = content(briefing);
          let on = start;
          for (const list of rounds) {
            const version = { ...(edited(on, list, [...taken]).at(-1) ?? on), version: on.version + 1 };
            for (const slot of slotsIn(version)) taken.add(slot.id);
            const { steps } = moveToTemplate(briefing, on, version, (one) =>
              one.kind === 'evidence' ? undefined : one.kind,
            );
            const moved = applyCommand(briefing, { label: 'Move', steps });
            expect(content(moved.briefing)).toBe(before);
            expect(JSON.stringify(applyCommand(moved.briefing, moved.inverse).briefing)).toBe(JSON.stringify(briefing));
            briefing = moved.briefing;
            on = version;
          }
        },
      ),
      { numRuns: 200, seed: 20261128 },
    );
  });

  test('a slot that is only renamed, split or merged leaves nothing in the tray', () => {
    const safe = fc.array(
      wish.map((one) => ({ ...one, kind: [9, 10, 12, 13][one.kind % 4] ?? 9 })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(starts, safe, (start, list) => {
        const places = slotsIn(start);
        const fills = places.flatMap(({ id, accepts }, at): Fill[] =>
          accepts.includes('prose')
            ? [{ kind: 'prose', id: `fill_renamed${10 + at}`, slotId: id, prose: proseOf('Words.') }]
            : [],
        );
        const stamp = { at: '2026-01-12T08:00:00Z', by: '' };
        const briefing: Briefing = {
          ...newBriefing({ template: start, title: 'T', date: '2026-01-12', stamp, id: 'br_studio0001' }),
          fills,
        };
        const version = {
          ...(edited(
            start,
            list,
            places.map(({ id }) => id),
          ).at(-1) ?? start),
          version: start.version + 1,
        };
        const { tray } = moveToTemplate(briefing, start, version, (one) =>
          one.kind === 'evidence' ? undefined : one.kind,
        );
        expect(tray.fills).toEqual([]);
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});

describe('the built-in templates', () => {
  it.each(builtInTemplates.map((one) => [one.id, one] as const))('%s is sound', (_, template) => {
    expect(templateFindings(template)).toEqual([]);
  });
});

describe('findings', () => {
  const at = (change: Partial<Template>) =>
    templateFindings({ ...mediaDigest, ...change }).map(({ of, sentence }) => `${of}: ${sentence}`);
  const [part, ...others] = mediaDigest.sections;
  const [place] = part?.slots ?? [];
  if (!part || !place) throw new Error('the digest has a slot');
  const inSlot = (change: object) => at({ sections: [{ ...part, slots: [{ ...place, ...change }] }, ...others] });

  it('are told at their place', () => {
    expect(at({ name: ' ' })).toEqual(['template: The template has no name.']);
    expect(at({ sections: [] })).toEqual(['template: The template has no section.']);
    expect(inSlot({ min: 5, max: 2 })).toEqual(['slot: “Overview” asks for at least 5 and at most 2.']);
    expect(inSlot({ display: 'bar-chart' })).toEqual(['slot: “Overview” is printed as numbers but takes none.']);
    expect(inSlot({ id: 'entries' })[0]).toBe('template: Two slots of this template have the identifier “entries”.');
    expect(inSlot({ carries: 'text' })).toEqual(['slot: “Overview” carries over, but the template is no series.']);
    expect(at({ variables: mediaDigest.variables.filter(({ id }) => id !== 'date') })).toEqual([
      'template: The template has no blank for the date.',
    ]);
    const narrow = { ...standardTheme, page: { ...standardTheme.page, left: 260, right: 260 } };
    expect(at({ theme: narrow })).toEqual(['look: The margins leave hardly any room for text.']);
  });

  it('of a conditional section name the blank that is gone, and the choice that is not offered', () => {
    const when = (variable: string, values: string[]) =>
      at({ sections: [{ ...part, when: { variable, values } }, ...others] });
    expect(when('no-such', [])).toEqual(['section: Section 1 is printed by a blank that is gone (“no-such”).']);
    expect(when('audience', [])).toEqual([]);
  });
});

describe('a template from a briefing', () => {
  it('has its sections and none of its words', async () => {
    const { dossier } = await exampleOf('policy-memo');
    const made = templateFromBriefing(dossier.briefing, dossier.template, {
      id: 'house-memo',
      name: 'House memo',
      keepProse: false,
    });
    expect(made.sections).toEqual(dossier.template.sections);
    expect(made).toMatchObject({ id: 'house-memo', name: 'House memo', version: 1 });
    expect(stopsPublishing(made)).toEqual([]);
  });

  it('keeps what was written as text that is always printed, without its evidence', async () => {
    const { dossier } = await exampleOf('policy-memo');
    const made = templateFromBriefing(dossier.briefing, dossier.template, {
      id: 'house-memo',
      name: 'House memo',
      keepProse: true,
    });
    const fixed = JSON.stringify(made.sections.map((one) => one.fixed));
    expect(fixed).not.toContain('evidenceId');
    const written = dossier.briefing.fills.find((one) => one.kind === 'prose');
    const words =
      written?.kind === 'prose'
        ? written.prose.flatMap((block) => ('inlines' in block ? block.inlines : [])).find((one) => one.kind === 'text')
        : undefined;
    expect(fixed).toContain(words?.kind === 'text' ? JSON.stringify(words.text).slice(1, -1) : 'nothing written');
    expect(Template.safeParse(made).error).toBeUndefined();
  });
});

test('identifiers are made of words, and none is used twice', () => {
  expect(freshId('Key findings', [], 'slot')).toBe('key-findings');
  expect(freshId('Größe & Maß', [], 'slot')).toBe('grosse-mass');
  expect(freshId('要点', ['slot'], 'slot')).toBe('slot-2');
  expect(freshId('Key findings', ['key-findings', 'key-findings-2'], 'slot')).toBe('key-findings-3');
});
