import { createHash } from 'node:crypto';
import type { Mark, Page } from '../../engine/nouns/page.ts';

const known = new WeakMap<Page, string>();

/** Says what of a page is seen: pages of one look are drawn alike, in this file or in the next. What its marks are part of, and where links lead, is not seen. */
export function lookOf(page: Page): string {
  const look = known.get(page) ?? newLook(page);
  known.set(page, look);
  return look;
}

function newLook({ width, height, marks }: Page): string {
  const seen = createHash('sha1');
  seen.update(`${width} ${height}\n`);
  for (const mark of marks) seen.update(`${seenOf(mark)}\n`);
  return seen.digest('base64');
}

function seenOf(mark: Mark): string {
  // Nearly all marks are runs, and JSON would take ten times as long.
  if (mark.kind === 'run') {
    const { x, baseline, face, size, colour, spaceExtra, rightToLeft, words } = mark;
    return `${x} ${baseline} ${face} ${size} ${colour} ${spaceExtra ?? 0} ${rightToLeft ?? ''} ${words.join('\u0000')}`;
  }
  return mark.kind === 'target' ? '' : JSON.stringify({ ...mark, node: 0 });
}
