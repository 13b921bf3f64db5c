import type { LabelledArticle } from '../labelledArticle.ts';

export const plainNews: LabelledArticle[] = [
  {
    name: 'ferry strike',
    text: `Ferry crews walk out over night shifts

By Maud Tennison

3 February 2026

SKARHAVN – Crews on the island ferries stopped work at midnight, leaving some 4,200 commuters without a boat on Tuesday morning.

“Nobody here wants to strand an island,” said Petra Holm, who leads the seafarers’ union. “But nobody can sail nine nights in a row, either.”

The operator, Sundline, offered a pay rise of 3.5 per cent last week. The union asks for six per cent and two more rest days.

Transport minister Olav Reit called the walkout “regrettable” and urged both sides to return to the table. “The islands are not a bargaining chip,” he told reporters in the capital.

Sundline carried 2.1 million passengers in 2025, up 8 per cent on the year before.`,
    quotes: [
      { text: 'Nobody here wants to strand an island', speaker: 'Petra Holm' },
      { text: 'But nobody can sail nine nights in a row, either.', speaker: 'Petra Holm' },
      { text: 'The islands are not a bargaining chip', speaker: 'Olav Reit' },
    ],
    numbers: [
      { text: '4,200 commuters', value: 4200, unit: 'commuters' },
      { text: 'nine nights', value: 9, unit: 'nights' },
      { text: 'two more rest days', value: 2, unit: 'days' },
      { text: '3.5 per cent', value: 3.5, unit: '%' },
      { text: 'six per cent', value: 6, unit: '%' },
      { text: '2.1 million passengers', value: 2_100_000, unit: 'passengers' },
      { text: '8 per cent', value: 8, unit: '%' },
    ],
    damage: [],
  },
  {
    name: 'dam levels',
    text: `Reservoirs at their lowest in a decade

Water stood at 41% of capacity in the four upland reservoirs on Sunday, the lowest reading since 2015, according to the river authority.

“We are not at the point of rationing. We are at the point of asking politely,” Hanne Brevik, the authority’s director, said at a briefing.

Households were asked to save 20 litres a day. Farmers, who use about two-thirds of the water, face limits from 1 June.

“My wells have been dry for three weeks,” said one farmer, who asked not to be named.

The authority ranks Stenvann 7th among the country’s reservoirs by volume.`,
    quotes: [
      {
        text: 'We are not at the point of rationing. We are at the point of asking politely',
        speaker: 'Hanne Brevik',
      },
      { text: 'My wells have been dry for three weeks', speaker: 'one farmer' },
    ],
    numbers: [
      { text: '41%', value: 41, unit: '%' },
      { text: '20 litres', value: 20, unit: 'litres' },
      { text: 'three weeks', value: 3, unit: 'weeks' },
      { text: 'two-thirds', value: 66.67, unit: '%' },
      { text: '7th', value: 7, unit: 'rank' },
    ],
    damage: [],
  },
  {
    name: 'budget vote',
    text: `Parliament passes budget by two votes

The lower house approved a budget of €84.6bn late on Thursday by 76 votes to 74, ending a fortnight of brinkmanship.

Finance minister Ilse Kander said the plan would cut the deficit to 2.8% of output “without closing a single school”. The opposition disagreed. “This is a budget of postponed bills,” its leader, Tomas Vrel, said, “and every family will receive one.”

The so-called “bridge levy”, a tax of €1.20 on every crossing, was dropped at the last minute.

In a note titled “A Narrow Path”, the central bank had warned that growth would slow to between 0.5 and 0.9 per cent next year.`,
    quotes: [
      { text: 'without closing a single school', speaker: 'Ilse Kander' },
      { text: 'This is a budget of postponed bills', speaker: 'Tomas Vrel' },
      { text: 'and every family will receive one.', speaker: 'Tomas Vrel' },
    ],
    numbers: [
      { text: '€84.6bn', value: 84_600_000_000, unit: 'EUR' },
      { text: '76 votes', value: 76, unit: 'votes' },
      { text: '2.8%', value: 2.8, unit: '%' },
      { text: '€1.20', value: 1.2, unit: 'EUR' },
      { text: '0.5 and 0.9 per cent', value: 0.5, unit: '%' },
    ],
    damage: [],
  },
  {
    name: 'border traffic',
    text: `Lorries queue for 11 kilometres at Varn crossing

More than 900 lorries were waiting at the Varn border crossing on Monday evening after customs computers failed for the second time in a week.

Asked how long repairs would take, customs chief Ada Morin replied: “Hours, not days. I said the same last week, and I was wrong.”

A driver from the south, Jan Kost, 52, said he had slept in his cab since Saturday. “There is one toilet for all of us.”

The crossing handles up to 1,500 vehicles a day. Exporters put the cost of the delay at $3 million.`,
    quotes: [
      { text: 'Hours, not days. I said the same last week, and I was wrong.', speaker: 'Ada Morin' },
      { text: 'There is one toilet for all of us.', speaker: 'Jan Kost' },
    ],
    numbers: [
      { text: '11 kilometres', value: 11, unit: 'kilometres' },
      { text: '900 lorries', value: 900, unit: 'lorries' },
      { text: '1,500 vehicles', value: 1500, unit: 'vehicles' },
      { text: '$3 million', value: 3_000_000, unit: 'USD' },
    ],
    damage: [],
  },
];
