import type { Briefing } from '../nouns/briefing.ts';
import type { Step } from '../nouns/command.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Fill } from '../nouns/fill.ts';
import { writtenIn } from '../nouns/fillText.ts';
import { inlineText, mapParagraphs, type Prose, type ProseInline, proseText } from '../nouns/prose.ts';

/** The steps that a finding's fix takes; null where what it would mend is no longer as it was, or where it has none. */
export function fixSteps(briefing: Briefing, { fix, place }: Diagnostic): Step[] | null {
  if (!fix) return null;
  const { edit } = fix;
  if (edit.do === 'mark') return [{ do: 'set-marking', marking: edit.marking }];
  if (place.variable !== undefined) return edit.do === 'replace' ? variableSteps(briefing, place.variable, edit) : null;
  const fill = briefing.fills.find((one) => one.id === place.fillId);
  if (!fill) return null;
  switch (edit.do) {
    case 'own-wording':
      return fill.kind === 'evidence'
        ? [{ do: 'reword', fillId: fill.id, wording: null, speaker: fill.speaker }]
        : null;
    case 'own-speaker':
      return fill.kind === 'evidence'
        ? [{ do: 'reword', fillId: fill.id, wording: fill.wording, speaker: null }]
        : null;
    case 'replace':
      return written(fill, edit.start, edit.was, (inlines, at) => replaced(inlines, at, edit.was.length, edit.now));
    case 'cite':
      return written(fill, edit.start, edit.was, (inlines, at) =>
        inserted(inlines, at + edit.was.length, { kind: 'cite', evidenceId: edit.evidenceId }),
      );
    case 'heading': {
      const block = writtenIn(fill)[edit.block];
      if (block?.kind !== 'heading' || inlineText(block.inlines) !== edit.was) return null;
      return writeSteps(fill, writtenIn(fill).with(edit.block, { ...block, level: edit.level }));
    }
    case 'drop-empty': {
      const block = writtenIn(fill)[edit.block];
      if (block?.kind !== 'heading' || inlineText(block.inlines).trim() !== '') return null;
      return writeSteps(fill, writtenIn(fill).toSpliced(edit.block, 1));
    }
  }
}

function variableSteps(
  { variables }: Briefing,
  variable: string,
  { start, was, now }: { start: number; was: string; now: string },
): Step[] | null {
  const value = variables[variable] ?? '';
  if (value.slice(start, start + was.length) !== was) return null;
  return [{ do: 'set-variable', variable, value: `${value.slice(0, start)}${now}${value.slice(start + was.length)}` }];
}

type Change = (inlines: ProseInline[], at: number) => ProseInline[];

function written(fill: Fill, start: number, was: string, change: Change): Step[] | null {
  const prose = writtenIn(fill);
  if (proseText(prose).slice(start, start + was.length) !== was) return null;
  let at = 0;
  const here = (inlines: ProseInline[]) => {
    const from = start - at;
    const { length } = inlineText(inlines);
    at += length + 1;
    return from < 0 || from >= length ? inlines : change(inlines, from);
  };
  return writeSteps(fill, mapParagraphs(prose, here));
}

function writeSteps(fill: Fill, prose: Prose): Step[] | null {
  if (fill.kind === 'prose') return [{ do: 'write', fillId: fill.id, prose }];
  return fill.kind === 'evidence' ? [{ do: 'comment', fillId: fill.id, comment: prose }] : null;
}

/** The new words look like the first of the old ones; evidence that stands among the old ones stays. */
function replaced(inlines: ProseInline[], start: number, length: number, now: string): ProseInline[] {
  let at = 0;
  let put = false;
  return inlines.flatMap((inline): ProseInline[] => {
    if (inline.kind !== 'text') {
      if (inline.kind === 'break') at += 1;
      return [inline];
    }
    const from = at;
    at += inline.text.length;
    if (at <= start || from >= start + length) return [inline];
    const words = put ? '' : now;
    put = true;
    const text = `${inline.text.slice(0, Math.max(0, start - from))}${words}${inline.text.slice(start + length - from)}`;
    return text === '' ? [] : [{ ...inline, text }];
  });
}

function inserted(inlines: ProseInline[], place: number, one: ProseInline): ProseInline[] {
  let at = 0;
  let put = false;
  const done = inlines.flatMap((inline): ProseInline[] => {
    const from = at;
    if (inline.kind === 'text') at += inline.text.length;
    else if (inline.kind === 'break') at += 1;
    if (put || inline.kind !== 'text' || place > at) return [inline];
    put = true;
    // Behind a full stop or comma that follows the closing mark.
    const stop = /^[.,;:!?]/.test(inline.text.slice(place - from)) ? 1 : 0;
    const [head, tail] = [inline.text.slice(0, place - from + stop), inline.text.slice(place - from + stop)];
    return [
      ...(head === '' ? [] : [{ ...inline, text: head }]),
      one,
      ...(tail === '' ? [] : [{ ...inline, text: tail }]),
    ];
  });
  return put ? done : [...done, one];
}
