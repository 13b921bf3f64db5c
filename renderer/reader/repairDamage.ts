import { beginning } from '../../engine/nouns/beginning.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { RepairLayer } from '../../engine/nouns/repairLayer.ts';
import type { Damage, Source } from '../../engine/nouns/source.ts';
import { addRepair } from '../../engine/repair/changeLayer.ts';
import { damageState, dismissDamage, noteDamage, reopenDamage } from '../../engine/repair/damageState.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { damageHere, damageId, goToDamage, useDamage } from './damageStore.ts';
import { keepJudged } from './keepJudged.ts';
import { tell } from './triageStore.ts';

/** Reads the current place as the machine suggests, and goes on. */
export function repair(): void {
  const at = here();
  if (!at) return;
  if (at.damage.suggestion === '')
    tell(t('Nothing is suggested here: E to write, X if it is no damage, L to leave it as it is.'));
  else layRepair(at, at.damage.suggestion, 'machine');
}

/** Reads the current place in the analyst's own wording; nothing where its words are to be left out. False where it cannot be. */
export function repairAs(wording: string): boolean {
  const at = here();
  return at !== null && layRepair(at, wording, wording === at.damage.suggestion ? 'machine' : 'analyst');
}

/** Opens the field for one's own wording. */
export function writeWording(): void {
  const at = here();
  if (at) goToDamage(damageId(at.damage), damageId(at.damage));
}

export function dismiss(): void {
  const at = here();
  if (!at) return;
  if (damageState(at.source.layer, at.damage) === 'dismissed') goOn();
  else lay(at, dismissDamage(at.source.layer, at.damage), t('No damage: {words}.', { words: named(at) }));
}

/** It is damage and stays as it is: noted, and told where it is printed. */
export function note(): void {
  const at = here();
  if (!at) return;
  if (damageState(at.source.layer, at.damage) === 'noted') goOn();
  else lay(at, noteDamage(at.source.layer, at.damage), t('Noted, left as it is: {words}.', { words: named(at) }));
}

/** Open again: what the machine found, and nothing more. The place stays current. */
export function reopen(): void {
  const at = here();
  if (!at || damageState(at.source.layer, at.damage) === 'open') return;
  lay(at, reopenDamage(at.source.layer, at.damage), t('Open again: {words}.', { words: named(at) }), 'stay');
}

export function takeBackRepair(): void {
  const source = useLibrary.getState().opened?.source;
  const last = source ? useDamage.getState().before.get(source.id)?.at(-1) : undefined;
  if (!source || !last) {
    tell(t('Nothing to take back in this article.'));
    return;
  }
  keepBefore(source.id, (all) => all.slice(0, -1));
  void keepJudged(source, { layer: last.layer });
  tell(t('Taken back.'));
  goToDamage(last.place);
}

export function stepDamage(way: -1 | 1): void {
  const all = damageHere().map(damageId);
  const at = all.indexOf(useDamage.getState().current);
  goToDamage(all[Math.max(0, Math.min(all.length - 1, at + way))] ?? '');
}

export function goToDamageEnd(way: 'first' | 'last'): void {
  const all = damageHere();
  const one = way === 'first' ? all[0] : all.at(-1);
  if (one) goToDamage(damageId(one));
}

interface At {
  source: Source;
  damage: Damage;
}

function here(): At | null {
  const source = useLibrary.getState().opened?.source;
  const { current } = useDamage.getState();
  const damage = source?.damage.find((one) => damageId(one) === current);
  return source && damage ? { source, damage } : null;
}

function layRepair(at: At, now: string, by: 'machine' | 'analyst'): boolean {
  const { start, end } = at.damage;
  const was = at.source.text.slice(start, end);
  try {
    const layer = addRepair(at.source.text, reopenDamage(at.source.layer, at.damage), { start, end, was, now, by });
    lay(
      at,
      layer,
      now === ''
        ? t('Left out: “{words}”.', { words: beginning(was) })
        : t('Read as “{words}”.', { words: beginning(now) }),
    );
    return true;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    sayTrouble(told(thrown.message), told(thrown.hint));
    return false;
  }
}

function lay({ source, damage }: At, layer: RepairLayer, did: string, then: 'go on' | 'stay' = 'go on'): void {
  const place = damageId(damage);
  const step = { layer: source.layer, place };
  keepBefore(source.id, (all) => [...all, step]);
  void keepJudged(source, { layer }).then((kept) => {
    if (!kept) keepBefore(source.id, (all) => all.filter((one) => one !== step));
  });
  tell(did);
  if (then === 'stay') goToDamage(place);
  else goOn();
}

/** To the next open place, round the end to the beginning; where none is left, the place stays. */
function goOn(): void {
  const source = useLibrary.getState().opened?.source;
  const { current } = useDamage.getState();
  if (!source) return;
  const at = source.damage.findIndex((one) => damageId(one) === current);
  const round = [...source.damage.slice(at + 1), ...source.damage.slice(0, Math.max(0, at))];
  const next = round.find((one) => damageState(source.layer, one) === 'open');
  goToDamage(next ? damageId(next) : current);
}

function keepBefore(id: string, change: (all: { layer: RepairLayer; place: string }[]) => typeof all): void {
  useDamage.setState(({ before }) => ({ before: new Map(before).set(id, change(before.get(id) ?? [])) }));
}

function named({ source, damage }: At): string {
  const words = source.text.slice(damage.start, damage.end);
  return words === '' ? t('the whole article') : t('“{quoted}”', { quoted: beginning(words) });
}
