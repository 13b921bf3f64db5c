import { newBriefing } from '../commands/newBriefing.ts';
import type { Briefing } from '../nouns/briefing.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { EvidenceFill } from '../nouns/fill.ts';
import { type Id, idOf } from '../nouns/id.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Source } from '../nouns/source.ts';
import type { Stamp } from '../nouns/stamp.ts';
import type { Slot, Template } from '../nouns/template.ts';
import { repairedWording } from '../repair/repairedWording.ts';

export interface Draft {
  template: Template;
  /** In the order in which they shall appear. */
  sources: Source[];
  evidence: Evidence[];
  /** Chosen by hand: placed whatever the rules' shares say, as long as a slot takes their kind. */
  picked?: Id[];
  title: string;
  /** ISO date. */
  date: string;
  stamp: Stamp;
}

/**
 * A first briefing without any hand-work: suggested evidence goes where the template's draft rules ask for it, every piece once.
 * The same articles, title and date always give the same briefing, ids too.
 */
export function draftBriefing({ template, sources, evidence, picked = [], title, date, stamp }: Draft): Briefing {
  const id = idOf('br', template.id, template.version, title, date, ...sources.map((source) => source.id));
  const taken = new Set<string>();
  const slots = slotsIn(template);
  const fills = slots.flatMap((slot) => {
    const chosen = chooseFor(
      slot,
      sources,
      evidence.filter((one) => one.state !== 'rejected' && !taken.has(one.id)),
    );
    for (const one of chosen) taken.add(one.id);
    return chosen.map((one) => fillOf(id, slot, one, sources));
  });
  const left = evidence
    .filter((one) => picked.includes(one.id) && !taken.has(one.id) && one.state !== 'rejected')
    .flatMap((one) => {
      const taking = slots.filter((slot) => slot.accepts.includes(one.kind));
      const slot = taking.find(({ draft }) => draft?.take.includes(one.kind)) ?? taking[0];
      return slot ? [fillOf(id, slot, one, sources)] : [];
    });
  return { ...newBriefing({ template, title, date, stamp, id }), fills: [...fills, ...left] };
}

/** Source by source; within one in reading order, the best that may be taken of each. */
function chooseFor({ draft }: Slot, sources: Source[], evidence: Evidence[]): Evidence[] {
  if (!draft) return [];
  const shares = sources.map((source) => {
    const own = evidence.filter((one) => one.sourceId === source.id);
    return bestOf(own, draft.take, draft.perSource);
  });
  return shares.flat().slice(0, draft.most);
}

/** Takes kinds in turn, in the order of preference, until the share is full: two quotes never keep out the only number. */
function bestOf(evidence: Evidence[], take: Evidence['kind'][], most: number): Evidence[] {
  const queues = take.map((kind) => evidence.filter((one) => one.kind === kind).sort(byWorth));
  const chosen: Evidence[] = [];
  while (chosen.length < most && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = queue.find((one) => !chosen.some((other) => overlaps(one, other)));
      queue.splice(0, next ? queue.indexOf(next) + 1 : queue.length);
      if (next && chosen.length < most) chosen.push(next);
    }
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Confirmed before suggested, named speakers before unnamed, numbers with unit and period before bare ones; then reading order. */
function byWorth(a: Evidence, b: Evidence): number {
  return worth(b) - worth(a) || a.start - b.start;
}

function worth(one: Evidence): number {
  const confirmed = one.state === 'confirmed' ? 8 : 0;
  switch (one.kind) {
    case 'quote':
      return confirmed + (one.speaker === '' ? 0 : 2) + (one.text.length >= 40 ? 1 : 0);
    case 'stat':
      return confirmed + (one.unit === '' ? 0 : 1) + (one.period === '' && one.asOf === '' ? 0 : 2);
    case 'excerpt':
      return confirmed + (one.why === 'lead' ? 2 : 0);
  }
}

const overlaps = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

function fillOf(briefingId: string, slot: Slot, one: Evidence, sources: Source[]): EvidenceFill {
  const id = idOf('fill', briefingId, slot.id, one.id);
  const source = sources.find((each) => each.id === one.sourceId);
  const wording = source ? repairedWording(source, one) : null;
  return { kind: 'evidence', id, slotId: slot.id, evidenceId: one.id, wording, speaker: null, comment: [] };
}
