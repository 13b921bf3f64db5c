import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import { countChecked } from '../../../engine/check/countChecked.ts';
import { areaOf } from '../../../engine/nouns/area.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { textDossier } from '../../evaluate/checks/textDossier.ts';

/** Paragraphs of the discussion, one fill each. */
function discussed(...texts: string[]): Dossier {
  const dossiers = texts.map((text) => textDossier({ scale: 'icd203', where: 'text', text, labels: [] }));
  const fills = dossiers.flatMap(({ briefing }, at) =>
    briefing.fills.map((fill) => ({ ...fill, id: `fill_told${1000 + at}` })),
  );
  const [dossier] = dossiers;
  if (!dossier) throw new Error('nothing is discussed');
  return { ...dossier, briefing: { ...dossier.briefing, fills } };
}

const sourcesIn = (dossier: Dossier) => countChecked(dossier).find(({ area }) => area === 'sources')?.count;
const CITED = 'The line carries data.[1]';

describe('what was found sound', () => {
  it.each(['It is likely that the ship is late.', 'We assess that the ship stays in port.'])(
    'does not hold that every judgement names its sources beside “%s”',
    (text) => {
      const dossier = discussed(CITED, text);
      expect(checkBriefing(dossier).filter((one) => areaOf(one) === 'sources')).toEqual([]);
      expect(sourcesIn(dossier)).toBe(0);
    },
  );

  it('holds it where each of them does, and where nobody judges', () => {
    expect(sourcesIn(discussed(CITED, 'It is likely that the ship is late.[4]'))).toBe(2);
    expect(sourcesIn(discussed(CITED, 'The ship stays in port.'))).toBe(1);
  });
});
