import type { Repair, RepairLayer } from '../nouns/repairLayer.ts';
import type { Damage } from '../nouns/source.ts';

export type DamageState = 'open' | 'repaired' | 'dismissed' | 'noted';

/** What has become of a finding: repaired where a repair lies over its words, dismissed where the analyst says that it is none, noted where it stays. */
export function damageState(layer: RepairLayer, damage: Damage): DamageState {
  if (repairOf(layer, damage)) return 'repaired';
  if (layer.dismissed.some((one) => isSame(one, damage))) return 'dismissed';
  return layer.noted.some((one) => isSame(one, damage)) ? 'noted' : 'open';
}

/** The repair of a finding: at its place, or over some of its words. */
export function repairOf({ repairs }: RepairLayer, { start, end }: Damage): Repair | undefined {
  return repairs.find((one) => (one.start === start && one.end === end) || (one.start < end && start < one.end));
}

export function openDamage(layer: RepairLayer, damage: Damage[]): Damage[] {
  return damage.filter((one) => damageState(layer, one) === 'open');
}

/** Damage that the analyst has noted and left as it is. */
export function notedDamage(layer: RepairLayer, damage: Damage[]): Damage[] {
  return damage.filter((one) => damageState(layer, one) === 'noted');
}

/** The first of these places that a stretch of the text touches; one of no width lies at the letter behind it. */
export function touchedBy({ start, end }: { start: number; end: number }, damage: Damage[]): Damage | undefined {
  return damage.find((one) => one.start < end && start < Math.max(one.end, one.start + 1));
}

/** No repair, no dismissal and no note: what the machine found, and nothing more. */
export function reopenDamage(layer: RepairLayer, damage: Damage): RepairLayer {
  const repair = repairOf(layer, damage);
  return {
    repairs: layer.repairs.filter((one) => one !== repair),
    dismissed: layer.dismissed.filter((one) => !isSame(one, damage)),
    noted: layer.noted.filter((one) => !isSame(one, damage)),
  };
}

export function dismissDamage(layer: RepairLayer, damage: Damage): RepairLayer {
  const reopened = reopenDamage(layer, damage);
  return { ...reopened, dismissed: [...reopened.dismissed, placeOf(damage)] };
}

/** It is damage, and is left as it is. */
export function noteDamage(layer: RepairLayer, damage: Damage): RepairLayer {
  const reopened = reopenDamage(layer, damage);
  return { ...reopened, noted: [...reopened.noted, placeOf(damage)] };
}

function placeOf({ code, start, end }: Damage): RepairLayer['noted'][number] {
  return { code, start, end };
}

function isSame(one: { code: string; start: number; end: number }, damage: Damage): boolean {
  return one.code === damage.code && one.start === damage.start && one.end === damage.end;
}
