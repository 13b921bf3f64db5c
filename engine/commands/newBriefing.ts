import { BRIEFING_FORMAT, type Briefing } from '../nouns/briefing.ts';
import type { Id } from '../nouns/id.ts';
import type { Stamp } from '../nouns/stamp.ts';
import type { Template } from '../nouns/template.ts';

/** An empty briefing on a template: marked with the template's floor, nothing written yet but title and date. `date` is an ISO date. */
export function newBriefing(from: { template: Template; title: string; date: string; stamp: Stamp; id: Id }): Briefing {
  return {
    format: BRIEFING_FORMAT,
    id: from.id,
    template: { id: from.template.id, version: from.template.version },
    variables: { title: from.title, date: from.date },
    marking: from.template.marking,
    fills: [],
    signOffs: [],
    margin: [],
    created: from.stamp,
  };
}
