import { listed } from '../nouns/listed.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Section, Slot, Template, Variable } from '../nouns/template.ts';
import { columnOf } from '../nouns/theme.ts';

/** Something that is wrong with a template, at its place. Only errors keep it from being published. */
export interface TemplateFinding {
  severity: 'error' | 'warning';
  of: 'template' | 'section' | 'slot' | 'variable' | 'look';
  /** Of the section, slot or blank; '' for the template as a whole. */
  id: string;
  sentence: string;
  hint: string;
}

/** Whether a template that can be read can also be worked with. Empty for a sound one. */
export function templateFindings(template: Template): TemplateFinding[] {
  return [
    ...wholeFindings(template),
    ...template.variables.flatMap((variable) => variableFindings(variable)),
    ...template.sections.flatMap((section, at) => sectionFindings(template, section, at)),
    ...slotsIn(template).flatMap((slot) => slotFindings(template, slot)),
    ...lookFindings(template),
  ];
}

/** Why it cannot be published: the errors alone. */
export function stopsPublishing(template: Template): TemplateFinding[] {
  return templateFindings(template).filter(({ severity }) => severity === 'error');
}

type Found = [TemplateFinding['severity'], string, string];

const at = (of: TemplateFinding['of'], id: string, found: Found[]): TemplateFinding[] =>
  found.map(([severity, sentence, hint]) => ({ severity, of, id, sentence, hint }));

function wholeFindings({ name, variables, sections, purpose }: Template): TemplateFinding[] {
  const found: Found[] = [];
  if (name.trim() === '') found.push(['error', 'The template has no name.', 'Give it one: it is chosen by it.']);
  if (purpose.trim() === '')
    found.push(['warning', 'Nothing says what the template is for.', 'One sentence: when to use it.']);
  if (sections.length === 0) found.push(['error', 'The template has no section.', 'Add one.']);
  const title = variables.find(({ id }) => id === 'title');
  const date = variables.find(({ id }) => id === 'date');
  if (title?.kind !== 'text')
    found.push(['error', 'The template has no blank for the title.', 'Add a text blank with the identifier “title”.']);
  if (date?.kind !== 'date')
    found.push(['error', 'The template has no blank for the date.', 'Add a date blank with the identifier “date”.']);
  for (const [what, ids] of [
    ['sections', sections.map(({ id }) => id)],
    ['slots', slotsIn({ sections }).map(({ id }) => id)],
    ['blanks', variables.map(({ id }) => id)],
  ] as const) {
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    if (twice.length > 0)
      found.push([
        'error',
        `Two ${what} of this template have the identifier ${listed(twice.map((id) => `“${id}”`))}.`,
        'Give each its own.',
      ]);
  }
  return at('template', '', found);
}

function variableFindings({ id, label, kind, choices, fallback }: Variable): TemplateFinding[] {
  const found: Found[] = [];
  const name = label.trim() === '' ? id : label;
  if (label.trim() === '') found.push(['error', `The blank “${id}” has no name.`, 'Say what is filled in there.']);
  if (kind === 'choice' && choices.filter((choice) => choice.trim() !== '').length === 0)
    found.push(['error', `“${name}” is a choice between nothing.`, 'Give it at least one choice.']);
  if (new Set(choices).size !== choices.length)
    found.push(['warning', `“${name}” offers the same choice twice.`, 'Take one of them out.']);
  if (kind === 'choice' && fallback !== '' && !choices.includes(fallback))
    found.push([
      'warning',
      `“${name}” prints “${fallback}” when it is empty, which is none of its choices.`,
      'Choose one of them.',
    ]);
  return at('variable', id, found);
}

function sectionFindings({ variables }: Template, section: Section, index: number): TemplateFinding[] {
  const found: Found[] = [];
  const name = section.heading === '' ? `Section ${index + 1}` : `“${section.heading}”`;
  const blank = variables.find(({ id }) => id === section.when?.variable);
  if (section.when && !blank)
    found.push([
      'error',
      `${name} is printed by a blank that is gone (“${section.when.variable}”).`,
      'Choose another blank, or print it always.',
    ]);
  const lost = blank?.kind === 'choice' ? section.when?.values.filter((value) => !blank.choices.includes(value)) : [];
  if (lost && lost.length > 0)
    found.push([
      'warning',
      `${name} waits for ${listed(lost.map((one) => `“${one}”`))}, which “${blank?.label}” does not offer.`,
      'Choose from what the blank offers.',
    ]);
  if (section.slots.length === 0 && section.fixed.length === 0 && section.always === undefined)
    found.push(['warning', `Nothing can stand in ${name}.`, 'Add a slot, or text that is always printed.']);
  return at('section', section.id, found);
}

const CHARTS = ['bar-chart', 'line-chart', 'comparison-chart', 'timeline', 'stat-table', 'callouts'];

function slotFindings(template: Template, slot: Slot): TemplateFinding[] {
  const found: Found[] = [];
  const { id, label, accepts, min, max, display, carries, carriesTo, was = [], hint } = slot;
  const name = label.trim() === '' ? id : label;
  if (label.trim() === '') found.push(['error', `The slot “${id}” has no name.`, 'Say what belongs there.']);
  if (hint.trim() === '')
    found.push(['warning', `“${name}” gives no hint.`, 'Say what is wanted there, and how long.']);
  if (max !== null && max < min)
    found.push([
      'error',
      `“${name}” asks for at least ${min} and at most ${max}.`,
      'Raise the one or lower the other.',
    ]);
  if (CHARTS.includes(display) && !accepts.includes('stat'))
    found.push([
      'error',
      `“${name}” is printed as numbers but takes none.`,
      'Let it take numbers, or print it otherwise.',
    ]);
  const target = slotsIn(template).find((one) => one.id === carriesTo);
  if (carriesTo !== undefined && !target)
    found.push([
      'error',
      `What is carried over from “${name}” goes to a slot that is gone (“${carriesTo}”).`,
      'Choose another, or let it stay.',
    ]);
  if (carriesTo !== undefined && carries === undefined)
    found.push(['warning', `“${name}” says where to carry over, but carries nothing.`, 'Say what is carried over.']);
  if (target && !accepts.some((kind) => target.accepts.includes(kind)))
    found.push([
      'warning',
      `“${target.label}” takes nothing of what stands in “${name}”.`,
      'What is carried over stays where it is.',
    ]);
  if (carries !== undefined && template.series === undefined)
    found.push([
      'warning',
      `“${name}” carries over, but the template is no series.`,
      'Make it a series, or let the slot carry nothing.',
    ]);
  const own = was.filter((one) => slotsIn(template).some((other) => other.id === one));
  if (own.length > 0)
    found.push([
      'warning',
      `“${name}” says it was ${listed(own.map((one) => `“${one}”`))}, which is still there.`,
      'What stands there stays there.',
    ]);
  return at('slot', id, found);
}

/** Less than this, and a line holds hardly a word. */
const LEAST_COLUMN = 120;

function lookFindings({ theme }: Template): TemplateFinding[] {
  const found: Found[] = [];
  const { width, height } = columnOf(theme);
  if (width < LEAST_COLUMN || height < LEAST_COLUMN)
    found.push(['error', 'The margins leave hardly any room for text.', 'Make them smaller.']);
  if (Math.min(theme.page.top, theme.page.bottom, theme.page.left, theme.page.right) < 28)
    found.push([
      'warning',
      'A margin is under 1 cm.',
      'Many printers cannot print there, and the handling mark stands in it.',
    ]);
  const tight = Object.entries(theme.roles).filter(([, { size, leading }]) => leading < size);
  if (tight.length > 0)
    found.push([
      'warning',
      `Lines stand closer than their letters are tall: ${listed(tight.map(([role]) => role))}.`,
      'Give them more leading.',
    ]);
  const small = Object.entries(theme.roles).filter(([, { size }]) => size < 6);
  if (small.length > 0)
    found.push([
      'warning',
      `Too small to be read: ${listed(small.map(([role]) => role))}.`,
      'Set them in 6 points or more.',
    ]);
  return at('look', '', found);
}
