import { useEffect } from 'react';
import { create } from 'zustand';
import type { ComparedCopy } from '../../desk/bridge.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

/** What articles and their copies say otherwise, by article and copies: a capture never changes, so it is asked for once. */
const useCompared = create<Record<string, ComparedCopy[]>>(() => ({}));
const asked = new Set<string>();

/** The copies of an article with what differs in them; none until they have been looked at. */
export function useCopies(id: string, others: readonly { id: string }[]): ComparedCopy[] {
  const key = `${id}: ${others
    .map((one) => one.id)
    .sort()
    .join(' ')}`;
  const isAlone = others.length === 0;
  useEffect(() => {
    if (isAlone || asked.has(key)) return;
    asked.add(key);
    void askOrTell(ask, sayTrouble, 'source.copies', { id }).then((copies) => {
      if (copies) useCompared.setState({ [key]: copies });
      else asked.delete(key);
    });
  }, [id, key, isAlone]);
  return useCompared((compared) => compared[key]) ?? NONE;
}

const NONE: ComparedCopy[] = [];
