import type { Gives } from '../../desk/bridge.ts';

/** Where a page on the screen is drawn from. */
export interface ShownPage {
  pdf: Uint8Array;
  /** In that file, from 1. */
  page: number;
  /** Pages of one look are drawn alike, whatever file they are in. */
  look: string;
  /** It is the file that export writes, and not a glance at a few of its pages. */
  whole: boolean;
}

/** All pages of a whole file. */
export function withFile(pdf: Uint8Array, looks: string[]): ShownPage[] {
  return looks.map((look, at) => ({ pdf, page: at + 1, look, whole: true }));
}

/** Pages that the glance shows are its own, the others stay as they stand until the whole file comes. */
export function withGlance(shown: ShownPage[], { pdf, numbers, looks }: Gives<'briefing.glance'>): ShownPage[] {
  return looks.flatMap((look, at) => {
    const place = numbers.indexOf(at + 1);
    if (pdf && place >= 0) return [{ pdf, page: place + 1, look, whole: false }];
    // A page that is new at the end has nothing to show yet.
    return shown[at] ?? [];
  });
}
