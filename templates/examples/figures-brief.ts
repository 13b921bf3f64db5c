import { lockTraffic as from } from '../articles/lock-traffic.ts';
import type { Example } from '../builtIn.ts';
import { figuresBrief } from '../figures-brief.ts';
import { quote, stat } from '../parts/evidence.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';

const office = { attributedTo: 'Lock office' };
const ships = { unit: 'ships', concept: 'Ships through the lock', ...office };
const tonnes = (concept: string) => ({ unit: 'tonnes', concept, ...office });
const hours = (concept: string) => ({ unit: 'hours', concept, asOf: '2025', period: 'in 2025', ...office });

const ships2025 = stat(from, '5,870 ships', { ...ships, value: 5870, asOf: '2025' });
const ships2022 = stat(from, '7,940 ships', { ...ships, value: 7940, asOf: '2022' });
const ships2023 = stat(from, '7,310 ships', { ...ships, value: 7310, asOf: '2023' });
const ships2024 = stat(from, '6,620 ships', { ...ships, value: 6620, asOf: '2024' });
const grain2024 = stat(from, '3.1 million tonnes', { ...tonnes('Grain'), value: 3_100_000, asOf: '2024' });
const grain2025 = stat(from, '3.8 million tonnes', { ...tonnes('Grain'), value: 3_800_000, asOf: '2025' });
const timber2024 = stat(from, '1.4 million tonnes', { ...tonnes('Timber'), value: 1_400_000, asOf: '2024' });
const timber2025 = stat(from, '1.1 million tonnes', { ...tonnes('Timber'), value: 1_100_000, asOf: '2025' });
const boxes2024 = stat(from, '2.9 million tonnes', { ...tonnes('Containers'), value: 2_900_000, asOf: '2024' });
const boxes2025 = stat(from, '2.2 million tonnes', { ...tonnes('Containers'), value: 2_200_000, asOf: '2025' });
const grainWaits = stat(from, '31 hours', { ...hours('Grain ship'), value: 31 });
const tankerWaits = stat(from, '12 hours', { ...hours('Tanker'), value: 12 });
const boxWaits = stat(from, '9 hours', { ...hours('Container ship'), value: 9 });
const coasterWaits = stat(from, '4 hours', { ...hours('Coaster'), value: 4 });
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
const fewerHulls = quote(from, 'We do not have fewer customers, we have fewer hulls,', {
  speaker: 'Ida Fenn',
  role: 'the master of the lock',
  cue: 'said',
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
