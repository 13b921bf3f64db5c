import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { countWords } from '../../engine/nouns/countWords.ts';
import { ask } from '../transport.ts';

export type Passage = NonNullable<Gives<'source.passage'>>;

/** More words than this want a source. */
const MOST_WORDS = 12;

/** Asks the desk whether a long pasted passage stands in a stored article; the answer is for the analyst to decide on. */
export function usePastedPassage(): {
  passage: Passage | null;
  pasted: (text: string) => void;
  forget: () => void;
} {
  const [passage, setPassage] = useState<Passage | null>(null);
  const pasted = (text: string) => {
    if (countWords(text) <= MOST_WORDS) return;
    // A paste is no question: a desk that cannot answer is told with the next save.
    void ask('source.passage', { text: text.slice(0, 20_000) }).then((reply) => {
      if (reply.ok) setPassage(reply.value);
    });
  };
  return { passage, pasted, forget: () => setPassage(null) };
}

/** Where the words stand in the editor, in one paragraph; null once they are gone or were changed. */
export function rangeOfWords(editor: Editor, said: string): { from: number; to: number } | null {
  const words = new RegExp(
    said
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .split(/\s+/)
      .join('\\s+'),
    'u',
  );
  let found: { from: number; to: number } | null = null;
  editor.state.doc.descendants((node, at) => {
    if (found || !node.isTextblock) return !found;
    // Evidence within counts one sign, as it does in the editor's own places.
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc');
    const match = words.exec(text);
    if (match) found = { from: at + 1 + match.index, to: at + 1 + match.index + match[0].length };
    return false;
  });
  return found;
}
