import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { slotsIn } from '../../engine/nouns/slotsIn.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { freshId } from '../../engine/studio/freshId.ts';
import { newTemplate } from '../../engine/studio/newTemplate.ts';
import { stopsPublishing } from '../../engine/studio/templateFindings.ts';
import { templateFromBriefing } from '../../engine/studio/templateFromBriefing.ts';
import { isOtherwise } from '../../engine/templates/otherwise.ts';
import { builtInTemplates } from '../../templates/builtIn.ts';
import { standardTheme } from '../../templates/themes/standard.ts';
import type { RequestName, StudioTemplate, Takes } from '../bridge.ts';
import { parseJson } from '../files/parseJson.ts';
import { safeName } from '../files/safeName.ts';
import type { Library } from '../library/library.ts';
import { isBuiltIn, templateFor, templateNamed } from '../library/templateNamed.ts';
import type { Answers, Room } from './room.ts';
import { studioPages } from './studioPages.ts';

type Named = Extract<RequestName, `studio.${string}`>;

export function answerStudio({ library, press, clock, deliver }: Room): Answers<Named> {
  const pages = studioPages(library, press, clock);
  return {
    'studio.list': () => linesOf(library),

    'studio.open': ({ id }) => opened(library, id),

    'studio.start': ({ name, from }) => {
      const template = begun(library, name, from);
      library.drafts.keep(template, 0);
      return opened(library, template.id);
    },

    'studio.save': ({ template, revision }) => {
      refuseBuiltIn(template.id);
      return { revision: library.drafts.keep(template, revision) };
    },

    'studio.discard': ({ id }) => {
      library.drafts.drop(id);
      return {};
    },

    'studio.publish': ({ template }) => {
      refuseBuiltIn(template.id);
      const [first] = stopsPublishing(template);
      if (first) {
        throw new Refusal('unsound', `This template cannot be published yet: ${first.sentence}`, first.hint);
      }
      return library.together(() => {
        // Meanwhile a file may have brought a version of this number.
        const version = Math.max(0, ...versionsOf(library, template.id).map((one) => one.version)) + 1;
        const published = { ...template, version };
        library.templates.keep(published);
        library.drafts.drop(template.id);
        library.templates.retire(template.id, false);
        return published;
      });
    },

    'studio.preview': ({ template, briefing }) => pages(template, briefing),

    'studio.version': ({ id, version }) => templateNamed(library, id, version),

    'studio.import': ({ bytes, fileName }) => imported(library, readTemplate(parseJson(bytes, fileName))),

    'studio.export': ({ template }) =>
      deliver([
        {
          name: safeName(template.name, '.json'),
          mediaType: 'application/json',
          // As `template show` prints one.
          bytes: new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`),
        },
      ]),

    'studio.retire': ({ id, retired }) => {
      refuseBuiltIn(id);
      library.templates.retire(id, retired);
      return {};
    },
  };
}

function linesOf(library: Library) {
  const drafts = library.drafts.list();
  const kept = library.templates.list().filter(({ id }) => !isBuiltIn(id));
  const own = [...drafts.filter(({ id }) => !kept.some((one) => one.id === id)), ...kept];
  const lineOf = (template: Template) => {
    const published =
      builtInTemplates.find(({ id }) => id === template.id) ?? kept.find(({ id }) => id === template.id);
    const draft = drafts.find(({ id }) => id === template.id);
    const { id, name, purpose } = draft ?? template;
    return {
      id,
      name,
      purpose,
      builtIn: isBuiltIn(id),
      version: published?.version ?? null,
      draft: draft !== undefined,
      briefings: library.templates.usesOf(id).briefings,
    };
  };
  return [...own, ...builtInTemplates].map(lineOf);
}

/** Of a built-in template the program's own version, too. */
function versionsOf(library: Library, id: string): Template[] {
  const builtIn = builtInTemplates.find((template) => template.id === id);
  const kept = library.templates.versionsOf(id);
  const others = kept.filter(({ version }) => version !== builtIn?.version);
  return [...(builtIn ? [builtIn] : []), ...others].sort((a, b) => b.version - a.version);
}

function opened(library: Library, id: string): StudioTemplate {
  const draft = isBuiltIn(id) ? null : library.drafts.find(id);
  const all = versionsOf(library, id);
  const base = builtInTemplates.find((template) => template.id === id) ?? all[0] ?? null;
  const template = draft?.template ?? base;
  if (!template)
    throw new Refusal('unknown-template', `There is no template “${id}”.`, 'Choose one of the listed ones.');
  const uses = library.templates.usesOf(id);
  const versions = all.map(({ version }) => ({ version, briefings: uses.byVersion[version] ?? 0 }));
  const slotIds = new Set(
    [...all, template].flatMap((one) => slotsIn(one).flatMap((slot) => [slot.id, ...(slot.was ?? [])])),
  );
  return {
    template: isBuiltIn(id) ? template : { ...template, version: (base?.version ?? 0) + 1 },
    base,
    builtIn: isBuiltIn(id),
    revision: draft?.revision ?? 0,
    versions,
    bySlot: uses.bySlot,
    slotIds: [...slotIds],
  };
}

function begun(library: Library, name: string, from: Takes<'studio.start'>['from']): Template {
  const taken = [
    ...builtInTemplates.map(({ id }) => id),
    ...library.drafts.list().map(({ id }) => id),
    ...library.templates.ids(),
  ];
  const id = freshId(name, taken, 'template');
  switch (from.kind) {
    case 'nothing':
      return newTemplate({ id, name, theme: standardTheme, language: 'en' });
    case 'template': {
      const copied = library.drafts.find(from.id)?.template ?? templateNamed(library, from.id);
      return { ...copied, id, name, version: 1 };
    }
    case 'briefing':
      return templateFromBriefing(from.briefing, templateFor(library, from.briefing), {
        id,
        name,
        keepProse: from.keepProse,
      });
  }
}

function imported(
  library: Library,
  template: Template,
): { id: string; name: string; as: 'known' | 'version' | 'draft' } {
  const { id, name } = template;
  const all = versionsOf(library, id);
  if (all.some((one) => !isOtherwise(one, template))) return { id, name, as: 'known' };
  const sound = stopsPublishing(template).length === 0;
  if (!isBuiltIn(id) && sound && !all.some(({ version }) => version >= template.version)) {
    library.templates.keep(template);
    library.templates.retire(id, false);
    return { id, name, as: 'version' };
  }
  // Never over what is there: beside a built-in one under an identifier of its own, else as the next version's draft.
  const taken = [
    ...builtInTemplates.map((one) => one.id),
    ...library.templates.ids(),
    ...library.drafts.list().map((one) => one.id),
  ];
  const own = isBuiltIn(id) || library.drafts.find(id) ? freshId(id, taken, 'template') : id;
  library.drafts.keep({ ...template, id: own, ...(own === id ? {} : { version: 1 }) }, 0);
  return { id: own, name, as: 'draft' };
}

function refuseBuiltIn(id: string): void {
  if (!isBuiltIn(id)) return;
  throw new Refusal('built-in', 'A built-in template is never changed.', 'Make a copy of it, and change that.');
}
