import { wordsOf } from './wordsOf.ts';

/** What a unit measures: units of one family can be told in each other, those of one dimension are mistaken for each other. */
export interface Measure {
  dimension: string;
  family: string;
  /** Of the family's own measure in one of this unit. */
  factor: number;
}

/** Dimension, then units with their factor. Money and shares have no factor that holds: each unit is a family of its own. */
const DIMENSIONS: [dimension: string, units: [form: RegExp, factor: number][]][] = [
  [
    'mass',
    [
      [/^(?:metric )?(?:tonne|tonnen|ton|tons|tonelada|тонна?|тонны)s?$/, 1e6],
      [/^(?:kg|kilos?|kilograms?|kilogramme?s?|kilogramm)$/, 1e3],
      [/^(?:g|grams?|grammes?|gramm)$/, 1],
    ],
  ],
  [
    'length',
    [
      [/^(?:km|kilomet(?:er|re)s?|kilometern|kilomètres?|kilómetros?)$/, 1e3],
      [/^(?:m|met(?:er|re)s?|metern|mètres?|metros?)$/, 1],
      [/^(?:cm|centimet(?:er|re)s?|zentimetern?)$/, 1e-2],
      [/^(?:mm|millimet(?:er|re)s?)$/, 1e-3],
      [/^miles?$/, 1609.344],
      [/^(?:ft|feet|foot)$/, 0.3048],
    ],
  ],
  [
    'area',
    [
      [/^(?:km²|(?:square |sq\.? ?)(?:kilomet(?:er|re)s?|km))$/, 1e6],
      [/^(?:hectares?|hektar|ha)$/, 1e4],
      [/^acres?$/, 4046.856],
      [/^(?:m²|(?:square |sq\.? ?)(?:met(?:er|re)s?|m)|quadratmetern?)$/, 1],
    ],
  ],
  [
    'power',
    [
      [/^(?:kw|kilowatts?)$/, 1e3],
      [/^(?:mw|megawatts?)$/, 1e6],
      [/^(?:gw|gigawatts?)$/, 1e9],
    ],
  ],
  [
    'energy',
    [
      [/^(?:kwh|kilowatt[ -]hours?)$/, 1e3],
      [/^(?:mwh|megawatt[ -]hours?)$/, 1e6],
      [/^(?:gwh|gigawatt[ -]hours?)$/, 1e9],
      [/^(?:twh|terawatt[ -]hours?)$/, 1e12],
    ],
  ],
  [
    'time',
    [
      [/^(?:h|hrs?|hours?|stunden?|heures?|horas?)$/, 1],
      [/^(?:days?|tagen?|jours?|días?)$/, 24],
      [/^(?:weeks?|wochen?|semaines?|semanas?)$/, 168],
      [/^(?:months?|monaten?|mois|mes(?:es)?)$/, 730.5],
      [/^(?:years?|jahren?|ans|années?|años?)$/, 8766],
    ],
  ],
];

const POINTS = /^(?:pp|percentage points?|prozentpunkten?)$/;

export function measureOf(unit: string): Measure {
  const plain = unit.trim().toLowerCase();
  for (const [dimension, units] of DIMENSIONS) {
    const found = units.find(([form]) => form.test(plain));
    if (found) return { dimension, family: dimension, factor: found[1] };
  }
  if (plain === '%') return { dimension: 'share', family: '%', factor: 1 };
  if (POINTS.test(plain)) return { dimension: 'share', family: 'pp', factor: 1 };
  if (/^[A-Z]{3}$/.test(unit)) return { dimension: 'money', family: unit, factor: 1 };
  const noun = wordsOf(unit).join(' ');
  return { dimension: noun, family: noun, factor: 1 };
}

/** Nouns name what they count; "tonnes" and "%" say nothing of it. */
export function isNoun({ dimension }: Measure): boolean {
  return !/^(?:mass|length|area|power|energy|time|share|money)$/.test(dimension);
}
