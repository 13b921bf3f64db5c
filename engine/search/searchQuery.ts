/** What a hit can be. */
export const SEARCH_KINDS = ['source', 'quote', 'stat', 'excerpt', 'briefing'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Words that must follow each other. */
export interface SearchTerm {
  words: string[];
  /** The last word is still being typed: whatever begins with it. */
  open: boolean;
  not: boolean;
}

/** The filters that are asked for by name; each may be wished away with a minus. */
export type SearchField = 'publisher' | 'speaker' | 'language' | 'kind';

export interface SearchFilter {
  field: SearchField;
  /** As typed; a kind by its own name. */
  value: string;
  not: boolean;
}

/** What an analyst typed, understood. */
export interface SearchQuery {
  terms: SearchTerm[];
  filters: SearchFilter[];
  /** First day that counts, ISO; '' for none. */
  from: string;
  /** First day that no longer counts, ISO; '' for none. */
  until: string;
  /** Only what no briefing prints. */
  unused: boolean;
  inTitle: boolean;
  /** What was left out because nobody could know what it means: “after:soon”. */
  unread: string[];
}
