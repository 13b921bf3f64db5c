import { checkBriefing } from '../check/checkBriefing.ts';
import { quotedOf } from '../check/checkEvidence.ts';
import { quoteLock } from '../check/quoteLock.ts';
import { sayVerdict, stopsExport } from '../check/verdict.ts';
import { applyCommand } from '../commands/applyCommand.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { acceptSteps } from './acceptSteps.ts';
import type { Edit, EditVerdict } from './edit.ts';
import { touches } from './hunks.ts';
import type { Review } from './openReview.ts';

const STAMP = { at: '2000-01-01T00:00:00.000Z', by: '' };

/**
 * What the checks say of an edit before it is accepted: Quote Lock on the new wording, evidence in a sentence that would no longer be locked,
 * and every finding that the passage does not have now.
 */
export function verdictsOf(review: Review, edit: Edit): EditVerdict[] {
  if (edit.settles !== 'briefing') return touchedElsewhere(review, edit);
  const { dossier } = review;
  const steps = acceptSteps(review, [edit], STAMP);
  if (steps.length === 0) return [];
  const { briefing } = applyCommand(dossier.briefing, { label: '', steps });
  const fillId = edit.place.fillId;
  const only = (from: Dossier['briefing']): Dossier => ({
    ...dossier,
    briefing: { ...from, fills: from.fills.filter(({ id }) => id === fillId) },
  });
  const was = new Set(checkBriefing(only(dossier.briefing)).map(({ key }) => key));
  const found = checkBriefing(only(briefing)).filter(({ key, severity }) => !was.has(key) && severity !== 'remark');
  const wording = wordingVerdict({ ...dossier, briefing }, edit);
  const isSaid = found.some(({ code }) => /^(?:quote|excerpt)-/.test(code));
  return [
    ...unlocked(edit),
    ...(wording && !isSaid ? [wording] : []),
    ...found.map(({ sentence, severity }) => ({ sentence, stops: severity === 'error' })),
  ];
}

function wordingVerdict(after: Dossier, { place, change }: Edit): EditVerdict | null {
  if (change.do !== 'hunk' || change.ours.target.is === 'prose') return null;
  const fill = after.briefing.fills.find(({ id }) => id === place.fillId);
  if (fill?.kind !== 'evidence') return null;
  const evidence = after.evidence.find(({ id }) => id === fill.evidenceId);
  if (!evidence || evidence.kind === 'stat') return null;
  const verdict = quoteLock(quotedOf({ evidence, fill }), after.sources);
  return { sentence: sayVerdict(verdict), stops: stopsExport(verdict) };
}

/** Accepting makes plain words of a piece that was printed from its card. */
function unlocked({ change, evidenceIds, kind }: Edit): EditVerdict[] {
  if (change.do !== 'hunk' || change.ours.target.is !== 'prose' || kind === 'look') return [];
  const { ours, hunk } = change;
  const touched = ours.line.spans.some(
    (span) =>
      span.made?.of === 'prose' && span.made.inline.kind === 'evidence' && span.note === '' && touches(hunk, span),
  );
  if (!touched || evidenceIds.length === 0) return [];
  return [
    {
      sentence:
        'Accepting unlocks it: the words are then the sentence’s own, no longer printed from the evidence. The footnote stays.',
      stops: false,
    },
  ];
}

/** A number's or a quotation's composed words: what the source has stays printed. */
function touchedElsewhere({ dossier }: Review, { kind, evidenceIds, after }: Edit): EditVerdict[] {
  if (kind !== 'reworded' || evidenceIds.length === 0 || after.trim() === '') return [];
  const evidence = dossier.evidence.find(({ id }) => id === evidenceIds[0]);
  if (evidence?.kind !== 'stat') return [];
  return [{ sentence: `The source has “${evidence.text}”.`, stops: false }];
}
