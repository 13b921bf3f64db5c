import type { LabelledSpeech } from './labelledSpeech.ts';
import { markedSpeech } from './markedSpeech.ts';

/** Held out at first (0.906 precision and recall on the first run), then looked at. */
export const seenMore: LabelledSpeech[] = [
  markedSpeech(
    'school bus drivers',
    `Drivers stay home, and 4,000 children wait

By Nell Garrity

FAIRMONT — The yellow buses never came on Monday, and by 8 a.m. the phones at Fairmont Middle School had stopped being answered at all.

“I called eleven times,”{Tanya Broussard} said Tanya Broussard, whose twins are in seventh grade. “Then I put them in the truck and drove.”{Tanya Broussard}

The drivers, who have worked without a contract since August, called in sick in numbers that left 61 of the district’s 74 routes without anybody at the wheel. Their union would not call it a strike. “Our members are exhausted, and exhausted people get sick,”{Curtis Bell} said Curtis Bell, president of the Fairmont Transportation Workers. Pressed on whether the absences had been planned, Bell smiled. “I’m not a doctor,”{Curtis Bell} he said.

Superintendent Ellen Marcotte was not amused. In a letter to parents, she called the action “illegal, irresponsible and aimed squarely at children.”{Ellen Marcotte}

At the bus yard on Tully Road, a few drivers stood around a barrel fire. One of them, Hector Luna, has driven the same route for 19 years.

“I know every kid on it,”{Hector Luna} Luna said. “I know their dogs. You think I like this?”{Hector Luna}

Another driver, who would give only her first name, Pam, said the district’s last offer was “a nickel and a pat on the head.”{Pam}

The school board will meet in closed session tonight. Its chairman, Roy Estabrook, said he hoped for “cooler heads and warmer buses.”{Roy Estabrook}`,
  ),
  markedSpeech(
    'drug maker inquiry',
    `Regulators open inquiry into Solvane’s pain drug

Solvane Pharmaceuticals Inc. said on Thursday that the Food and Drug Administration had asked for data on 14 patients who died while taking its best-selling pain drug, Ambrelix, and its shares fell by a fifth.

“We believe the benefits of Ambrelix continue to outweigh its risks,”{Martin Oakes} Martin Oakes, Solvane’s chief medical officer, said in a conference call with analysts. “We’ll give the agency whatever it wants.”{Martin Oakes}

Some doctors said they were not surprised. “The signal has been there for two years if you wanted to look,”{Rina Desai} said Dr. Rina Desai, a pharmacologist at the Mercer School of Medicine who has criticized the drug’s approval. Dr. Desai said she had written to the agency in 2022 and had received what she described as “a very polite form letter.”{Rina Desai}

An F.D.A. spokeswoman, Carolyn Beech, declined to discuss the inquiry. “We don’t comment on ongoing reviews,”{Carolyn Beech} she wrote in an email.

Wall Street was less patient. “This was supposed to be the bridge to the next product,”{Ted Lassiter} wrote Ted Lassiter, an analyst at Corbin & Hale, who cut his rating to sell. “The bridge just got a lot shorter.”{Ted Lassiter}

Mr. Oakes, asked by Mr. Lassiter whether the company had known of the deaths before its last earnings call, said only that Solvane “complied with every reporting requirement.”{Martin Oakes}

Internal e-mails reviewed by this newspaper suggest otherwise. In one, dated Feb. 11, a safety officer, Joyce Kim, told her supervisor that the cases “form a pattern we can’t keep calling coincidence.”{Joyce Kim} Her supervisor’s reply was brief: “Let’s discuss offline.”{Her supervisor}

Ms. Kim, who left Solvane in April, confirmed that she had written the message. “I stand by it,”{Joyce Kim} she said.`,
  ),
  markedSpeech(
    'zoning fight over a mosque',
    `After five hours, a 4-3 vote

ALDER FALLS, Minn. — It was past 11 when the last speaker took the microphone, and she was 9 years old.

“I just want a place to do my homework before prayers,”{Hodan Warsame} said Hodan Warsame, standing on a step stool. The room, which had been loud all night, went quiet.

Minutes later the City Council voted, 4 to 3, to let the Alder Falls Islamic Center build on a former hardware lot.

Opponents had talked mostly of parking. “This isn’t about religion,”{Gary Hoff} said Gary Hoff, who lives across the street. “It’s about 60 cars on a Friday afternoon.”{Gary Hoff} But others were blunter. A man who identified himself only as a taxpayer warned the council that voters “have long memories and short tempers.”{A man}

Council member Beth Aune, who cast the deciding vote, said she had lain awake over it.

“I kept thinking about my grandmother,”{Beth Aune} Aune said. “They didn’t want the Lutherans here, either.”{Beth Aune}

Her colleague Dale Ritter, who voted no, called the traffic study “a joke written by a comedian with no sense of humor.”{Dale Ritter} Afterward he shook hands with the center’s imam, Abdi Farah.

“He told me he’d be our first visitor,”{Abdi Farah} Farah said. “I told him we’d save him a parking spot.”{Abdi Farah}

Mayor Signe Lindahl thanked everyone for staying. “Go home,”{Signe Lindahl} she said, banging her gavel. “That’s an order.”{Signe Lindahl}`,
  ),
  markedSpeech(
    'profile of a referee school',
    `The Loneliest Whistle

For $325 and a bunk in a dormitory outside Tulsa, Walt Pruitt will teach you how to be hated.

“First thing, you’ve got to want it,”{Walt Pruitt} he tells the 44 men and women sitting cross-legged on a gym floor. “Nobody’s mama raised them to be a referee.”{Walt Pruitt}

Pruitt, 67, worked college basketball for three decades. He has been spat on in Lubbock and serenaded in Lawrence. A dentist by training, he still has the calm of somebody about to tell you it won’t hurt.

It does hurt. On the second day, Shelby Crane, 23, a substitute teacher from Joplin, blows a charging call in front of the entire camp.

“What did you see?”{Walt Pruitt} Pruitt asks.

“I guessed,”{Shelby Crane} she says.

“Thank you for being honest. Don’t ever do it again.”{Walt Pruitt}

Later, in the cafeteria, Crane says she cried in the shower. “Then I thought, well, that’s the worst thing that can happen, and it happened,”{Shelby Crane} she says. “I had two helpings of pie.”{Shelby Crane}

Her roommate, Dominique Ellis, a former point guard at Grambling, is there because a referee once talked her out of quitting. “I was about to walk off,”{Dominique Ellis} Ellis recalls. “She goes, ‘Baby, they came to see you, not me.’”{Dominique Ellis}

Does Pruitt miss it? He considers the question for a while.

“I miss the walk out,”{Walt Pruitt} he says at last. “Two minutes before the tip, when you haven’t made anybody mad yet.”{Walt Pruitt}

His wife, Jo Beth, has another view. “He makes plenty of people mad at home,”{Jo Beth} she says.`,
  ),
  markedSpeech(
    'storm aftermath',
    `GULF SHORES, Ala. (AP) — Residents picked through splintered homes Friday after a tornado cut a two-mile path across Baldwin County, killing at least three people.

“It sounded like somebody dragging a chain across the sky,”{Opal Finley} said Opal Finley, 80, who rode out the storm in a bathtub with her cat.

Gov. Randall Pike toured the damage by helicopter and declared a state of emergency. “I’ve seen a lot of these,”{Randall Pike} Pike said at a news conference. “You don’t get used to it.”{Randall Pike}

Emergency officials said the warning sirens did not sound in at least two neighborhoods. County emergency director Mona Tate said the cause was under investigation. “We’re going to find out why, and we’re going to fix it,”{Mona Tate} Tate told The Associated Press.

That was little comfort to Leon Hatch, who lost his brother. Hatch said he had telephoned James Hatch minutes before the storm hit.

“He said, ‘I don’t hear any siren,’ and I said, ‘Get in the hall anyway,’”{Leon Hatch} Hatch said. “He always was stubborn.”{Leon Hatch}

The National Weather Service said winds had reached 140 mph and described the tornado as “strong and unusually long-lived for the season.”{National Weather Service}

At Shoreline Baptist Church, volunteers handed out water and sandwiches. “Folks who lost everything are in here making sandwiches for folks who lost everything,”{Tim Beasley} said the pastor, the Rev. Tim Beasley.

Forecasters warned of more storms Saturday. “This is not over,”{Alan Roper} said meteorologist Alan Roper.`,
  ),
  markedSpeech(
    'senator and the pipeline vote',
    `WASHINGTON — Senator Grace Whitfield spent most of Wednesday not answering the question.

“I’m still reading,”{Grace Whitfield} she said at 9 a.m., stepping into an elevator.

“Still reading,”{Grace Whitfield} she said at noon.

By 4 o’clock, with the vote on the pipeline bill an hour away and her party’s leaders pacing, Ms. Whitfield, a second-term Democrat from Wyoming, had stopped talking to reporters altogether. Her spokesman, Josh Lerner, said the senator was “weighing the equities.”{Josh Lerner}

The majority leader, Senator Arthur Boyle, professed not to be worried. “Grace will do the right thing,”{Arthur Boyle} he said. Asked what the right thing was, Mr. Boyle laughed. “You’ll know it when you see it,”{Arthur Boyle} he said.

His Republican counterpart, Senator Dean Mabry, was happy to stir the pot. “I had coffee with her this morning,”{Dean Mabry} Mr. Mabry said. “It was very good coffee.”{Dean Mabry}

Environmental groups bought advertisements in Cheyenne urging her to “stand with the water, not with the oil.”{Environmental groups} Union leaders took the other side. “These are the best jobs some of my guys will ever see,”{Vic Torres} said Vic Torres, who runs the pipe fitters’ local in Casper.

In the end Ms. Whitfield voted no, and the bill failed by a single vote. In a floor speech that lasted less than two minutes, she said that her state had been “promised the moon by men who never came back to look at the crater.”{Grace Whitfield}

The White House issued a statement praising her “independence and grit.”{White House}`,
  ),
  markedSpeech(
    'ballplayer returns',
    `Back where he started, Okafor gets a hit and a hand

KANSAS CITY, Mo. — They stood for him before he’d done anything at all.

“I tipped my helmet because I didn’t know what else to do with my hands,”{Emeka Okafor} Emeka Okafor said after his first game here in six seasons, a 5-2 loss for the visiting Tides.

The center fielder, traded away at 24 and forgiven at 30, singled in the second and struck out twice.

“He looked like himself, which is bad news for us,”{Lou Granger} Monarchs manager Lou Granger joked. “I’ve still got the picture of that catch on my wall.”{Lou Granger}

That catch, in the 2018 playoffs, made Okafor a folk hero in a city that had not won anything since 1985. His departure four months later broke its heart.

“My son cried for a week,”{Denise Patchett} said Denise Patchett of Overland Park, who wore an old No. 9 jersey to the game. The son, Caleb, is 15 now. “I did not,”{Caleb} he said.

“He did,”{Denise Patchett} his mother said.

Okafor’s old roommate, catcher Danny Sorrell, said the two had dinner on Monday. “I paid,”{Danny Sorrell} Sorrell said. “He makes four times what I make, and I paid.”{Danny Sorrell}

Told of the complaint, Okafor grinned. “He picked the restaurant,”{Emeka Okafor} he said.`,
  ),
  markedSpeech(
    'hearing on nursing homes',
    `State auditor faults nursing home inspections

AUGUSTA, Maine — Inspectors from the Department of Elder Services skipped required visits to 31 nursing homes last year, according to an audit released Tuesday, which concluded that residents had been “left to the mercy of the calendar.”{audit}

The auditor, Philip Thibodeau, told lawmakers that his staff found one home that had not been visited in 40 months. “There is no excuse for that,”{Philip Thibodeau} he said. “None was offered.”{Philip Thibodeau}

Commissioner Janet Soule, who took over the department in January, said that she inherited “a shop with nine inspectors and the work of 30.”{Janet Soule}

Rep. Eloise Pelletier, D-Lewiston, whose mother lives in one of the 31 homes, wanted to know why families had not been told.

“I found out from the newspaper,”{Eloise Pelletier} Pelletier said, her voice breaking.

“I am sorry,”{Janet Soule} the commissioner replied.

“I don’t want sorry,”{Eloise Pelletier} said Pelletier. “I want a phone call.”{Eloise Pelletier}

The Maine Health Care Association, which represents the homes, said in a statement that its members “welcome every inspection, announced or not.”{Maine Health Care Association}

Outside the hearing room, Marie Gagnon, 66, held a photograph of her late husband, Paul, who developed bedsores at a home in Bangor that the audit lists. “They told me he was comfortable,”{Marie Gagnon} she said. “He was not comfortable. He was polite.”{Marie Gagnon}

Soule has asked for $2.3 million to hire more inspectors. Gov. Owen Hale, a Republican, said he would “take a hard look at it.”{Owen Hale} That, said Pelletier, “is what they said about the homes.”{Eloise Pelletier}`,
  ),
];
