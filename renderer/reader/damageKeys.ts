import {
  dismiss,
  goToDamageEnd,
  note,
  reopen,
  repair,
  stepDamage,
  takeBackRepair,
  writeWording,
} from './repairDamage.ts';

/** The same keys as for evidence (triageKeys.ts), so that nobody learns a second set. */
export const DAMAGE_ANYWHERE: Record<string, () => void> = {
  j: () => stepDamage(1),
  k: () => stepDamage(-1),
  a: repair,
  x: dismiss,
  l: note,
  u: takeBackRepair,
  r: reopen,
};

export const DAMAGE_IN_LIST: Record<string, () => void> = {
  ArrowDown: () => stepDamage(1),
  ArrowUp: () => stepDamage(-1),
  Home: () => goToDamageEnd('first'),
  End: () => goToDamageEnd('last'),
  Enter: repair,
  Delete: dismiss,
  e: writeWording,
  F2: writeWording,
};
