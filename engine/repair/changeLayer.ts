import { Refusal } from '../nouns/refusal.ts';
import type { Repair, RepairLayer } from '../nouns/repairLayer.ts';

/** @throws Refusal 'other-words' where the repair does not fit the text, 'overlap' where another repair lies there */
export function addRepair(text: string, layer: RepairLayer, repair: Repair): RepairLayer {
  const repairs = [...layer.repairs, repair].sort((a, b) => a.start - b.start || a.end - b.end);
  const changed = { ...layer, repairs };
  refuseUnfit(text, changed);
  return changed;
}

export function removeRepair(layer: RepairLayer, { start, end }: Pick<Repair, 'start' | 'end'>): RepairLayer {
  return { ...layer, repairs: layer.repairs.filter((one) => one.start !== start || one.end !== end) };
}

/** @throws Refusal 'other-words' or 'overlap' for a layer that cannot lie over this text */
export function refuseUnfit(text: string, { repairs }: RepairLayer): void {
  for (const [index, one] of repairs.entries()) {
    if (one.end < one.start || one.end > text.length || text.slice(one.start, one.end) !== one.was) {
      throw new Refusal('other-words', `The repair of “${one.was}” does not stand over these words of the article.`);
    }
    if (one.now === one.was) throw new Refusal('other-words', `The repair of “${one.was}” changes nothing.`);
    const next = repairs[index + 1];
    if (next && (next.start < one.end || (next.start === one.start && next.end === one.end))) {
      throw new Refusal(
        'overlap',
        `“${next.was || next.now}” cannot be repaired: another repair lies over the same words.`,
        'Undo the other repair first.',
      );
    }
  }
}
