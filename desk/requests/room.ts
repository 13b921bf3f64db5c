import type { Id, IdPrefix } from '../../engine/nouns/id.ts';
import type { Delivery, Gives, RequestName, Takes } from '../bridge.ts';
import type { Keeper } from '../keeping/openKeeper.ts';
import type { Library } from '../library/library.ts';
import type { Press } from '../press/openPress.ts';

export interface DeliveredFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How files leave the desk: the door writes them, hands them to the browser, or the person cancels. */
export type Deliver = (files: DeliveredFile[]) => Promise<Delivery>;

/** A .briefing file that the system handed to the program, or why it cannot be read. */
export type ArrivedFile = { name: string; bytes: Uint8Array } | { name: string; trouble: string };

/** What the requests work with. */
export interface Room {
  library: Library;
  press: Press;
  door: 'electron' | 'browser';
  deliver: Deliver;
  /** ISO instants, UTC. */
  clock: () => string;
  newId: (prefix: IdPrefix) => Id;
  keeper: Keeper;
  /** Closes the library, lets `work` put another one in its place (it gives the folder), and opens that. */
  swap(work: (folder: string) => string): Promise<void>;
  /** Where the program remembers which folder its library is in; '' where the folder was named for this run only. */
  place: string;
  /** Where the library was before it was moved in this run; ''. */
  moved: { from: string };
  /** What the system handed over and the screen has not asked for yet, the first first. */
  arrived: ArrivedFile[];
}

/** One function for every request named. */
export type Answers<N extends RequestName> = { [K in N]: (payload: Takes<K>) => Gives<K> | Promise<Gives<K>> };
