import { drafted } from '../../engine/capture/drafted.ts';
import type { LabelledArticle } from '../labelledArticle.ts';
import { scoreInflicted } from './scoreInflicted.ts';

const TIMES = 3;

/** False flags on articles without damage, then the same articles broken in many ways; the second shows what the rules know of breaking, not of the world. */
export function printDamage(what: string, articles: LabelledArticle[], misses: boolean): void {
  const clean = articles.filter(({ damage }) => damage.length === 0).map(({ text }) => text);
  const words = clean.join(' ').split(/\s+/).length;
  const flags = clean.flatMap((text) => drafted(text).damage);
  console.log(`${clean.length} ${what} without damage: ${flags.length} false flags in ${words} words\n`);
  if (misses) for (const { code, message } of flags) console.log(`  extra   ${code}: ${message}`);

  console.log(`${'found'.padStart(9)}${'mended'.padStart(9)}${'right'.padStart(9)}${'tried'.padStart(7)}`);
  const english = clean.filter((text) => (text.match(/\bthe\b/gi)?.length ?? 0) * 50 > text.split(/\s+/).length);
  for (const { kind, tried, found, suggested, restored, missed } of scoreInflicted(english, TIMES)) {
    const cells = [share(found, tried), share(suggested, tried), share(restored, suggested)].join('');
    console.log(`${cells}${String(tried).padStart(7)}  ${kind}`);
    if (misses) for (const place of missed) console.log(`  missed  ${place}`);
  }
  console.log('');
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : (part / whole).toFixed(2)).padStart(9);
}
