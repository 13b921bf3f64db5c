import { BEFORE_SPEAKER } from '../compose/evidenceBlocks.ts';
import { phrasesOf } from '../compose/phrases.ts';
import { NOTE_SIGN } from '../marks/paragraphMark.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { EvidenceFill } from '../nouns/fill.ts';
import { appliedLine } from './applied.ts';
import type { Came } from './came.ts';
import type { Hunk } from './hunks.ts';
import { type Line, OBJECT_SIGN } from './line.ts';
import type { Printed } from './printed.ts';

export interface LineChange {
  ours: Printed;
  theirs: Came;
  hunks: Hunk[];
}

/** A fill's words and speaker with changes of their printed forms taken. Words that were not touched stay letter for letter as they were. */
export function wordingAfter(
  fill: EvidenceFill,
  evidence: Evidence,
  changes: LineChange[],
  { template }: Dossier,
): Pick<EvidenceFill, 'wording' | 'speaker'> {
  let { wording, speaker } = fill;
  for (const { ours, theirs, hunks } of changes) {
    const after = appliedLine(ours.line, theirs.line, hunks);
    if (ours.target.is === 'wording' || ours.target.is === 'point') {
      const quoted = evidence.kind === 'quote' || ours.target.is === 'point';
      const own = ours.target.is === 'point' ? beforeSpeaker(after) : after;
      const words = wordsOf(own, fill.wording ?? evidence.text, quoted ? phrasesOf(template.language).marks : null);
      if (words !== (fill.wording ?? evidence.text)) wording = words === evidence.text ? null : words;
    }
    if (evidence.kind !== 'quote' || (ours.target.is !== 'attribution' && ours.target.is !== 'point')) continue;
    const now = speakerIn(
      ours.target.is === 'point' ? attributionIn(after) : plain(after),
      ours,
      fill.speaker ?? evidence.speaker,
    );
    if (now !== null && now !== (fill.speaker ?? evidence.speaker)) speaker = now === evidence.speaker ? null : now;
  }
  return { wording, speaker };
}

function plain({ text }: Line): string {
  return text.replaceAll(NOTE_SIGN, '').replaceAll(OBJECT_SIGN, '').trim();
}

/** Printed words back to the fill's: marks around them are the program's, and marks within were made inner ones. */
function wordsOf(line: Line, was: string, marks: { open: string; close: string } | null): string {
  const before = marks ? marks.open.length : 0;
  let words = '';
  for (const span of line.spans) {
    if (span.note !== '') continue;
    const text = line.text.slice(span.start, span.end);
    if (span.made?.of !== 'wording') {
      words += text;
      continue;
    }
    for (let at = 0; at < text.length; at += 1) {
      const place = span.offset + at - before;
      words += place < 0 || place >= was.length ? (text[at] ?? '') : (was[place] ?? '');
    }
  }
  const bare = words.replaceAll(OBJECT_SIGN, '').trim();
  if (!marks) return bare;
  const opened = /^["“„«»‟]/.test(bare) ? bare.slice(1) : bare;
  return (/["”“«»‟]$/.test(opened) ? opened.slice(0, -1) : opened).trim();
}

/** The words of a point end where its speaker begins. */
function beforeSpeaker(line: Line): Line {
  const at = line.spans.findIndex(({ made }) => made?.of === 'attribution');
  if (at < 0) return line;
  const spans = line.spans.slice(0, at);
  return { text: line.text.slice(0, spans.at(-1)?.end ?? 0), spans };
}

function attributionIn(line: Line): string {
  const first = line.spans.find(({ made }) => made?.of === 'attribution');
  const text = first ? line.text.slice(first.start) : '';
  return plain({ text, spans: [] }).replace(BEFORE_SPEAKER.trim(), '').trim();
}

/** The name among what else stands there: what is new of it, the role. Null where any of that was changed, too. */
function speakerIn(now: string, { line, target }: Printed, speaker: string): string | null {
  const printed = target.is === 'point' ? attributionIn(line) : plain(line);
  const at = speaker === '' ? -1 : printed.indexOf(speaker);
  if (at < 0) return null;
  const [before, rest] = [printed.slice(0, at), printed.slice(at + speaker.length)];
  const keeps = now.length >= before.length + rest.length && now.startsWith(before) && now.endsWith(rest);
  return keeps ? now.slice(before.length, now.length - rest.length).trim() : null;
}
