import type { Document } from '../../engine/nouns/document.ts';
import { generateDocument } from './generateDocument.ts';

/**
 * Documents of one length, another one for every round, so that nothing is remembered but what any briefing has in common with
 * the one before. All contenders of a round get the same; their texts are flat strings, as they come out of a file.
 */
export function editions(pages: number, charts = false): (round: number) => Document {
  const known = new Map<number, Document>();
  return (round) => {
    let document = known.get(round);
    if (!document) {
      document = JSON.parse(JSON.stringify(generateDocument(pages, round + FIRST, charts))) as Document;
      known.set(round, document);
    }
    return document;
  };
}

/** Rounds that warm up count below 0. */
const FIRST = 100;
