import type { Picks } from './seededPicks.ts';

const NAMES = [
  'Ines',
  'Tomas',
  'Zofia',
  'Anders',
  'María',
  'Kwabena',
  'Lucie',
  'Giles',
  'Ruth',
  'Emeka',
  'Noor',
  'Petra',
];
const FAMILIES = [
  'Valdor',
  'Herrick',
  'Łęcka',
  'Brøndum',
  'Etxeberria',
  'Asante',
  'Dvořáková',
  'Farrow',
  'Okonjo',
  'Sandhu',
];
const PLACES = [
  'Vell',
  'Lower Marrow',
  'Sandhaven',
  'Kestrel Quay',
  'Upper Tarn',
  'Brackwater',
  'Oldmere',
  'Port Hallow',
];
const POSTS = [
  'harbour master of',
  'mayor of',
  'chief engineer at the port of',
  'union secretary in',
  'a councillor in',
];
const BODIES = [
  'port authority',
  'audit chamber',
  'ferry company',
  'water board',
  'regional council',
  'grain exchange',
];
const WORKS = [
  'the new sea lock',
  'the dredging programme',
  'the night ferry',
  'the cold store',
  'the flood wall',
  'the rail spur',
];
const ACTS = [
  'approved',
  'put off',
  'asked for a second opinion on',
  'set aside money for',
  'questioned the price of',
  'reopened',
];
const COUNTED = ['passengers', 'tonnes of grain', 'permits', 'lorries', 'households', 'berths', 'complaints', 'jobs'];
const WHENS = [
  'last year',
  'in the spring',
  'since March',
  'in the first half of the year',
  'over the winter',
  'in 2024',
];
const CAUSES = [
  'after two of the three bidders withdrew',
  'because the old gates no longer close at spring tide',
  'although its own engineers had advised waiting',
  'as insurers raised their premiums for the third time',
  'while the schools on the far bank stayed shut',
  'once the survey had shown how thin the piers had become',
];
const SAYINGS = [
  'We counted every crate twice',
  'Nobody on this quay expected the bill to be so high',
  'The water does not read our timetable',
  'I have stood at that gate in every storm for twenty years',
  'It is a good plan that came a winter too late',
  'They showed us a drawing and called it a schedule',
  'What we need is a crane that works on Mondays',
];
const AFTERTHOUGHTS = [
  'and the sums still do not come out',
  'and I would sign it again tomorrow',
  'but the people who live here were never asked',
  'so we shall go on as before until somebody shows us a better number',
  'and that is why the vote was as close as it was',
  'but a wall alone has never kept a town dry',
];
const SAID = ['said', 'told the council', 'said on Tuesday', 'added', 'told reporters'];

/** Somebody of our own invention, with a post. */
export function inventedPerson(picks: Picks): { name: string; post: string } {
  return { name: `${picks.one(NAMES)} ${picks.one(FAMILIES)}`, post: `${picks.one(POSTS)} ${picks.one(PLACES)}` };
}

export function inventedHeadline(picks: Picks): string {
  return `${picks.one(PLACES)} ${picks.one(BODIES)} ${picks.one(ACTS)} ${picks.one(WORKS)}`;
}

/** One paragraph of a news report, 30 to 60 words: a quotation with its speaker, numbers, or the run of things. */
export function inventedNewsParagraph(picks: Picks): string {
  const turn = picks.between(1, 3);
  if (turn === 1) return quoted(picks);
  if (turn === 2) return `${counted(picks)} ${moved(picks)}`;
  return `${decided(picks)} ${counted(picks)}`;
}

function quoted(picks: Picks): string {
  const { name, post } = inventedPerson(picks);
  const opening = `“${picks.one(SAYINGS)}, ${picks.one(AFTERTHOUGHTS)},” ${picks.one(SAID)} ${name}, ${post}.`;
  return picks.chance(0.5)
    ? `${opening} “${picks.one(SAYINGS)}, ${picks.one(AFTERTHOUGHTS)}.”`
    : `${opening} ${decided(picks)}`;
}

function counted(picks: Picks): string {
  const number = picks.between(1_050, 94_999).toLocaleString('en');
  const share = `${picks.between(2, 48)}.${picks.between(1, 9)} percent`;
  return `The ${picks.one(BODIES)} counted ${number} ${picks.one(COUNTED)} ${picks.one(WHENS)}, ${share} ${picks.one(['more', 'fewer'])} than the year before.`;
}

function moved(picks: Picks): string {
  const from = picks.between(2, 40);
  return `The cost of ${picks.one(WORKS)} rose from $${from}.${picks.between(1, 9)} million to $${from + picks.between(1, 30)} million ${picks.one(CAUSES)}.`;
}

function decided(picks: Picks): string {
  return `On ${picks.between(1, 28)} ${picks.one(['January', 'April', 'June', 'October'])} the ${picks.one(BODIES)} of ${picks.one(PLACES)} ${picks.one(ACTS)} ${picks.one(WORKS)} ${picks.one(CAUSES)}.`;
}
