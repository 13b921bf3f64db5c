import { capital } from '../nouns/capital.ts';
import { listed } from '../nouns/listed.ts';
import { slotsById, slotsIn } from '../nouns/slotsIn.ts';
import type { Slot, Template } from '../nouns/template.ts';
import { isOtherwise, sectionWords } from './otherwise.ts';
import type { TemplateChange } from './templateChange.ts';

/** What is otherwise with the slots: by id, or by what a newer slot says it was. */
export function slotChanges(older: Template, newer: Template): TemplateChange[] {
  const before = slotsById(older);
  const after = new Set(slotsIn(newer).map((slot) => slot.id));
  return [
    ...newer.sections.flatMap((section) =>
      section.slots.flatMap((slot) => {
        const was = before.get(slot.id);
        if (!was) return [arrival(slot, section.id, older, newer)];
        return [
          ...heirs(slot, older),
          ...whereabouts(was, slot, section.id, older, newer),
          ...wishes(was, slot, newer),
        ];
      }),
    ),
    ...reordered(older, newer),
    ...slotsIn(older)
      .filter(({ id }) => !after.has(id) && !slotsIn(newer).some((slot) => slot.was?.includes(id)))
      .map(({ id, label }) => change('removed', id, `The slot “${label}” is gone.`)),
  ];
}

function change(what: TemplateChange['what'], id: string, sentence: string): TemplateChange {
  return { of: 'slot', what, id, sentence };
}

/** A slot whose id is new: made of earlier ones, or new altogether. */
function arrival(slot: Slot, sectionId: string, older: Template, newer: Template): TemplateChange {
  const origins = originsOf(slot, older);
  const [first] = origins;
  const takes = `takes ${listed(slot.accepts.map((kind) => KINDS[kind]))}`;
  if (!first) {
    return change('added', slot.id, `“${slot.label}” is a new slot in ${sectionWords(newer, sectionId)}; it ${takes}.`);
  }
  if (origins.length > 1) {
    return change('merged', slot.id, `${listed(origins.map(quoted))} are now one slot, “${slot.label}”; it ${takes}.`);
  }
  const parts = slotsIn(newer).filter((one) => one.id === first.id || one.was?.includes(first.id));
  if (parts.length > 1)
    return change('split', slot.id, `Part of “${first.label}” is now “${slot.label}”; it ${takes}.`);
  return change('renamed', slot.id, `“${first.label}” is now “${slot.label}”; it ${takes}.`);
}

/** A slot that stays and takes in others. */
function heirs(slot: Slot, older: Template): TemplateChange[] {
  const others = originsOf(slot, older).filter(({ id }) => id !== slot.id);
  if (others.length === 0) return [];
  const verb = others.length === 1 ? 'belongs' : 'belong';
  return [change('merged', slot.id, `What stood in ${listed(others.map(quoted))} now ${verb} in “${slot.label}”.`)];
}

function whereabouts(was: Slot, slot: Slot, sectionId: string, older: Template, newer: Template): TemplateChange[] {
  const found: TemplateChange[] = [];
  if (was.label !== slot.label) found.push(change('renamed', slot.id, `“${was.label}” is now “${slot.label}”.`));
  const stood = older.sections.find((section) => section.slots.some(({ id }) => id === slot.id));
  if (stood && stood.id !== sectionId)
    found.push(change('moved', slot.id, `“${slot.label}” now stands in ${sectionWords(newer, sectionId)}.`));
  return found;
}

function wishes(was: Slot, slot: Slot, newer: Template): TemplateChange[] {
  const found: TemplateChange[] = [];
  const say = (sentence: string) => found.push(change('changed', slot.id, sentence));
  const name = `“${slot.label}”`;
  const more = slot.accepts.filter((kind) => !was.accepts.includes(kind)).map((kind) => KINDS[kind]);
  const less = was.accepts.filter((kind) => !slot.accepts.includes(kind)).map((kind) => KINDS[kind]);
  if (more.length > 0) say(`${capital(listed(more))} may be placed in ${name}.`);
  if (less.length > 0) say(`${name} no longer takes ${listed(less)}; those that stand there stay.`);
  if (was.min !== slot.min || was.max !== slot.max)
    say(`${name} asks for ${countAsked(slot)} (before: ${countAsked(was)}).`);
  if (was.maxWords !== slot.maxWords) {
    const [is, once] = [slot.maxWords, was.maxWords].map((most) =>
      most === null ? 'any length' : `at most ${most} words`,
    );
    say(`${name} may have ${is} (before: ${once}).`);
  }
  if (was.display !== slot.display)
    say(`${name} is printed as ${DISPLAYS[slot.display]} (before: ${DISPLAYS[was.display]}).`);
  if (was.emptyText !== slot.emptyText)
    say(
      slot.emptyText === ''
        ? `${name} prints nothing when it is empty.`
        : `${name} prints “${slot.emptyText}” when it is empty.`,
    );
  if (was.asks !== slot.asks) say(asked(name, slot));
  if (was.carries !== slot.carries)
    say(
      slot.carries
        ? `The next issue carries over ${CARRIED[slot.carries]} from ${name}.`
        : `The next issue carries over nothing from ${name}.`,
    );
  if (was.carriesTo !== slot.carriesTo)
    say(
      slot.carriesTo
        ? `What is carried over from ${name} stands in “${labelOf(slot.carriesTo, newer)}” then.`
        : `What is carried over from ${name} stays in it.`,
    );
  if (was.newsPrinted !== slot.newsPrinted) say(`In ${name} ${NEWS[slot.newsPrinted ?? 'none']}.`);
  if (was.tlp !== slot.tlp)
    say(
      slot.tlp
        ? `A paper with anything in ${name} is marked at least ${slot.tlp}.`
        : `${name} asks for no mark of its own any more.`,
    );
  if (isOtherwise(was.draft, slot.draft)) say(`A new draft fills ${name} otherwise.`);
  if (was.hint !== slot.hint) say(`The hint on ${name} reads otherwise.`);
  const order = isOtherwise(was.accepts, slot.accepts) && more.length + less.length === 0;
  if (order || (isOtherwise(was.was, slot.was) && found.length === 0)) say(`${name} is described otherwise.`);
  return found;
}

function asked(name: string, { asks }: Slot): string {
  if (asks === 'judgements') return `${name} holds judgements: they are checked for likelihood and sources.`;
  if (asks === 'source-summary')
    return `${name} holds the statement on the sources, which is made from them until somebody writes one.`;
  return `${name} is held to nothing beyond being there.`;
}

/** Slots of one section that all stay, in another order. */
function reordered(older: Template, newer: Template): TemplateChange[] {
  return newer.sections.flatMap((section) => {
    const before = older.sections.find(({ id }) => id === section.id)?.slots.map(({ id }) => id) ?? [];
    const after = section.slots.map(({ id }) => id);
    const stay = (ids: string[]) => ids.filter((id) => before.includes(id) && after.includes(id));
    if (!isOtherwise(stay(before), stay(after))) return [];
    return [change('moved', '', `The slots of ${sectionWords(newer, section.id)} stand in another order.`)];
  });
}

function originsOf(slot: Slot, older: Template): Slot[] {
  return slotsIn(older).filter(({ id }) => slot.was?.includes(id));
}

const quoted = ({ label }: Slot) => `“${label}”`;

const KINDS: Record<Slot['accepts'][number], string> = {
  prose: 'prose',
  excerpt: 'excerpts',
  quote: 'quotations',
  stat: 'numbers',
  picture: 'pictures',
};

const CARRIED: Record<NonNullable<Slot['carries']>, string> = {
  text: 'the text',
  evidence: 'the evidence',
  all: 'everything',
};

const NEWS: Record<NonNullable<Slot['newsPrinted']> | 'none', string> = {
  none: 'readers are no longer told what is new',
  changes: 'readers are told what is new or updated',
  all: 'readers are told of every entry whether it is new, updated or unchanged',
};

const labelOf = (id: string, template: Template) => slotsIn(template).find((slot) => slot.id === id)?.label ?? id;

const DISPLAYS: Record<Slot['display'], string> = {
  body: 'running text',
  lead: 'the lead',
  bullets: 'bullets',
  numbered: 'numbered points',
  callouts: 'callouts',
  'stat-table': 'a table of numbers',
  'bar-chart': 'a bar chart',
  'line-chart': 'a line chart',
  'comparison-chart': 'a comparison chart',
  timeline: 'a timeline',
  entries: 'entries by source',
  speakers: 'entries by speaker',
  chronology: 'a table by day',
};

function countAsked({ min, max }: Slot): string {
  if (max === null) return min === 0 ? 'any number of entries' : `at least ${min}`;
  if (min === max) return `exactly ${max}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
