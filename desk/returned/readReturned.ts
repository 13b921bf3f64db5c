import { hashOf } from '../../engine/nouns/id.ts';
import { RETURNED_VERSION, type Returned } from '../../engine/nouns/returned.ts';
import { readDocxManifest } from '../docx/docxManifest.ts';
import { type Budget, openBudget } from '../readers/docx/budget.ts';
import { mainPart } from '../readers/docx/mainPart.ts';
import { damaged, openPackage, type Package } from '../readers/docx/openPackage.ts';
import { refuseOtherFormat } from '../readers/docx/otherFormat.ts';
import { refuseTypes } from '../readers/docx/refuseTypes.ts';
import { relationsOf } from '../readers/docx/relations.ts';
import { styleSheet } from '../readers/docx/styleSheet.ts';
import { commentsPart, type WrittenComment } from './commentsPart.ts';
import { linksOf } from './linksOf.ts';
import { lookSheet } from './lookSheet.ts';
import { namedBriefing } from './namedBriefing.ts';
import { type ReadFlow, readFlow, returnedParagraph, type Sheets } from './readFlow.ts';
import { readNotes } from './readNotes.ts';

/**
 * A Word file that came back, with the limits that all Word files are read with: nothing of it runs, nothing is fetched.
 * @throws Refusal 'format' for other files and broken ones, 'too-complex', 'too-slow'
 */
export function readReturned(bytes: Uint8Array, fileName: string): Returned {
  const budget = openBudget(fileName);
  const parts = openPackage(bytes, budget);
  refuseTypes(parts, budget);
  const main = mainPart(parts, relationsOf(parts, '', budget), budget);
  const relations = relationsOf(parts, main, budget);
  const target = (kind: string) => relations.find((one) => one.kind === kind && parts.has(one.target))?.target ?? '';
  const part = (name: string) => parts.part(name)?.bytes ?? null;
  const stylesBytes = part(target('styles'));
  const sheets: Sheets = { styles: styleSheet(stylesBytes, budget), looks: lookSheet(stylesBytes, budget) };

  const bytesOfMain = part(main);
  if (bytesOfMain === null) throw refuseOtherFormat(parts, budget);
  const body = readFlow(bytesOfMain, linksOf(parts, main, budget), budget);
  if (body.flow.done.length === 0 && !body.whole) throw damaged(budget, 'its text cannot be read');
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const name = target(`${kind}s`);
    const found = part(name);
    return found ? readNotes(found, kind, linksOf(parts, name, budget), sheets, budget) : [];
  });
  const said = part(target('comments'));
  const comments = said ? commentsPart(said, part(target('commentsextended')), budget) : [];
  const frames = relations.filter((one) => /^(?:header|footer)$/.test(one.kind) && parts.has(one.target));
  const named = namedBriefing(readDocxManifest(bytes), part('docprops/custom.xml'), budget);
  const isWhole = parts.whole && body.whole;
  return {
    version: RETURNED_VERSION,
    fileName,
    sha256: hashOf(bytes),
    ...named,
    paragraphs: body.flow.done.map((open) => returnedParagraph(open, sheets)),
    notes,
    comments: placedComments(comments, body),
    frames: [...new Set(frames.flatMap((one) => frameLines(parts, one.target, budget)))],
    noticed: isWhole ? [] : [`${budget.file} is damaged; some of its text is missing, or may not be what was written.`],
  };
}

function placedComments(comments: WrittenComment[], { flow }: ReadFlow): Returned['comments'] {
  const places = new Map(flow.done.map((paragraph, at) => [paragraph, at]));
  return comments.map((comment) => {
    const about = flow.about.get(comment.id);
    return {
      ...comment,
      paragraph: about ? (places.get(about.paragraph) ?? -1) : -1,
      about: about?.words.replace(/[\ufff9\ufffc]/g, '').trim() ?? '',
    };
  });
}

/** The words of a header or footer; what its fields show is another on every page. */
function frameLines(parts: Package, name: string, budget: Budget): string[] {
  const bytes = parts.part(name)?.bytes;
  if (!bytes) return [];
  const { flow } = readFlow(bytes, new Map(), budget, true);
  return flow.done
    .map(({ pieces }) =>
      pieces
        .filter((piece) => piece.kind === 'text' && piece.deleted === null)
        .map((piece) => piece.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}
