import { findingsOf } from '../../../desk/press/findingsOf.ts';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import type { Diagnostic } from '../../../engine/nouns/diagnostic.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { writtenIn } from '../../../engine/nouns/fillText.ts';
import { proseText } from '../../../engine/nouns/prose.ts';
import type { Example } from '../../../templates/builtIn.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { applied } from './faults.ts';
import type { LabelledText } from './labelledText.ts';
import type { PlantedBriefing } from './plantedBriefing.ts';
import { textDossier } from './textDossier.ts';

/** What the checks say of one labelled paragraph, for each code that is labelled or found. */
export function scoreText(one: LabelledText): Map<string, Tally> {
  const dossier = textDossier(one);
  const found = checkBriefing(dossier).map((finding) => ({ code: finding.code, shown: wordsAt(dossier, finding) }));
  return tallies(found, one.labels.map(readLabel), one.text);
}

/** What the checks say of a briefing with faults beyond what they say of it without. */
export function scoreBriefing(one: PlantedBriefing, { dossier, media }: Example): Map<string, Tally> {
  const spoilt = applied(dossier, one.faults);
  const before = new Set(findingsOf(dossier, AT, media).map(({ key }) => key));
  const found = findingsOf(spoilt, AT, media)
    .filter(({ key }) => !before.has(key))
    .map((finding) => ({ code: finding.code, shown: placeOf(spoilt, finding) }));
  return tallies(found, one.labels.map(readPlaced), `${one.example}: ${one.labels.join(', ')}`);
}

const AT = '2026-01-12T08:00:00Z';

interface Label {
  code: string;
  shown: string;
}

function readLabel(label: string): Label {
  const at = label.indexOf(': ');
  return at < 0 ? { code: label, shown: '' } : { code: label.slice(0, at), shown: label.slice(at + 2) };
}

function readPlaced(label: string): Label {
  const [code = '', place = ''] = label.split(' @ ');
  return { code, shown: place };
}

/** A label that names words holds only where the finding points at them. */
function tallies(found: Label[], labels: Label[], name: string): Map<string, Tally> {
  const codes = new Set([...found, ...labels].map(({ code }) => code));
  return new Map(
    [...codes].map((code) => [
      code,
      tallyOf(
        found.filter((one) => one.code === code),
        labels.filter((one) => one.code === code),
        (one, label) =>
          label.shown === '' ||
          one.shown === label.shown ||
          (!label.shown.includes(': ') && one.shown.startsWith(`${label.shown}: `)),
        { found: ({ shown }) => `“${shown}” in ${name}`, label: ({ shown }) => `“${shown}” in ${name}` },
      ),
    ]),
  );
}

function placeOf(dossier: Dossier, finding: Diagnostic): string {
  const { slotId, variable } = finding.place;
  const fill = dossier.briefing.fills.find(({ id }) => id === finding.place.fillId);
  const words = wordsAt(dossier, finding);
  return `${variable ?? slotId ?? fill?.slotId ?? ''}${words === '' ? '' : `: ${words}`}`;
}

/** The analyst's words at which a finding points; '' where it points at the fill as a whole. */
function wordsAt({ briefing }: Dossier, { place: { fillId, evidenceId, start, end } }: Diagnostic): string {
  const fill = briefing.fills.find(({ id }) => id === fillId);
  if (!fill || evidenceId !== undefined || start === undefined) return '';
  return proseText(writtenIn(fill)).slice(start, end);
}
