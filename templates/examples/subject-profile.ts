import { lockTraffic } from '../articles/lock-traffic.ts';
import type { Example } from '../builtIn.ts';
import { cite, finished, paragraph } from '../parts/finished.ts';
import { lockMap } from '../pictures/lockMap.ts';
import { subjectProfile } from '../subject-profile.ts';
import * as from from './evidence.ts';
import { fewerHulls, grainWaits, ships2024, ships2025 } from './lockFigures.ts';

export function profileExample(): Example {
  return finished({
    template: subjectProfile,
    articles: [...from.articles, lockTraffic],
    evidence: { ...from, ships2024, ships2025, grainWaits, fewerHulls },
    variables: {
      title: 'Elsmouth: a port between the silt and the strait',
      date: '2026-01-12',
      author: 'Ports and waterways desk',
      audience: 'All desks',
      reference: 'SP Elsmouth',
      edition: '4, replaces 3 of July 2025',
    },
    slots: {
      'glance-text': [
        {
          prose: [
            paragraph(
              'Elsmouth is the grain port of the coast and hangs on two things it does not control: a channel that fills with silt and a strait that insurers now price. Whether it keeps its large ships will be decided before March.',
            ),
          ],
        },
      ],
      'glance-figures': [
        { evidence: from.inhabitants },
        { evidence: ships2025 },
        { evidence: from.dredgingCost },
        { evidence: from.faults },
      ],
      'background-text': [
        {
          prose: [
            paragraph(
              'The town lies at the southern end of the Varra strait. Two data lines tie it to the mainland; since 8 January one of them is out.',
              cite(from.cableSevered),
              ' Ships come in through the sea lock, which passes fewer of them every year, and larger ones.',
              cite(fewerHulls),
            ),
          ],
        },
        lockMap,
        {
          prose: [
            paragraph(
              'Grain decides. Its carriers wait longest at the lock,',
              cite(grainWaits),
              ' and without a deeper channel the class that now carries most of it can enter only at high water.',
              cite(from.highWater),
              ' The deepening has two bidders',
              cite(from.twoBidders),
              ' and one offer, which lapses at the end of February.',
              cite(from.offerLapses),
            ),
          ],
        },
      ],
      'position-list': [
        {
          evidence: from.everyMonth,
          comment: [paragraph('Wants the contract signed by the end of February.')],
        },
        {
          evidence: from.nobodyDigs,
          comment: [paragraph('Holds the offer; wants the risk of the soil with the state.')],
        },
        { evidence: from.leftOut },
        {
          evidence: from.noEvidence,
          comment: [paragraph('Responsible for the strait; asks for time.')],
        },
        {
          evidence: fewerHulls,
          comment: [paragraph('Speaks for the lock, which earns by the ship and not by the tonne.')],
        },
      ],
      'figure-table': [
        { evidence: ships2025 },
        { evidence: ships2024 },
        { evidence: from.silt },
        { evidence: from.contaminated },
        { evidence: from.patrolBoats },
        { evidence: from.premium },
      ],
      'course-table': [
        { evidence: from.cableSevered },
        { evidence: from.anchorMissing },
        { evidence: from.sailingsStopped },
        { evidence: from.plannedCost },
        { evidence: from.premiumsRaised },
        { evidence: from.shipsWaiting },
        { evidence: from.sigrunComing },
      ],
      'outlook-list': [
        {
          prose: [
            paragraph(
              '15 January: the repair ship is expected; the second line may work again in the first days of February.',
            ),
          ],
        },
        { prose: [paragraph('28 February: the dredging offer lapses.', cite(from.offerLapses))] },
        { prose: [paragraph('Not known: what soundings the ministry had in 2023, and who has seen them.')] },
        {
          prose: [
            paragraph(
              'Not known: how much grain has gone round Cape Tessel for good. The shipping agents count it; nobody has asked them.',
            ),
          ],
        },
      ],
    },
  });
}
