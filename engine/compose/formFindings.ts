import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Evidence } from '../nouns/evidence.ts';
import { evidenceUsed } from '../nouns/evidenceUsed.ts';
import type { Fill } from '../nouns/fill.ts';
import { isBlank } from '../nouns/fillText.ts';
import { finding } from '../nouns/finding.ts';
import { raised } from '../nouns/fix.ts';
import { listed } from '../nouns/listed.ts';
import { highestOf, isBelow, markingText } from '../nouns/marking.ts';
import { markingFloor } from '../nouns/markingFloor.ts';
import { isWanted } from '../nouns/printedSections.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Section, Slot } from '../nouns/template.ts';
import { chartFindings } from './chartFindings.ts';
import type { Composition } from './composition.ts';
import { pictureFindings } from './pictureFindings.ts';
import { wordsOfFills } from './wordsOfFills.ts';

/** What the form asks for and the briefing lacks: variables, slots, the mark, speakers, dates. */
export function formFindings(composition: Composition): Diagnostic[] {
  const { template, briefing } = composition;
  const slotsOf = (sections: Section[]) =>
    sections.flatMap((section) => section.slots.map((slot) => ({ section, slot })));
  const [wanted, left] = [true, false].map((so) =>
    template.sections.filter((section) => isWanted(section, template, briefing.variables) === so),
  ) as [Section[], Section[]];
  return [
    ...variableFindings(composition),
    ...markingFindings(composition),
    ...slotsOf(wanted).flatMap(({ section, slot }) => [
      ...slotFindings(composition, section, slot),
      ...chartFindings(composition, section, slot),
    ]),
    ...marginFindings(composition),
    ...leftFindings(composition, left),
    ...lostFills(composition, new Set(slotsIn(template).map((slot) => slot.id))),
    ...evidenceFindings(composition),
    ...pictureFindings(composition),
    ...sourceFindings(composition),
  ];
}

function variableFindings({ template, briefing }: Composition): Diagnostic[] {
  const found: Diagnostic[] = [];
  const isEmpty = (id: string) => (briefing.variables[id] ?? '').trim() === '';
  if (isEmpty('title')) {
    found.push(
      finding({
        code: 'no-title',
        severity: 'error',
        sentence: 'The briefing has no title.',
        hint: 'Give it one at the top of the briefing.',
        place: { variable: 'title' },
        signable: false,
        basis: [],
      }),
    );
  }
  for (const { id, label } of template.variables.filter(
    (one) => one.required && one.id !== 'title' && isEmpty(one.id),
  )) {
    found.push(
      finding({
        code: 'variable-empty',
        severity: 'warning',
        sentence: `“${label}” is not filled in.`,
        hint: 'The template asks for it at the top of the briefing.',
        place: { variable: id },
        basis: [],
      }),
    );
  }
  return found;
}

function markingFindings({ template, briefing, printed }: Composition): Diagnostic[] {
  const floor = markingFloor(template, printed);
  if (!isBelow(briefing.marking, floor)) return [];
  const now = markingText(briefing.marking) || 'no mark';
  return [
    finding({
      code: 'marking-below-floor',
      severity: 'error',
      sentence: `The handling mark is ${now}; the template asks for at least ${markingText(floor)}.`,
      hint: 'Raise the mark, or sign off why it may be lower.',
      place: { variable: 'marking' },
      basis: [now],
      fix: raised(briefing.marking, highestOf(briefing.marking, floor)),
    }),
  ];
}

function slotFindings(composition: Composition, section: Section, slot: Slot): Diagnostic[] {
  const fills = composition.briefing.fills.filter((fill) => fill.slotId === slot.id && !isBlank(fill));
  const where =
    section.heading === '' || section.heading === slot.label ? slot.label : `${section.heading}: ${slot.label}`;
  const place = { sectionId: section.id, slotId: slot.id };
  const found: Diagnostic[] = [];
  // The statement on the sources is made where nobody writes one.
  if (fills.length < slot.min && slot.asks !== 'source-summary') {
    found.push(
      finding({
        code: 'slot-short',
        severity: 'warning',
        sentence:
          fills.length === 0
            ? `Nothing stands under “${where}”.`
            : `“${where}” has ${fills.length} of at least ${slot.min}.`,
        hint: slot.hint,
        place,
        // Left empty on purpose, it wants a reason in writing.
        signable: fills.length === 0,
        basis: [fills.length],
      }),
    );
  }
  if (slot.max !== null && fills.length > slot.max) {
    found.push(
      finding({
        code: 'slot-over',
        severity: 'warning',
        sentence: `“${where}” has ${fills.length}; the template asks for no more than ${slot.max}.`,
        hint: 'Take some out, or move them to another place.',
        place,
        basis: [fills.length],
      }),
    );
  }
  const words = wordsOfFills(fills, composition.evidenceNamed, composition.template.language);
  if (slot.maxWords !== null && words > slot.maxWords) {
    found.push(
      finding({
        code: 'slot-long',
        severity: 'warning',
        sentence: `“${where}” has ${words} words; the template asks for no more than ${slot.maxWords}.`,
        hint: 'Shorten it.',
        place,
        basis: [words],
      }),
    );
  }
  return found;
}

/** What is still open in the margin: told, never counted as a fault. */
function marginFindings({ briefing, template }: Composition): Diagnostic[] {
  const labels = new Map(slotsIn(template).map((slot) => [slot.id, slot.label]));
  return briefing.margin
    .filter((note) => note.done === null)
    .map((note) => {
      const fill = briefing.fills.find((one) => one.id === note.fillId);
      const slotId = fill?.slotId ?? note.slotId;
      const what = note.kind === 'todo' ? 'To do' : 'Comment';
      return finding({
        code: note.kind === 'todo' ? 'todo-open' : 'comment-open',
        severity: 'remark',
        sentence: `${what} under “${labels.get(slotId) ?? slotId}”: ${note.text}`,
        hint: note.stamp.by === '' ? '' : `Written by ${note.stamp.by}; never printed.`,
        place: { slotId, ...(fill ? { fillId: fill.id } : {}) },
        basis: [note.id, note.text],
      });
    });
}

/** What stands in sections that a blank leaves out: kept, and told so. */
function leftFindings({ briefing, template }: Composition, left: Section[]): Diagnostic[] {
  return left.flatMap((section) => {
    const slots = new Set(section.slots.map(({ id }) => id));
    const count = briefing.fills.filter((fill) => slots.has(fill.slotId) && !isBlank(fill)).length;
    if (count === 0) return [];
    const asks = template.variables.find(({ id }) => id === section.when?.variable)?.label ?? section.when?.variable;
    const name = section.heading || section.slots[0]?.label || section.id;
    return [
      finding({
        code: 'section-left-out',
        severity: 'remark',
        sentence: `“${name}” is left out because of what “${asks}” says; ${count === 1 ? 'one entry stands' : `${count} entries stand`} in it.`,
        hint: `Change “${asks}” at the top of the briefing to print it.`,
        place: { sectionId: section.id },
        basis: [count],
      }),
    ];
  });
}

/** A fill whose slot this template does not have would silently not be printed. */
function lostFills({ briefing }: Composition, known: Set<string>): Diagnostic[] {
  return briefing.fills
    .filter((fill) => !known.has(fill.slotId))
    .map((fill) =>
      finding({
        code: 'slot-unknown',
        severity: 'error',
        sentence: `Something placed under “${fill.slotId}” is not printed: the template has no such place.`,
        hint: 'Move it to another place or remove it.',
        place: { fillId: fill.id, slotId: fill.slotId },
        basis: [],
      }),
    );
}

function evidenceFindings(composition: Composition): Diagnostic[] {
  const fillOf = new Map(
    composition.printed.flatMap((fill) => (fill.kind === 'evidence' ? [[fill.evidenceId, fill] as const] : [])),
  );
  return evidenceUsed({ fills: composition.printed }).flatMap((id) => {
    const evidence = composition.evidenceNamed(id);
    const fill = fillOf.get(id);
    if (evidence && composition.sourceOf(evidence)) return missingFacts(composition, evidence, fill);
    return [
      finding({
        code: 'unknown-evidence',
        severity: 'error',
        sentence: 'A piece of evidence that the briefing prints is not in the library.',
        hint: 'Remove it, or capture its article again.',
        place: { evidenceId: id, fillId: fill?.id },
        signable: false,
        basis: [],
      }),
    ];
  });
}

function missingFacts(composition: Composition, evidence: Evidence, fill: Fill | undefined): Diagnostic[] {
  const place = { slotId: fill?.slotId, fillId: fill?.id, evidenceId: evidence.id, sourceId: evidence.sourceId };
  const printedSpeaker = fill?.kind === 'evidence' ? fill.speaker : null;
  if (evidence.kind === 'quote' && (printedSpeaker ?? evidence.speaker) === '') {
    return [
      finding({
        code: 'quote-without-speaker',
        severity: 'warning',
        sentence: `The quotation “${beginning(evidence.text)}” names no speaker.`,
        hint: 'Open it in its article and say who speaks.',
        place,
        basis: [],
      }),
    ];
  }
  const dated = evidence.kind !== 'stat' || evidence.period !== '' || evidence.asOf !== '';
  if (dated) return [];
  const published = composition.sourceOf(evidence)?.publishedOn ?? '';
  return [
    finding({
      code: 'stat-without-date',
      severity: 'warning',
      sentence: `The number “${beginning(evidence.text)}” has no period and no date.`,
      hint:
        published === ''
          ? 'Its article is undated, too: say what day or period it speaks of.'
          : `Its article is of ${published}: say what day or period the number speaks of.`,
      place,
      basis: [published],
    }),
  ];
}

function sourceFindings(composition: Composition): Diagnostic[] {
  const used = new Set(
    evidenceUsed({ fills: composition.printed }).flatMap((id) => composition.evidenceNamed(id)?.sourceId ?? []),
  );
  return composition.sources
    .filter((source) => used.has(source.id) && source.guessed.some((field) => field !== 'language'))
    .map((source) => {
      const fields = source.guessed.filter((field) => field !== 'language').map((field) => FIELD_WORDS[field]);
      return finding({
        code: 'source-guessed',
        severity: 'remark',
        sentence: `Of the article “${beginning(source.title || source.fileName)}” the ${listed(fields)} ${fields.length === 1 ? 'was' : 'were'} inferred, not stated.`,
        hint: 'Look at it once in the article’s details and save.',
        place: { sourceId: source.id },
        basis: [...source.guessed],
      });
    });
}

const FIELD_WORDS = {
  title: 'title',
  byline: 'byline',
  publisher: 'publisher',
  publishedOn: 'date',
  url: 'address',
  language: 'language',
} as const;
