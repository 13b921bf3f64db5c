import type { GlyphRun, LinkTarget, Mark, Page } from '../../engine/nouns/page.ts';
import type { Pen } from './pdfkitParts.ts';
import type { WrittenPictures } from './writePicture.ts';
import type { WrittenStructure } from './writeStructure.ts';
import { type EncodedWord, moved, number, type WrittenFonts } from './writtenFonts.ts';

/** Draws a finished page. Page content is written as it stands in the file: pdfkit's own text and paths measure everything again. */
export function writePage(
  pen: Pen,
  page: Page,
  fonts: WrittenFonts,
  pictures: WrittenPictures,
  structure: WrittenStructure,
): void {
  pen.addPage({ size: [page.width, page.height], margin: 0 });
  // pdfkit turns the axes so that y grows downwards; this turns them back.
  let content = `1 0 0 -1 0 ${number(page.height)} cm`;
  let open: number | 'furniture' | 'decoration' | 'nothing' = 'nothing';
  const said: Said = { font: '', fill: '' };

  const write = () => {
    if (content !== '') pen.addContent(content);
    content = '';
  };
  const add = (next: string) => {
    if (next !== '') content = content === '' ? next : `${content}\n${next}`;
  };
  const begin = (next: number | null, artifact: 'furniture' | 'decoration' = 'furniture') => {
    const wanted = next ?? artifact;
    if (open === wanted) return;
    end();
    if (next === null) pen.markContent('Artifact', { type: artifact === 'furniture' ? 'Pagination' : 'Layout' });
    else structure.element(next).add(pen.markStructureContent(structure.tag(next)));
    open = wanted;
  };
  const end = () => {
    write();
    if (open !== 'nothing') pen.endMarkedContent();
    open = 'nothing';
  };

  for (const mark of page.marks) {
    switch (mark.kind) {
      case 'run':
        begin(mark.node);
        add(runContent(mark, page.height, fonts, said));
        break;
      case 'box':
        begin(mark.node ?? null);
        add(boxContent(mark, page.height, said));
        break;
      case 'path':
        begin(mark.node);
        add(pathContent(mark, page.height));
        break;
      case 'dot':
        begin(mark.node);
        add(dotContent(mark, page.height, said));
        break;
      case 'extent':
        structure.bound(mark.node, [
          mark.x,
          page.height - mark.y - mark.height,
          mark.x + mark.width,
          page.height - mark.y,
        ]);
        break;
      case 'picture':
        begin(mark.node, 'decoration');
        add(pictures.draw(mark, page.height));
        break;
      case 'stands':
        structure.element(mark.node);
        break;
      case 'empty':
        begin(mark.node);
        break;
      case 'target':
        pen.addNamedDestination(nameOf(mark.target), 'XYZ', 0, Math.max(0, mark.y - 8), null);
        break;
    }
  }
  end();
  for (const mark of page.marks)
    if (mark.kind === 'run' && mark.link && isSeen(mark)) writeLink(pen, mark, mark.link, structure);
}

/** A link needs words that say where it leads (Matterhorn 28-012): spaces alone are none. */
function isSeen(run: GlyphRun): boolean {
  return run.words.some((word) => word.trim() !== '');
}

/** What holds on a page until it is said otherwise (the graphics state of ISO 32000-1, 8.4): most lines look like the one before. */
interface Said {
  font: string;
  fill: string;
}

function runContent(run: GlyphRun, pageHeight: number, fonts: WrittenFonts, said: Said): string {
  const shown = shownWords(run, fonts);
  if (shown === '') return '';
  const font = `/${fonts.use(run.face)} ${number(run.size)} Tf `;
  const setFont = font === said.font ? '' : font;
  said.font = font;
  return `BT ${setFont}${filled(run.colour, said)}1 0 0 1 ${number(run.x)} ${number(pageHeight - run.baseline)} Tm${shown} ET`;
}

/** Says the colour of letters and surfaces, where it is another. */
function filled(colour: string, said: Said): string {
  if (said.fill === colour) return '';
  said.fill = colour;
  return `${ink(colour)} rg `;
}

/** The operators that show a run's words. */
function shownWords(run: GlyphRun, fonts: WrittenFonts): string {
  const encode = fonts.encoder(run.face, run.rightToLeft ?? false);
  const wider = run.spaceExtra === undefined ? '' : moved((run.spaceExtra * 1000) / run.size);
  let shown = '';
  let glyphs = '';
  let isOpen = false;
  const close = () => {
    if (isOpen) glyphs += ')';
    isOpen = false;
  };
  for (const word of run.words) {
    const { plain, inner, spans } = encode(word);
    if (inner !== null) {
      glyphs += isOpen ? inner : `(${inner}`;
      isOpen = true;
    } else {
      close();
      if (plain !== null) glyphs += plain;
      else {
        shown += showing(glyphs) + shownSpans(spans, run.size);
        glyphs = '';
      }
    }
    if (wider !== '' && word.startsWith(' ')) {
      close();
      glyphs += wider.repeat(word.length);
    }
  }
  close();
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
  return glyphs === '' ? '' : ` [${glyphs}] TJ`;
}

function boxContent(box: Extract<Mark, { kind: 'box' }>, pageHeight: number, said: Said): string {
  const bottom = pageHeight - box.y - box.height;
  return `${filled(box.colour, said)}${number(box.x)} ${number(bottom)} ${number(box.width)} ${number(box.height)} re f`;
}

function pathContent(path: Extract<Mark, { kind: 'path' }>, pageHeight: number): string {
  const points = path.points.map(({ x, y }, at) => `${number(x)} ${number(pageHeight - y)} ${at === 0 ? 'm' : 'l'}`);
  return `${ink(path.colour)} RG ${number(path.width)} w 1 J 1 j ${points.join(' ')} S`;
}

/** Where the handles of four Bézier curves stand so that they make a circle, in radii. */
const CIRCLE = 0.5523;

function dotContent({ x, y, radius, colour }: Extract<Mark, { kind: 'dot' }>, pageHeight: number, said: Said): string {
  const at = (right: number, up: number) => `${number(x + right * radius)} ${number(pageHeight - y + up * radius)}`;
  const arc = (...corners: [number, number][]) => `${corners.map(([right, up]) => at(right, up)).join(' ')} c`;
  return `${filled(colour, said)}${at(1, 0)} m ${arc([1, CIRCLE], [CIRCLE, 1], [0, 1])} ${arc([-CIRCLE, 1], [-1, CIRCLE], [-1, 0])} ${arc([-1, -CIRCLE], [-CIRCLE, -1], [0, -1])} ${arc([CIRCLE, -1], [1, -CIRCLE], [1, 0])} f`;
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

/** Action and destination stand inside the annotation: as objects of their own they would make every link half as large again. */
function writeLink(pen: Pen, run: GlyphRun, target: LinkTarget, structure: WrittenStructure): void {
  const leads =
    target.to === 'url' ? { A: { S: 'URI', URI: new String(uri(target.url)) } } : { Dest: new String(nameOf(target)) };
  pen.annotate(run.x, run.baseline - run.size, run.width, run.size * 1.3, {
    Subtype: 'Link',
    ...leads,
    // What a screen reader says of it (ISO 14289-1, 7.18.5).
    Contents: new String(target.to === 'url' ? target.url : run.words.join('')),
    ...(run.node === null ? {} : { structParent: structure.link(run.node) }),
  });
}

/** A URI action takes ASCII only (ISO 32000-1, 12.6.4.7): everything else percent-encoded, what is encoded already left. */
function uri(url: string): string {
  return url.replace(/[^\u0021-\u007e]+/gu, (part) => encodeURI(part.toWellFormed()));
}

function nameOf(target: LinkTarget): string {
  if (target.to === 'note') return `note-${String(target.number).padStart(6, '0')}`;
  if (target.to === 'figure' || target.to === 'table') return `${target.to}-${String(target.number).padStart(6, '0')}`;
  if (target.to === 'heading') return `heading-${String(target.index).padStart(6, '0')}`;
  return target.url;
}
