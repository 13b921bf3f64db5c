import { z } from 'zod';
import { CslItem } from '../../engine/nouns/reference.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { readRis } from './readRis.ts';

export const REFERENCE_FORMATS = ['csl', 'ris', 'bib'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

const MOST = 20_000;

/** By the ending of a file's name; null for any other. */
export function referenceFormat(name: string): ReferenceFormat | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'ris' ? 'ris' : ending === 'bib' || ending === 'bibtex' ? 'bib' : ending === 'json' ? 'csl' : null;
}

/** References of a file from Zotero or any other program. Nothing is fetched. @throws Refusal with one plain sentence */
export async function readReferences(bytes: Uint8Array, format: ReferenceFormat): Promise<CslItem[]> {
  const text = decode(bytes);
  const items = format === 'csl' ? readCsl(text) : format === 'ris' ? readRis(text) : await readBibtex(text);
  if (items === null || items.length === 0) throw broken(`there is no reference of the kind ${NAMES[format]} in it`);
  if (items.length > MOST)
    throw new Refusal('too-large', `This file holds ${items.length} references; at most ${MOST} are read.`);
  return items;
}

const NAMES: Record<ReferenceFormat, string> = { csl: 'CSL-JSON', ris: 'RIS', bib: 'BibTeX' };

function readCsl(text: string): CslItem[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw broken('it is not readable as JSON');
  }
  const list = Array.isArray(parsed) ? parsed : ((parsed as { items?: unknown } | null)?.items ?? [parsed]);
  const items = z.array(CslItem).safeParse(list);
  if (!items.success) throw broken('it is no list of references');
  return items.data.filter((item) => typeof item.title === 'string' || typeof item.URL === 'string');
}

/** Loaded when it is asked for: nothing else needs it. */
async function readBibtex(text: string): Promise<CslItem[]> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  try {
    // The type is named: it would take a lone address for something to fetch.
    return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
  } catch (error) {
    const line = /at line (\d+)/.exec(String((error as Error).message))?.[1];
    throw broken(line ? `it is not readable as BibTeX from line ${line} on` : 'it is not readable as BibTeX');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function broken(why: string): Refusal {
  return new Refusal('broken-file', `Nothing was imported: ${why}.`, 'Export it again from the other program.');
}
