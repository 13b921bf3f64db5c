import { cableCut } from '../articles/cable-cut.ts';
import { dredging } from '../articles/dredging.ts';
import { grainConvoy } from '../articles/grain-convoy.ts';
import { noProof } from '../articles/no-proof.ts';
import { reederei } from '../articles/reederei.ts';
import { repairShip } from '../articles/repair-ship.ts';
import { excerpt, quote, stat } from '../parts/evidence.ts';

/** Evidence that the example briefings share: the same affair, told in five forms. */

export const articles = [cableCut, noProof, dredging, grainConvoy, reederei, repairShip];

const valdor = { speaker: 'Ines Valdor', role: 'head of the network centre at Norlink', cue: 'said' };
const sorrel = { speaker: 'Helene Sorrel', role: 'interior minister', cue: 'said' };
const lindqvist = { speaker: 'Priya Lindqvist', role: 'marine underwriter at Harrow Mutual', cue: 'said' };

export const cableSevered = excerpt(
  cableCut,
  'A subsea cable under the Varra strait was severed in the early hours of Thursday, leaving the port of Elsmouth and its 84,000 inhabitants with a single data line to the mainland',
);
export const twoBreaks = quote(
  cableCut,
  'We have never seen two breaks on one night in thirty years of operation',
  valdor,
);
export const notBuilt = quote(
  cableCut,
  'The second line carries everything now, and it was not built for that.',
  valdor,
);
export const anchorsDrag = quote(cableCut, 'Anchors drag in a storm, and there was a storm.', {
  speaker: 'Tobias Renn',
  role: 'harbour master',
  cue: 'told',
});
export const lineLoad = stat(cableCut, '91 per cent', {
  value: 91,
  unit: '%',
  concept: 'load on the remaining data line',
  asOf: '2026-01-08',
  attributedTo: 'Norlink',
});
export const inhabitants = stat(cableCut, '84,000 inhabitants', {
  value: 84_000,
  unit: 'inhabitants',
  concept: 'people who depend on one line',
  asOf: '2026-01-08',
  attributedTo: 'Norlink',
});
export const repairTime = stat(cableCut, 'between 12 and 18 days', {
  value: 12,
  high: 18,
  unit: 'days',
  concept: 'repair once a ship is on the spot',
  asOf: '2026-01-09',
  attributedTo: 'Norlink',
});

export const noEvidence = quote(noProof, 'We have no evidence of a deliberate act at this moment', sorrel);
export const notHurried = quote(noProof, 'We do not rule anything out, and we will not be hurried.', sorrel);
export const anchorMissing = excerpt(
  noProof,
  'The anchor of that ship, the bulk carrier Odalis, was missing when the harbour police came on board.',
);
export const moreThanAShrug = quote(
  noProof,
  'A ship that loses its anchor exactly above a cable owes us more than a shrug',
  { speaker: 'Marek Dolan', role: 'opposition speaker on security', cue: 'said' },
);
export const patrolBoats = stat(noProof, '4 patrol boats', {
  value: 4,
  unit: 'patrol boats',
  concept: 'coastguard vessels for 310 kilometres of coast',
  period: 'since 2014',
});
export const patrolCost = stat(noProof, '1.1 million euros a month', {
  value: 1_100_000,
  unit: 'EUR',
  concept: 'two more patrol boats in the strait',
  period: 'a month',
  asOf: '2026-01-09',
  attributedTo: 'interior ministry',
});

export const dredgingCost = stat(
  dredging,
  '€240 million',
  {
    value: 240_000_000,
    unit: 'EUR',
    concept: 'cost of deepening the port',
    asOf: '2026-01-10',
    attributedTo: 'Court of Audit',
  },
  'will cost €240 million and',
);
export const twoBidders = excerpt(dredging, 'Only two companies have offered to do the work at all.');
export const plannedCost = stat(dredging, '€165 million', {
  value: 165_000_000,
  unit: 'EUR',
  concept: 'cost as planned',
  asOf: '2026-01-10',
  attributedTo: 'Court of Audit',
});
export const silt = stat(dredging, '1.6 million cubic metres', {
  value: 1_600_000,
  unit: 'm³',
  change: '~',
  concept: 'silt to be removed',
  period: 'within six months',
  attributedTo: 'Court of Audit',
});
export const contaminated = stat(dredging, '36 per cent', {
  value: 36,
  unit: '%',
  concept: 'of the silt contaminated',
  asOf: '2026-01-10',
  attributedTo: 'Court of Audit',
});
export const leftOut = quote(dredging, 'The ministry knew of the contamination in 2023 and left it out of the tender', {
  speaker: 'the report',
  role: 'Court of Audit',
  cue: 'says',
});
export const nobodyDigs = quote(
  dredging,
  'Nobody digs in a strait where the insurers have doubled the price of standing still',
  { speaker: 'Rafael Osterby', role: 'managing director of Ballast & Sons', cue: 'said' },
);
export const everyMonth = quote(
  dredging,
  'Every month that we wait costs us eleven million euros and one season of trust',
  { speaker: 'Agnes Tarrow', role: 'director of the port authority', cue: 'said' },
);
export const highWater = excerpt(
  dredging,
  'ships of the class that now carries most of the grain can enter only at high water',
);
export const offerLapses = excerpt(
  dredging,
  'The contract with Ballast & Sons can be signed until 28 February; after that the offer lapses.',
);

export const premiumsRaised = excerpt(
  grainConvoy,
  'insurers raised the premium for the passage for the second time in three days',
);
export const shipsWaiting = stat(grainConvoy, 'Fourteen ships', {
  value: 14,
  unit: 'ships',
  concept: 'grain ships waiting',
  asOf: '2026-01-11',
  attributedTo: 'shipping agents',
});
export const premium = stat(grainConvoy, '0.45 per cent', {
  value: 0.45,
  unit: '%',
  concept: 'additional premium, of the ship’s value',
  asOf: '2026-01-11',
});
export const grain = stat(grainConvoy, 'at least 520,000 tonnes', {
  value: 520_000,
  unit: 'tonnes',
  change: '>',
  concept: 'wheat and maize on the waiting ships',
  asOf: '2026-01-11',
  attributedTo: 'Institute of Grain Statistics',
});
export const uncertainty = quote(grainConvoy, 'It is the uncertainty that is priced, not the cable', lindqvist);
export const fullStores = excerpt(
  grainConvoy,
  'Traders pointed to full stores in the importing countries, which cover demand for nine weeks.',
);

export const noCrew = quote(
  reederei,
  'Wir schicken keine Besatzung in ein Gebiet, in dem niemand sagen kann, wer nachts vor Anker liegt',
  { speaker: 'Jutta Amrein', role: 'chief executive of the shipping line Nordlicht', cue: 'sagte' },
);
export const sailingsStopped = excerpt(
  reederei,
  'Die Reederei Nordlicht lässt ihre Schiffe bis auf Weiteres nicht mehr durch die Meerenge der Varra fahren.',
);
export const departures = stat(reederei, '22 Abfahrten', {
  value: 22,
  unit: 'departures',
  concept: 'Nordlicht sailings that will not pass the strait',
  period: 'January 2026',
  attributedTo: 'Reederei Nordlicht',
});

export const sigrunComing = excerpt(
  repairShip,
  'The cable ship Sigrun has broken off its work in the north and is expected in the Varra strait on Thursday, 15 January, the operator Norlink said on Monday.',
);
export const cleanBreaks = quote(
  repairShip,
  'The two breaks are clean, which makes our work easier and the question of the cause harder',
  { speaker: 'Samuel Aube', role: 'chief engineer of Norlink', cue: 'said' },
);
export const faults = stat(repairShip, 'seven cable faults', {
  value: 7,
  unit: 'cable faults',
  concept: 'in the strait, six of them by anchors or nets',
  period: 'since 2019',
  attributedTo: 'telecommunications office',
});
export const loadFallen = stat(repairShip, '83 per cent', {
  value: 83,
  unit: '%',
  concept: 'load on the remaining data line',
  asOf: '2026-01-12',
  attributedTo: 'Norlink',
});
export const keptFree = excerpt(
  repairShip,
  'Norlink has asked the coastguard to keep a zone of one nautical mile around the Sigrun free of ships.',
);
export const laboratory = excerpt(repairShip, 'Results are expected within ten days.');
