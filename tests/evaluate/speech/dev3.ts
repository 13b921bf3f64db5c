import type { LabelledSpeech } from './labelledSpeech.ts';

export const DEV3: LabelledSpeech[] = [
  {
    name: 'Local paper, school board',
    text: `Board keeps four-day week after six-hour meeting

By Jenna Kowalik
The Harlow Courier

HARLOW — It was nearly 1 a.m. when school board President Thad Munson asked whether anyone left in the room still wished to speak, and Lucille Abernathy, 87, rose from the back row on her walker.

"I taught in this district for 41 years and I never once got a Friday off," Abernathy said. "I'd have liked one."

Then the board voted 4-3 to keep the four-day school week that it adopted as an experiment two years ago.

More than 300 people packed the Harlow High gym Tuesday for a debate that pitted ranch families against commuters and, in at least one case, husband against wife. Dwayne Pickens told the board that his two sons were happier, rested and helping on the place. Two speakers later, his wife, Tammy Pickens, took the microphone.

"They are playing video games, Dwayne," she said, to applause.

"Not on my shift," he called out from the bleachers.

Test scores in the district have dropped slightly since the change, while teacher turnover has been cut in half. Superintendent Rosario Benavides urged patience.

"Two years is not a trend, it's a long weekend," Benavides said. She went on, over scattered boos: "When I got here we had a substitute teaching chemistry out of a cookbook. Now I have 14 applications on my desk."

Board member Gwen Stroud, who voted no, said working parents had been left to fend for themselves. Stroud, a nurse, read aloud a text message from a single father in her ward. "Some Fridays I lock the door and pray," it said.

"You all can pass whatever you want," she told her colleagues, "but don't tell me nobody's paying for it."

Munson, a feed dealer, cast the deciding vote. He said afterward in the parking lot that he had changed his mind twice during the evening.

"I had a speech in each pocket," he said.

Students were split. Junior Malachi Foote, who works at the tire shop on Fridays, called the vote "the best news since my truck started." His sister Jubilee, a freshman, was less enthusiastic. Band practice has moved to Saturdays.

"So it's still five days," she said. "Nobody can do math in this town, and I guess that's the problem."

The teachers union did not take a position. Its local president, Coach Ed Rasmussen, stood by the door all night with his arms folded. Did he have anything to add? "Go home," said Rasmussen. "Some of us have school tomorrow."

On the way out, several people stopped to photograph the marquee in front of the gym, where a custodian had spelled out a message in crooked letters: "Friday is a state of mind."`,
    quotes: [
      {
        text: 'I taught in this district for 41 years and I never once got a Friday off,',
        speaker: 'Lucille Abernathy',
      },
      { text: "I'd have liked one.", speaker: 'Lucille Abernathy' },
      { text: 'They are playing video games, Dwayne,', speaker: 'Tammy Pickens' },
      { text: 'Not on my shift,', speaker: 'Dwayne Pickens' },
      { text: "Two years is not a trend, it's a long weekend,", speaker: 'Rosario Benavides' },
      {
        text: 'When I got here we had a substitute teaching chemistry out of a cookbook. Now I have 14 applications on my desk.',
        speaker: 'Rosario Benavides',
      },
      { text: 'Some Fridays I lock the door and pray,', speaker: 'single father' },
      { text: 'You all can pass whatever you want,', speaker: 'Gwen Stroud' },
      { text: "but don't tell me nobody's paying for it.", speaker: 'Gwen Stroud' },
      { text: 'I had a speech in each pocket,', speaker: 'Thad Munson' },
      { text: 'the best news since my truck started.', speaker: 'Malachi Foote' },
      { text: "So it's still five days,", speaker: 'Jubilee' },
      { text: "Nobody can do math in this town, and I guess that's the problem.", speaker: 'Jubilee' },
      { text: 'Go home,', speaker: 'Ed Rasmussen' },
      { text: 'Some of us have school tomorrow.', speaker: 'Ed Rasmussen' },
      { text: 'Friday is a state of mind.', speaker: 'marquee' },
    ],
  },
  {
    name: 'WSJ earnings, frozen food',
    text: `Brambell Foods Cuts Outlook as Shoppers Balk at $9 Pot Pie

By Simone Achebe

Brambell Foods Inc. slashed its full-year profit forecast on Thursday and said that it would close three plants, after customers who had swallowed years of price increases began leaving its frozen dinners in the case.

Chief Executive Whitney Dahl told analysts that the company had “misread the room.”

“We thought of ourselves as an affordable luxury,” Mr. Dahl said on a conference call. “It turned out that we were neither.”

The maker of Hearthside pot pies and Little Skillet breakfasts reported net income of $41 million, or 33 cents a share, for the quarter ended Sept. 30, compared with $97 million, or 78 cents a share, a year earlier. Revenue fell 6% to $1.2 billion. Volumes tumbled 11%, more than any analyst had projected.

“This isn’t a soft patch, it’s a sinkhole,” said Prakash Venkataraman of Stoll Brothers Research, who has rated the shares “sell” since 2022.

Other analysts were kinder. Rebecca Thorne, a longtime bull on the stock at Whitfield Securities, noted that Brambell’s debt is modest and that its new finance chief, Yolanda Petrakis, came from a rival known for thrift. “They finally hired the person who counts the peas,” Ms. Thorne wrote in a note to clients.

Ms. Petrakis, in her first call as chief financial officer, offered little comfort to those hoping for a rebound by spring. “I would rather disappoint you today than surprise you in March,” she said.

Asked by one analyst whether the dividend was safe, Mr. Dahl deferred to Ms. Petrakis. “I knew you’d do that,” she said, to laughter. Then she answered: “It is safe until it isn’t, and I’ll tell you before it isn’t.”

Brambell’s problem is an old one in packaged food, executives say: a brand that raises prices faster than wages must become either better or invisible. In a regulatory filing, the company warned that private-label competitors “may continue to erode our position on the shelf.” One of those competitors, the German-owned grocer Nordmarkt, now sells a chicken pot pie for $3.79.

“We don’t think about Brambell at all,” said Jürgen Stäbler, who runs Nordmarkt’s U.S. stores. Mr. Stäbler, who keeps a Hearthside box on his office shelf, conceded a moment later that this was not quite so. “I think about them at lunch,” he said.

The plants to be closed are in Salina, Kan.; Vinton, Iowa; and Marion Falls, Wis., where Brambell is the largest employer. Union officials there learned of the decision from a push alert.

“My phone buzzed in the middle of the line,” said Arlene Buchholz, a shop steward with 27 years on the crust machine. “I read it out loud. Somebody hit the stop button, and it got so quiet you could hear the freezers.”

A company spokeswoman said that workers “deserved to hear it from us first” and that Brambell regretted the error.

Shares closed at $14.06, down 19%. On X, the activist investor Cole Brandt, who owns 4.8% of the company and has called for a sale, posted a photograph of a microwave with a one-word caption.`,
    quotes: [
      { text: 'misread the room.', speaker: 'Whitney Dahl' },
      { text: 'We thought of ourselves as an affordable luxury,', speaker: 'Whitney Dahl' },
      { text: 'It turned out that we were neither.', speaker: 'Whitney Dahl' },
      { text: 'This isn’t a soft patch, it’s a sinkhole,', speaker: 'Prakash Venkataraman' },
      { text: 'They finally hired the person who counts the peas,', speaker: 'Rebecca Thorne' },
      { text: 'I would rather disappoint you today than surprise you in March,', speaker: 'Yolanda Petrakis' },
      { text: 'I knew you’d do that,', speaker: 'Yolanda Petrakis' },
      { text: 'It is safe until it isn’t, and I’ll tell you before it isn’t.', speaker: 'Yolanda Petrakis' },
      { text: 'may continue to erode our position on the shelf.', speaker: 'company' },
      { text: 'We don’t think about Brambell at all,', speaker: 'Jürgen Stäbler' },
      { text: 'I think about them at lunch,', speaker: 'Jürgen Stäbler' },
      { text: 'My phone buzzed in the middle of the line,', speaker: 'Arlene Buchholz' },
      {
        text: 'I read it out loud. Somebody hit the stop button, and it got so quiet you could hear the freezers.',
        speaker: 'Arlene Buchholz',
      },
      { text: 'deserved to hear it from us first', speaker: 'company spokeswoman' },
    ],
  },
  {
    name: 'AP weather, tornado',
    text: `Tornado tears through Arkansas town during Sunday services; 3 dead

By LADONNA FRYE and CHRIS OBREGON
Associated Press

PLUM SPRINGS, Ark. (AP) — The pastor had just asked the congregation to stand when the lights went out.

“I said, ‘Now get down,’” the Rev. Harold Gaines recalled Monday, picking through what had been the choir loft. “And praise God, for once they listened.”

All 61 worshippers at Mount Nebo Baptist Church survived. Three people elsewhere in Plum Springs did not, and officials warned that the toll could climb as crews reached the mobile homes along Highway 9.

The twister, with winds estimated at 155 mph, was on the ground for 14 minutes, the National Weather Service said in a preliminary report that called the damage “among the worst in the county since 1974.”

Volunteer firefighter Dusty Hargrove lost his own house and then dug his neighbor out of hers.

“I could see her hand. I kept talking to the hand,” said Hargrove, 26.

The neighbor, 78-year-old Pearline Ashby, was treated for a broken collarbone. From her hospital bed in Jonesport, she said she remembered hearing “that boy hollering my name like I was late for supper.”

“I thought, well, I can’t be dead, because nobody hollers in heaven,” she said.

Gov. Denise Halloran toured the town by helicopter and promised state help. “You’ll get tired of seeing us,” she told residents gathered at the middle school, which is serving as a shelter. County Judge Floyd Tims, standing beside the governor, was asked how long it would take to clear the roads.

“I’ve got two graders and one of them’s upside down,” he said. “Next question.”

Some residents said that they never heard a siren. “Not a peep,” said Efraín Zavala, who works nights at the poultry plant and was asleep when his roof peeled away. His wife, Noemí, grabbed their two girls and got into the tub. She had an alert on her phone, she said, but it was in English and it was gone before she could read it.

“My daughter is 6. She read it to me,” she said in Spanish. “‘Mama, it says we have to go under something.’”

A county emergency management official, who insisted on anonymity because the matter was under review, said the siren on the west side of town had been out of service since a lightning strike in April. “We were waiting on a part,” the official said.

By Monday afternoon, the hum of chain saws could be heard all over Plum Springs. On the one wall of the hardware store still upright, someone had painted, in red, “We’re open, come on in.”

Gaines said services would be held next Sunday in the parking lot. He has already picked a hymn, he said, laughing. “‘A Shelter in the Time of Storm,’” he said. “What else?”`,
    quotes: [
      { text: 'I said, ‘Now get down,’', speaker: 'Harold Gaines' },
      { text: 'And praise God, for once they listened.', speaker: 'Harold Gaines' },
      { text: 'among the worst in the county since 1974.', speaker: 'preliminary report' },
      { text: 'I could see her hand. I kept talking to the hand,', speaker: 'Dusty Hargrove' },
      { text: 'that boy hollering my name like I was late for supper.', speaker: 'Pearline Ashby' },
      { text: 'I thought, well, I can’t be dead, because nobody hollers in heaven,', speaker: 'Pearline Ashby' },
      { text: 'You’ll get tired of seeing us,', speaker: 'Denise Halloran' },
      { text: 'I’ve got two graders and one of them’s upside down,', speaker: 'Floyd Tims' },
      { text: 'Next question.', speaker: 'Floyd Tims' },
      { text: 'Not a peep,', speaker: 'Efraín Zavala' },
      { text: 'My daughter is 6. She read it to me,', speaker: 'Noemí' },
      { text: '‘Mama, it says we have to go under something.’', speaker: 'Noemí' },
      { text: 'We were waiting on a part,', speaker: 'county emergency management official' },
      { text: 'We’re open, come on in.', speaker: '' },
      { text: '‘A Shelter in the Time of Storm,’', speaker: 'Harold Gaines' },
      { text: 'What else?', speaker: 'Harold Gaines' },
    ],
  },
  {
    name: 'Trial, embezzling treasurer',
    text: `Former Treasurer Breaks Down on the Stand as Parish Fund Trial Enters Third Week

By Beatrice Cullen

ST. ALBAN, Minn. — For two hours on Tuesday, Marjorie Stenerson answered every question in the voice she must have used to read the minutes: even, dry, a little bored. Then the prosecutor showed her a picture of a boat.

“Do you recognize this vessel?” asked Kofi Mensah-Doyle, the assistant county attorney.

“It’s a pontoon,” Ms. Stenerson said.

“Whose pontoon?”

She looked at the jury, at her lawyer and finally at the ceiling. “I named it after my sister,” she said, and began to cry.

Ms. Stenerson, 58, is accused of taking $640,000 from St. Olaf’s parish over 11 years, in checks that were never larger than $900. She has pleaded not guilty. Her lawyer, Walter Quade, contends that the money was repaid in part and that the rest was “lent in all but paperwork” by a pastor, the Rev. Anselm Dorsch, who died in 2020 and who cannot contradict him.

In a letter read to the jury last week, Father Dorsch described his treasurer as “the one soul in this building I never have to check.” Mr. Mensah-Doyle brought it up twice on Tuesday.

“He trusted you,” he said.

“Yes.”

“And you knew that he would not check?”

“I knew he was no good with figures,” Ms. Stenerson replied. “So did everybody. So did the bishop.”

Mr. Quade was on his feet. Before he could object, Judge Ingrid Nwosu cut him off. “Sit down, Mr. Quade. Your client’s doing fine without you,” she said.

According to the transcript of a police interview from 2022, which was also shown to the jurors, the defendant had been asked by a detective, Carl Ostby, where the money was:

Q. You spent it?

A. Some of it went out and some of it came back.

Detective Ostby, now retired, testified that he took that answer as a confession. He was less sure of other things. Under cross-examination, he acknowledged that he had lost his notes in a move. “My wife thinks they’re with the Christmas ornaments,” he said.

Parishioners have filled the gallery each day, in their coats, since the heat on the second floor is out. During a recess, two of them spoke about the case in the hallway. One, Lorna Stenerson, is the treasurer’s cousin by marriage, and had driven in from Bemis with a thermos. “I’ve known Marjorie since we were in diapers, and she never had a boat,” she said.

Her friend Patrice Ogle was not so charitable. “She had our boat,” Mrs. Ogle said.

The sister for whom the pontoon was named, Carol Ann Stenerson, has not attended the trial. Reached at her home in Arizona, she said that she had learned of the honor from a newspaper.

“I get seasick,” she said. “Marjorie knows that. Everybody knows that.”`,
    quotes: [
      { text: 'Do you recognize this vessel?', speaker: 'Kofi Mensah-Doyle' },
      { text: 'It’s a pontoon,', speaker: 'Marjorie Stenerson' },
      { text: 'Whose pontoon?', speaker: 'Kofi Mensah-Doyle' },
      { text: 'I named it after my sister,', speaker: 'Marjorie Stenerson' },
      { text: 'lent in all but paperwork', speaker: 'Walter Quade' },
      { text: 'the one soul in this building I never have to check.', speaker: 'Anselm Dorsch' },
      { text: 'He trusted you,', speaker: 'Kofi Mensah-Doyle' },
      { text: 'And you knew that he would not check?', speaker: 'Kofi Mensah-Doyle' },
      { text: 'I knew he was no good with figures,', speaker: 'Marjorie Stenerson' },
      { text: 'So did everybody. So did the bishop.', speaker: 'Marjorie Stenerson' },
      { text: 'Sit down, Mr. Quade. Your client’s doing fine without you,', speaker: 'Ingrid Nwosu' },
      { text: 'My wife thinks they’re with the Christmas ornaments,', speaker: 'Carl Ostby' },
      { text: 'I’ve known Marjorie since we were in diapers, and she never had a boat,', speaker: 'Lorna Stenerson' },
      { text: 'She had our boat,', speaker: 'Patrice Ogle' },
      { text: 'I get seasick,', speaker: 'Carol Ann Stenerson' },
      { text: 'Marjorie knows that. Everybody knows that.', speaker: 'Carol Ann Stenerson' },
    ],
  },
];
