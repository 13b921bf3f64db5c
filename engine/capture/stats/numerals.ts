/** Number words of the languages that capture reads, each with its value. Keys are lower case. */
export const UNITS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}; // biome-ignore format: a table of numbers reads better in rows

export const TENS: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // biome-ignore format: a table of numbers reads better in rows

/** Number words of other languages that stand alone; what is built of several words is read only with a scale behind it. */
export const FOREIGN: Record<string, Record<string, number>> = {
  de: {
    zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14,
    fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60,
    siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100, tausend: 1000, anderthalb: 1.5, eineinhalb: 1.5,
  },
  fr: {
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15,
    seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000,
  },
  es: {
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15,
    dieciséis: 16, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, mil: 1000,
  },
  ru: {
    два: 2, две: 2, двух: 2, три: 3, трёх: 3, трех: 3, четыре: 4, четырёх: 4, четырех: 4, пять: 5, пяти: 5, шесть: 6, шести: 6, семь: 7, семи: 7,
    восемь: 8, восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10, двадцать: 20, тридцать: 30, сорок: 40, пятьдесят: 50, сто: 100,
  },
}; // biome-ignore format: a table of numbers reads better in rows

/** Words that multiply what stands before them. Longer ones first: each is tried from the left. */
const SCALES: [string, number][] = [
  ['hundred thousand', 1e5],
  ['hundred million', 1e8],
  ['hundred billion', 1e11],
  ['thousand million', 1e9],
  ['mille milliards', 1e12],
  ['mil millones', 1e9],
  ['hundred', 1e2],
  ['thousands?', 1e3],
  ['Tausend', 1e3],
  ['Tsd\\.?', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['тысяч[аи]?', 1e3],
  ['тыс\\.?', 1e3],
  ['lakhs?', 1e5],
  ['crores?', 1e7],
  ['millions?', 1e6],
  ['Millionen?', 1e6],
  ['millones', 1e6],
  ['millón', 1e6],
  ['миллион(?:ов|а)?', 1e6],
  ['млн\\.?', 1e6],
  ['Mio\\.?', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billions?', 1e9],
  ['Milliarden?', 1e9],
  ['milliards?', 1e9],
  ['миллиард(?:ов|а)?', 1e9],
  ['млрд\\.?', 1e9],
  ['Mrd\\.?', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillions?', 1e12],
  ['tn', 1e12],
];

const FORMS = SCALES.map(([form, value]) => ({ form: new RegExp(`^(?:${form})$`, 'iu'), value }));

/** Every word of scale, for building patterns; at the end of a number and with no letter behind it. */
export const SCALE_WORDS = SCALES.map(([form]) => form).join('|');

/** What a word of scale multiplies by; 1 where there is none. `m`, `k` and `b` are scales only where a currency stands beside them. */
export function scaleOf(word: string | undefined): number {
  if (word === undefined || word === '') return 1;
  if (/^m$/i.test(word)) return 1e6;
  if (/^k$/i.test(word)) return 1e3;
  if (/^b$/i.test(word)) return 1e9;
  return FORMS.find(({ form }) => form.test(word.replace(/\s+/g, ' ')))?.value ?? 1;
}

/** ½ and its kin. */
export const VULGAR: Record<string, number> = {
  '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875,
}; // biome-ignore format: a table of numbers reads better in rows
