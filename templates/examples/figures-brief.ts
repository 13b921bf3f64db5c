import { lockTraffic as from } from '../articles/lock-traffic.ts';
import type { Example } from '../builtIn.ts';
import { figuresBrief } from '../figures-brief.ts';
import { stat } from '../parts/evidence.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';
import { lockMap } from '../pictures/lockMap.ts';
import {
  boxWaits,
  coasterWaits,
  fewerHulls,
  grainWaits,
  ships2022,
  ships2023,
  ships2024,
  ships2025,
  tankerWaits,
} from './lockFigures.ts';

const office = { attributedTo: 'Lock office' };
const tonnes = (concept: string) => ({ unit: 'tonnes', concept, ...office });

const grain2024 = stat(from, '3.1 million tonnes', { ...tonnes('Grain'), value: 3_100_000, asOf: '2024' });
const grain2025 = stat(from, '3.8 million tonnes', { ...tonnes('Grain'), value: 3_800_000, asOf: '2025' });
const timber2024 = stat(from, '1.4 million tonnes', { ...tonnes('Timber'), value: 1_400_000, asOf: '2024' });
const timber2025 = stat(from, '1.1 million tonnes', { ...tonnes('Timber'), value: 1_100_000, asOf: '2025' });
const boxes2024 = stat(from, '2.9 million tonnes', { ...tonnes('Containers'), value: 2_900_000, asOf: '2024' });
const boxes2025 = stat(from, '2.2 million tonnes', { ...tonnes('Containers'), value: 2_200_000, asOf: '2025' });
const closed = stat(from, '9 days', {
  value: 9,
  unit: 'days',
  concept: 'The lock closed',
  asOf: '2025-03-03',
  ...office,
});
const queue = stat(from, '64 ships', {
  value: 64,
  unit: 'ships',
  concept: 'Longest queue of the year',
  asOf: '2025-06-17',
  ...office,
});
const fee = stat(from, '12 per cent higher', {
  value: 12,
  unit: '%',
  change: 'up',
  concept: 'Fee',
  asOf: '2025-10-01',
  ...office,
});

export function figuresExample(): Example {
  const placed = (...evidence: ReturnType<typeof stat>[]) => evidence.map((one) => ({ evidence: one }));
  const course = [ships2022, ships2023, ships2024, ships2025];
  const times = [grain2024, grain2025, boxes2024, boxes2025, timber2024, timber2025];
  const sizes = [grainWaits, tankerWaits, boxWaits, coasterWaits];
  const dates = [closed, queue, fee];
  return finished({
    template: figuresBrief,
    articles: [from],
    evidence: Object.fromEntries([...course, ...times, ...sizes, ...dates, fewerHulls].map((one) => [one.id, one])),
    variables: {
      title: 'Elsmouth lock: a quarter fewer ships, and more grain',
      date: '2026-01-12',
      author: 'Transport desk, Elsmouth',
      audience: 'Port council',
      reference: 'PC 3/26',
    },
    slots: {
      'bottom-line-text': [
        {
          prose: [
            paragraph(
              'The lock passes fewer ships every year, yet its grain traffic grows: the berths for large hulls, not the lock, will decide how much the port can handle.',
            ),
          ],
        },
      ],
      course: placed(...course),
      'course-text': [
        {
          prose: [
            paragraph('The fall has been steady since 2022 and did not begin with the cable cut.', cite(ships2025)),
          ],
        },
        { evidence: fewerHulls },
      ],
      times: placed(...times),
      'times-text': [{ prose: [paragraph('Grain alone has grown; containers have lost most.', cite(boxes2025))] }],
      sizes: placed(...sizes),
      'sizes-text': [
        {
          prose: [
            paragraph(
              'A grain ship waits longer than a tanker, a container ship and a coaster together.',
              cite(grainWaits),
            ),
          ],
        },
        lockMap,
      ],
      dates: placed(...dates),
      'limits-text': [
        {
          prose: [
            paragraph(
              'All numbers are the lock office’s own, read in one article. It counts hulls, not what they carry; what waited outside the roads is not in the hours.',
            ),
          ],
        },
      ],
    },
  });
}
