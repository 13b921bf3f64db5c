import { type Amount, isMove } from './amount.ts';

/** How a typed number differs from a known one, where that looks like a slip of the hand; the last is the weakest sign. */
export type Slip = 'scale' | 'unit' | 'digits' | 'near';

const NEAR = 0.05;
const POWERS = [-9, -6, -3, -2, -1, 1, 2, 3, 6, 9];

/** null where the two have nothing to do with each other. Both are known to disagree. */
export function slipOf(typed: Amount, known: Amount): Slip | null {
  if (isMove(typed) !== isMove(known) || typed.measure.dimension !== known.measure.dimension) return null;
  if (known.high !== undefined || typed.high !== undefined) return slipOfRange(typed, known);
  const [own, other] = [Math.abs(typed.value), Math.abs(known.value)];
  if (own === 0 || other === 0) return null;
  const likeUnit = typed.measure.family === known.measure.family && typed.measure.factor === known.measure.factor;
  if (!likeUnit) return own === other ? 'unit' : null;
  if (typed.digits.length > 1 && POWERS.some((power) => isClose(own / other, 10 ** power))) return 'scale';
  if (isSwapped(typed, known)) return 'digits';
  const exact = Math.max(own, other) >= 100 || known.digits.length > 2;
  return exact && Math.abs(own - other) <= NEAR * other ? 'near' : null;
}

/** Of two ranges only the unit can be told to be wrong: their ends are chosen too freely. */
function slipOfRange(typed: Amount, known: Amount): Slip | null {
  const likeUnit = typed.measure.family === known.measure.family && typed.measure.factor === known.measure.factor;
  return !likeUnit && typed.value === known.value && typed.high === known.high ? 'unit' : null;
}

/** By how many powers of ten the one is larger. */
export function powersBetween(typed: Amount, known: Amount): number {
  return Math.abs(Math.log10(Math.abs(typed.value / known.value)));
}

/** Two digits side by side have changed places: 91 and 19, 41,200 and 42,100. */
function isSwapped({ value: a, digits: one }: Amount, { value: b, digits: two }: Amount): boolean {
  if (one.length < 2 || one.length !== two.length || orderOf(a) !== orderOf(b)) return false;
  const differing = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first];
}

function orderOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

function isClose(ratio: number, to: number): boolean {
  return Math.abs(ratio / to - 1) < 1e-9;
}
