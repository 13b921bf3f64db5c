import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { quietly } from '../quietly.ts';
import { withTrailer } from './withTrailer.ts';

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** An open file. `close` frees what pdf.js holds of it. */
export interface OpenPdf {
  pdfjs: PdfJs;
  file: PDFDocumentProxy;
  close: () => Promise<void>;
}

/**
 * Opens a file with pdf.js: no canvas, no fonts, no scripts, nothing fetched; tables of characters come from the installed package.
 * @throws Refusal 'format' where it is locked with a password or broken beyond reading
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<OpenPdf> {
  // Half a second to load, and only PDFs want it.
  const pdfjs = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  try {
    return await opened(pdfjs, bytes);
  } catch (error) {
    const mended = isBroken(error) ? withTrailer(bytes) : null;
    if (!mended) throw refusalFor(error, bytes, name);
    return await opened(pdfjs, mended).catch((again: unknown) => {
      throw refusalFor(again, bytes, name);
    });
  }
}

/** A file may open and have no pages that can be found: that is broken, too. */
async function opened(pdfjs: PdfJs, bytes: Uint8Array): Promise<OpenPdf> {
  // pdf.js takes the memory over: the caller keeps its own.
  const task = pdfjs.getDocument({ ...options(), data: new Uint8Array(bytes), verbosity: pdfjs.VerbosityLevel.ERRORS });
  try {
    const file = await task.promise;
    if (!(file.numPages > 0)) throw new Error('no pages');
    return { pdfjs, file, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}

function isBroken(error: unknown): boolean {
  return (error as Error | null)?.name !== 'PasswordException' && !(error instanceof RangeError);
}

function options() {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const within = (part: string) => `${join(folder, part)}${sep}`;
  return {
    cMapUrl: within('cmaps'),
    wasmUrl: within('wasm'),
    iccUrl: within('iccs'),
    // Without `standardFontDataUrl` the shapes of the standard fonts are not loaded: only their widths are wanted, and those are built in.
    disableFontFace: true,
    useSystemFonts: false,
    // Names and boxes of fonts.
    fontExtraProperties: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is ever decoded. `pageGlyphs` knows them by the gap they leave.
    maxImageSize: 0,
    stopAtErrors: false,
    enableXfa: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
  };
}

function refusalFor(error: unknown, bytes: Uint8Array, name: string): Refusal {
  // Too deep or too large is not the same as damaged: whoever started this thread says so.
  if (error instanceof RangeError) throw error;
  if ((error as Error | null)?.name === 'PasswordException') {
    return new Refusal(
      'format',
      `${name} is locked with a password and cannot be read.`,
      'Open it with the password, save a copy without one and capture that.',
    );
  }
  if (isEncrypted(bytes)) {
    return new Refusal(
      'format',
      `${name} is encrypted and cannot be read.`,
      'Open it where its certificate is known, save a copy without protection and capture that.',
    );
  }
  return damaged(name);
}

/** What is encrypted and cannot be decrypted looks damaged to the parser. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt');
}

export function damaged(name: string): Refusal {
  return new Refusal('format', `${name} is damaged and cannot be read.`, 'Fetch it again, or paste its text instead.');
}
