import type { Id, IdPrefix } from '../../engine/nouns/id.ts';
import type { Delivery, Gives, RequestName, Takes } from '../bridge.ts';
import type { Library } from '../library/library.ts';
import type { Press } from '../press/openPress.ts';

export interface DeliveredFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How files leave the desk: the door writes them, hands them to the browser, or the person cancels. */
export type Deliver = (files: DeliveredFile[]) => Promise<Delivery>;

/** What the requests work with. */
export interface Room {
  library: Library;
  press: Press;
  door: 'electron' | 'browser';
  deliver: Deliver;
  /** ISO instants, UTC. */
  clock: () => string;
  newId: (prefix: IdPrefix) => Id;
}

/** One function for every request named. */
export type Answers<N extends RequestName> = { [K in N]: (payload: Takes<K>) => Gives<K> | Promise<Gives<K>> };
