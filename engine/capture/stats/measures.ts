/** Units of measure as running text has them. A noun that is counted ("boats") is none. */
const MEASURE = [
  '(?:(?:nautical|cubic|square|sq\\.?|metric|light|US|fluid|short|long|troy)[\\s-])?(?:kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|micromet(?:er|re)s?|nanomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?|tonnes?|tons?|ounces?|pints?|gallons?)(?:\\s(?:per|an?)\\s(?:hour|second))?',
  '(?:sq\\.?\\s)(?:km|m|ft)|(?:mg|g|µg|ng|mmol|mcg)/(?:dL|dl|L|l|m³|kg)|lb-ft|pound-feet|newton[ -]met(?:er|re)s?|mAh|Ah|Wh|[KMG]bps|[KMG]B/s|megabits?|gigabits?|horsepower|bhp|hp|PS|Nm|mpg|rpm|fps|psi|mmHg|bpd|ppb|mcg|µg|nm|sq ft|milliseconds?|microns?|kelvins?|light[ -]years?|parts per (?:million|billion|trillion)|times(?!-)|pence|m(?=[,.;)]|$|\\s(?:long|wide|high|tall|deep|thick|in|of|above|below|from|away|across|and|to|at|on|since)(?!\\p{L}))|km/h|km²|km|cm|mm|m³|m²|kg|kWh|MWh|GWh|TWh|MW|GW|kW|TW|mph|kph|ft|lbs?|mg|ml|GB|TB|MB|GHz|MHz|kHz|Hz|ppm|°C|°F|hPa|dB',
  'pounds?|kilos?|kilograms?|milligrams?|grams?|Tonnen|Kilometern?|Metern?|Zentimetern?|Kilogramm|Gramm|Quadratmetern?|Kubikmetern?|Hektar|Litern?|litres?|liters?|barrels?|bushels?|hectares?|acres?|megawatts?|gigawatts?|kilowatts?|terawatts?|(?:kilo|mega|giga|tera)watt[\\s-]hours?|volts?|watts?|decibels?|knots|carats?|calories|kilojoules?|gigabytes?|megabytes?|terabytes?|megapixels?|degrees?(?:\\s(?:Celsius|Fahrenheit))?|Grad(?:\\sCelsius)?',
  'percentage points?|basis points?|Prozentpunkten?|points de pourcentage|puntos porcentuales',
  'kilomètres?|mètres?|tonnes|kilómetros|metros|toneladas|километров|километра|метров|тонн|тонны',
].join('|');

const BEHIND = new RegExp(`^[\\s\\u00a0\\u202f-]?(${MEASURE})(?![\\p{L}])`, 'u');

/** The measure that follows a number directly; `end` counts from `at` in `text`. null for none. */
export function measureAt(text: string, at: number): { unit: string; end: number } | null {
  const match = BEHIND.exec(text.slice(at, at + 60));
  if (!match?.[1]) return null;
  // "5-foot wall" measures in feet, "10-mile" in miles.
  const hyphenated = match[0].startsWith('-');
  return { unit: hyphenated ? pluralOf(match[1]) : match[1], end: at + match[0].length };
}

/** The plural of an English noun, for "10-mile" and "300-bed". */
export function pluralOf(noun: string): string {
  if (noun === 'foot') return 'feet';
  if (noun === 'inch') return 'inches';
  if (noun === 'person') return 'people';
  if (noun === 'man' || noun === 'woman') return noun.replace(/an$/, 'en');
  // Abbreviations have no plural: "75-kWh", "6-cm", "40-mph".
  if (/s$|\p{Lu}|^(?:horsepower|[^aeiouy]{2,3})$/u.test(noun)) return noun;
  if (/(?:x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;
}
