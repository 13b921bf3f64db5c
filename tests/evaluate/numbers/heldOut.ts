import { cited, type NumbersCase, stat } from './numbersCase.ts';

const planted: string[] = [];

/**
 * Written after the rules were settled. In the first run one of 7 findings on typed numbers was wrong (precision 0.857); since then the rules have learnt that another
 * month is another number. Nothing else is to be tuned to them.
 */
export const heldOutCases: NumbersCase[] = [
  { stats: [stat('Valley Post', '3,480 cases', 'cholera cases', '2026-01-09'), stat('Health Wire', '3,840 cases', 'cases of cholera', '2026-01-09')], prose: [], planted: ['numbers-conflict'] },
  { stats: [stat('Valley Post', '61%', 'support for the treaty', 'in 2025'), stat('Poll Watch', '54%', 'treaty support', 'in 2025')], prose: [], planted: ['numbers-conflict'] },
  { stats: [stat('Valley Post', '18 bridges', 'destroyed bridges', '2026-01-02'), stat('Road Digest', '23 bridges', 'bridges destroyed in the valley', '2026-01-02')], prose: [], planted: ['numbers-conflict'] },
  { stats: [stat('Valley Post', 'USD 75 million', 'aid pledged', '2025-12-15'), stat('Aid Wire', 'USD 90 million', 'pledged aid', '2025-12-15')], prose: [], planted: ['numbers-conflict'] },
  { stats: [stat('Valley Post', '7,300 hectares', 'flooded farmland', '2026-01-02')], prose: ['Water now covers 7,300 acres of flooded farmland along the river.'], planted: ['number-in-prose'] },
  { stats: [stat('Valley Post', '7,300 hectares', 'flooded farmland', '2026-01-02')], prose: ['The flood has taken 3,700 hectares of farmland, most of it under wheat.'], planted: ['number-in-prose'] },
  { stats: [cited(stat('Valley Post', '1.25 million people', 'people in need', '2026-01-02'))], prose: ['We assess that 1.52 million people will need help this winter.[0]'], planted: ['number-in-prose'] },
  { stats: [stat('Aid Wire', 'EUR 86 million', 'funding gap', '2026-01-02')], prose: ['The funding gap stands at 68 million euros.'], planted: ['number-in-prose'] },
  { stats: [stat('Aid Wire', 'EUR 86 million', 'funding gap', '2026-01-02')], prose: ['A funding gap of EUR 86 billion cannot be closed by spring.'], planted: ['number-in-prose'] },
  { stats: [stat('Grid Review', '940 megawatts', 'lost generation', '2026-01-07')], prose: ['Some 940 gigawatts of generation were lost overnight.'], planted: ['number-in-prose'] },
  { stats: [stat('Grid Review', '940 megawatts', 'lost generation', '2026-01-07')], prose: ['Lost generation came to 960 megawatts.'], planted: ['number-in-prose'] },
  { stats: [stat('Grid Review', '27%', 'homes without power', '2026-01-07')], prose: ['Power is out in 72 per cent of homes.'], planted: ['number-in-prose'] },
  { stats: [stat('Grid Review', '5 substations', 'damaged substations', '2025-07-07')], prose: [], planted: ['number-stale'] },
  { stats: [stat('Grid Review', '5 substations', 'damaged substations', '2022')], prose: [], planted: ['number-stale'] },
  { stats: [], prose: ['Donor | Pledged (USD million)', 'Aral | 14.2', 'Bern | 9.7', 'Coda | 22.6', 'Total | 56.4'], planted: ['sum-off'] },
  { stats: [], prose: ['District | Dead | Missing', 'Upper | 14 | 3', 'Lower | 27 | 11', 'Coast | 8 | 0', 'Total | 48 | 14'], planted: ['sum-off'] },
  { stats: [], prose: ['Quelle | Anteil', 'Gas | 31 %', 'Wind | 42 %', 'Kohle | 17 %', 'Sonne | 14 %', 'Gesamt | 100 %'], language: 'de', planted: ['sum-off'] },
  { stats: [stat('Valley Post', '3,480 cases', 'cholera cases', '2026-01-09'), stat('Health Wire', '212 cases', 'measles cases', '2026-01-09')], prose: ['Cholera stands at 3,480 cases, measles at 212 cases.'], planted },
  { stats: [stat('Valley Post', '61%', 'support for the treaty', '2025-12-15')], prose: ['In the cities support for the treaty is higher, at 64%.'], planted },
  { stats: [stat('Valley Post', '18 bridges', 'destroyed bridges', '2026-01-02')], prose: ['Engineers have put up 81 pontoons since then.'], planted },
  { stats: [stat('Valley Post', '18 bridges', 'destroyed bridges', '2026-01-02')], prose: ['Of the destroyed bridges, 8 bridges carried railways.'], planted },
  { stats: [stat('Valley Post', '7,300 hectares', 'flooded farmland', '2026-01-02')], prose: ['That is 73 square kilometres of farmland.'], planted },
  { stats: [cited(stat('Valley Post', '1.25 million people', 'people in need', '2026-01-02'))], prose: ['About 1.3 million people are in need.[0]'], planted },
  { stats: [cited(stat('Valley Post', '1.25 million people', 'people in need', '2026-01-02'))], prose: ['Of 1.25 million people in need,[0] 125,000 people live in camps.'], planted },
  { stats: [stat('Aid Wire', 'EUR 86 million', 'funding gap', '2026-01-02')], prose: ['The appeal asked for 210 million euros and got 124 million; the funding gap is EUR 86m.'], planted },
  { stats: [stat('Aid Wire', 'EUR 86 million', 'funding gap', '2026-01-02')], prose: ['The funding gap was 83 million euros in November.'], planted },
  { stats: [stat('Grid Review', '940 megawatts', 'lost generation', '2026-01-07')], prose: ['Repairs brought back 904 households and two mills.'], planted },
  { stats: [stat('Grid Review', '27%', 'homes without power', '2026-01-07')], prose: ['By noon the share of homes without power had dropped to 26%.'], planted },
  { stats: [stat('Grid Review', '27%', 'homes without power', '2026-01-07'), stat('Coast Watch', '30%', 'homes without power', '2026-01-06')], prose: [], planted },
  { stats: [stat('Grid Review', '5 substations', 'damaged substations', '2025-12-07')], prose: [], planted },
  { stats: [], prose: ['District | Dead | Missing', 'Upper | 14 | 3', 'Lower | 27 | 11', 'Coast | 8 | 0', 'Total | 49 | 14'], planted },
  { stats: [], prose: ['District | Households | People', 'Upper | 140 | 630', 'Lower | 270 | 1,215', 'Total | 410 | 1,845'], planted },
  { stats: [], prose: ['Quelle | Anteil', 'Gas | 31 %', 'Wind | 42 %', 'Kohle | 17 %', 'Sonne | 10 %', 'Gesamt | 100 %'], language: 'de', planted },
  { stats: [], prose: ['Month | Price of flour', 'October | 41', 'November | 44', 'December | 52', 'Overall | 46'], planted },
]; // biome-ignore format: a case a line
