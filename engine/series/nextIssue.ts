import type { Briefing } from '../nouns/briefing.ts';
import { BRIEFING_FORMAT } from '../nouns/briefing.ts';
import type { Fill } from '../nouns/fill.ts';
import type { Id } from '../nouns/id.ts';
import { Refusal } from '../nouns/refusal.ts';
import { saidBy } from '../nouns/saidBy.ts';
import type { Issue, Series } from '../nouns/series.ts';
import { slotsById } from '../nouns/slotsIn.ts';
import type { Stamp } from '../nouns/stamp.ts';
import type { Slot, Template } from '../nouns/template.ts';
import type { KindOfFill } from '../templates/slotAfter.ts';
import { countOn } from './countOn.ts';
import { isCarried } from './isCarried.ts';
import { daysAfter, daysBetween, isDay, nextDay } from './nextDay.ts';

export interface NextIssue {
  briefing: Briefing;
  /** Of the briefing: to go on with a newer version, move it first. */
  template: Template;
  /** Of the briefing before it was moved: says whether an entry that found no place goes along, in the tray, where it is seen. */
  former?: Template;
  kindOf: (fill: Fill) => KindOfFill;
  /** ISO date of the new issue; left out, the template's rhythm says it. */
  date?: string;
  stamp: Stamp;
  id: Id;
}

/**
 * The next issue of a series. Entries are carried over whole or not at all, as their slot says, and keep their ids; sign-offs are not, since
 * each issue is signed for by itself, and of the margin only what is open beside an entry that goes along.
 * @throws Refusal 'no-series' where the template is none
 */
export function nextIssue({ briefing, template, former, kindOf, date, stamp, id }: NextIssue): Briefing {
  if (!template.series) {
    throw new Refusal(
      'no-series',
      `“${template.name}” is no series: its briefings do not follow one another.`,
      'Choose a template that is one (Morning briefing, Situation report), or make a copy of this one that is.',
    );
  }
  const day = date ?? nextDay(dayOf(briefing) ?? stamp.at.slice(0, 10), template.series.every);
  const slots = slotsById(template);
  const formerSlots = slotsById(former ?? template);
  const carried = briefing.fills.flatMap((fill) => {
    const slot = slots.get(fill.slotId) ?? formerSlots.get(fill.slotId);
    return slot && isCarried(fill, slot) ? [{ from: slot, fill: movedOn(fill, slot, slots, kindOf) }] : [];
  });
  const there = new Set(carried.map(({ fill }) => fill.id));
  return {
    format: BRIEFING_FORMAT,
    id,
    template: briefing.template,
    variables: advanced(briefing, template, day),
    marking: briefing.marking,
    fills: carried.map(({ fill }) => fill),
    signOffs: [],
    margin: briefing.margin.filter(({ done, fillId }) => done === null && fillId !== null && there.has(fillId)),
    created: stamp,
    series: seriesAfter(briefing, template, slots, carried),
  };
}

const FILE_NUMBER = 'reference';

/** How the issues after it name a briefing. */
export function issueOf(
  { id, variables }: Pick<Briefing, 'id' | 'variables'>,
  template: Pick<Template, 'variables'>,
): Issue {
  const counting = template.variables.filter((variable) => variable.next === 'counts');
  // A file number may count on as well; readers know an issue by its own number.
  const counted = counting.find((variable) => variable.id !== FILE_NUMBER) ?? counting[0];
  const said = (name: string) => (variables[name] ?? '').trim();
  return { briefingId: id, title: said('title'), number: counted ? said(counted.id) : '', date: said('date') };
}

function movedOn(fill: Fill, slot: Slot, slots: Map<string, Slot>, kindOf: NextIssue['kindOf']): Fill {
  const target = slots.get(slot.carriesTo ?? slot.id);
  const kind = kindOf(fill);
  if (!target || target === slot || (kind !== undefined && !target.accepts.includes(kind))) return fill;
  return { ...fill, slotId: target.id };
}

function advanced({ variables }: Briefing, template: Template, day: string): Briefing['variables'] {
  const former = variables.date ?? '';
  const distance = isDay(former) ? daysBetween(former, day) : 0;
  const next = { ...variables };
  for (const { id, kind, next: rule } of template.variables) {
    const said = variables[id];
    if (said === undefined) continue;
    if (rule === 'empties') delete next[id];
    else if (rule === 'counts') next[id] = countOn(said);
    else if (kind === 'date' && isDay(said)) next[id] = daysAfter(said, distance);
  }
  return { ...next, date: day };
}

function seriesAfter(
  briefing: Briefing,
  template: Template,
  slots: Map<string, Slot>,
  carried: { from: Slot; fill: Fill }[],
): Series {
  const follows = issueOf(briefing, template);
  const earlier = new Map(briefing.series?.followUps.map(({ fillId, of }) => [fillId, of]));
  return {
    follows,
    before: briefing.fills
      .filter(({ slotId }) => slots.has(slotId))
      .map((fill) => ({ fillId: fill.id, slotId: fill.slotId, said: saidBy(fill) })),
    followUps: carried.flatMap(({ from, fill }) => {
      const of = earlier.get(fill.id) ?? (fill.slotId === from.id ? undefined : follows);
      return of ? [{ fillId: fill.id, of }] : [];
    }),
  };
}

function dayOf({ variables }: Briefing): string | undefined {
  const said = (variables.date ?? '').trim();
  return isDay(said) ? said : undefined;
}
