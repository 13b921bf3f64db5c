import type { Found, Noticed, TextBlock } from '../../../engine/capture/rawCapture.ts';
import { type Budget, DOCX_LIMITS, openBudget } from './budget.ts';
import { coreProperties, oneLine } from './coreProperties.ts';
import { languageOfText } from './languageOfText.ts';
import { mainPart } from './mainPart.ts';
import { damaged, openPackage, type Package } from './openPackage.ts';
import { refuseOtherFormat } from './otherFormat.ts';
import { readText } from './readText.ts';
import { refuseTypes } from './refuseTypes.ts';
import { type Relation, relationsOf } from './relations.ts';
import { type StyleSheet, styleSheet } from './styleSheet.ts';
import type { WordText } from './wordReading.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ROOTS = new Set(['w:document', 'w:glossaryDocument']);
/** A heading further down is a chapter's, not the article's. */
const TITLE_WITHIN = 3;

/**
 * A Word file (.docx, .docm, .dotx, .dotm) as blocks of text and what it states about itself: what a reader of it sees, footnotes and endnotes
 * at the end. Nothing of it runs, nothing is fetched. Damaged files give what can be read, with a remark in `noticed`.
 * @throws Refusal 'format' for other files, for broken ones without text and for a document type declaration, 'too-complex', 'too-slow'
 */
export function docxArticle(bytes: Uint8Array, fileName: string, limits = DOCX_LIMITS): Found {
  const budget = openBudget(fileName, limits);
  const parts = openPackage(bytes, budget);
  refuseTypes(parts, budget);
  const outer = relationsOf(parts, '', budget);
  const main = mainPart(parts, outer, budget);
  const relations = relationsOf(parts, main, budget);
  const targets = (kind: string) => targetsOf(parts, relations, main, kind);
  const styles = styleSheet(parts.part(targets('styles')[0] ?? '')?.bytes ?? null, budget);
  const read = (name: string) => {
    const part = parts.part(name);
    return part ? readText(part, styles, budget) : null;
  };

  const body = read(main);
  if (body === null) throw refuseOtherFormat(parts, budget);
  const isEmpty = !hasWords(body.text.blocks);
  if (!ROOTS.has(body.text.root) && isEmpty) {
    throw body.whole ? refuseOtherFormat(parts, budget) : damaged(budget, 'its text cannot be read');
  }
  const notes = ['footnotes', 'endnotes'].map((kind) => ({ kind, found: read(targets(kind)[0] ?? '') }));
  const noteBlocks = notes.flatMap(({ kind, found }) => (found ? notesOf(kind, body.text, found.text) : []));
  let blocks = [...body.text.blocks, ...noteBlocks];
  if (!hasWords(blocks)) {
    // A letterhead, a form: what there is stands in headers and footers.
    blocks = [...targets('header'), ...targets('footer')].flatMap((name) => read(name)?.text.blocks ?? []);
  }
  if (!hasWords(blocks) && !body.whole) throw damaged(budget, 'its text cannot be read');
  const isWhole = parts.whole && body.whole && notes.every(({ found }) => found?.whole ?? true);
  return {
    mediaType: MEDIA_TYPE,
    blocks,
    stated: statedIn(parts, outer, body.text, styles, budget),
    noticed: noticedIn(body.text, isWhole, budget),
  };
}

/** Parts of a kind that the main part names, else those that are called like it and stand beside it. */
function targetsOf(parts: Package, relations: Relation[], main: string, kind: string): string[] {
  const named = relations.filter((one) => one.kind === kind && parts.has(one.target)).map(({ target }) => target);
  if (named.length > 0) return [...new Set(named)];
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return parts.names.filter(
    (name) => name.startsWith(folder + kind) && /^\d*\.xml$/.test(name.slice((folder + kind).length)),
  );
}

/** The notes the text refers to, in that order, then those it does not refer to at all. */
function notesOf(kind: string, body: WordText, { notes }: WordText): TextBlock[] {
  const reference = kind === 'footnotes' ? 'w:footnoteReference ' : 'w:endnoteReference ';
  const ids = (from: Set<string>) =>
    [...from].filter((one) => one.startsWith(reference)).map((one) => one.slice(reference.length));
  const seen = ids(body.noted);
  const unseen = new Set(ids(body.unseenNotes).filter((id) => !body.noted.has(reference + id)));
  const rest = [...notes.keys()].filter((id) => !body.noted.has(reference + id) && !unseen.has(id));
  return [...seen, ...rest].flatMap((id) =>
    (notes.get(id) ?? []).map(({ text }) => ({ kind: 'paragraph' as const, text })),
  );
}

function hasWords(blocks: TextBlock[]): boolean {
  return blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text));
}

function statedIn(
  parts: Package,
  outer: Relation[],
  text: WordText,
  styles: StyleSheet,
  budget: Budget,
): Found['stated'] {
  const core = outer.find((one) => one.kind === 'core-properties' && parts.has(one.target));
  const bytes = parts.part(core?.target ?? 'docprops/core.xml')?.bytes;
  const own = bytes ? coreProperties(bytes, budget) : {};
  const early = text.heading && text.heading.at < TITLE_WITHIN ? text.heading.text : '';
  const title = oneLine(text.title) || oneLine(early) || own.title || oneLine(text.heading?.text ?? '');
  const language = own.language ?? languageOfText(styles.language, text.letters);
  return { ...own, ...(title ? { title } : {}), ...(language ? { language } : {}) };
}

function noticedIn({ beside }: WordText, isWhole: boolean, { file }: Budget): Noticed[] {
  const count = (number: number, one: string, many: string) => (number === 1 ? `one ${one}` : `${number} ${many}`);
  const left = [
    beside.chunks > 0 && count(beside.chunks, 'other file in its text', 'other files in its text'),
    beside.objects > 0 && count(beside.objects, 'embedded object', 'embedded objects'),
    beside.drawings > 0 && count(beside.drawings, 'chart or diagram', 'charts and diagrams'),
  ].filter((one) => one !== false);
  const messages = [
    ...(isWhole ? [] : [`${file} is damaged; some of its text is missing, or may not be what was written.`]),
    ...(left.length === 0 ? [] : [`${file} holds ${left.join(' and ')}, which could not be read.`]),
  ];
  return messages.map((message) => ({ code: 'missing-text', message }));
}
