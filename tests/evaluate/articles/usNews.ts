import type { LabelledArticle } from '../labelledArticle.ts';

export const usNews: LabelledArticle[] = [
  {
    name: 'bus depot vote',
    text: `Port Amity council backs bus depot on old cannery site

By Denise Okafor-Lund

PORT AMITY — After a hearing that ran for five hours and ended well past midnight, the City Council voted 7-2 on Tuesday to build a $48.6 million bus depot on the site of the old Brandt cannery, over the objections of neighbors who say they will be left with the noise.

The depot would hold 112 buses, two-thirds of them electric, and replace the garage on Fuller Street, which dates from 1951 and floods nearly every spring.

“We have kicked this can for a generation,” said Mayor Lorraine Tibbets, who put the project at the center of her second term. “Tonight we stopped kicking.”

Councilman Victor Abreu, whose district includes the cannery, voted no, as did Councilwoman Jane McElroy. Mr. Abreu said the city had never studied a site at the rail yard. “You don’t get to call it a choice when there is nothing else on the menu,” he said.

More than 90 residents signed up to speak. Most had two minutes; some sang. Ruth Palko, a retired nurse who lives across from the fence at 212 Cannery Road, brought a jar of dust that she said she had wiped from her windowsill in a single week.

“I am not against buses,” Ms. Palko told the council. “I ride the 14. I am against being told to move my bed to the back of the house.”

Behind her, Dale Krantz, a driver with the transit agency, waited for his turn and shook his head. “Come and sit in my break room in April,” he said when it came. “Bring boots.”

The money comes from three sources: a federal grant of $21 million, state bonds worth $15.5 million and the city’s capital budget. The depot, according to a staff report, will “add no more than four trips an hour” to Cannery Road outside the morning peak.

Neighbors dispute that. A traffic count they paid for found 640 vehicles a day on the road, 18 percent more than the city’s figure.

“The city counted on a school holiday,” said Neil Sorrento, an engineer who did the count. When a reporter asked whether that was deliberate, he smiled. “I’ll let them answer that.”

The date was “an honest scheduling mistake,” a spokeswoman for the transit agency said, and the count would be repeated in the fall.

The vote does not end the matter. The project needs a permit from the county, where planning commissioners turned down a smaller garage in 2019, and Mr. Abreu said he would ask them for “a real look at the rail yard.”

“They can look at it until Christmas,” the mayor said. “We will be pouring concrete.”

In other business, the council raised the yearly fee for a resident parking permit to $45 from $30 and named the footbridge at Mill Street for “Big Ed” Lansky, the crossing guard.`,
    quotes: [
      { text: 'We have kicked this can for a generation', speaker: 'Lorraine Tibbets' },
      { text: 'Tonight we stopped kicking.', speaker: 'Lorraine Tibbets' },
      { text: 'You don’t get to call it a choice when there is nothing else on the menu', speaker: 'Victor Abreu' },
      { text: 'I am not against buses', speaker: 'Ruth Palko' },
      {
        text: 'I ride the 14. I am against being told to move my bed to the back of the house.',
        speaker: 'Ruth Palko',
      },
      { text: 'Come and sit in my break room in April', speaker: 'Dale Krantz' },
      { text: 'Bring boots.', speaker: 'Dale Krantz' },
      { text: 'add no more than four trips an hour', speaker: 'a staff report' },
      { text: 'The city counted on a school holiday', speaker: 'Neil Sorrento' },
      { text: 'I’ll let them answer that.', speaker: 'Neil Sorrento' },
      { text: 'an honest scheduling mistake', speaker: 'a spokeswoman for the transit agency' },
      { text: 'a real look at the rail yard.', speaker: 'Victor Abreu' },
      { text: 'They can look at it until Christmas', speaker: 'Lorraine Tibbets' },
      { text: 'We will be pouring concrete.', speaker: 'Lorraine Tibbets' },
    ],
    numbers: [
      { text: 'five hours', value: 5, unit: 'hours' },
      { text: '$48.6 million', value: 48_600_000, unit: 'USD' },
      { text: '112 buses', value: 112, unit: 'buses' },
      { text: 'two-thirds', value: 66.67, unit: '%' },
      { text: '90 residents', value: 90, unit: 'residents' },
      { text: 'two minutes', value: 2, unit: 'minutes' },
      { text: 'three sources', value: 3, unit: 'sources' },
      { text: '$21 million', value: 21_000_000, unit: 'USD' },
      { text: '$15.5 million', value: 15_500_000, unit: 'USD' },
      { text: 'four trips', value: 4, unit: 'trips' },
      { text: '640 vehicles', value: 640, unit: 'vehicles' },
      { text: '18 percent', value: 18, unit: '%' },
      { text: '$45', value: 45, unit: 'USD' },
      { text: '$30', value: 30, unit: 'USD' },
    ],
    damage: [],
  },
  {
    name: 'gulls come back',
    text: `Whitlock’s late burst lifts Gulls past Ironmen

HARROW BAY — The Gulls had been waiting since November for a night like this, and for most of it they went on waiting.

Then DeShawn Whitlock scored 14 points in the fourth quarter, and Harrow Bay came back from 19 points down to beat the visiting Carrollton Ironmen, 108-103, on Saturday before a crowd of 17,482.

“I stopped looking at the scoreboard,” said Whitlock, who finished with 31 points and eight assists. “It wasn’t telling me anything nice.”

It was the Gulls’ seventh straight win at home, and the least likely. They shot 33 percent in the first half and were booed into the tunnel.

“We were horrible for 30 minutes,” Coach Marty Ferrante said. “I told them so. Then I told them there were 18 minutes left and that I’d paid for parking.”

Luka Brankovic, the center whom Carrollton acquired last month for two draft picks, had 22 points and 15 rebounds for the Ironmen, who have lost four of their last five games.

Neither Brankovic nor his coach, Phil Ostrander, wanted to talk about the whistle that turned the game, an offensive foul with 2:14 to play. “Ask the league,” Ostrander said, and then, at the door, turned around. “No, don’t. They’ll fine me and not him.”

The crew chief, Gail Petrakis, told a pool reporter that the contact was “clear and away from the ball.”

It was not all Whitlock. The rookie Tomas Eide made three 3-pointers, and the Gulls’ bench outscored Carrollton’s by 29 points.

“DeShawn tells me, ‘Shoot till they arrest you,’” said Eide, who comes from a fishing village of 900 people. “So I shoot.”

Whitlock, 24, a second-round pick out of Tarleton Tech, now ranks sixth in the league in scoring at 26.3 points a game. Asked whether he thought of himself as an All-Star, he pointed across the room at Eide, who was trying to open a jar of pickles. “Ask the kid. He’s got an opinion about everything.”

The forward Andre Massey sat out with a sprained ankle and is expected to miss two to three weeks.

The Gulls (38-29) hold the eighth and last playoff spot, two games ahead of Saltville. They play there on Tuesday at 7:30 p.m.

“That one counts double,” Ferrante said. “I checked the rule book. It doesn’t, but it does.”`,
    quotes: [
      { text: 'I stopped looking at the scoreboard', speaker: 'DeShawn Whitlock' },
      { text: 'It wasn’t telling me anything nice.', speaker: 'DeShawn Whitlock' },
      { text: 'We were horrible for 30 minutes', speaker: 'Marty Ferrante' },
      {
        text: 'I told them so. Then I told them there were 18 minutes left and that I’d paid for parking.',
        speaker: 'Marty Ferrante',
      },
      { text: 'Ask the league', speaker: 'Phil Ostrander' },
      { text: 'No, don’t. They’ll fine me and not him.', speaker: 'Phil Ostrander' },
      { text: 'clear and away from the ball.', speaker: 'Gail Petrakis' },
      { text: 'DeShawn tells me, ‘Shoot till they arrest you,’', speaker: 'Tomas Eide' },
      { text: 'So I shoot.', speaker: 'Tomas Eide' },
      { text: 'Ask the kid. He’s got an opinion about everything.', speaker: 'DeShawn Whitlock' },
      { text: 'That one counts double', speaker: 'Marty Ferrante' },
      { text: 'I checked the rule book. It doesn’t, but it does.', speaker: 'Marty Ferrante' },
    ],
    numbers: [
      { text: '14 points', value: 14, unit: 'points' },
      { text: '19 points', value: 19, unit: 'points' },
      { text: '17,482', value: 17482, unit: '' },
      { text: '31 points', value: 31, unit: 'points' },
      { text: 'eight assists', value: 8, unit: 'assists' },
      { text: '33 percent', value: 33, unit: '%' },
      { text: '30 minutes', value: 30, unit: 'minutes' },
      { text: '18 minutes', value: 18, unit: 'minutes' },
      { text: 'two draft picks', value: 2, unit: 'picks' },
      { text: '22 points', value: 22, unit: 'points' },
      { text: '15 rebounds', value: 15, unit: 'rebounds' },
      { text: 'four', value: 4, unit: '' },
      { text: 'five games', value: 5, unit: 'games' },
      { text: 'three 3-pointers', value: 3, unit: '3-pointers' },
      { text: '29 points', value: 29, unit: 'points' },
      { text: '900 people', value: 900, unit: 'people' },
      { text: 'sixth', value: 6, unit: 'rank' },
      { text: '26.3 points', value: 26.3, unit: 'points' },
      { text: 'two to three weeks', value: 2, high: 3, unit: 'weeks' },
      { text: 'eighth', value: 8, unit: 'rank' },
      { text: 'two games', value: 2, unit: 'games' },
    ],
    damage: [],
  },
];
