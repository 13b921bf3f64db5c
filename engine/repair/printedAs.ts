import type { Repair } from '../nouns/repairLayer.ts';

/** Whether printed words have a repair in them, the damage that it mends, or neither (left out). Where one wording holds the other, the longer decides. */
export function printedAs(wording: string, { was, now }: Repair): 'repaired' | 'damaged' | 'neither' {
  const isRepaired = now !== '' && wording.includes(now);
  const isDamaged = was !== '' && wording.includes(was);
  if (isRepaired && (now.length >= was.length || !isDamaged)) return 'repaired';
  return isDamaged ? 'damaged' : 'neither';
}
