import { newBriefing } from '../../engine/commands/newBriefing.ts';
import { draftBriefing } from '../../engine/compose/draftBriefing.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Stamp } from '../../engine/nouns/stamp.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import type { OpenedBriefing } from '../bridge.ts';
import { addDossier } from '../library/addDossier.ts';
import type { KeptBriefing } from '../library/briefingShelf.ts';
import { dossierOf } from '../library/dossierOf.ts';
import { templateFor, templateNamed } from '../library/templateNamed.ts';
import type { Answers, Room } from './room.ts';

type Named =
  | 'briefing.list'
  | 'briefing.create'
  | 'briefing.example'
  | 'briefing.draft'
  | 'briefing.open'
  | 'briefing.save'
  | 'briefing.duplicate'
  | 'briefing.remove'
  | 'briefing.unremove';

export function answerBriefings({ library, clock, newId }: Room): Answers<Named> {
  const { briefings } = library;
  const stamp = (): Stamp => ({ at: clock(), by: library.settings.get('analyst') });
  const opened = ({ briefing, template, revision }: KeptBriefing): OpenedBriefing => ({
    dossier: dossierOf(library, briefing, template),
    revision,
  });

  return {
    'briefing.list': () => briefings.list(),

    'briefing.create': ({ templateId, title, date }) => {
      const template = templateNamed(library, templateId);
      const briefing = newBriefing({ template, title, date, stamp: stamp(), id: newId('br') });
      return opened(briefings.add(briefing, template));
    },

    'briefing.example': async ({ templateId }) => {
      const { dossier, raw, media } = await exampleOf(templateNamed(library, templateId).id);
      const briefing: Briefing = { ...dossier.briefing, id: newId('br'), created: stamp() };
      return opened(addDossier(library, { ...dossier, briefing }, raw, media));
    },

    'briefing.draft': ({ templateId, title, date, sourceIds, evidenceIds }) => {
      const template = templateNamed(library, templateId);
      const picked = evidenceIds.flatMap((id) => library.evidence.find(id) ?? []);
      const ids = [...new Set([...sourceIds, ...picked.map((one) => one.sourceId)])];
      if (ids.length === 0) throw new Refusal('nothing-chosen', 'There is nothing left to draft from.');
      const sources = ids.map((id) => library.sources.open(id));
      const others = picked.filter((one) => !sourceIds.includes(one.sourceId));
      const evidence = [...sourceIds.flatMap((id) => library.evidence.ofSource(id)), ...others];
      const draft = { template, sources, evidence, picked: evidenceIds, title, date, stamp: stamp() };
      const drafted = draftBriefing(draft);
      return opened(briefings.add({ ...drafted, id: newId('br') }, template));
    },

    'briefing.open': ({ id }) => opened(briefings.open(id)),

    'briefing.save': ({ briefing, revision }) => ({
      revision: briefings.save(briefing, templateFor(library, briefing), revision),
    }),

    'briefing.duplicate': ({ id }) => {
      const { briefing, template } = briefings.open(id);
      const title = `${briefing.variables.title ?? ''} (copy)`.trim();
      // Sign-offs stay: their keys hold only as long as the findings are the very same.
      const copy = { ...briefing, id: newId('br'), variables: { ...briefing.variables, title }, created: stamp() };
      return opened(briefings.add(copy, template));
    },

    'briefing.remove': ({ id }) => {
      briefings.remove(id);
      return {};
    },

    'briefing.unremove': ({ id }) => {
      briefings.unremove(id);
      return {};
    },
  };
}
