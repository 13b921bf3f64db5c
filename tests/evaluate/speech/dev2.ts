import type { LabelledSpeech } from './labelledSpeech.ts';

export const DEV2: LabelledSpeech[] = [
  {
    name: 'WaPo politics, water bill',
    text: `House Republicans split over drought bill as deadline nears

By Karen Oyama and Phil DeSantis

A bill to send $9 billion to drought-stricken states stalled in the House on Wednesday after a dozen Western Republicans broke with their leadership, leaving the speaker with no clear path to a vote before the August recess.

"I told him to his face I'm a no," said Rep. Buck Tillery (R-Nev.), emerging from a two-hour meeting in the Capitol basement. "I've got ranchers selling off the herd, and this thing buys sprinklers for golf courses."

The speaker, Rep. Alvin Crewe (R-Ga.), has for weeks described the measure as a centerpiece of his agenda. On Wednesday he sounded less certain. Asked whether he would pull the bill, he demurred: "We are having a family conversation."

The family was not making it easy. At one point during the meeting, according to three people in the room, Tillery stood and read aloud from a letter that Crewe had signed as a freshman, which denounced water transfers as "theft with a permit."

"You could have heard a pin drop, and then somebody's phone started playing mariachi music," recalled one of them. One lawmaker, who like others spoke on the condition of anonymity to describe a private discussion, called it "the worst hour I've had in this job."

Democrats watched with something close to pleasure. Rep. Ann Stowe (D-Ore.), the ranking member of the Natural Resources subcommittee on water, said that her party would supply votes only if the bill restored money for tribes.

"They know our number," she said. "It hasn't changed since February."

Her counterpart, subcommittee Chairman Miguel Barrientos (R-Tex.), said Stowe had moved the goal posts. "Every time I get to the table, the table's in another room," he told reporters.

Stowe laughed when told of the remark. "Miguel is welcome in any room I'm in," she said. "He should bring a pen."

White House press secretary Joy Fennimore declined to say whether the president would sign the version that cleared the committee. "I'm not going to get ahead of a process that is, as you can see, going so smoothly," she said.

Behind the scenes, aides to the first-term Democrat who holds the closest seat in the Southwest, Rep. Lorenzo Etsitty of New Mexico, were already at work on an amendment that would split the money evenly between the states and 31 tribal water systems. Etsitty, a Navajo Nation citizen and the son of a well driller, offered a similar proposal last year. It failed by two votes.

"My father used to say that everybody prays to the same cloud," Etsitty said in an interview in his office, where a jar of brown tap water sits on the windowsill. "But the pipe only runs to some houses."

Tillery said he could live with the amendment. Then the former rodeo announcer paused in the doorway of the cloakroom and added, "Don't print that till I've told the speaker."

A spokesman for Crewe said the speaker "looks forward to hearing from all members."`,
    quotes: [
      { text: "I told him to his face I'm a no,", speaker: 'Buck Tillery' },
      {
        text: "I've got ranchers selling off the herd, and this thing buys sprinklers for golf courses.",
        speaker: 'Buck Tillery',
      },
      { text: 'We are having a family conversation.', speaker: 'Alvin Crewe' },
      { text: 'theft with a permit.', speaker: 'letter' },
      {
        text: "You could have heard a pin drop, and then somebody's phone started playing mariachi music,",
        speaker: 'one of them',
      },
      { text: "the worst hour I've had in this job.", speaker: 'One lawmaker' },
      { text: 'They know our number,', speaker: 'Ann Stowe' },
      { text: "It hasn't changed since February.", speaker: 'Ann Stowe' },
      { text: "Every time I get to the table, the table's in another room,", speaker: 'Miguel Barrientos' },
      { text: "Miguel is welcome in any room I'm in,", speaker: 'Ann Stowe' },
      { text: 'He should bring a pen.', speaker: 'Ann Stowe' },
      {
        text: "I'm not going to get ahead of a process that is, as you can see, going so smoothly,",
        speaker: 'Joy Fennimore',
      },
      { text: 'My father used to say that everybody prays to the same cloud,', speaker: 'Lorenzo Etsitty' },
      { text: 'But the pipe only runs to some houses.', speaker: 'Lorenzo Etsitty' },
      { text: "Don't print that till I've told the speaker.", speaker: 'Buck Tillery' },
      { text: 'looks forward to hearing from all members.', speaker: 'spokesman for Crewe' },
    ],
  },
  {
    name: 'Sports, minor-league comeback',
    text: `Muskies rally late, again, and nobody in the dugout can explain it

By Terry Vandermeer

DULUTH — Down six runs in the eighth with the bottom of the order coming up, manager Skip Ballard did what he always does. He took out his phone and called his mother.

“She’s 90 and she hasn’t been wrong this year,” Ballard said. “She told me, ‘Bat the little fella.’ So I batted the little fella.”

The little fella, 5-foot-6 infielder Jesús “Chuy” Montaño, doubled off the wall in left. Ten batters later the Muskies led the Harbor Kings 9-8, and they held on before 3,114 at Lakefront Field on Friday night for their 11th straight win.

“I was looking for a hot dog,” Montaño said. “I’m not joking. I didn’t think I was playing. I had mustard on my glove.”

Catcher Bo Lindqvist, whose three-run homer tied the score, backed him up. “There was definitely mustard,” he said.

It was the fourth time this month that Duluth had come back from five or more down, and the explanations are getting stranger. Right-hander DeShawn Pickett (7-2, 3.41 ERA), who got the last four outs, credits a country song that plays in the clubhouse after losses, of which there have been few. Pickett sang a line of it at his locker, badly: “Every river that ever ran dry was only waiting on rain.”

“Please don’t quote that,” he said.

Harbor Kings manager Ron Scarpelli used five pitchers in the eighth and liked none of them. “We walked the nine hitter with the bases loaded,” Scarpelli said. “You can’t defend a walk. There’s no shift for it.”

Was he tempted to bring in his closer, Tuck Farley, an inning early?

“Tuck’s arm is hanging by a thread, and I’d like him to have it at his wedding.”

The Lindqvist home run landed in the arms of his younger brother, Nils, who plays first base for the Harbor Kings’ Class A club and had the night off. Nils, wearing a borrowed Muskies cap, refused to give the ball back.

“He owes me for a truck,” Nils said. Told of this, Bo thought about it for a while. “It was half a truck,” he said.

Montaño’s wife, Itzel, who was keeping score in the family section with the couple’s 2-year-old in her lap, said she never doubted it. “In the eighth inning I always tell the people around me, ‘Don’t go to your cars,’” she said. “Tonight they went to their cars.”

The Muskies go for 12 in a row on Saturday against left-hander Kohei Arakawa (5-5), a former farmhand who was released by Duluth in April. Ballard wished him well. Then he walked off down the tunnel, dialing.

“Mama,” he could be heard to say, “what do we know about lefties?”`,
    quotes: [
      { text: 'She’s 90 and she hasn’t been wrong this year,', speaker: 'Skip Ballard' },
      { text: 'She told me, ‘Bat the little fella.’ So I batted the little fella.', speaker: 'Skip Ballard' },
      { text: 'I was looking for a hot dog,', speaker: 'Jesús “Chuy” Montaño' },
      {
        text: 'I’m not joking. I didn’t think I was playing. I had mustard on my glove.',
        speaker: 'Jesús “Chuy” Montaño',
      },
      { text: 'There was definitely mustard,', speaker: 'Bo Lindqvist' },
      { text: 'Every river that ever ran dry was only waiting on rain.', speaker: 'song' },
      { text: 'Please don’t quote that,', speaker: 'DeShawn Pickett' },
      { text: 'We walked the nine hitter with the bases loaded,', speaker: 'Ron Scarpelli' },
      { text: 'You can’t defend a walk. There’s no shift for it.', speaker: 'Ron Scarpelli' },
      {
        text: 'Tuck’s arm is hanging by a thread, and I’d like him to have it at his wedding.',
        speaker: 'Ron Scarpelli',
      },
      { text: 'He owes me for a truck,', speaker: 'Nils' },
      { text: 'It was half a truck,', speaker: 'Bo Lindqvist' },
      { text: 'In the eighth inning I always tell the people around me, ‘Don’t go to your cars,’', speaker: 'Itzel' },
      { text: 'Tonight they went to their cars.', speaker: 'Itzel' },
      { text: 'Mama,', speaker: 'Skip Ballard' },
      { text: 'what do we know about lefties?', speaker: 'Skip Ballard' },
    ],
  },
  {
    name: 'Science, ice moon salt',
    text: `Salt on a Distant Moon Hints at a Sea That Breathes

By Nadia Feinberg

For 40 years, a brown stain near the southern pole of Thessaly, a moon scarcely wider than Arizona, has been filed under “dirt, probably.”

It is salt, a team of astronomers reported on Monday in the journal Planetary Letters, and it is fresh. The finding suggests that an ocean beneath the moon’s ice is rising through cracks and freezing at the surface, perhaps as recently as last year.

“When I saw the spectrum I thought that somebody had spilled their lunch on the detector,” said Ngozi Adeyemi-Clark, a planetary scientist at the Basalt Institute in Flagstaff, Ariz., who led the study. “We ran it again. Then we ran it again with the lights off.”

Dr. Adeyemi-Clark and her colleagues aimed an infrared spectrometer in Chile at the moon for 31 nights. The glow that came back bore the fingerprints of sodium chloride and of a second compound, an ammonium salt that breaks down in sunlight within months.

“That’s the kicker,” said Pieter van der Hoeven, a chemist at the University of Delft-Oost and a co-author. “If it’s there at all, it’s new. It’s like finding a wet footprint.”

Not everyone is ready to follow the footprint to the water. Linnea Sorrell, who studies icy moons at Cascade State University and was not involved in the research, praised the measurements and questioned the timetable.

“The chemistry is beautiful,” she said. “I’m less sure about the clock.”

Radiation from the parent planet, Dr. Sorrell noted, could make ammonium salts on the spot, with no ocean required. In a commentary that accompanies the study, she and a colleague, Hiroshi Takeda, write that the case for recent activity is “suggestive but not yet compelling.”

Dr. van der Hoeven took the point. “Linnea is the person I’d want to be wrong in front of,” he said.

The idea of a living sea under the ice of Thessaly goes back to the astronomer Emory Blaine, who drew the brown stain by hand in 1911 and who wrote to his sister, “I cannot shake the notion that it is weather, and that it comes from below.” He was not taken seriously. An editor at the time described his paper as “a most agreeable fantasy.”

Dr. Adeyemi-Clark keeps a copy of the drawing over her desk.

“He had a four-inch telescope and a bad heart,” she said. “And he was looking at the right spot. I have no idea how he knew.

“What gets me is the sister. She wrote back, and we have the letter. She said: ‘Of course it is weather. Everything is.’”

A spacecraft that could settle the question, the Galloway Orbiter, is scheduled to launch in 2031. It carries no instrument that can detect ammonium. Its project scientist, Raúl Ibáñez-Cole, said in an email that adding one now would delay the mission by four years.

“Ask me again after the review,” he wrote. “Better yet, don’t.”`,
    quotes: [
      {
        text: 'When I saw the spectrum I thought that somebody had spilled their lunch on the detector,',
        speaker: 'Ngozi Adeyemi-Clark',
      },
      { text: 'We ran it again. Then we ran it again with the lights off.', speaker: 'Ngozi Adeyemi-Clark' },
      { text: 'That’s the kicker,', speaker: 'Pieter van der Hoeven' },
      { text: 'If it’s there at all, it’s new. It’s like finding a wet footprint.', speaker: 'Pieter van der Hoeven' },
      { text: 'The chemistry is beautiful,', speaker: 'Linnea Sorrell' },
      { text: 'I’m less sure about the clock.', speaker: 'Linnea Sorrell' },
      { text: 'suggestive but not yet compelling.', speaker: 'commentary' },
      { text: 'Linnea is the person I’d want to be wrong in front of,', speaker: 'Pieter van der Hoeven' },
      { text: 'I cannot shake the notion that it is weather, and that it comes from below.', speaker: 'Emory Blaine' },
      { text: 'a most agreeable fantasy.', speaker: 'editor' },
      { text: 'He had a four-inch telescope and a bad heart,', speaker: 'Ngozi Adeyemi-Clark' },
      {
        text: 'And he was looking at the right spot. I have no idea how he knew.\n\n“What gets me is the sister. She wrote back, and we have the letter. She said: ‘Of course it is weather. Everything is.’',
        speaker: 'Ngozi Adeyemi-Clark',
      },
      { text: 'Ask me again after the review,', speaker: 'Raúl Ibáñez-Cole' },
      { text: 'Better yet, don’t.', speaker: 'Raúl Ibáñez-Cole' },
    ],
  },
  {
    name: 'Obituary, bush pilot',
    text: `Opal Whiterock, Who Flew Doctors Where Roads Didn’t Go, Dies at 94

By Sanford Pruitt

Opal Whiterock, a bush pilot who over four decades carried doctors, dogs, ballots and at least one piano to the villages of Alaska’s interior, and who once set down a burning plane on a frozen lake without spilling a patient’s soup, died on March 3 at her home in Tanana Crossing. She was 94.

Her death was confirmed by her grandson, Amos Whiterock. “She’d filed a flight plan,” he said, referring to a note that was found on the kitchen table. It read: “Gone ahead. Weather good.”

Mrs. Whiterock learned to fly in 1951 from her husband, Lester, a trapper, who had learned from a manual. There was only one plane, and there was some dispute about whose it was.

“Lester said it was ours until I bent it, and then it was mine,” she told a public radio interviewer in 1989. “I bent it so many times that I finally got title.”

In the winter of 1963, during an outbreak of diphtheria, she flew 22 trips in nine days to Birch Landing and the villages beyond it. Dr. Solomon Katz, the physician who rode beside her, was airsick on every one. He later wrote in a memoir, “I have known brave men who talked about it. Opal talked about pie.”

Gov. Harlan Teague gave her a medal for it in 1964. She wore it once, to a barn dance. When a reporter for The Anchorage Ledger wondered why she had not come to the capital to collect it herself, she was said to have replied, “Somebody needed a tooth out.”

Opal Josephine Sam was born on Sept. 9, 1929, at a fish camp on the Yukon River, the sixth of 11 children of Moses Sam, a Koyukon Athabascan deckhand on the riverboats, and Agnes (Pitka) Sam, who sewed. She attended a mission school, where, she recalled, speaking her own language was punished with soap.

“I got to like the taste,” she said.

She is survived by two daughters, Delphine Whiterock and Marguerite Osgood; five grandchildren; and a brother, Chester Sam. Lester Whiterock died in 1990, in bed. “He was very surprised,” Delphine Whiterock said in an interview. Her sister recalled a different side of the marriage: the two of them at the table on winter nights, not speaking, passing one pair of reading glasses back and forth over a chart.

“They’d argue by pointing,” Ms. Osgood said.

Mrs. Whiterock gave up her license at 79, after what her doctor called “a conversation I would not care to repeat.” She continued to sit in the cockpit of her last plane, a 1956 Larkin on blocks beside the house, most afternoons.

Asked in 2015 by a class of third graders whether she had ever been afraid up there, she gave the question some thought.

“Every time,” she said. “That’s how you know you’re paying attention.”`,
    quotes: [
      { text: 'She’d filed a flight plan,', speaker: 'Amos Whiterock' },
      { text: 'Gone ahead. Weather good.', speaker: 'note' },
      { text: 'Lester said it was ours until I bent it, and then it was mine,', speaker: 'Opal Whiterock' },
      { text: 'I bent it so many times that I finally got title.', speaker: 'Opal Whiterock' },
      { text: 'I have known brave men who talked about it. Opal talked about pie.', speaker: 'Solomon Katz' },
      { text: 'Somebody needed a tooth out.', speaker: 'Opal Whiterock' },
      { text: 'I got to like the taste,', speaker: 'Opal Whiterock' },
      { text: 'He was very surprised,', speaker: 'Delphine Whiterock' },
      { text: 'They’d argue by pointing,', speaker: 'Marguerite Osgood' },
      { text: 'a conversation I would not care to repeat.', speaker: 'doctor' },
      { text: 'Every time,', speaker: 'Opal Whiterock' },
      { text: 'That’s how you know you’re paying attention.', speaker: 'Opal Whiterock' },
    ],
  },
];
