import { readArticle } from '../../../desk/readers/readArticle.ts';
import type { Reading } from '../../../desk/readers/reading.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import type { Source } from '../../../engine/nouns/source.ts';

/** Reads as the desk does, in the worker. */
export async function read(article: string | Uint8Array, changes: Partial<Reading> = {}): Promise<Source> {
  const bytes = typeof article === 'string' ? new TextEncoder().encode(article) : article;
  const { source } = await readArticle({ bytes, format: 'auto', fileName: '', url: '', accessedOn: '', ...changes });
  return source;
}

/** The refusal that a reading ends with; fails when there is none. */
export async function refusalOf(article: string | Uint8Array, changes: Partial<Reading> = {}): Promise<Refusal> {
  try {
    await read(article, changes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was read, and should have been refused');
}
