import { checkBriefing } from '../../../engine/check/checkBriefing.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { sourceOf } from '../../engine/check/sourceOf.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { dossierOf } from './numbersCase.ts';

/** What an analyst typed with nothing cited, beside the one article of the briefing; and what is to be found. */
type UnsourcedCase = [prose: string, ...found: ('number-in-prose' | 'number-unsourced')[]];

const ARTICLE = `Moscow received 1.6 million grenades from North Korea within six months, the ministry said. The army of the valley counts 1,320,000 soldiers in its barracks. Traffic at the northern lock rose by 17 per cent to 2,418 ships. The reconstruction of the harbour cost 240 million euros. In 2023 the ferry carried 41,200 passengers across the strait. Some 5,300 men of the second brigade left the front in January.`;

export const unsourcedCases: UnsourcedCase[] = [
  // Against the article
  ['Moscow received 1.8 million grenades from North Korea within six months.', 'number-in-prose'],
  ['Within six months North Korea sent Moscow 2 million grenades.', 'number-in-prose'],
  ['The army of the valley has 1,450,000 soldiers in its barracks.', 'number-in-prose'],
  ['Ships at the northern lock: traffic came to 2,950 ships.', 'number-in-prose'],
  ['Of the second brigade 6,100 men left the front.', 'number-in-prose'],
  // Without any source
  ['Desertion rose by 40 per cent to 7,700 recruits.', 'number-unsourced'],
  ['The dam holds 34,000 cubic metres of silt.', 'number-unsourced'],
  ['Bread prices are up 12.5 per cent.', 'number-unsourced'],
  ['The port paid $3.4 billion for its cranes.', 'number-unsourced'],
  ['Police counted 812 lorries at the gate. They counted 93 buses.', 'number-unsourced'],
  ['In the east 91% of roads are closed.', 'number-unsourced'],
  // As the article has it
  ['Moscow received 1.6 million grenades from North Korea.'],
  ['North Korea sent more than a million and a half grenades.'],
  ['Traffic at the lock rose by 17 per cent.'],
  ['The harbour cost €240 million.'],
  ['About 5,300 men left the front.'],
  ['The army counts about 1.3 million soldiers.'],
  // Dates, years, ages, numbering, small counts, spans of time
  ['The council meets on 14 March 2026 at 15.30.'],
  ['Since 2019 the lock has been state property.'],
  ['Ida Lohne, 54, leads the second brigade.'],
  ['Section 14 and Article 51 apply.'],
  ['One of two bridges is open; three ships wait.'],
  ['The repair takes 18 days.'],
  ['The ranking puts the navy in 36th place.'],
  ['Resolution 2231 has expired.'],
  // Chances, options and forecasts are the analyst's own
  ['There is a 70 per cent chance of rain.'],
  ['We recommend that the ministry buy 200 lorries.'],
  ['The ministry plans to buy 400 lorries by June.'],
  ['Losses could reach 900 men.'],
  // Another year, another thing
  ['In 2019 the ferry carried 38,000 passengers before the new bridge.'],
];

function unsourcedDossier(prose: string): Dossier {
  const empty = dossierOf({ stats: [], prose: [], planted: [] });
  const fill = { kind: 'prose' as const, id: 'fill_prose', slotId: 'discussion-text', prose: proseOf(prose) };
  return { ...empty, sources: [sourceOf(ARTICLE)], briefing: { ...empty.briefing, fills: [fill] } };
}

export function tallyUnsourced(): Tally {
  const found = unsourcedCases.flatMap(([prose]) =>
    checkBriefing(unsourcedDossier(prose)).flatMap(({ code }) => (/^number-/.test(code) ? [`${code}: ${prose}`] : [])),
  );
  const there = unsourcedCases.flatMap(([prose, ...codes]) => codes.map((code) => `${code}: ${prose}`));
  const same = (one: string) => one;
  return tallyOf(found, there, (a, b) => a === b, { found: same, label: same });
}
