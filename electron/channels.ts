import type { ActionId } from '../engine/nouns/action.ts';

/** The three channels between main and preload. Requests and replies are those of `desk/bridge.ts`. */
export const ASK = 'briefwright:ask';
export const MENU = 'briefwright:menu';
export const WORDS = 'briefwright:words';

/** What a menu item orders of the screen; the screen's keys give the same orders. `arrived`: the system handed over a file. */
export type Order = ActionId | 'arrived';
