import { capital } from '../nouns/capital.ts';
import { markingText } from '../nouns/marking.ts';
import type { Section, Template, Variable } from '../nouns/template.ts';
import { isOtherwise, sectionWords } from './otherwise.ts';
import { slotChanges } from './slotChanges.ts';
import type { TemplateChange } from './templateChange.ts';

/** What is otherwise in the newer version, in the order of its page. Empty only where nothing but the number differs. */
export function templateDifference(older: Template, newer: Template): TemplateChange[] {
  return [
    ...sectionChanges(older, newer),
    ...slotChanges(older, newer),
    ...variableChanges(older, newer),
    ...markingChanges(older, newer),
    ...wholeChanges(older, newer),
  ];
}

function sectionChanges(older: Template, newer: Template): TemplateChange[] {
  const change = (what: TemplateChange['what'], id: string, sentence: string): TemplateChange => ({
    of: 'section',
    what,
    id,
    sentence,
  });
  const before = new Map(older.sections.map((section) => [section.id, section]));
  const after = new Set(newer.sections.map((section) => section.id));
  const stay = (sections: Section[]) =>
    sections.filter(({ id }) => before.has(id) && after.has(id)).map((section) => section.id);
  const reordered = isOtherwise(stay(older.sections), stay(newer.sections));
  return [
    ...newer.sections.flatMap((section) => {
      const { id } = section;
      const was = before.get(id);
      const name = sectionWords(newer, id);
      if (!was) return [change('added', id, `${capital(name)} is a new section.`)];
      const found: TemplateChange[] = [];
      if (was.heading !== section.heading)
        found.push(change('renamed', id, `The section ${sectionWords(older, id)} is now ${name}.`));
      if (isOtherwise(was.fixed, section.fixed))
        found.push(change('changed', id, `The text that is always printed in ${name} reads otherwise.`));
      if (was.columns !== section.columns)
        found.push(
          change('changed', id, `${capital(name)} is set in ${section.columns === 1 ? 'one column' : 'two columns'}.`),
        );
      if (isOtherwise(was.when, section.when))
        found.push(change('changed', id, conditionSentence(section, name, newer)));
      if (was.always !== section.always)
        found.push(
          change(
            'changed',
            id,
            section.always === undefined
              ? `${capital(name)} is left out where nothing stands in it.`
              : `${capital(name)} is printed even where nothing stands in it${section.always === '' ? '' : `: “${section.always}”`}.`,
          ),
        );
      if (isOtherwise(was.unchanged, section.unchanged))
        found.push(
          change(
            'changed',
            id,
            section.unchanged
              ? `${capital(name)} says “${section.unchanged.words}” where all stands as in the issue before${section.unchanged.keeps ? ', above what stands there' : ', in place of it'}.`
              : `${capital(name)} no longer says when nothing has changed.`,
          ),
        );
      if (was.guidance !== section.guidance)
        found.push(change('changed', id, `The guidance on ${name} reads otherwise.`));
      return found;
    }),
    ...(reordered ? [change('moved', '', 'The sections stand in another order.')] : []),
    ...older.sections
      .filter(({ id }) => !after.has(id))
      .map(({ id }) => change('removed', id, `The section ${sectionWords(older, id)} is gone.`)),
  ];
}

function variableChanges(older: Template, newer: Template): TemplateChange[] {
  const change = (what: TemplateChange['what'], id: string, sentence: string): TemplateChange => ({
    of: 'variable',
    what,
    id,
    sentence,
  });
  const before = new Map(older.variables.map((variable) => [variable.id, variable]));
  const after = new Set(newer.variables.map(({ id }) => id));
  const stay = (variables: Variable[]) => variables.map(({ id }) => id).filter((id) => before.has(id) && after.has(id));
  const reordered = isOtherwise(stay(older.variables), stay(newer.variables));
  return [
    ...newer.variables.flatMap((variable) => {
      const { id, label } = variable;
      const was = before.get(id);
      if (!was)
        return [
          change('added', id, `“${label}” is a new blank${variable.required ? ' that has to be filled in' : ''}.`),
        ];
      const found: TemplateChange[] = [];
      if (was.label !== label) found.push(change('renamed', id, `The blank “${was.label}” is now “${label}”.`));
      if (was.required !== variable.required)
        found.push(
          change('changed', id, variable.required ? `“${label}” has to be filled in.` : `“${label}” may stay empty.`),
        );
      if (was.next !== variable.next)
        found.push(change('changed', id, `In the next issue “${label}” ${NEXT[variable.next ?? 'stays']}.`));
      const rest = ({ kind, fallback, hint, choices, printed }: Variable) => [kind, fallback, hint, choices, printed];
      if (isOtherwise(rest(was), rest(variable)))
        found.push(change('changed', id, `“${label}” is asked for or printed otherwise.`));
      return found;
    }),
    ...(reordered ? [change('moved', '', 'The blanks stand in another order.')] : []),
    ...older.variables
      .filter(({ id }) => !after.has(id))
      .map(({ id, label }) =>
        change('removed', id, `The blank “${label}” is gone; what you wrote in it is kept, but not printed.`),
      ),
  ];
}

const NEXT: Record<NonNullable<Variable['next']> | 'stays', string> = {
  counts: 'counts up by one',
  empties: 'is empty again',
  stays: 'stays as it is',
};

function conditionSentence({ when }: Section, name: string, { variables }: Template): string {
  if (!when) return `${capital(name)} is printed whatever the blanks say.`;
  const blank = variables.find(({ id }) => id === when.variable)?.label ?? when.variable;
  const says =
    when.values.length === 0 ? 'is filled in' : `says ${when.values.map((value) => `“${value}”`).join(' or ')}`;
  return `${capital(name)} is printed only where “${blank}” ${says}.`;
}

function markingChanges(older: Template, newer: Template): TemplateChange[] {
  if (!isOtherwise(older.marking, newer.marking)) return [];
  const [was, is] = [markingText(older.marking) || 'no mark', markingText(newer.marking) || 'no mark'];
  const sentence = `The template asks for at least ${is} (before: ${was}); your mark stays as it is.`;
  return [{ of: 'marking', what: 'changed', id: '', sentence }];
}

const RHYTHM: Record<NonNullable<Template['series']>['every'], string> = {
  day: 'one every day',
  workday: 'one every working day',
  week: 'one every week',
  month: 'one every month',
};

/** What concerns the paper as a whole; whatever has no sentence of its own is said to differ all the same. */
function wholeChanges(older: Template, newer: Template): TemplateChange[] {
  const differs = (key: keyof Template) => isOtherwise(older[key], newer[key]);
  const found: TemplateChange[] = [];
  const say = (of: TemplateChange['of'], sentence: string) => found.push({ of, what: 'changed', id: '', sentence });
  if (differs('name')) say('template', `The template is now called “${newer.name}”.`);
  if (differs('purpose')) say('template', 'What the template is for is said otherwise.');
  if (differs('language'))
    say('template', `The language of the form is ${newer.language} (before: ${older.language}).`);
  if (differs('theme')) say('look', 'The look is another: fonts, sizes, colours or the page.');
  if (differs('cover'))
    say('look', newer.cover ? 'Title and facts get a page of their own.' : 'There is no title page any more.');
  if (differs('toc'))
    say('look', newer.toc ? 'The table of contents is another.' : 'There is no table of contents any more.');
  if (differs('numberedHeadings'))
    say('look', newer.numberedHeadings ? 'Headings are numbered.' : 'Headings are no longer numbered.');
  if (differs('notes'))
    say('look', newer.notes === 'foot' ? 'Notes stand at the foot of the page.' : 'Notes stand at the end.');
  if (differs('sources')) say('look', 'The list of sources is printed otherwise.');
  if (differs('estimativeScale')) say('look', 'Another scale of likelihood is printed, or none.');
  if (differs('series'))
    say(
      'template',
      newer.series
        ? `Its briefings are a series: ${RHYTHM[newer.series.every]}.`
        : 'Its briefings are no series any more.',
    );
  if (differs('pageLimit'))
    say(
      'template',
      newer.pageLimit === null ? 'There is no page limit any more.' : `The page limit is ${newer.pageLimit}.`,
    );
  return found;
}
