import { pdfArticle } from '../../../../desk/readers/pdf/pdfArticle.ts';
import type { Found, TextBlock } from '../../../../engine/capture/rawCapture.ts';
import { Refusal } from '../../../../engine/nouns/refusal.ts';
import { pdfOf } from './pdfOf.ts';

export async function read(bytes: Uint8Array, fileName = 'a.pdf'): Promise<Found> {
  return pdfArticle(bytes, fileName);
}

/** Blocks of pages whose contents these are. */
export async function blocks(...contents: string[]): Promise<TextBlock[]> {
  return (await read(pdfOf(contents.map((content) => ({ content }))))).blocks;
}

export async function texts(...contents: string[]): Promise<string[]> {
  return (await blocks(...contents)).map(({ text }) => text);
}

export async function messages(bytes: Uint8Array): Promise<string[]> {
  return ((await read(bytes)).noticed ?? []).map(({ message }) => message);
}

/** The refusal that reading ends with; fails when there is none. */
export async function refusal(bytes: Uint8Array, fileName = 'a.pdf'): Promise<Refusal> {
  try {
    await read(bytes, fileName);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was read, and should have been refused');
}
