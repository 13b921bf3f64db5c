import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { fixSteps } from '../../../engine/commands/fixSteps.ts';
import type { Diagnostic } from '../../../engine/nouns/diagnostic.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { writtenIn } from '../../../engine/nouns/fillText.ts';
import { proseText } from '../../../engine/nouns/prose.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { paragraph } from '../../../templates/parts/finished.ts';
import { added, applied, filledIn, headed, marked, printedAsSaidBy, reworded } from '../../evaluate/checks/faults.ts';
import { seenTexts } from '../../evaluate/checks/seenTexts.ts';
import { textDossier } from '../../evaluate/checks/textDossier.ts';

function fixable(dossier: Dossier): Diagnostic[] {
  return checkBriefing(dossier).filter(({ fix }) => fix !== undefined);
}

function fixed(dossier: Dossier, finding: Diagnostic) {
  const steps = fixSteps(dossier.briefing, finding);
  if (!steps) throw new Error(`no steps for ${finding.code}`);
  return applyCommand(dossier.briefing, { label: 'Fix', steps });
}

const digest = (await exampleOf('media-digest')).dossier;
const memo = (await exampleOf('policy-memo')).dossier;
const SPOILT: [string, Dossier][] = [
  ...seenTexts.map((one): [string, Dossier] => [one.text, textDossier(one)]),
  ['reworded', applied(digest, [reworded('Anchors drag', 'Anchors always drag in a storm, and there was a storm.')])],
  ['speaker', applied(digest, [printedAsSaidBy('Anchors drag', 'Ines Valdor')])],
  ['a word twice in the title', applied(digest, [filledIn('title', 'The the strait: of of cables')])],
  ['heading', applied(memo, [added('background-text', headed(2, 'Soil'), paragraph('Wet.'), headed(1, ''))])],
  ['mark', applied(digest, [marked({ tlp: null })])],
];

describe('a fix', () => {
  const cases = SPOILT.flatMap(([name, dossier]) => fixable(dossier).map((one) => [name, dossier, one] as const));

  test('is offered for more than a few findings', () => {
    expect(new Set(cases.map(([, , { code }]) => code)).size).toBeGreaterThanOrEqual(6);
  });

  test.each(cases)('of %s mends it, and undo gives the same bytes', (_, dossier, finding) => {
    const before = JSON.stringify(dossier.briefing);
    const { briefing, inverse } = fixed(dossier, finding);
    const left = checkBriefing({ ...dossier, briefing }).map(({ key }) => key);
    expect(left).not.toContain(finding.key);
    expect(JSON.stringify(dossier.briefing)).toBe(before);
    expect(JSON.stringify(applyCommand(briefing, inverse).briefing)).toBe(before);
  });

  test.each(cases)('of %s is not done where the text is another by now', (_, dossier, finding) => {
    if (finding.fix?.edit.do === 'mark' || /^own/.test(finding.fix?.edit.do ?? '')) return;
    const fills = dossier.briefing.fills.map((fill) =>
      fill.id === finding.place.fillId && fill.kind === 'prose'
        ? { ...fill, prose: [paragraph('Something else.')] }
        : fill,
    );
    const briefing = { ...dossier.briefing, fills, variables: {} };
    expect(fixSteps(briefing, finding)).toBeNull();
  });
});

test('a note goes behind the full stop, and nothing else of the text changes', () => {
  const dossier = textDossier({
    scale: 'icd203',
    where: 'text',
    text: 'She said “we will not be hurried, and we do not rule anything out”. And “We have no evidence of a deliberate act at this moment”. So be it.',
    labels: [],
  });
  const finding = fixable(dossier).find(({ code }) => code === 'quotation-without-note');
  if (!finding) throw new Error('nothing to cite');
  const { briefing } = fixed(dossier, finding);
  const [fill] = briefing.fills;
  if (!fill) throw new Error('no fill');
  expect(proseText(writtenIn(fill))).toBe(
    'She said “we will not be hurried, and we do not rule anything out”. And “We have no evidence of a deliberate act at this moment”. So be it.',
  );
  expect(JSON.stringify(writtenIn(fill))).toMatch(/at this moment”\."\},\{"kind":"cite"/);
});
