import { cited, type NumbersCase, stat } from './numbersCase.ts';

const conflict = ['numbers-conflict'];
const typed = ['number-in-prose'];
const stale = ['number-stale'];
const sum = ['sum-off'];

const grain = stat('Harbour Post', '520,000 tonnes', 'tonnes of grain exports', 'in 2025');
const share = stat('Harbour Post', '19%', 'households without water', '2025-12-20');
const fleet = stat('Coast Watch', '41,200 passengers', 'passengers', 'in 2025');
const budget = stat('Capital Ledger', 'USD 3.4 billion', 'reconstruction budget', '2025');
const pipe = stat('Pump Review', '148 kilometres', 'pipeline laid', '2025-11-30');

/** Slips of the kinds that analysts make; written for this set, each with what should be found. */
export const plantedCases: NumbersCase[] = [
  // Two sources
  { stats: [grain, stat('Coast Watch', '495,000 tonnes', 'grain exports', 'in 2025')], prose: [], planted: conflict },
  { stats: [grain, stat('Coast Watch', '470 million kilograms', 'exports of grain', 'in 2025')], prose: [], planted: conflict },
  { stats: [share, stat('Coast Watch', '24%', 'household without water', '2025-12-20')], prose: [], planted: conflict },
  { stats: [stat('A Daily', '312 soldiers', 'wounded soldiers', '2026-01-05'), stat('B Daily', '321 soldiers', 'soldiers wounded', '2026-01-05')], prose: [], planted: conflict },
  { stats: [stat('A Daily', 'about 400 homes', 'flooded homes', '2026-01-05'), stat('B Daily', '520 homes', 'Flooded homes', '2026-01-05')], prose: [], planted: conflict },
  { stats: [stat('A Daily', 'more than 900 people', 'displaced people', '2026-01-05'), stat('B Daily', '640 people', 'people displaced', '2026-01-05')], prose: [], planted: conflict },
  { stats: [stat('A Daily', 'EUR 240 million', 'cost of the bridge', '2025-12-01'), stat('B Daily', 'EUR 310 million', 'bridge cost', '2025-12-01')], prose: [], planted: conflict },
  { stats: [stat('A Daily', '38 metres', 'depth of the Lock', '2026-01-02'), stat('B Daily', '83 metres', 'lock depth', '2026-01-02')], prose: [], planted: conflict },
  { stats: [stat('A Daily', 'up 4%', 'bread prices', 'in 2025'), stat('B Daily', 'up 7%', 'bread price', 'in 2025')], prose: [], planted: conflict },
  { stats: [stat('A Daily', 'up 4%', 'bread prices', 'in 2025'), stat('B Daily', 'down 4%', 'bread price', 'in 2025')], prose: [], planted: conflict },
  { stats: [stat('A Daily', '12 vessels', 'vessels', '2026-01-08'), stat('B Daily', '17 vessels', 'vessels', '2026-01-08')], prose: [], planted: conflict },
  { stats: [stat('A Daily', '2,400 jobs', 'shipyard jobs', 'in 2025'), stat('A Daily', '3,100 jobs', 'jobs at the shipyard', 'in 2025')], prose: [], planted: conflict },
  { stats: [stat('A Daily', '70 megawatts', 'capacity of the Orsk dam', '2025-12-30'), stat('B Daily', '70 gigawatts', 'Orsk dam capacity', '2025-12-30')], prose: [], planted: conflict },
  { stats: [stat('Küstenbote', '5.200 Tonnen', 'Tonnen Düngemittel', '2026-01-03'), stat('Hafenblatt', '6.900 Tonnen', 'Tonnen Dungemittel', '2026-01-03')], language: 'de', prose: [], planted: conflict },
  { stats: [stat('A Daily', '63%', 'turnout in Veld', '2025-12-14'), stat('B Daily', '57%', 'Veld turnout', '2025-12-14')], prose: [], planted: conflict },
  { stats: [stat('A Daily', '1.2 million barrels', 'daily oil output', 'in 2025'), stat('B Daily', '1.5 million barrels', 'oil output daily', '2025')], prose: [], planted: conflict },
  // The analyst's own sentence
  { stats: [grain], prose: ['Grain exports reached 530,000 tonnes, the most in a decade.'], planted: typed },
  { stats: [grain], prose: ['Grain exports reached 250,000 tonnes.'], planted: typed },
  { stats: [grain], prose: ['The port shipped grain exports of 520,000 kilograms.'], planted: typed },
  { stats: [grain], prose: ['Exports of grain came to 52,000 tonnes.'], planted: typed },
  { stats: [grain], prose: ['Exports of grain came to 520 million tonnes.'], planted: typed },
  { stats: [cited(grain)], prose: ['The harbour shipped 502,000 tonnes.[0] Nobody had planned for it.'], planted: typed },
  { stats: [cited(grain)], prose: ['The harbour shipped 525,000 tonnes[0] of wheat and barley.'], planted: typed },
  { stats: [share], prose: ['We note that 91% of households remain without water.'], planted: typed },
  { stats: [share], prose: ['Some 91 per cent of the households are without water.'], planted: typed },
  { stats: [share], prose: ['The share of households without water stands at 1.9%.'], planted: typed },
  { stats: [cited(share)], prose: ['Water is missing in 91% of homes.[0]'], planted: typed },
  { stats: [fleet], prose: ['The line carried 42,100 passengers.'], planted: typed },
  { stats: [fleet], prose: ['With 14,200 passengers the line is full.'], planted: typed },
  { stats: [cited(fleet)], prose: ['The ferry took 41,700 passengers.[0]'], planted: typed },
  { stats: [budget], prose: ['The reconstruction budget is USD 3.4 million.'], planted: typed },
  { stats: [budget], prose: ['The reconstruction budget stands at $4.3 billion.'], planted: typed },
  { stats: [budget], prose: ['A reconstruction budget of €3.4 billion leaves little room.'], planted: typed },
  { stats: [budget], prose: ['A reconstruction budget of $34 billion leaves little room.'], planted: typed },
  { stats: [pipe], prose: ['Crews have laid 184 kilometres of pipeline.'], planted: typed },
  { stats: [pipe], prose: ['Crews have laid 148 miles of the pipeline.'], planted: typed },
  { stats: [pipe], prose: ['So far 145 kilometres of pipeline are laid.'], planted: typed },
  { stats: [pipe], prose: ['So far 148 metres of pipeline are laid.'], planted: typed },
  { stats: [stat('A Daily', 'up 4.5%', 'food prices', '2025-12-31')], prose: ['Food prices are up by 5.4%.'], planted: typed },
  { stats: [stat('A Daily', '2.5 percentage points', 'gap in employment', '2025-12-31')], prose: ['The gap in employment is 2.5%.'], planted: typed },
  { stats: [stat('A Daily', '12,750 hectares', 'burnt forest', '2025-12-31')], prose: ['The fires burnt forest on 12,570 hectares.'], planted: typed },
  { stats: [stat('A Daily', '12,750 hectares', 'burnt forest', '2025-12-31')], prose: ['The fires burnt 12,750 square kilometres of forest.'], planted: typed },
  { stats: [stat('Küstenbote', '5.200 Tonnen', 'Tonnen Dünger', '2026-01-03')], language: 'de', prose: ['Im Hafen liegen 2.500 Tonnen Dünger.'], planted: typed },
  { stats: [stat('Küstenbote', '3,6 Milliarden Euro', 'Kosten der Schleuse', '2026-01-03')], language: 'de', prose: ['Die Kosten der Schleuse betragen 3,6 Millionen Euro.'], planted: typed },
  { stats: [stat('A Daily', '870 flights', 'cancelled flights', '2026-01-04')], prose: ['Airlines cancelled 8,700 flights.'], planted: typed },
  { stats: [stat('A Daily', '36 vaccines', 'vaccine lots released', '2026-01-04')], prose: ['In all 63 vaccines were released in lots.'], planted: typed },
  // What has aged
  { stats: [stat('A Daily', '12,000 troops', 'troops at the border', '2025-08-01')], prose: [], planted: stale },
  { stats: [stat('A Daily', '12,000 troops', 'troops at the border', '2025-10-01')], prose: [], planted: stale },
  { stats: [stat('A Daily', '8.1%', 'inflation', '2025-06')], prose: [], planted: stale },
  { stats: [stat('A Daily', '8.1%', 'inflation', '2024')], prose: [], planted: stale },
  { stats: [stat('A Daily', '640 beds', 'hospital beds', '2019')], prose: [], planted: stale },
  { stats: [cited(stat('A Daily', '640 beds', 'hospital beds', '2019'))], prose: ['The town has {0}.'], planted: stale },
  { stats: [stat('A Daily', '640 beds', 'hospital beds', 'in 2018')], prose: [], planted: stale },
  { stats: [stat('A Daily', '30%', 'reservoir level', '2025-09-30')], date: '2026-03-01', prose: [], planted: stale },
  // Sums
  { stats: [], prose: ['Port | Tonnes', 'Arn | 120', 'Bel | 340', 'Total | 470'], planted: sum },
  { stats: [], prose: ['Port | Tonnes | Ships', 'Arn | 1,200 | 12', 'Bel | 3,400 | 30', 'Cor | 900 | 7', 'Total | 5,500 | 48'], planted: sum },
  { stats: [], prose: ['Port | Cost (million)', 'Arn | 12.4', 'Bel | 30.1', 'Cor | 8.8', 'Total | 53.1'], planted: sum },
  { stats: [], prose: ['Posten | Euro', 'Bau | 1.200', 'Planung | 340', 'Summe | 1.450'], language: 'de', planted: sum },
  { stats: [], prose: ['Posten | Mio. Euro', 'Bau | 12,5', 'Planung | 3,4', 'Insgesamt | 16,9'], language: 'de', planted: sum },
  { stats: [], prose: ['Item | Count', 'Tents | 400', 'Stoves | 150', 'Σ | 505'], planted: sum },
  { stats: [], prose: ['Item | Count', 'Total | 560', 'Tents | 400', 'Stoves | 150'], planted: sum },
  { stats: [], prose: ['Party | Share', 'Reds | 41%', 'Blues | 38%', 'Others | 15%', 'Total | 100%'], planted: sum },
  { stats: [], prose: ['Party | Share', 'Reds | 41%', 'Blues | 38%', 'Greens | 18%'], planted: sum },
  { stats: [], prose: ['Party | Share', 'Reds | 44.5%', 'Blues | 38.2%', 'Greens | 21.0%'], planted: sum },
  { stats: [], prose: ['Item | Count', 'North | 40', 'South | 60', 'Subtotal | 100', 'East | 30', 'Total | 140'], planted: sum },
  { stats: [], prose: ['Item | Count', 'Sacks | 4,100', 'of which wet | 300', 'Crates | 2,000', 'Total | 6,700'], planted: sum },
  { stats: [], prose: ['Fund | Granted', 'Roads | $4.0 million', 'Dams | $2.5 million', 'Schools | $1.1 million', 'Total | $8.6 million'], planted: sum },
  { stats: [cited(stat('A Daily', '410 tents', 'tents', '2026-01-04')), cited(stat('B Daily', '150 stoves', 'stoves', '2026-01-04'))], prose: ['Item | Count', 'Tents | {0}', 'Stoves | {1}', 'Total | 590'], planted: sum },
]; // biome-ignore format: a case a line
