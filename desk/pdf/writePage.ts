import { createHash } from 'node:crypto';
import type { GlyphRun, LinkTarget, Mark, Page } from '../../engine/nouns/page.ts';
import type { PdfFile } from './openFile.ts';
import { type EmbeddedPicture, placement, type WrittenPictures } from './writePicture.ts';
import type { PlacedPage, WrittenStructure } from './writeStructure.ts';
import { number, reference, textString } from './written.ts';
import { type EncodedWord, moved, type WrittenFace, type WrittenFonts } from './writtenFonts.ts';

/** A file while its pages are written. */
export interface PageWriter {
  file: PdfFile;
  fonts: WrittenFonts;
  structure: WrittenStructure;
  pictures: WrittenPictures;
  /** Adds a place that links lead to. */
  target(name: string, page: PlacedPage, fromBottom: number): void;
}

/** What the page's content has set so far. */
interface Ink {
  font: string;
  colour: string;
}

/** Writes a finished page; `parent` is the tree of pages. Gives its look: two pages of one look are drawn alike. */
export function writePage(writer: PageWriter, page: Page, placed: PlacedPage, parent: number): string {
  const { file, structure } = writer;
  const used = new Map<string, WrittenFace>();
  const set: Ink = { font: '', colour: '' };
  let content = '';
  const shown = new Map<string, EmbeddedPicture>();
  let open: number | 'furniture' | 'decoration' | 'nothing' = 'nothing';

  const begin = (next: number | null, artifact: 'furniture' | 'decoration' = 'furniture') => {
    const wanted = next ?? artifact;
    if (open === wanted) return;
    end();
    if (next === null) content += `/Artifact <</Type /${artifact === 'furniture' ? 'Pagination' : 'Layout'}>> BDC\n`;
    else content += `/${structure.tag(next)} <</MCID ${structure.mark(next, placed)}>> BDC\n`;
    open = wanted;
  };
  const end = () => {
    if (open !== 'nothing') content += 'EMC\n';
    open = 'nothing';
  };
  const faceOf = (run: GlyphRun) => {
    let face = used.get(run.face);
    if (!face) {
      face = writer.fonts.face(run.face);
      used.set(run.face, face);
    }
    return face;
  };

  for (const mark of page.marks) {
    switch (mark.kind) {
      case 'run':
        begin(mark.node);
        content += runContent(mark, page.height, faceOf(mark), set);
        break;
      case 'box':
        begin(mark.node ?? null);
        content += boxContent(mark, page.height, set);
        break;
      case 'path':
        begin(mark.node);
        content += pathContent(mark, page.height);
        break;
      case 'dot':
        begin(mark.node);
        content += dotContent(mark, page.height, set);
        break;
      case 'extent':
        structure.bound(mark.node, [
          mark.x,
          page.height - mark.y - mark.height,
          mark.x + mark.width,
          page.height - mark.y,
        ]);
        break;
      case 'picture': {
        const picture = writer.pictures.embed(mark.sha256);
        shown.set(mark.sha256, picture);
        begin(mark.node, 'decoration');
        content += `q ${placement(mark, page.height)} cm /${picture.name} Do Q\n`;
        break;
      }
      case 'stands':
        structure.stand(mark.node);
        break;
      case 'empty':
        begin(mark.node);
        break;
      case 'target':
        writer.target(nameOf(mark.target), placed, page.height - Math.max(0, mark.y - 8));
        break;
    }
  }
  end();
  const links: string[] = [];
  for (const mark of page.marks)
    if (mark.kind === 'run' && mark.link && isSeen(mark))
      links.push(writeLink(writer, mark, mark.link, placed, page.height));

  const stream = file.reserve();
  const bytes = file.pack.words(content);
  file.packedStream(stream, '', bytes);
  const names = [...used.values()].map(({ name, object }) => `/${name} ${reference(object)}`);
  const pictures = [...shown.values()].map(({ name, object }) => `/${name} ${reference(object)}`);
  const drawn = pictures.length === 0 ? '' : `/XObject<<${pictures.join('')}>>`;
  const annotations = links.length === 0 ? '' : `/Annots[${links.join(' ')}]`;
  file.put(
    placed.object,
    `<</Type/Page/Parent ${reference(parent)}/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]/Contents ${reference(stream)}/Resources<</Font<<${names.join('')}>>${drawn}>>/Tabs/S/StructParents ${placed.index}${annotations}>>`,
  );
  return lookOf(bytes, [...used.values()], [...shown.keys()]);
}

function lookOf(content: Uint8Array, faces: WrittenFace[], pictures: string[]): string {
  const look = createHash('md5').update(content);
  for (const face of faces) look.update(face.places());
  for (const picture of pictures) look.update(picture);
  return look.digest('base64');
}

/** A link needs words that say where it leads (Matterhorn 28-012): spaces alone are none. */
function isSeen(run: GlyphRun): boolean {
  return run.words.some((word) => word.trim() !== '');
}

function runContent(run: GlyphRun, pageHeight: number, face: WrittenFace, set: Ink): string {
  const shown = shownWords(run, face);
  if (shown === '') return '';
  const font = `/${face.name} ${number(run.size)} Tf `;
  const chosen = font === set.font ? '' : font;
  set.font = font;
  return `${filling(run.colour, set)}BT ${chosen}${number(run.x)} ${number(pageHeight - run.baseline)} Td${shown} ET\n`;
}

/** The operator that chooses a colour to fill with, where it is another one. */
function filling(colour: string, set: Ink): string {
  if (colour === set.colour) return '';
  set.colour = colour;
  return `${ink(colour)} rg `;
}

/** The operators that show a run's words. */
function shownWords(run: GlyphRun, face: WrittenFace): string {
  const leftward = run.rightToLeft ?? false;
  const wider = run.spaceExtra === undefined ? '' : moved((run.spaceExtra * 1000) / run.size);
  let shown = '';
  let glyphs = '';
  for (const word of run.words) {
    const { plain, spans } = face.encode(word, leftward);
    if (plain === null) {
      shown += showing(glyphs) + shownSpans(spans, run.size);
      glyphs = '';
    } else {
      glyphs += plain;
    }
    if (wider !== '' && word.startsWith(' ')) glyphs += wider.repeat(word.length);
  }
  return shown + showing(glyphs);
}

/** A word with marks above or below its letters, or with glyphs that say their signs only together. */
function shownSpans(spans: EncodedWord['spans'], size: number): string {
  let shown = '';
  let rise = 0;
  for (const { parts, says } of spans) {
    if (says !== null) shown += `\n/Span <</ActualText <${says}>>> BDC`;
    for (const part of parts) {
      if (part.rise !== rise) shown += ` ${number((part.rise * size) / 1000)} Ts`;
      rise = part.rise;
      shown += showing(part.glyphs);
    }
    if (says !== null) shown += ' EMC';
  }
  return rise === 0 ? shown : `${shown} 0 Ts`;
}

function showing(glyphs: string): string {
  return glyphs === '' ? '' : ` [(${glyphs})] TJ`;
}

function boxContent(box: Extract<Mark, { kind: 'box' }>, pageHeight: number, set: Ink): string {
  const bottom = pageHeight - box.y - box.height;
  return `${filling(box.colour, set)}${number(box.x)} ${number(bottom)} ${number(box.width)} ${number(box.height)} re f\n`;
}

function pathContent(path: Extract<Mark, { kind: 'path' }>, pageHeight: number): string {
  const points = path.points.map(({ x, y }, at) => `${number(x)} ${number(pageHeight - y)} ${at === 0 ? 'm' : 'l'}`);
  return `${ink(path.colour)} RG ${number(path.width)} w 1 J 1 j ${points.join(' ')} S\n`;
}

/** Where the handles of four Bézier curves stand so that they make a circle, in radii. */
const CIRCLE = 0.5523;

function dotContent(dot: Extract<Mark, { kind: 'dot' }>, pageHeight: number, set: Ink): string {
  const { x, y, radius, colour } = dot;
  const at = (right: number, up: number) => `${number(x + right * radius)} ${number(pageHeight - y + up * radius)}`;
  const arc = (...corners: [number, number][]) => `${corners.map(([right, up]) => at(right, up)).join(' ')} c`;
  return `${filling(colour, set)}${at(1, 0)} m ${arc([1, CIRCLE], [CIRCLE, 1], [0, 1])} ${arc([-CIRCLE, 1], [-1, CIRCLE], [-1, 0])} ${arc([-1, -CIRCLE], [-CIRCLE, -1], [0, -1])} ${arc([CIRCLE, -1], [1, -CIRCLE], [1, 0])} f\n`;
}

const inks = new Map<string, string>();

/** '#1f4e79' as three numbers from 0 to 1. */
function ink(colour: string): string {
  let known = inks.get(colour);
  if (known === undefined) {
    known = [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
    inks.set(colour, known);
  }
  return known;
}

/** Gives its reference. Action and destination stand inside the annotation: as objects of their own they would make every link half as large again. */
function writeLink(
  { file, structure }: PageWriter,
  run: GlyphRun,
  target: LinkTarget,
  page: PlacedPage,
  pageHeight: number,
): string {
  const object = file.reserve();
  const leads =
    target.to === 'url' ? `/A<</S/URI/URI${textString(uri(target.url))}>>` : `/Dest${textString(nameOf(target))}`;
  const top = pageHeight - run.baseline + run.size;
  const box = [run.x, top - run.size * 1.3, run.x + run.width, top].map(number).join(' ');
  // What a screen reader says of it (ISO 14289-1, 7.18.5).
  const words = textString(target.to === 'url' ? target.url : run.words.join(''));
  const key = run.node === null ? '' : `/StructParent ${structure.annotate(run.node, object, page)}`;
  file.put(object, `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4${leads}/Contents${words}${key}>>`);
  return reference(object);
}

/** A URI action takes ASCII only (ISO 32000-1, 12.6.4.7): everything else percent-encoded, what is encoded already left. */
function uri(url: string): string {
  return url.replace(/[^\u0021-\u007e]+/gu, (part) => encodeURI(part.toWellFormed()));
}

function nameOf(target: LinkTarget): string {
  if (target.to === 'note') return `note-${String(target.number).padStart(6, '0')}`;
  if (target.to === 'figure') return `figure-${String(target.number).padStart(6, '0')}`;
  if (target.to === 'heading') return `heading-${String(target.index).padStart(6, '0')}`;
  return target.url;
}
