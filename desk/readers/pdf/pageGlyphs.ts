import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { fontLook } from './fontLook.ts';
import type { PageGlyphs } from './glyph.ts';
import { boxIn, common, IDENTITY, isMatrix, type Matrix, times } from './matrix.ts';
import type { PdfJs } from './openPdf.ts';
import { fillOf } from './paintedPath.ts';
import { Paints } from './paints.ts';
import { newPen, newTextPlace, type Pen } from './pen.ts';
import { isStandingOut, type Shown, setGlyphs } from './setGlyphs.ts';
import { withoutDoubles } from './withoutDoubles.ts';

type Args = unknown[] | null;
/** Which layers of the file are switched on. */
type Visibility = { isVisible(group: unknown): boolean } | null;

/** Forms within forms: pdf.js refuses circles, but not depth. */
const DEEPEST = 500;

/**
 * Everything a page shows as text, with its place, and whether it can be seen. One pass over pdf.js's operator list: it costs no more than
 * pdf.js's own text content, which cannot tell what is hidden.
 */
export async function pageGlyphs(page: PDFPageProxy, pdfjs: PdfJs, visibility: Visibility): Promise<PageGlyphs> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE });
  const view = page.getViewport({ scale: 1 });
  const sheet = { left: 0, top: 0, right: view.width, bottom: view.height };
  const base = isMatrix(view.transform) ? view.transform : IDENTITY;
  const paints = new Paints(sheet);
  const { OPS } = pdfjs;
  const shown: Shown[] = [];
  let pen = newPen(base, sheet);
  let text = newTextPlace();
  const kept: Pen[] = [];
  /** Marked stretches that are open: whether they may be seen, and whether they are artifacts. */
  const marked: { off: boolean; artifact: boolean }[] = [];
  let off = 0;
  let artifacts = 0;
  let clipping = false;
  /** Pictures are never decoded, so pdf.js leaves them out: a place was set up and nothing drawn in it. */
  let placed = false;

  const takePicture = (at: number) => {
    if (placed && off === 0) paints.addPicture(at, common(boxIn(pen.place, [0, 0, 1, 1]), pen.clip));
    placed = false;
  };
  const save = () => {
    if (kept.length < DEEPEST) kept.push(pen);
    pen = { ...pen };
  };
  const restore = () => {
    pen = kept.pop() ?? pen;
  };
  const transform = (matrix: unknown) => {
    if (isMatrix(matrix)) pen.place = times(pen.place, matrix);
  };
  const mark = (hidden: boolean, artifact: boolean) => {
    marked.push({ off: hidden, artifact });
    off += Number(hidden);
    artifacts += Number(artifact);
  };
  const show = (at: number, glyphs: unknown) => {
    placed = false;
    if (!Array.isArray(glyphs)) return;
    const one = setGlyphs(glyphs, pen, text, { at, off: off > 0, artifact: artifacts > 0 });
    if (!isStandingOut(one, pen, paints)) for (const glyph of one.glyphs) glyph.hiding ||= 'background';
    if (one.glyphs.length > 0) shown.push(one);
  };

  for (let at = 0; at < fnArray.length; at += 1) {
    const args = argsArray[at] as Args;
    const first = args?.[0];
    switch (fnArray[at]) {
      case OPS.save:
        save();
        break;
      case OPS.restore:
        takePicture(at);
        restore();
        break;
      case OPS.transform:
        takePicture(at);
        transform(args);
        placed = true;
        break;
      case OPS.setGState:
        setState(pen, first, page);
        break;
      case OPS.beginGroup:
        save();
        pen.veiled ||= pen.opacity < 1;
        pen.opacity = 1;
        break;
      case OPS.endGroup:
        restore();
        break;
      case OPS.paintFormXObjectBegin:
        placed = false;
        save();
        transform(first);
        if (isBox(args?.[1])) pen.clip = common(pen.clip, boxIn(pen.place, args[1]));
        break;
      case OPS.paintFormXObjectEnd:
        takePicture(at);
        restore();
        break;
      case OPS.beginAnnotation:
        placed = false;
        save();
        pen = newPen(base, sheet);
        if (isBox(args?.[1])) pen.clip = common(pen.clip, boxIn(base, args[1]));
        transform(args?.[2]);
        transform(args?.[3]);
        break;
      case OPS.endAnnotation:
        takePicture(at);
        restore();
        break;
      case OPS.clip:
      case OPS.eoClip:
        clipping = true;
        break;
      case OPS.constructPath: {
        const box = isBox(args?.[2]) ? boxIn(pen.place, args[2]) : null;
        const fill = fillOf(first, args?.[1], args?.[2], pen, OPS);
        if (box && fill !== null && off === 0) paints.add(at, common(box, pen.clip), fill);
        if (fill !== null) placed = false;
        if (box && clipping) pen.clip = common(pen.clip, box);
        clipping = false;
        break;
      }
      case OPS.shadingFill:
        placed = false;
        paints.add(at, pen.clip, '');
        break;
      case OPS.setFillRGBColor:
        pen.fill = colourOf(first);
        break;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        pen.fill = '';
        break;
      case OPS.setStrokeRGBColor:
        pen.stroke = colourOf(first);
        break;
      case OPS.setStrokeColorN:
      case OPS.setStrokeTransparent:
        pen.stroke = '';
        break;
      case OPS.beginMarkedContent:
        mark(false, nameOf(first) === 'Artifact');
        break;
      case OPS.beginMarkedContentProps:
        if (first === 'OC') mark(visibility?.isVisible(args?.[1]) === false, false);
        else mark(false, nameOf(first) === 'Artifact');
        break;
      case OPS.endMarkedContent: {
        const closed = marked.pop();
        off -= Number(closed?.off ?? false);
        artifacts -= Number(closed?.artifact ?? false);
        break;
      }
      case OPS.beginText:
        text = newTextPlace();
        break;
      case OPS.setFont:
        pen.font = fontLook(page, first);
        pen.size = numberOf(args?.[1]);
        break;
      case OPS.setTextRenderingMode:
        pen.mode = numberOf(first);
        break;
      case OPS.setCharSpacing:
        pen.letterSpacing = numberOf(first);
        break;
      case OPS.setWordSpacing:
        pen.wordSpacing = numberOf(first);
        break;
      case OPS.setHScale:
        pen.stretch = numberOf(first) / 100;
        break;
      case OPS.setLeading:
        pen.leading = numberOf(first);
        break;
      case OPS.setTextRise:
        pen.rise = numberOf(first);
        break;
      case OPS.setTextMatrix:
        if (isMatrix(first)) text = { matrix: first, line: first };
        break;
      case OPS.setLeadingMoveText:
        pen.leading = -numberOf(args?.[1]);
        nextLine(numberOf(first), numberOf(args?.[1]));
        break;
      case OPS.moveText:
        nextLine(numberOf(first), numberOf(args?.[1]));
        break;
      case OPS.nextLine:
        nextLine(0, -pen.leading);
        break;
      case OPS.showText:
        show(at, first);
        break;
    }
  }
  function nextLine(x: number, y: number): void {
    const line: Matrix = times(text.line, [1, 0, 0, 1, x, y]);
    text = { matrix: line, line };
  }
  takePicture(fnArray.length);
  for (const one of shown) hideCovered(one, paints);
  return {
    page: page.pageNumber,
    width: view.width,
    height: view.height,
    glyphs: withoutDoubles(shown.flatMap(({ glyphs }) => glyphs)),
    pictured: paints.pictured,
  };
}

function hideCovered({ at, glyphs, middles, isWindow }: Shown, paints: Paints): void {
  const [start, end] = [middles[0], middles.at(-1)];
  if (isWindow || !start || !end || !paints.isCovered(at, [start, end])) return;
  for (const glyph of glyphs) glyph.hiding ||= 'covered';
}

function setState(pen: Pen, changes: unknown, page: PDFPageProxy): void {
  if (!Array.isArray(changes)) return;
  for (const [key, value] of changes as [string, unknown][]) {
    if (key === 'ca') pen.opacity = numberOf(value, 1);
    else if (key === 'BM') pen.veiled = value !== 'source-over' && value !== 'Normal';
    else if (key === 'SMask' && value) pen.veiled = true;
    else if (key === 'Font' && Array.isArray(value)) {
      pen.font = fontLook(page, value[0]);
      pen.size = numberOf(value[1]);
    }
  }
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : String((value as { name?: unknown } | null)?.name ?? '');
}

const numberOf = (value: unknown, otherwise = 0) => (Number.isFinite(value) ? (value as number) : otherwise);
const colourOf = (value: unknown) => (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : '');

function isBox(value: unknown): value is Float32Array {
  const numbers = value as ArrayLike<unknown> | null | undefined;
  return numbers != null && numbers.length === 4 && Array.from(numbers).every((one) => Number.isFinite(one));
}
