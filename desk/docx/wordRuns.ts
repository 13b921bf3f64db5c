import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Inline } from '../../engine/nouns/document.ts';
import { cleanXml } from './cleanXml.ts';
import { NUMBERING_SIGN } from './docxNumbering.ts';
import { runsRightToLeft } from './readingDirection.ts';
import type { WordLinks } from './wordLinks.ts';

type RunLooks = Omit<IRunOptions, 'children' | 'text' | 'break'>;
type TextInline = Extract<Inline, { kind: 'text' }>;

const NO_LOOKS: RunLooks = {};
// A tab or line end inside w:t is white space to Word; after the numbering sign a run must end (see docxNumbering).
const APART = new RegExp(`(?<=${NUMBERING_SIGN})|(?=[\\t\\n\\r])|(?<=[\\t\\n\\r])`);
const NEEDS_PARTING = new RegExp(`[\\t\\n\\r${NUMBERING_SIGN}]`);

/** Inlines as runs, the words kept to the letter. */
export function wordRuns(inlines: Inline[], links: WordLinks): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'break') runs.push(new TextRun({ break: 1 }));
    else if (inline.kind === 'note-ref') runs.push(new FootnoteReferenceRun(inline.number));
    else pushText(runs, inline, links);
  }
  return runs;
}

/** Words as runs of one look. Always through `text`: among `children` docx takes the word CURRENT for a page number. */
export function textRuns(text: string, looks: RunLooks = NO_LOOKS): TextRun[] {
  const clean = cleanXml(text);
  if (clean === '') return [];
  if (!NEEDS_PARTING.test(clean)) return [new TextRun({ ...looks, text: clean })];
  return clean.split(APART).map((part) => {
    if (part === '\t') return new TextRun({ ...looks, children: [new Tab()] });
    if (part === '\n' || part === '\r') return new TextRun({ ...looks, break: 1 });
    return new TextRun({ ...looks, text: part });
  });
}

function pushText(runs: ParagraphChild[], inline: TextInline, links: WordLinks): void {
  if (inline.link !== undefined) {
    const linked = links.link(inline.link, textRuns(inline.text, { ...looksOf(inline), style: 'Hyperlink' }));
    if (linked) {
      runs.push(linked);
      return;
    }
  }
  runs.push(...textRuns(inline.text, looksOf(inline)));
}

function looksOf(inline: TextInline): RunLooks {
  const rightToLeft = runsRightToLeft(inline.text);
  if (!inline.bold && !inline.italic && !inline.language && !rightToLeft) return NO_LOOKS;
  return {
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(inline.language ? { language: languageOf(inline.language, rightToLeft) } : {}),
  };
}

function languageOf(language: string, rightToLeft: boolean) {
  const tag = cleanXml(language);
  if (rightToLeft) return { bidirectional: tag };
  return /^(zh|ja|ko)\b/.test(tag) ? { eastAsia: tag } : { value: tag };
}
