import { STYLE_CHAINS } from '../styleChains.ts';
import type { House } from './house.ts';
import type { HouseFinding } from './houseFinding.ts';
import { houseSpots, placeOf } from './houseFlows.ts';
import { housePart } from './housePart.ts';
import { StyleSheet, type StyleType } from './styleSheet.ts';
import { childNamed, wordValue } from './xmlElement.ts';

/** Word's own styles that a briefing uses, by the names that Word keeps in every language. */
const WORDS_OWN: [string, StyleType][] = [
  ['Title', 'paragraph'],
  ['Subtitle', 'paragraph'],
  ['heading 1', 'paragraph'],
  ['heading 2', 'paragraph'],
  ['heading 3', 'paragraph'],
  ['Quote', 'paragraph'],
  ['List Bullet', 'paragraph'],
  ['List Number', 'paragraph'],
  ['caption', 'paragraph'],
  ['footnote text', 'paragraph'],
  ['footnote reference', 'character'],
  ['Hyperlink', 'character'],
  ['toc 1', 'paragraph'],
  ['toc 2', 'paragraph'],
  ['toc 3', 'paragraph'],
];
/** Styles that only Briefwright has: a house may have them, too, and then decides how they look. */
const BRIEFWRIGHTS: [string, StyleType][] = [
  ...['Lead', 'Meta', 'Fact', 'LastFact', 'FigureSource', 'EntryMeta', 'SourceEntry', 'Placeholder'].map(chained),
  ...['Attribution', 'Excerpt', 'ExcerptSource'].map(chained),
  ...['StatFigure', 'StatLabel', 'StatDetail', 'TableText', 'TableHead'].map(chained),
  ['Handling mark', 'paragraph'],
  ['Fact label', 'character'],
  ['Briefing table', 'table'],
  ['Layout table', 'table'],
];

/** What the house says of the styles that a briefing uses. */
export function checkStyles(house: House): HouseFinding[] {
  const sheet = new StyleSheet(housePart(house, 'styles'));
  const lacks = ([name, type]: [string, StyleType]) => !sheet.named(name, type);
  const own = BRIEFWRIGHTS.filter(lacks).map(([name]) => `“${name}”`);
  return [
    ...undefinedStyles(house, sheet),
    ...selfNumbered(sheet),
    ...WORDS_OWN.filter(lacks).map(([name]) =>
      remark(
        `The file lacks the style “${name}”: Briefwright’s own is used.`,
        'Make a style of this name to decide how it looks.',
      ),
    ),
    ...(own.length === 0
      ? []
      : [
          remark(
            `Briefwright’s own styles are added: ${own.join(', ')}.`,
            'Styles of these names in the file decide how they look.',
          ),
        ]),
  ];
}

/** Styles that paragraphs name and nobody defines: Word prints them as usual text. */
function undefinedStyles(house: House, sheet: StyleSheet): HouseFinding[] {
  return houseSpots(house).flatMap((spot) => {
    const id = wordValue(childNamed(spot.paragraph, 'w:pPr'), 'w:pStyle');
    if (id === undefined || spot.isCopy || sheet.byId(id)) return [];
    return [
      {
        severity: 'warning' as const,
        place: placeOf(spot),
        sentence: `Its style “${id}” is not in the file: Word prints it as usual text.`,
        hint: 'Give the paragraph a style that is there.',
      },
    ];
  });
}

function selfNumbered(sheet: StyleSheet): HouseFinding[] {
  const headings = ['heading 1', 'heading 2', 'heading 3'];
  const numbered = headings.filter((name) => sheet.numId(sheet.named(name, 'paragraph')) !== undefined);
  if (numbered.length === 0) return [];
  const names = numbered.map((name) => `“${name}”`).join(', ');
  return [
    remark(
      `${names} ${numbered.length === 1 ? 'counts' : 'count'} headings: in a briefing that numbers its own headings this is switched off.`,
      '',
    ),
  ];
}

function remark(sentence: string, hint: string): HouseFinding {
  return { severity: 'remark', place: '', sentence, hint };
}

function chained(id: string): [string, StyleType] {
  return [STYLE_CHAINS[id]?.name ?? id, 'paragraph'];
}
