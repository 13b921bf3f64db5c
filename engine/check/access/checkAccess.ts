import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Picture } from '../../nouns/fill.ts';
import { finding } from '../../nouns/finding.ts';
import { primaryLanguage } from '../../nouns/primaryLanguage.ts';
import { printedFills } from '../../nouns/printedSections.ts';
import { inlineText, paragraphsAt } from '../../nouns/prose.ts';
import type { PrintedEvidence, WrittenProse } from '../placesOf.ts';
import { checkContrast } from './checkContrast.ts';
import { checkForm } from './checkForm.ts';

/** Whether everybody can read the result: languages, headings, tables, links, pictures, colours. */
export function checkAccess(dossier: Dossier, printed: PrintedEvidence[], written: WrittenProse[]): Diagnostic[] {
  const { template, briefing } = dossier;
  const sections = new Map(template.sections.map((section) => [section.id, section]));
  const headed = new Set<string>();
  return [
    ...written.flatMap((one) => {
      const id = one.place.sectionId ?? '';
      const found = checkForm(sections.get(id), one, headed.has(id));
      if (one.prose.some((block) => block.kind === 'heading' && block.level === 1)) headed.add(id);
      return [...found, ...foreignScript(template.language, one)];
    }),
    ...languagesUnknown(dossier, printed),
    ...printedFills(briefing, template).flatMap((fill) => (fill.kind === 'picture' ? altFindings(fill) : [])),
    ...checkContrast(template.theme),
  ];
}

/** A quotation is read out in the language of its article. */
function languagesUnknown({ sources }: Dossier, printed: PrintedEvidence[]): Diagnostic[] {
  return sources.flatMap((source) => {
    const first = printed.find(({ evidence }) => evidence.sourceId === source.id && evidence.kind !== 'stat');
    if (!first || source.language.trim() !== '') return [];
    return [
      finding({
        code: 'language-unknown',
        severity: 'warning',
        sentence: `The language of “${beginning(source.title || source.fileName)}” is not known, so what is quoted under “${first.where}” is read out in the wrong one.`,
        hint: 'Say it in the details of the article.',
        place: first.place,
        signable: true,
        basis: [source.id],
      }),
    ];
  });
}

const SCRIPTS: [name: string, letters: RegExp, languages: RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}[\p{Script=Cyrillic}\s,.-]{11,}/u, /^(?:ru|uk|bg|sr|mk|be|kk|ky|mn|tg)$/],
  ['Greek', /\p{Script=Greek}[\p{Script=Greek}\s,.-]{11,}/u, /^el$/],
  ['Arabic', /\p{Script=Arabic}[\p{Script=Arabic}\s،.-]{11,}/u, /^(?:ar|fa|ur|ps|ckb|sd|ug)$/],
  ['Hebrew', /\p{Script=Hebrew}[\p{Script=Hebrew}\s,.-]{11,}/u, /^(?:he|yi)$/],
  ['Chinese or Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。]{8,}/u, /^(?:zh|ja|ko)$/],
  ['Korean', /\p{Script=Hangul}[\p{Script=Hangul}\s,.-]{9,}/u, /^ko$/],
  ['Thai', /\p{Script=Thai}{12,}/u, /^th$/],
  ['Devanagari', /\p{Script=Devanagari}[\p{Script=Devanagari}\s,.-]{11,}/u, /^(?:hi|mr|ne|sa)$/],
  [
    'Latin',
    /\p{Script=Latin}[\p{Script=Latin}\s,.’'-]{39,}/u,
    /^(?!(?:ru|uk|bg|el|ar|fa|ur|he|yi|zh|ja|ko|th|hi|mr|ne)$)/,
  ],
];

/** Prose is read out in the paper's language; only placed evidence carries another. */
function foreignScript(language: string, { prose, place, where }: WrittenProse): Diagnostic[] {
  const tongue = primaryLanguage(language);
  const foreign = SCRIPTS.filter(([, , languages]) => !languages.test(tongue));
  return paragraphsAt(prose).flatMap(({ inlines, at }) => {
    const text = inlineText(inlines);
    if (!/[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufaff]/.test(text) && foreign.every(([name]) => name !== 'Latin'))
      return [];
    return foreign.flatMap(([name, letters]) => {
      const match = letters.exec(text);
      if (!match) return [];
      const words = match[0].trim();
      return [
        finding({
          code: 'foreign-in-prose',
          severity: 'remark',
          sentence: `Under “${where}” a passage in ${name} script stands in your own text, where it is read out in the paper’s language: “${beginning(words)}”.`,
          hint: 'Place it from its article: evidence carries its language.',
          place: { ...place, start: at + match.index, end: at + match.index + words.length },
          basis: [words],
        }),
      ];
    });
  });
}

/** Longer ones belong into the text, where everybody reads them. */
const LONGEST_ALT = 400;
const FILE_NAME = /^[\w .()-]+\.(?:png|jpe?g|gif|webp|svg|tiff?|bmp)$/i;
const NAMES_ITSELF =
  /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|figure|map|chart|bild|foto|grafik|karte)s?[\s\d.:]*$/iu;

function altFindings({ id, slotId, picture }: { id: string; slotId: string; picture: Picture }): Diagnostic[] {
  const alt = picture.alt.trim();
  if (picture.decorative || alt === '') return [];
  const place = { slotId, fillId: id };
  const empty = FILE_NAME.test(alt) || NAMES_ITSELF.test(alt) || alt === picture.fileName;
  if (empty || alt.toLowerCase() === picture.caption.trim().toLowerCase()) {
    return [
      finding({
        code: 'alt-says-nothing',
        severity: 'warning',
        sentence: `The alternative text “${beginning(alt)}” ${empty ? 'does not say what the picture shows' : 'only says the caption again'}.`,
        hint: 'Say in a sentence what somebody who does not see it should know.',
        place,
        signable: true,
        basis: [alt],
      }),
    ];
  }
  if (alt.length <= LONGEST_ALT) return [];
  return [
    finding({
      code: 'alt-long',
      severity: 'remark',
      sentence: `The alternative text “${beginning(alt)}” has ${alt.length} signs; nobody can pause in it.`,
      hint: `Keep it below ${LONGEST_ALT} and say the rest in the text.`,
      place,
      basis: [alt],
    }),
  ];
}
