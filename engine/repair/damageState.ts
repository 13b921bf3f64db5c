import type { Repair, RepairLayer } from '../nouns/repairLayer.ts';
import type { Damage } from '../nouns/source.ts';

export type DamageState = 'open' | 'repaired' | 'dismissed';

/** What has become of a finding: repaired where a repair lies over its words, dismissed where the analyst says that it is none. */
export function damageState(layer: RepairLayer, damage: Damage): DamageState {
  if (repairOf(layer, damage)) return 'repaired';
  return layer.dismissed.some((one) => isSame(one, damage)) ? 'dismissed' : 'open';
}

/** The repair of a finding: at its place, or over some of its words. */
export function repairOf({ repairs }: RepairLayer, { start, end }: Damage): Repair | undefined {
  return repairs.find((one) => (one.start === start && one.end === end) || (one.start < end && start < one.end));
}

export function openDamage(layer: RepairLayer, damage: Damage[]): Damage[] {
  return damage.filter((one) => damageState(layer, one) === 'open');
}

/** The first of these places that a stretch of the text touches; one of no width lies at the letter behind it. */
export function touchedBy({ start, end }: { start: number; end: number }, damage: Damage[]): Damage | undefined {
  return damage.find((one) => one.start < end && start < Math.max(one.end, one.start + 1));
}

/** No repair and no dismissal: what the machine found, and nothing more. */
export function reopenDamage(layer: RepairLayer, damage: Damage): RepairLayer {
  const repair = repairOf(layer, damage);
  return {
    repairs: layer.repairs.filter((one) => one !== repair),
    dismissed: layer.dismissed.filter((one) => !isSame(one, damage)),
  };
}

export function dismissDamage(layer: RepairLayer, damage: Damage): RepairLayer {
  const { code, start, end } = damage;
  const reopened = reopenDamage(layer, damage);
  return { ...reopened, dismissed: [...reopened.dismissed, { code, start, end }] };
}

function isSame(one: { code: string; start: number; end: number }, damage: Damage): boolean {
  return one.code === damage.code && one.start === damage.start && one.end === damage.end;
}
