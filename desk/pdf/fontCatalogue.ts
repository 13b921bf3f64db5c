import type { Face } from '../../engine/nouns/page.ts';

/** A bundled family and where its package has the file of each of its cuts. All are under the SIL Open Font License. */
interface Family {
  weights: Partial<Record<Weight, string>>;
  italics: boolean;
  package: string;
  path(cut: string): string;
}

type Weight = 'regular' | 'semibold' | 'bold';

const GOOGLE = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold' } as const;

/** A family of @expo-google-fonts: TrueType files, a folder a cut. */
function google(folder: string, name: string, italics = false, weights: Family['weights'] = GOOGLE): Family {
  return { weights, italics, package: `@expo-google-fonts/${folder}`, path: (cut) => `${cut}/${name}_${cut}.ttf` };
}

/** A family of @embedpdf/fonts-*: OpenType files with PostScript outlines. */
function embedPdf(folder: string, name: string): Family {
  return {
    weights: { regular: 'Regular', bold: 'Bold' },
    italics: false,
    package: `@embedpdf/${folder}`,
    path: (cut) => `fonts/${name}-${cut}.otf`,
  };
}

const FAMILIES = {
  serif: google('source-serif-4', 'SourceSerif4', true),
  sans: google('source-sans-3', 'SourceSans3', true),
  noto: google('noto-sans', 'NotoSans', true),
  arabic: google('noto-sans-arabic', 'NotoSansArabic'),
  hebrewserif: google('noto-serif-hebrew', 'NotoSerifHebrew'),
  hebrew: google('noto-sans-hebrew', 'NotoSansHebrew'),
  devanagariserif: google('noto-serif-devanagari', 'NotoSerifDevanagari'),
  devanagari: google('noto-sans-devanagari', 'NotoSansDevanagari'),
  thai: google('noto-sans-thai', 'NotoSansThai'),
  armenian: google('noto-sans-armenian', 'NotoSansArmenian'),
  georgian: google('noto-sans-georgian', 'NotoSansGeorgian'),
  ethiopic: google('noto-sans-ethiopic', 'NotoSansEthiopic'),
  bengali: google('noto-sans-bengali', 'NotoSansBengali'),
  tamil: google('noto-sans-tamil', 'NotoSansTamil'),
  myanmar: google('noto-sans-myanmar', 'NotoSansMyanmar'),
  khmer: google('noto-sans-khmer', 'NotoSansKhmer'),
  chinese: embedPdf('fonts-sc', 'NotoSansHans'),
  japanese: embedPdf('fonts-jp', 'NotoSansJP'),
  korean: embedPdf('fonts-kr', 'NotoSansKR'),
  symbols: google('noto-sans-symbols-2', 'NotoSansSymbols2', false, { regular: GOOGLE.regular }),
  emoji: google('noto-emoji', 'NotoEmoji'),
} satisfies Record<string, Family>;

type FamilyName = keyof typeof FAMILIES;

/** The face's package and its file in there. */
export function fontFile(face: Face): { package: string; path: string } {
  const [name, weight, italic] = face.split('-') as [FamilyName, Weight, string | undefined];
  const family: Family = FAMILIES[name];
  return { package: family.package, path: family.path(`${family.weights[weight]}${italic ? '_Italic' : ''}`) };
}

/** Every face there is a file for: what of the font packages is shipped. */
export function everyFace(): Face[] {
  return (Object.keys(FAMILIES) as FamilyName[]).flatMap((name) => {
    const { weights, italics }: Family = FAMILIES[name];
    return Object.keys(weights).flatMap((weight) => [
      `${name}-${weight}`,
      ...(italics ? [`${name}-${weight}-italic`] : []),
    ]);
  });
}

/** The family in the cut that is nearest to the face's; few families have italics, some no semibold. */
function cutLike(face: Face, name: FamilyName): Face {
  const [, wanted, italic] = face.split('-') as [string, Weight, string | undefined];
  const { weights, italics }: Family = FAMILIES[name];
  const weight = weights[wanted] !== undefined ? wanted : weights.bold !== undefined ? 'bold' : 'regular';
  return `${name}-${weight}${italic && italics ? '-italic' : ''}`;
}

/** Families by the script of a sign; where there are two, the first goes with serif text. */
const BY_SCRIPT: [RegExp, FamilyName, FamilyName][] = [
  [/\p{Script_Extensions=Arabic}/u, 'arabic', 'arabic'],
  [/\p{Script_Extensions=Hebrew}/u, 'hebrewserif', 'hebrew'],
  [/\p{Script_Extensions=Devanagari}/u, 'devanagariserif', 'devanagari'],
  [/\p{Script=Thai}/u, 'thai', 'thai'],
  [/\p{Script=Armenian}/u, 'armenian', 'armenian'],
  [/\p{Script=Georgian}/u, 'georgian', 'georgian'],
  [/\p{Script=Ethiopic}/u, 'ethiopic', 'ethiopic'],
  [/\p{Script_Extensions=Bengali}/u, 'bengali', 'bengali'],
  [/\p{Script_Extensions=Tamil}/u, 'tamil', 'tamil'],
  [/\p{Script_Extensions=Myanmar}/u, 'myanmar', 'myanmar'],
  [/\p{Script=Khmer}/u, 'khmer', 'khmer'],
  [/\p{Script=Hangul}/u, 'korean', 'korean'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'japanese', 'japanese'],
];

const EAST_ASIAN = /[\p{Script_Extensions=Han}\u3000-\u303f\uff00-\uffef]/u;
const LATIN: FamilyName[] = ['serif', 'sans', 'noto'];
const SIGNS: FamilyName[] = ['symbols', 'emoji', 'chinese', 'japanese', 'korean'];

/** Faces to ask for a sign that `face` lacks, the likeliest first. Han is drawn as the language of the text draws it. */
export function standIns(face: Face, sign: string, language: string): Face[] {
  const script = BY_SCRIPT.find(([test]) => test.test(sign));
  const serif = face.startsWith('serif');
  const names: FamilyName[] = script
    ? [serif ? script[1] : script[2], ...LATIN]
    : EAST_ASIAN.test(sign)
      ? [...eastAsian(language), ...LATIN]
      : [...LATIN, ...SIGNS];
  return names.map((name) => cutLike(face, name));
}

function eastAsian(language: string): FamilyName[] {
  if (/^ja\b/.test(language)) return ['japanese', 'chinese', 'korean'];
  if (/^ko\b/.test(language)) return ['korean', 'chinese', 'japanese'];
  return ['chinese', 'japanese', 'korean'];
}
