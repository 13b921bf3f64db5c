import type { Action } from '../../engine/nouns/action.ts';
import { type Later, t } from './t.ts';

/** What palette, menu and the list of shortcuts call an action. Its English stands in the engine's list; the German by it, as all do. */
export function actionLabel({ label }: Action): string {
  return t(label as unknown as Later);
}

/** Other words that a person may look for it by. The English ones hold in every language: many know a program by them. */
export function actionAlso({ label, also = '' }: Action): string {
  return also === '' ? label : `${t(also as unknown as Later)} ${label} ${also}`;
}
