import type { Picks } from './seededPicks.ts';

const BODIES = [
  'the Ministry of Waterways',
  'the Lower Marrow Port Authority',
  'the Audit Chamber',
  'the Coastal Savings Bank',
  'the Inspectorate for Bridges and Locks',
  'the Federation of Ferry Crews',
  'the regional council of Vell',
  'the Institute for Grain Statistics',
];
const PEOPLE = [
  'Ines Valdor',
  'Tomas Herrick-Oyelaran',
  'Zofia Łęcka',
  'Anders Brøndum',
  'María Etxeberria',
  'Kwabena Asante',
  'Lucie Dvořáková',
  'Giles Farrow',
];
const OUTLETS = ['Coastal Courier', 'The Vell Ledger', 'Marrow Evening Post', 'Radio Estuary', 'Inland Freight Weekly'];
const MATTERS = [
  'the dredging contract',
  'the winter grain reserve',
  'the northern lock gates',
  'the ferry timetable',
  'the reservoir levels above Vell',
  'the customs backlog',
  'the apprenticeship fund',
  'the flood insurance scheme',
];
const DOINGS = [
  'has put off a decision on',
  'published its first full account of',
  'asked for a second opinion on',
  'set aside additional money for',
  'warned the cabinet in writing about',
  'quietly reversed its earlier position on',
  'opened a public consultation on',
];
const TURNS = [
  'although the figures for the second quarter are still provisional',
  'because two of the three tenders came in above the ceiling',
  'while the opposition in the chamber calls for an independent review',
  'after weeks in which neither side would name a date',
  'which would leave less than a fortnight for the notice period that the statute requires',
  'even though the engineers’ own memorandum recommends waiting until the spawning season ends',
  'and people familiar with the talks expect a formal reply before the end of the month',
];
const JUDGEMENTS = [
  'This fits the pattern of earlier years',
  'Two independent accounts agree on the sequence of events',
  'The underlying records have not been released',
  'Staff were told of the change on the same morning',
  'Nothing in the filings contradicts that reading',
  'The difference is smaller than it looks at first sight',
];
const SAYINGS = [
  '“We will not dig before the season ends, whatever the calendar of the ministry says.”',
  '“Nobody has shown us a number that we could check, and until somebody does we shall go on as before.”',
  '“It is a good plan on paper; on the quay it needs twice the people and half the speeches.”',
  '“The gates were built for another river, and every winter reminds us of it.”',
];

/** A sentence of our own invention about a country that does not exist. */
export function inventedSentence(picks: Picks): string {
  const body = picks.one(BODIES);
  const opening = picks.chance(0.3)
    ? `In ${picks.one(['January', 'March', 'June', 'October'])} ${body}`
    : capital(body);
  const turn = picks.chance(0.7) ? `, ${picks.one(TURNS)}` : '';
  if (picks.chance(0.25)) return `${picks.one(JUDGEMENTS)}${turn}.`;
  return `${opening} ${picks.one(DOINGS)} ${picks.one(MATTERS)}${turn}.`;
}

export function inventedParagraph(picks: Picks, low: number, high: number): string {
  return Array.from({ length: picks.between(low, high) }, () => inventedSentence(picks)).join(' ');
}

export function inventedHeading(picks: Picks): string {
  return `${capital(picks.one(MATTERS))}: ${picks.one(['where it stands', 'what changed', 'what to expect', 'open questions'])}`;
}

export function inventedSaying(picks: Picks): { words: string; speaker: string } {
  return { words: picks.one(SAYINGS), speaker: `${picks.one(PEOPLE)}, speaking for ${picks.one(BODIES)}` };
}

/** A source reference as it stands in a footnote, with its address apart. */
export function inventedReference(picks: Picks): { words: string; url: string } {
  const day = picks.between(1, 28);
  const outlet = picks.one(OUTLETS);
  return {
    words: `${outlet}, “${inventedHeading(picks)}”, ${day} ${picks.one(['January', 'May', 'November'])} 2025, `,
    url: `https://${outlet.toLowerCase().replace(/[^a-z]+/g, '-')}.example/2025/${picks.between(1000, 9999)}`,
  };
}

export function inventedMatter(picks: Picks): string {
  return capital(picks.one(MATTERS));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
