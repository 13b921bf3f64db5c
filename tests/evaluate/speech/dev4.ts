import type { LabelledSpeech } from './labelledSpeech.ts';

export const DEV4: LabelledSpeech[] = [
  {
    name: 'NYT city hall, mayor and rats',
    text: `The Mayor Promised a Rat Summit. The Rats, It Seems, Were Told.

By Dominic Parrish-Wu

On a drizzly Monday, Mayor Evelyn Castellanos stood before a new steel trash bin on Delancey Place and declared the beginning of the end.

“They have had the run of this city since before there was a city,” the mayor said. “No longer.”

Behind her, on the curb, a rat the size of a loaf of bread paused to listen.

The photographs were everywhere by lunchtime. By dinner, the mayor’s rivals had found their footing. “Even the rats show up for a ribbon-cutting these days,” City Councilman Barnaby Stokes wrote on X. Mr. Stokes, a Democrat who is expected to challenge Ms. Castellanos in the primary next year, followed up with a press release that called her sanitation plan “a lid without a can.”

The plan itself is not a joke. It would put 11,000 locking bins on residential blocks by the spring of 2027, at a cost of $114 million, and would forbid the piles of black bags that have lined the city’s sidewalks since a strike in 1968.

“It’s the single most consequential thing anyone has done about garbage in my lifetime,” said Fatima al-Rashid, a professor of urban planning at Hudson Polytechnic who has advised three administrations. But Dr. al-Rashid said that she worried about upkeep. “A bin with a broken hinge is a buffet,” she explained.

The city’s sanitation commissioner, Guillermo “Billy” Paz, has been the public face of the effort, and he does not lack for confidence. In an interview in his office, under a stuffed pigeon, he was asked whether the rats might simply move to the subway.

“They’re already in the subway,” Mr. Paz said. “What do you think, they’re going to get a second apartment?”

And if the bins fail?

“Then I’ll go work for the rats. They’ve got better benefits.”

Two former aides to the mayor, both of whom asked for anonymity in order to preserve their relationships with City Hall, said that Ms. Castellanos had pressed for the event over the objections of her staff, which wanted to wait until the rest of the bins arrived. One of the aides recalled a meeting at which she slapped the table and said, “I was not elected to give a speech about a hinge.”

A spokeswoman for the mayor, Adaeze Blunt, did not dispute the account. “That sounds like her,” Ms. Blunt said.

On Delancey Place, the reviews were mixed. Mehmet Yıldız, who owns a bakery across from the bin, said that he had spent $9,000 on exterminators since January. He is, as he put it, “a one-issue voter, and the issue has a tail.”

His landlord, Stanley Feig, 90, has lived over the bakery since it was a shoe store. He watched the news conference from his window.

“I remember Mayor Delahunt standing right there in 1971,” Mr. Feig said. “He told us, ‘Give me 90 days.’ I’m still counting.”`,
    quotes: [
      { text: 'They have had the run of this city since before there was a city,', speaker: 'Evelyn Castellanos' },
      { text: 'No longer.', speaker: 'Evelyn Castellanos' },
      { text: 'Even the rats show up for a ribbon-cutting these days,', speaker: 'Barnaby Stokes' },
      { text: 'a lid without a can.', speaker: 'press release' },
      {
        text: 'It’s the single most consequential thing anyone has done about garbage in my lifetime,',
        speaker: 'Fatima al-Rashid',
      },
      { text: 'A bin with a broken hinge is a buffet,', speaker: 'Fatima al-Rashid' },
      { text: 'They’re already in the subway,', speaker: 'Guillermo “Billy” Paz' },
      { text: 'What do you think, they’re going to get a second apartment?', speaker: 'Guillermo “Billy” Paz' },
      { text: 'Then I’ll go work for the rats. They’ve got better benefits.', speaker: 'Guillermo “Billy” Paz' },
      { text: 'I was not elected to give a speech about a hinge.', speaker: 'Evelyn Castellanos' },
      { text: 'That sounds like her,', speaker: 'Adaeze Blunt' },
      { text: 'a one-issue voter, and the issue has a tail.', speaker: 'Mehmet Yıldız' },
      { text: 'I remember Mayor Delahunt standing right there in 1971,', speaker: 'Stanley Feig' },
      { text: 'He told us, ‘Give me 90 days.’ I’m still counting.', speaker: 'Stanley Feig' },
    ],
  },
  {
    name: 'Feature, night bakery sisters',
    text: `At 3 a.m., Two Sisters, One Oven and a Silence of 11 Years

By Hallie Brandt

SAVANNAH, Ga. — The first thing Odessa Pruitt does when she comes in is turn off the radio that her sister has turned on. The second thing is to taste the dough.

“Salt,” she says, and walks away. It is, for her, a speech.

Her sister, Winifred Pruitt-Hayes, is at the bench with flour to her elbows. She does not look up. “I put the salt in,” she says, to nobody in particular.

“Then put it in again.”

“You put it in, if you’re so worried.”

It has been six months since they spoke for the first time in 11 years. The subject, then as now, was bread. Their mother, who founded Pruitt’s in 1958 with a borrowed mixer, had died on a Tuesday; on the Wednesday the sisters found themselves on either side of her kitchen table with a lawyer between them.

“He read us the will, and it was one line,” Pruitt-Hayes recalled. “‘To my girls, jointly, the oven.’ Not the building. Not the name. You can’t cut an oven in half.”

The lawyer, Thurgood Mays, remembers the scene well. He had tried to talk their mother out of it. “I said, ‘Mrs. Pruitt, this will not hold up,’” he told me. “She looked at me like I was something on her shoe. ‘Baby,’ she said, ‘it’s not supposed to hold up. It’s supposed to hold them.’”

What had come between the sisters was a man, though not in the usual way. Odessa’s husband, Clyde, borrowed $30,000 from Winifred’s husband, Roland, in 2013, for a boat-repair business that sank. The men made up within a year. They fish together.

“We tell each other what the wives won’t,” said Roland, a retired postal inspector, on the dock behind his house. Clyde, baiting a hook, nodded. “I owe him $22,000 still,” he said. “I’m paying it in mullet.”

Back at the bakery, it is 4:40. The loaves are in. The sisters sit on overturned buckets at opposite ends of the alley, and for a long while the only sound is a freight train, somewhere beyond the river.

Then Odessa laughs. It is a bark, really. Winifred, startled, turns.

“What?”

“I was thinking about the time she threw the pan.”

“At the health inspector.”

“She wasn’t aiming at him,” says Odessa. “She was aiming at you.”

Her sister wipes her eyes with the back of her wrist, leaving a white stripe. “Well,” she says, “I’d left out the salt.”`,
    quotes: [
      { text: 'Salt,', speaker: 'Odessa Pruitt' },
      { text: 'I put the salt in,', speaker: 'Winifred Pruitt-Hayes' },
      { text: 'Then put it in again.', speaker: 'Odessa Pruitt' },
      { text: 'You put it in, if you’re so worried.', speaker: 'Winifred Pruitt-Hayes' },
      { text: 'He read us the will, and it was one line,', speaker: 'Winifred Pruitt-Hayes' },
      {
        text: '‘To my girls, jointly, the oven.’ Not the building. Not the name. You can’t cut an oven in half.',
        speaker: 'Winifred Pruitt-Hayes',
      },
      { text: 'I said, ‘Mrs. Pruitt, this will not hold up,’', speaker: 'Thurgood Mays' },
      {
        text: 'She looked at me like I was something on her shoe. ‘Baby,’ she said, ‘it’s not supposed to hold up. It’s supposed to hold them.’',
        speaker: 'Thurgood Mays',
      },
      { text: 'We tell each other what the wives won’t,', speaker: 'Roland' },
      { text: 'I owe him $22,000 still,', speaker: 'Clyde' },
      { text: 'I’m paying it in mullet.', speaker: 'Clyde' },
      { text: 'I was thinking about the time she threw the pan.', speaker: 'Odessa Pruitt' },
      { text: 'At the health inspector.', speaker: 'Winifred Pruitt-Hayes' },
      { text: 'She wasn’t aiming at him,', speaker: 'Odessa Pruitt' },
      { text: 'She was aiming at you.', speaker: 'Odessa Pruitt' },
      { text: 'Well,', speaker: 'Winifred Pruitt-Hayes' },
      { text: 'I’d left out the salt.', speaker: 'Winifred Pruitt-Hayes' },
    ],
  },
  {
    name: 'Foreign dispatch, river dam',
    text: `In the Valley the Dam Will Drown, a Mosque Is Moved Stone by Stone

By Yusuf Halloran and Mai Pham

SARAB KHAN, Kharistan — The stonemason numbered each block in chalk, from right to left, as his grandfather would have, and when he reached the last one he sat down on it.

“Four thousand, two hundred and six,” said the mason, Abdul Rahim Tarzi, through a translator. “I was hoping to be wrong by one, so that one could stay.”

By October, this valley will be a lake. The Upper Zari Dam, a $2.3 billion project financed by a Chinese state bank and built by a consortium from three countries, will flood 17 villages and supply, officials say, a third of Kharistan’s electricity.

The government calls it the bargain of the century. “No nation was ever lit by nostalgia,” the energy minister, Nurlan Bek-Osman, told Parliament last month.

In Sarab Khan, where 900 people have been offered apartments in a city that most have never visited, nostalgia is not the word anyone uses. Bibi Gul Haidari, a widow who is about 80 (she counts by earthquakes), said that she would go when the water reached her knees.

“They showed me a picture of the kitchen,” she said. “It has a window that looks at another kitchen.”

Her grandson Farhad, who is 19 and has already moved, tugged at his cap. “There’s internet, Grandmother,” he told her.

“And who would I talk to on it? Everyone I know will be under a lake.”

The chief engineer, Zhang Weiguo, lives in a prefabricated camp above the construction site, where a red banner over the canteen says, “Haste is the mother of rework.” He is a courteous man of 56 who grew up, he said, in a Yangtze village that is also gone.

“I was 30 when our house went under,” Mr. Zhang said in Mandarin, pouring tea. “My mother asked me who could do such a thing. I told her, ‘People like me.’”

Then he asked that the tape recorder be turned off, and talked for an hour.

Diplomats in the capital say that the deadline is being driven by the presidential election in November. One Western ambassador, who was not authorized to speak publicly, described the timetable as “engineering by calendar.” A report in June by the Lattimer Group, a watchdog based in Geneva, found that compensation had reached fewer than half of those entitled to it and that some payments had been made “to persons deceased, absent or imaginary.”

Mr. Bek-Osman’s ministry rejected the findings. “Every family has been heard,” it said in a statement.

Mr. Tarzi has not been paid either, not for the houses and not yet for the mosque. He has carried the blocks, with the help of his brother Abdul Karim and 11 donkeys, to a terrace 400 feet up the slope, where they wait in rows under a tarpaulin.

“My brother wants to put in a bigger door,” he said.

“The old one was for smaller people,” said Abdul Karim.`,
    quotes: [
      { text: 'Four thousand, two hundred and six,', speaker: 'Abdul Rahim Tarzi' },
      { text: 'I was hoping to be wrong by one, so that one could stay.', speaker: 'Abdul Rahim Tarzi' },
      { text: 'No nation was ever lit by nostalgia,', speaker: 'Nurlan Bek-Osman' },
      { text: 'They showed me a picture of the kitchen,', speaker: 'Bibi Gul Haidari' },
      { text: 'It has a window that looks at another kitchen.', speaker: 'Bibi Gul Haidari' },
      { text: 'There’s internet, Grandmother,', speaker: 'Farhad' },
      { text: 'And who would I talk to on it? Everyone I know will be under a lake.', speaker: 'Bibi Gul Haidari' },
      { text: 'Haste is the mother of rework.', speaker: 'banner' },
      { text: 'I was 30 when our house went under,', speaker: 'Zhang Weiguo' },
      { text: 'My mother asked me who could do such a thing. I told her, ‘People like me.’', speaker: 'Zhang Weiguo' },
      { text: 'engineering by calendar.', speaker: 'One Western ambassador' },
      { text: 'to persons deceased, absent or imaginary.', speaker: 'report' },
      { text: 'Every family has been heard,', speaker: 'ministry' },
      { text: 'My brother wants to put in a bigger door,', speaker: 'Abdul Rahim Tarzi' },
      { text: 'The old one was for smaller people,', speaker: 'Abdul Karim' },
    ],
  },
  {
    name: 'College football, rivalry week',
    text: `Bulldozers stun No. 4 Tech as freshman kicker erases a bad night

By Kip Madrigal
Associated Press

BRISTOW, Okla. -- Finn Gallagher had already missed from 28, from 33 and from 41 when coach Darnell Upshaw put his hand on the freshman's helmet and told him to go end it.

"I said, 'Son, nobody's ever missed four,'" Upshaw said. "I had no idea if that was true. It isn't, by the way. I looked it up."

Gallagher's 52-yarder cleared the crossbar by the width of a hand as time expired, and Plains State beat fourth-ranked Western Tech 24-23 on Saturday night, its first win in the series since 2009.

"It felt terrible off my foot," Gallagher said.

His holder, senior Tua Faleolo, thought so, too. "I turned around to tackle somebody," said Faleolo, who also punts. "Then I heard the band."

The Bulldozers (6-3) trailed 20-3 at the half and looked every bit the 19-point underdogs they were. Quarterback Marcus Reed Jr. threw two interceptions and was sacked five times, three of them by Tech's all-conference end, Malik "Freight" Train. At intermission, Upshaw said, nobody yelled.

"Marcus got up," the coach said. "He said, 'My dad's up there with a bad heart and I'm embarrassing him on television.' And then he said a couple of other things."

Marcus Reed Sr., who played linebacker at Plains State in the 1990s, was waiting by the tunnel afterward with tears on his face. "I'm fine," he told everyone who asked. "My heart's never been better."

Reed Jr. went 17 of 21 after the break. He hit tight end Cooper Dale for one touchdown and Isaiah Dale, Cooper's twin, for the other.

"People say they can't tell us apart," Isaiah said. "I'm the one who was open."

"He was open because they were covering me," said Cooper.

Tech coach Lane Hollister declined to second-guess his decision to punt from the Plains State 36 with 1:10 left. He was asked about it four times. "I'd punt again, I'd punt tomorrow, I'd punt at my own funeral," he said. Train, slumped on a stool, was more forthcoming. "We thought they were done. That's the whole story," the 280-pound junior said.

Students tore down the goal posts and carried one of them, by way of two bars, to the river. "Those run about $20,000 apiece," said athletic director Peg Monaghan. "Best money I'll ever spend."

Gallagher, whose parents could not afford the trip from Donegal, Ireland, was handed a phone in the locker room. On the screen was his grandmother, in a dressing gown, at 4 in the morning.

"Is it over?" she wanted to know. "Did you kick the thing?"`,
    quotes: [
      { text: "I said, 'Son, nobody's ever missed four,'", speaker: 'Darnell Upshaw' },
      { text: "I had no idea if that was true. It isn't, by the way. I looked it up.", speaker: 'Darnell Upshaw' },
      { text: 'It felt terrible off my foot,', speaker: 'Finn Gallagher' },
      { text: 'I turned around to tackle somebody,', speaker: 'Tua Faleolo' },
      { text: 'Then I heard the band.', speaker: 'Tua Faleolo' },
      { text: 'Marcus got up,', speaker: 'Darnell Upshaw' },
      {
        text: "He said, 'My dad's up there with a bad heart and I'm embarrassing him on television.' And then he said a couple of other things.",
        speaker: 'Darnell Upshaw',
      },
      { text: "I'm fine,", speaker: 'Marcus Reed Sr.' },
      { text: "My heart's never been better.", speaker: 'Marcus Reed Sr.' },
      { text: "People say they can't tell us apart,", speaker: 'Isaiah Dale' },
      { text: "I'm the one who was open.", speaker: 'Isaiah Dale' },
      { text: 'He was open because they were covering me,', speaker: 'Cooper Dale' },
      { text: "I'd punt again, I'd punt tomorrow, I'd punt at my own funeral,", speaker: 'Lane Hollister' },
      { text: "We thought they were done. That's the whole story,", speaker: 'Malik "Freight" Train' },
      { text: 'Those run about $20,000 apiece,', speaker: 'Peg Monaghan' },
      { text: "Best money I'll ever spend.", speaker: 'Peg Monaghan' },
      { text: 'Is it over?', speaker: 'grandmother' },
      { text: 'Did you kick the thing?', speaker: 'grandmother' },
    ],
  },
];
