import type { LabelledArticle } from '../labelledArticle.ts';

export const britishIrish: LabelledArticle[] = [
  {
    name: 'goose on the bypass',
    text: `HONK IF YOU’RE LATE! Grumpy goose shuts bypass for three hours

By Kez Barlow

A FURIOUS goose brought a town to a standstill yesterday after marching up and down a bypass — and sending two cops running for their van.

The bird, nicknamed “Gus the Gander” by locals, strutted on to the A9042 near Marbury at 7.45am and refused to budge.

Tailbacks stretched for four miles and 200 kids missed their exams.

Mum-of-three Sharon Tuckwell, 38, was first in the queue.

She said: “I beeped. He looked at me like I’d insulted his mother. Then he pecked the headlight out.”

Her husband Darren, 41, got out to reason with the goose.

“He came back in through the window,” giggled Sharon. “I’ve never seen him move like it in 16 years of marriage.”

Darren rolled his eyes.

“It had teeth,” he insisted. “Nobody tells you they’ve got teeth.”

Two police officers tried to tempt the brute away with a cheese and onion pasty but beat a retreat when he charged.

One driver filmed the chase. The clip, which has clocked up 1.3m views, shows PC Imran Sadiq shouting: “Leave the pasty! Leave the pasty!”

The hero of the hour was farmer Mick Oakeshott, 67, who was on his way to the dentist when he spotted the commotion.

He strolled past 60 cars, picked up the goose and popped it under his arm.

“You’ve got to show them who’s got the hands,” said Mick, who keeps 140 geese of his own. “He wasn’t angry, he was lost. I get the same on roundabouts.”

Asked by PC Sadiq whether the bird was one of his, he replied: “He is now.”

The reply from a spokesman for Marshire Police was short: “Officers attended and withdrew. No arrests were made. The goose is not thought to be part of a wider gang.”

The council’s highways department confirmed that the road had reopened at 10.50am and put the cost of the chaos at £18,000.

It is the second time this year that the bypass has been shut by poultry. In March a trailer shed its load of 900 frozen ducks, leaving a dozen motorists stranded.

“We’re a laughing stock,” groaned a council source. “They built it for £31million and it’s run by birds.”

But Sharon, who is claiming £240 for the headlight, has forgiven Gus.

“He’s got attitude,” she said. “I’d vote for him.”

And Darren? “I’m having turkey this Christmas,” he said. “But I’d swap.”`,
    quotes: [
      {
        text: 'I beeped. He looked at me like I’d insulted his mother. Then he pecked the headlight out.',
        speaker: 'Sharon Tuckwell',
      },
      { text: 'He came back in through the window', speaker: 'Sharon Tuckwell' },
      { text: 'I’ve never seen him move like it in 16 years of marriage.', speaker: 'Sharon Tuckwell' },
      { text: 'It had teeth', speaker: 'Darren' },
      { text: 'Nobody tells you they’ve got teeth.', speaker: 'Darren' },
      { text: 'Leave the pasty! Leave the pasty!', speaker: 'Imran Sadiq' },
      { text: 'You’ve got to show them who’s got the hands', speaker: 'Mick Oakeshott' },
      { text: 'He wasn’t angry, he was lost. I get the same on roundabouts.', speaker: 'Mick Oakeshott' },
      { text: 'He is now.', speaker: 'Mick Oakeshott' },
      {
        text: 'Officers attended and withdrew. No arrests were made. The goose is not thought to be part of a wider gang.',
        speaker: 'a spokesman for Marshire Police',
      },
      { text: 'We’re a laughing stock', speaker: 'a council source' },
      { text: 'They built it for £31million and it’s run by birds.', speaker: 'a council source' },
      { text: 'He’s got attitude', speaker: 'Sharon Tuckwell' },
      { text: 'I’d vote for him.', speaker: 'Sharon Tuckwell' },
      { text: 'I’m having turkey this Christmas', speaker: 'Darren' },
      { text: 'But I’d swap.', speaker: 'Darren' },
    ],
    numbers: [
      { text: 'three hours', value: 3, unit: 'hours' },
      { text: 'two cops', value: 2, unit: 'cops' },
      { text: 'four miles', value: 4, unit: 'miles' },
      { text: '200 kids', value: 200, unit: 'kids' },
      { text: '16 years', value: 16, unit: 'years' },
      { text: 'Two police officers', value: 2, unit: 'officers' },
      { text: '1.3m views', value: 1_300_000, unit: 'views' },
      { text: '60 cars', value: 60, unit: 'cars' },
      { text: '140 geese', value: 140, unit: 'geese' },
      { text: '£18,000', value: 18000, unit: 'GBP' },
      { text: '900 frozen ducks', value: 900, unit: 'ducks' },
      { text: 'a dozen motorists', value: 12, unit: 'motorists' },
      { text: '£31million', value: 31_000_000, unit: 'GBP' },
      { text: '£240', value: 240, unit: 'GBP' },
    ],
    damage: [],
  },
  {
    name: 'think-tank blog on bus fares',
    text: `Free buses are cheap. That is what is wrong with them

by Marcus Whitby-Lowe, Senior Fellow, Institute for Local Choices

Posted on 17 April 2026

Last week the county of Eastmarch announced that it will make every bus free from September. It will cost £9.3 million a year, or about £14 for each resident. As a slogan it is hard to beat. As a policy it deserves a harder look than it has had.

Start with what we know. Of the 17 places in Europe that have tried free fares for longer than a year, 11 saw passenger numbers rise by more than a fifth. But in nine of those places most of the new passengers had previously walked. Car traffic fell by 1–3 per cent, which is roughly the margin of error.

Eastmarch’s own feasibility study is candid about this. The “modal shift from private cars is likely to be modest”, it says on page 46. One has to read on to page 112 to learn that “modest” means 0.8 percentage points.

Eleri Penhallow, who leads the county council, is aware of the numbers. When I put them to her at a panel last month, sitting between her predecessor and a man from the Treasury, she did not dispute them. “You are measuring whether people leave the car at home,” she said. “I am measuring whether a girl in Nether Stoke can take a Saturday job.”

It was a good answer. It got a round of applause. But it is an argument for better buses, not for cheaper ones. The girl in Nether Stoke does not lack £2; she lacks a bus. The village has three a day, and the last of them leaves at 4.10pm.

For the same money, the county could buy 38 more buses, or extend the evening service to two thirds of its villages. Tobias Brandreth, who ran the operator Marchline until 2023 and has no reason to love councils, put it to me more bluntly: “Free is what you do when you have given up on good.”

There are three objections to this view, and they are fair ones.

1. Fares are costly to collect. True: about 12 pence of every pound goes on collecting the pound.

2. Free buses are simpler. Also true, and simplicity is underrated. “My working day is one long argument about change,” one driver told our researchers.

3. Other public goods are free. Nobody taps a card to enter a library. But nobody expects 3,500 people to enter the same library at 8.15 in the morning, either.

What would a better policy look like? Our report “Fare Enough?” proposes a flat fare of £1, free travel for under-21s and a legal minimum of eight services a day for any settlement of more than 600 people. We estimate the cost at £8.7 million. In our survey of 2,140 residents, 61 per cent preferred it to free travel once they were told what each would buy.

Ms Penhallow has read the report. “I liked the title,” she told the Eastmarch Courier. That is a start.`,
    quotes: [
      { text: 'modal shift from private cars is likely to be modest', speaker: 'Eastmarch’s own feasibility study' },
      { text: 'You are measuring whether people leave the car at home', speaker: 'Eleri Penhallow' },
      { text: 'I am measuring whether a girl in Nether Stoke can take a Saturday job.', speaker: 'Eleri Penhallow' },
      { text: 'Free is what you do when you have given up on good.', speaker: 'Tobias Brandreth' },
      { text: 'My working day is one long argument about change', speaker: 'one driver' },
      { text: 'I liked the title', speaker: 'Eleri Penhallow' },
    ],
    numbers: [
      { text: '£9.3 million', value: 9_300_000, unit: 'GBP' },
      { text: '£14', value: 14, unit: 'GBP' },
      { text: '17 places', value: 17, unit: 'places' },
      { text: '11', value: 11, unit: '' },
      { text: 'a fifth', value: 20, unit: '%' },
      { text: 'nine', value: 9, unit: '' },
      { text: '1–3 per cent', value: 1, high: 3, unit: '%' },
      { text: '0.8 percentage points', value: 0.8, unit: 'percentage points' },
      { text: '£2', value: 2, unit: 'GBP' },
      { text: 'three', value: 3, unit: '' },
      { text: '38 more buses', value: 38, unit: 'buses' },
      { text: 'two thirds', value: 66.67, unit: '%' },
      { text: 'three objections', value: 3, unit: 'objections' },
      { text: '12 pence', value: 12, unit: 'pence' },
      { text: '3,500 people', value: 3500, unit: 'people' },
      { text: '£1', value: 1, unit: 'GBP' },
      { text: 'eight services', value: 8, unit: 'services' },
      { text: '600 people', value: 600, unit: 'people' },
      { text: '£8.7 million', value: 8_700_000, unit: 'GBP' },
      { text: '2,140 residents', value: 2140, unit: 'residents' },
      { text: '61 per cent', value: 61, unit: '%' },
    ],
    damage: [],
  },
];
