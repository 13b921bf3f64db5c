import { create } from 'zustand';
import type { SearchCounts, SearchFacets, SearchHit } from '../../desk/bridge.ts';
import { asksNothing, readQuery } from '../../engine/search/readQuery.ts';
import { SEARCH_KINDS, type SearchKind, type SearchQuery } from '../../engine/search/searchQuery.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

interface Answer {
  /** What it answers. */
  typed: string;
  hits: SearchHit[];
  counts: SearchCounts;
}

interface SearchState {
  typed: string;
  /** Null until the first answer, and where nothing is asked for. */
  answer: Answer | null;
  /** The hit that Tab stops at. */
  current: number;
  /** The hit that was opened last. */
  opened: string;
  type: (typed: string) => void;
  /** Asks at once for what is typed, where it has not been; true when what is shown answers it. */
  settle: () => Promise<boolean>;
  /** Asks once more: something has changed at the desk. */
  again: () => void;
  /** The next hits, when the list is near its end. */
  more: () => void;
}

const PAUSE = 60;
const FIRST = 60;
const NEXT = 120;
const LONGEST = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts the questions: an answer to an older one is dropped. */
let asked = 0;
let fetching = false;

/** What is looked for in the library and what was found; it stays while an article is read. */
export const useSearch = create<SearchState>((set, get) => {
  const find = async (typed: string, limit: number) => {
    const stamp = ++asked;
    const found = await askOrTell(ask, sayTrouble, 'library.search', { query: typed, offset: 0, limit });
    if (!found || stamp !== asked) return;
    const isNew = get().answer?.typed !== typed;
    set({ answer: { typed, ...found }, ...(isNew ? { current: 0 } : {}) });
  };

  return {
    typed: '',
    answer: null,
    current: 0,
    opened: '',

    type: (given) => {
      const typed = given.slice(0, LONGEST);
      set({ typed });
      clearTimeout(timer);
      if (asksNothing(readQuery(typed))) {
        asked += 1;
        set({ answer: null, current: 0 });
        return;
      }
      timer = setTimeout(() => void find(typed, FIRST), PAUSE);
    },

    settle: async () => {
      const { typed, answer } = get();
      if (answer?.typed === typed || asksNothing(readQuery(typed))) return true;
      clearTimeout(timer);
      await find(typed, FIRST);
      return get().answer?.typed === typed;
    },

    again: () => {
      const { answer } = get();
      if (answer) void find(answer.typed, Math.min(200, Math.max(FIRST, answer.hits.length)));
    },

    more: () => {
      const { answer } = get();
      if (!answer || fetching || answer.hits.length >= totalOf(answer)) return;
      fetching = true;
      const stamp = asked;
      const wish = { query: answer.typed, offset: answer.hits.length, limit: NEXT };
      void askOrTell(ask, sayTrouble, 'library.search', wish).then((found) => {
        fetching = false;
        const now = get().answer;
        if (!found || stamp !== asked || now !== answer) return;
        set({ answer: { ...answer, counts: found.counts, hits: [...answer.hits, ...found.hits] } });
      });
    },
  };
});

/** How many there are of the kinds that are asked for. */
export function totalOf({ typed, counts }: Pick<Answer, 'typed' | 'counts'>): number {
  const query = readQuery(typed);
  return SEARCH_KINDS.filter((kind) => isAsked(query, kind)).reduce((sum, kind) => sum + counts[kind], 0);
}

function isAsked({ filters }: SearchQuery, kind: SearchKind): boolean {
  return filters.filter(({ field }) => field === 'kind').every(({ value, not }) => (value === kind) !== not);
}

/** What the found ones can be narrowed to. */
export function askFacets(): Promise<SearchFacets | null> {
  return askOrTell(ask, sayTrouble, 'library.facets', { query: useSearch.getState().typed.slice(0, LONGEST) });
}
