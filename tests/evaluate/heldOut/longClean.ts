import type { LabelledArticle } from '../labelledArticle.ts';

export const longClean: LabelledArticle[] = [
  {
    name: 'the forecaster of Tamarack',
    text: `In Tamarack, the Polls Agree. The Woman Who Counts Them Does Not.

POLITICAL ANALYSIS

By Marguerite DuBose

BELLE PLAINE, Tamarack — Every morning at 5:40, before the coffee and well before the candidates, Ingrid McGillicuddy opens her laptop at the kitchen table and tells 31,000 people who is going to win.

She tells them in percentages. On Monday it was 54 percent for Gov. Anthony LaMotte, a Republican of the hard-hat school, and 46 percent for his challenger, State Treasurer Suzanne VanHoutte. On Tuesday, after a new survey of 812 likely voters, it was 55-45. Nothing had happened. That, Ms. McGillicuddy wrote in her newsletter, was rather the point.

“A forecast isn’t a prediction,” she said over toast. “It’s a way of being honest about how much you don’t know, to the decimal.”

What she does not know is a good deal. Tamarack has 4.1 million people, 88 counties and a habit of making fools of those who study it. In 2018 the last nine polls had the Democrat ahead by an average of 4.6 points; he lost by two. In 2022 the polls had it the other way around. Since then three national firms have stopped polling the state at all, and a fourth, McKinnon/Roper-Hale, now uses a mixture of calls, text messages and a panel recruited through iPhone games.

Her model, which she calls LaGuardia because “everything arrives late and angry,” is at version 3.5. It weighs each poll by its age, its size and its past sins, adds the unemployment rate and subtracts what she calls the “hope tax.” The code is public, at github.example/mcgillicuddy/laguardia, and she answers mail about it at ingrid@tamarackcounts.example, usually before 7 a.m.

Mr. LaMotte, who was a crane operator before he was anything else, professes not to read it. “I’ve got my poll, and it’s in November,” the governor said after a rally in DeKoven, where he had spent 20 minutes on tariffs and 10 on his knee. Told that the newsletter had him ahead, he stopped at the door of the bus. “By how much?”

His campaign has reason for comfort… of a sort. Unemployment in the state has fallen to 3.9 percent, the fourth-lowest rate in the country. The new battery plant outside McAdam, built with $1.3 billion in state credits, has hired 2,600 workers. And the U.S.-led sanctions on imported steel, which economists at the state university expected to hurt, have so far been worth a net 5-7 percent to the mills along the river, e.g., in two old company towns, Vance and New Leith.

Ms. VanHoutte’s answer is arithmetic. She has a Ph.D. in it, or near enough (her dissertation, on queues, is said to be readable), and she likes to hold up a grocery receipt. “He can have the decimal,” she told a crowd of 400 in a high school gym. “I’ll take the total.”

It is a good line, and her advisers know it. A clip of it has been watched 1.7 million times on YouTube, which is about two-fifths as many views as a video in which LeBron, the treasurer’s one-eyed cat, falls off a copy of the state budget. Whether either has moved a vote is another matter.

DeShea O’Brien-McCabe, who ran Ms. VanHoutte’s two previous campaigns and is sitting this one out, thinks not. “People in politics believe that voters are in a conversation with them,” she said. “Voters are in a conversation with the furnace repairman.” She has never hired Ms. McGillicuddy, though she once tried; the offer, she said, was $240,000, and the reply was a smiley face.

The so-called enthusiasm gap, on which so much ink was spilled in the spring, has closed. In a survey by Halvorson College last week, 71 percent of Republicans and 69 percent of Democrats said that they were certain to vote. The margin of error was 3.5 percentage points. Among voters under 30, the share was just 38 percent, and a third of those, asked to name the governor, named somebody else.

That last figure has troubled Hollis DeFazio-Grant, the political scientist who directs the survey. “You look at a number like that and you want to call each of them up,” he said, “and then you remember that this is how you got the number.”

Then there is the matter of the islands. The 11 townships of the Upper Keys cast barely 6,000 votes, but they cast them late, by boat, and in 2022 they decided the race by 317. Wendell Baptiste, the clerk who carries the ballots across, has been asked so often whether the box was ever out of his sight that he has had the answer printed on a card.

“It says, ‘Once, in 1996, when I was sick over the side,’” Mr. Baptiste said. “And then it says, ‘My wife held it.’”

Both parties have already hired lawyers. The governor’s team has 14, according to a filing with the secretary of state, and the treasurer’s has 12. They have sued each other five times, most recently over the color of an envelope. A judge in Belle Plaine threw out that case in a ruling of three sentences. “This court is not an office supply store,” the judge wrote.

None of this enters into the model. Ms. McGillicuddy tried, at one point, to build in a term for lawyers, but it made the forecast worse. She was trained as a biologist, sequencing the DNA of lake trout, and spent six years at a NATO-funded laboratory in Norway, where she learned that the fish you catch are the fish that bite.

“It’s the whole problem,” she said. “I’m still counting the ones that bite.”

Her readers are not sure they like it. When the number goes up for Ms. VanHoutte, a man in Fort LeClair writes to say that she is a disgrace; when it goes down, his sister does. Both subscribe. Between them, and everybody else, they pay $9 a month, which has bought a new roof, a used MacBook (on eBay, for $410) and, last winter, a stay of 10 days in a place without a signal.

“I came back and the race had moved three points,” she said. “I looked for the reason for a week. It was an error in the spreadsheet. I fixed it and it moved back, and in the meantime two columnists had explained it.”

Her husband, Joel, who teaches shop at the middle school and keeps out of it, came through the kitchen looking for his keys. She told him they were in the bowl. He said that they weren’t. She put it at 80 percent.

They were in the bowl.`,
    quotes: [
      { text: 'A forecast isn’t a prediction', speaker: 'Ingrid McGillicuddy' },
      {
        text: 'It’s a way of being honest about how much you don’t know, to the decimal.',
        speaker: 'Ingrid McGillicuddy',
      },
      { text: 'everything arrives late and angry', speaker: 'Ingrid McGillicuddy' },
      { text: 'I’ve got my poll, and it’s in November', speaker: 'Anthony LaMotte' },
      { text: 'By how much?', speaker: 'Anthony LaMotte' },
      { text: 'He can have the decimal', speaker: 'Suzanne VanHoutte' },
      { text: 'I’ll take the total.', speaker: 'Suzanne VanHoutte' },
      {
        text: 'People in politics believe that voters are in a conversation with them',
        speaker: 'DeShea O’Brien-McCabe',
      },
      { text: 'Voters are in a conversation with the furnace repairman.', speaker: 'DeShea O’Brien-McCabe' },
      { text: 'You look at a number like that and you want to call each of them up', speaker: 'Hollis DeFazio-Grant' },
      { text: 'and then you remember that this is how you got the number.', speaker: 'Hollis DeFazio-Grant' },
      { text: 'It says, ‘Once, in 1996, when I was sick over the side,’', speaker: 'Wendell Baptiste' },
      { text: 'And then it says, ‘My wife held it.’', speaker: 'Wendell Baptiste' },
      { text: 'This court is not an office supply store', speaker: 'the judge' },
      { text: 'It’s the whole problem', speaker: 'Ingrid McGillicuddy' },
      { text: 'I’m still counting the ones that bite.', speaker: 'Ingrid McGillicuddy' },
      { text: 'I came back and the race had moved three points', speaker: 'Ingrid McGillicuddy' },
      {
        text: 'I looked for the reason for a week. It was an error in the spreadsheet. I fixed it and it moved back, and in the meantime two columnists had explained it.',
        speaker: 'Ingrid McGillicuddy',
      },
    ],
    numbers: [
      { text: '31,000 people', value: 31000, unit: 'people' },
      { text: '54 percent', value: 54, unit: '%' },
      { text: '46 percent', value: 46, unit: '%' },
      { text: '812 likely voters', value: 812, unit: 'voters' },
      { text: '4.1 million people', value: 4_100_000, unit: 'people' },
      { text: '88 counties', value: 88, unit: 'counties' },
      { text: 'nine polls', value: 9, unit: 'polls' },
      { text: '4.6 points', value: 4.6, unit: 'points' },
      { text: 'two', value: 2, unit: '' },
      { text: 'three national firms', value: 3, unit: 'firms' },
      { text: '20 minutes', value: 20, unit: 'minutes' },
      { text: '10', value: 10, unit: '' },
      { text: '3.9 percent', value: 3.9, unit: '%' },
      { text: 'fourth-lowest', value: 4, unit: 'rank' },
      { text: '$1.3 billion', value: 1_300_000_000, unit: 'USD' },
      { text: '2,600 workers', value: 2600, unit: 'workers' },
      { text: '5-7 percent', value: 5, high: 7, unit: '%' },
      { text: 'two old company towns', value: 2, unit: 'towns' },
      { text: '400', value: 400, unit: '' },
      { text: '1.7 million times', value: 1_700_000, unit: 'times' },
      { text: 'two-fifths', value: 40, unit: '%' },
      { text: 'two previous campaigns', value: 2, unit: 'campaigns' },
      { text: '$240,000', value: 240_000, unit: 'USD' },
      { text: '71 percent', value: 71, unit: '%' },
      { text: '69 percent', value: 69, unit: '%' },
      { text: '3.5 percentage points', value: 3.5, unit: 'percentage points' },
      { text: '38 percent', value: 38, unit: '%' },
      { text: 'a third', value: 33.33, unit: '%' },
      { text: '11 townships', value: 11, unit: 'townships' },
      { text: '6,000 votes', value: 6000, unit: 'votes' },
      { text: '317', value: 317, unit: '' },
      { text: '14', value: 14, unit: '' },
      { text: '12', value: 12, unit: '' },
      { text: 'five times', value: 5, unit: 'times' },
      { text: 'three sentences', value: 3, unit: 'sentences' },
      { text: 'six years', value: 6, unit: 'years' },
      { text: '$9', value: 9, unit: 'USD' },
      { text: '$410', value: 410, unit: 'USD' },
      { text: '10 days', value: 10, unit: 'days' },
      { text: 'three points', value: 3, unit: 'points' },
      { text: 'two columnists', value: 2, unit: 'columnists' },
      { text: '80 percent', value: 80, unit: '%' },
    ],
    damage: [],
  },
];
