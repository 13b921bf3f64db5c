import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import type { Glance, Sight } from './glance.ts';
import type { Pressed, Wants } from './pressed.ts';

/** What goes to the worker: files are wanted, or a glance at some pages. */
export interface PressJob {
  number: number;
  dossier: Dossier;
  media: Media;
  wants: Wants | Sight;
}

/** What comes back: what was wanted, a refusal as data, or our own fault with its stack. */
export type PressReply =
  | { number: number; ok: true; pressed: Pressed | Glance }
  | { number: number; ok: false; refusal: { code: string; sentence: string; hint: string } }
  | { number: number; ok: false; fault: string };
