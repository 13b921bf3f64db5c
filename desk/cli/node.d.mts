/** A Node of version 24 or newer: this one, or the one that comes with the packages. Null where there is none. */
export function nodeFor(): string | null;
/** How our own Node is started. */
export const NODE_FLAGS: string[];
