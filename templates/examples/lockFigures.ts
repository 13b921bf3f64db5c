import { lockTraffic } from '../articles/lock-traffic.ts';
import { quote, stat } from '../parts/evidence.ts';

/** Numbers of the lock at Elsmouth, which two examples draw. */

const office = { attributedTo: 'Lock office' };
const ships = { unit: 'ships', concept: 'Ships through the lock', ...office };
const hours = (concept: string) => ({ unit: 'hours', concept, asOf: '2025', period: 'in 2025', ...office });

export const ships2022 = stat(lockTraffic, '7,940 ships', { ...ships, value: 7940, asOf: '2022' });
export const ships2023 = stat(lockTraffic, '7,310 ships', { ...ships, value: 7310, asOf: '2023' });
export const ships2024 = stat(lockTraffic, '6,620 ships', { ...ships, value: 6620, asOf: '2024' });
export const ships2025 = stat(lockTraffic, '5,870 ships', { ...ships, value: 5870, asOf: '2025' });
export const grainWaits = stat(lockTraffic, '31 hours', { ...hours('Grain ship'), value: 31 });
export const tankerWaits = stat(lockTraffic, '12 hours', { ...hours('Tanker'), value: 12 });
export const boxWaits = stat(lockTraffic, '9 hours', { ...hours('Container ship'), value: 9 });
export const coasterWaits = stat(lockTraffic, '4 hours', { ...hours('Coaster'), value: 4 });
export const fewerHulls = quote(lockTraffic, 'We do not have fewer customers, we have fewer hulls', {
  speaker: 'Ida Fenn',
  role: 'the master of the lock',
  cue: 'said',
});
