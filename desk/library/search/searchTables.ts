import type { DatabaseSync } from 'node:sqlite';

/**
 * What is searched. `found` keeps no text of its own: the words stand in the shelves' tables, and every word it is given has been read
 * by `searchWords` before, so that ASCII's rule (whatever is no ASCII letter belongs to a word) takes them as they are. `entries` is what
 * filters and counts ask for; the low two bits of `n` say which table the rest of it counts in. `names` are publishers and speakers.
 */
export function makeSearchTables(db: DatabaseSync): void {
  db.exec(`
    DROP TABLE IF EXISTS found;
    DROP TABLE IF EXISTS entries;
    DROP TABLE IF EXISTS names;
    CREATE VIRTUAL TABLE found USING fts5(
      title, words, about, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
    );
    CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, words TEXT NOT NULL) STRICT;
    CREATE TABLE entries (
      n INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      source INTEGER NOT NULL,
      publisher INTEGER NOT NULL,
      speaker INTEGER NOT NULL,
      language TEXT NOT NULL,
      day TEXT NOT NULL,
      confirmed INTEGER NOT NULL,
      same INTEGER NOT NULL,
      address TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entries_at_address ON entries(address) WHERE address <> '';
    CREATE INDEX entries_of_source ON entries(source);
    CREATE INDEX entries_alike ON entries(same) WHERE same <> 0;
  `);
}
