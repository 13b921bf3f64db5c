import type { LabelledSpeech } from './labelledSpeech.ts';

export const DEV1: LabelledSpeech[] = [
  {
    name: 'NYT business, elevator maker',
    text: `Elevator Maker Knew of Brake Flaw for Two Years, Filings Show

By Lucinda Farrow and Tomás Arriaga

Engineers at Corvane Lift, the Ohio company whose elevators serve some 4,000 apartment buildings in the Northeast, warned their superiors in writing that a brake assembly could fail in cold weather, according to documents unsealed on Wednesday in federal court in Cleveland.

“We are shipping a part we would not ride on ourselves,” one of the engineers, Anders Whitcomb, wrote in an e-mail in January 2021 to Patricia Lund, who was then the head of product safety. Ms. Lund forwarded the message to the company’s general counsel with a single line of her own: “Please tell me how to answer this.”

The answer, if there was one, is not among the 312 pages of exhibits.

Corvane, which has not recalled the part, said in a statement that it “stands behind the safety of every car” and that the e-mails had been “stripped of their context.” A spokesman for the company, Reggie Aldana, declined to say what the context was. “We’ll make our arguments to the jury,” he said.

Mr. Whitcomb, who left Corvane in 2022 and now teaches at a community college outside Toledo, spoke by phone on Wednesday evening, shortly after the documents were made public. He sounded tired.

“I kept copies because my father told me to,” he said. “He was a union man. He said, ‘Paper is the only friend you’ve got.’”

The suit was brought by the family of Ilse Brandt, 71, a retired seamstress who was injured in 2023 when an elevator in her building in Yonkers dropped four floors. Ms. Brandt’s daughter, Corinne Brandt-Oyelaran, said her mother had not been able to live alone since.

“She used to make wedding dresses, and now she can’t thread a needle,” Ms. Brandt-Oyelaran said. The older Ms. Brandt, seated beside her in the kitchen, put it another way. “I take the stairs,” she said.

Lawyers for both sides argued for most of Wednesday over whether the jury should hear about a second memo, from 2019, in which a supplier told Corvane that its springs “should not be relied upon below 20 degrees.” Judge Harmon T. Obie of the Northern District was not persuaded by the company’s argument that the memo was hearsay.

“It’s a warning, counselor,” he said. “If a man shouts ‘Fire,’ I don’t ask whether he’s been sworn.”

Industry analysts said the disclosures could cost Corvane its contract with New York City’s housing authority, which is up for renewal in June and which accounts for nearly a fifth of the company’s revenue.

“Nobody at the authority wants to be the person who signed that,” said Desmond Achterberg, who follows the sector for Pell & Marrow in Boston. Shares of Corvane, which had been flat for the year, fell 11 percent. Mr. Achterberg has cut his price target twice since March, and he said that he expected to do so again. “The floor keeps moving,” he said, and then apologized for the pun.

Ms. Lund, now an executive at a maker of garage doors, did not respond to messages left at her office. In a deposition taken last fall, she was asked whether she had ever replied to Mr. Whitcomb. “Not in so many words,” she testified.`,
    quotes: [
      { text: 'We are shipping a part we would not ride on ourselves,', speaker: 'Anders Whitcomb' },
      { text: 'Please tell me how to answer this.', speaker: 'Patricia Lund' },
      { text: 'stands behind the safety of every car', speaker: 'Corvane' },
      { text: 'stripped of their context.', speaker: 'Corvane' },
      { text: 'We’ll make our arguments to the jury,', speaker: 'Reggie Aldana' },
      { text: 'I kept copies because my father told me to,', speaker: 'Anders Whitcomb' },
      { text: 'He was a union man. He said, ‘Paper is the only friend you’ve got.’', speaker: 'Anders Whitcomb' },
      {
        text: 'She used to make wedding dresses, and now she can’t thread a needle,',
        speaker: 'Corinne Brandt-Oyelaran',
      },
      { text: 'I take the stairs,', speaker: 'Ilse Brandt' },
      { text: 'should not be relied upon below 20 degrees.', speaker: 'supplier' },
      { text: 'It’s a warning, counselor,', speaker: 'Harmon T. Obie' },
      { text: 'If a man shouts ‘Fire,’ I don’t ask whether he’s been sworn.', speaker: 'Harmon T. Obie' },
      { text: 'Nobody at the authority wants to be the person who signed that,', speaker: 'Desmond Achterberg' },
      { text: 'The floor keeps moving,', speaker: 'Desmond Achterberg' },
      { text: 'Not in so many words,', speaker: 'Patricia Lund' },
    ],
  },
  {
    name: 'AP wire, ferry shooting',
    text: `Gunfire on a ferry leaves 2 hurt; passengers hailed for tackling suspect

PORT ARDEN, Wash. (AP) — Two people were wounded and a man was in custody Tuesday after gunfire broke out aboard a commuter ferry in the middle of Arden Sound, authorities said.

The 7:10 a.m. boat from Port Arden was carrying 218 passengers, most of them on their way to work, when a man on the upper deck began shouting at a crew member about a parking ticket, Kitling County Sheriff Dolores Amaya said.

"It went from words to a weapon in about 15 seconds," Amaya said at a news conference. "We are very, very lucky."

The suspect, Wayne Alan Tuttle, 52, of Port Arden, was being held on suspicion of assault and unlawful use of a firearm. It was not immediately clear whether he had a lawyer who could speak on his behalf. A woman who answered the phone at his home said "he isn't that kind of man" and hung up.

The deckhand, 24-year-old Samuel Kekoa, was shot in the leg. A passenger, whose name was not released, was struck by a fragment. Both were expected to recover.

Three passengers pinned the gunman against a vending machine until the boat docked.

"I played a little rugby," one of them, Josiah Brandvold, told The Associated Press. "I didn't think, I just went for the knees."

Brandvold, 38, a tax preparer, said he was helped by a nurse and by a man he knew only as Gus.

The nurse, Thuy Pham, said she kicked the gun under a bench before turning to Kekoa's wound.

"He kept saying sorry to me," she said. "I told him, 'You're the one who's bleeding, what are you sorry for?'"

Kekoa's mother, Leilani, said by phone from the hospital that her son was awake and asking about his shift.

"He wants to know who tied up the boat," she said.

Gov. Martin Osterhaus praised the passengers in a tweet: "Ordinary people on an ordinary morning did something extraordinary."

State ferries do not screen foot passengers for weapons. Transportation Secretary Annette Poole said in a statement that the agency would review its practices but that "turning every dock into an airport is not the answer."

The ferry workers' union disagreed. Its president, Cal Duchesne, said crews had been asking for security officers on the early boats since 2019.

"We were told there wasn't money," Duchesne said Tuesday. "I'd like somebody to come down here and tell that to Sammy."

Service resumed shortly after noon. On the second boat, someone had taped a handwritten sign to the vending machine: "Thank you Gus whoever you are."`,
    quotes: [
      { text: 'It went from words to a weapon in about 15 seconds,', speaker: 'Dolores Amaya' },
      { text: 'We are very, very lucky.', speaker: 'Dolores Amaya' },
      { text: "he isn't that kind of man", speaker: 'woman who answered the phone' },
      { text: 'I played a little rugby,', speaker: 'Josiah Brandvold' },
      { text: "I didn't think, I just went for the knees.", speaker: 'Josiah Brandvold' },
      { text: 'He kept saying sorry to me,', speaker: 'Thuy Pham' },
      { text: "I told him, 'You're the one who's bleeding, what are you sorry for?'", speaker: 'Thuy Pham' },
      { text: 'He wants to know who tied up the boat,', speaker: 'Leilani' },
      { text: 'Ordinary people on an ordinary morning did something extraordinary.', speaker: 'Martin Osterhaus' },
      { text: 'turning every dock into an airport is not the answer.', speaker: 'Annette Poole' },
      { text: "We were told there wasn't money,", speaker: 'Cal Duchesne' },
      { text: "I'd like somebody to come down here and tell that to Sammy.", speaker: 'Cal Duchesne' },
      { text: 'Thank you Gus whoever you are.', speaker: 'sign' },
    ],
  },
  {
    name: 'LA Times local, canyon arson',
    text: `Neighbors watched the same man for weeks before Tejón Canyon burned

By Marisol Etcheverry
Staff Writer

The man in the orange vest came in the afternoons, when the wind picked up. He walked the fire road above Alder Terrace with a gas can and a rake, and most people took him for a county worker.

“He waved at me,” said Bernadette Sloan, who has lived at the top of the street since 1988. “I waved back. I’ll be thinking about that for a long time.”

On Thursday, Los Angeles County sheriff’s detectives arrested Curtis Vail, 43, on suspicion of setting the blaze that destroyed 19 homes and killed a retired bus driver, Eusebio Lara. Vail, an unemployed landscaper, was found asleep in a van in Palmdale.

“He didn’t ask what it was about,” Sgt. Ray Motamedi said. “They usually ask.”

According to a search warrant affidavit reviewed by The Times, detectives recovered two gas cans and a spiral notebook in which the suspect had written “it cleans what people won’t clean” and other phrases that the affidavit describes as “consistent with a fixation on brush.”

At a brief hearing Friday in Lancaster, Deputy Dist. Atty. Hannah Weil asked that Vail be held without bail.

“This was not carelessness,” Weil told the court. “This was a project.”

Vail’s lawyer, Deputy Public Defender Armen Sarkisian, countered that his client had cleared brush for a living for 20 years and that his notes proved nothing. “If we lock up everyone in this county with an opinion on chaparral, Your Honor, we’re going to need a bigger jail,” he said.

Superior Court Judge Colleen Yamada did not smile.

“Denied,” she said. “I’ll see you both on the ninth.”

In the gallery, Lara’s sister, Graciela Lara-Munro, held a framed photograph of him in his uniform. Outside, in Spanish, she told a circle of reporters that her brother had gone back for the neighbors’ dog.

“The dog lived,” she said through an interpreter. “I’m glad. I want to be glad.”

The dog’s owner, Sloan’s next-door neighbor, is a 29-year-old sound engineer who asked not to be named because he has received threats from people who blame him for Lara’s death. “I wasn’t even home,” he said. “What was I supposed to do, tell him not to be kind?”

County Supervisor Dale Pruett, whose district includes the canyon, said that residents called a county hotline about the man in the vest at least six times. Each of the calls was logged, Pruett said, and none was passed on. He was blunt about the reason: “There’s no box to check for ‘weird guy with a rake.’”

On Alder Terrace, what is left of Lara’s house is a chimney and a mailbox. Someone has hung a bus transfer on the flag. Sloan stopped there on Saturday with a jug of water for the roses.

“He’d have told me I’m drowning them,” she said.`,
    quotes: [
      { text: 'He waved at me,', speaker: 'Bernadette Sloan' },
      { text: 'I waved back. I’ll be thinking about that for a long time.', speaker: 'Bernadette Sloan' },
      { text: 'He didn’t ask what it was about,', speaker: 'Ray Motamedi' },
      { text: 'They usually ask.', speaker: 'Ray Motamedi' },
      { text: 'it cleans what people won’t clean', speaker: 'Curtis Vail' },
      { text: 'consistent with a fixation on brush.', speaker: 'affidavit' },
      { text: 'This was not carelessness,', speaker: 'Hannah Weil' },
      { text: 'This was a project.', speaker: 'Hannah Weil' },
      {
        text: 'If we lock up everyone in this county with an opinion on chaparral, Your Honor, we’re going to need a bigger jail,',
        speaker: 'Armen Sarkisian',
      },
      { text: 'Denied,', speaker: 'Colleen Yamada' },
      { text: 'I’ll see you both on the ninth.', speaker: 'Colleen Yamada' },
      { text: 'The dog lived,', speaker: 'Graciela Lara-Munro' },
      { text: 'I’m glad. I want to be glad.', speaker: 'Graciela Lara-Munro' },
      { text: 'I wasn’t even home,', speaker: '29-year-old sound engineer' },
      { text: 'What was I supposed to do, tell him not to be kind?', speaker: '29-year-old sound engineer' },
      { text: 'There’s no box to check for ‘weird guy with a rake.’', speaker: 'Dale Pruett' },
      { text: 'He’d have told me I’m drowning them,', speaker: 'Bernadette Sloan' },
    ],
  },
  {
    name: 'Profile, piano tuner',
    text: `The Last Man in Ohio Who Can Fix a Player Piano

By Gretchen Ostrow

GALLOWAY, Ohio — On the morning I met him, Virgil Thackeray was lying on his back under a 1923 Weisbrod upright, humming a tune that the piano was refusing to play.

“Hand me the little bellows,” he said.

Which one was the little one?

“If you have to ask, it’s the other one.”

Thackeray is 81. He has a white ponytail, a bad hip and a waiting list that runs to 2029, which he keeps in a ledger of the kind that hotels used to have. His wife, Maeve, does the billing. His daughter, Constance, does everything else, including, lately, the driving.

“Dad thinks a stop sign is a suggestion,” Constance said.

“It’s a rest,” said Thackeray, from under the Weisbrod. “You honor it if the music calls for it.”

He was born in Galloway, over a hardware store, to a mother who played the organ at silent pictures and a father who, as he puts it, “sold nails and regretted it.” At 9 he took apart the family’s player piano. At 10 he put it back.

“It took me the whole year because I wasn’t allowed to ask anybody,” he recalled. “My mother’s rule. She said, ‘Whoever breaks it learns it.’ I’ve never had a better teacher, and all she did was leave the room.”

Maeve, who came in with a plate of toast, had heard this before. She set the plate on the keyboard, where there was just enough space between the tools.

“Tell her about the fire,” she said.

“I’m not telling her about the fire.”

“He ran back in for a box of rolls,” Maeve said. “Not the cat. Not the insurance papers. Fats Malloy, playing ‘Tuscaloosa Rag,’ and I was standing in the road in my nightgown.”

Thackeray slid out from under the piano and looked at the ceiling for a while. “The cat,” he said finally, “was already out.”

There were once 40 men in the state who did this work. Most of them learned it from Lowell Dietz, of Dayton, who died in 1977 and who liked to tell his apprentices, “Air is the only honest employee.” Thackeray has the sentence painted over his workbench. He has trained five people himself. Four have gone on to other things, and the fifth, a soft-spoken former Marine named Duc Tran, is in his shop three days a week.

“He’s never once told me I did a good job,” Tran said. “He’ll come over, listen, and go make coffee. If he makes coffee, you’re fine.”

At a quarter past 11 the Weisbrod drew a long breath, shuddered and began to play. It was a waltz, slightly fast. Constance came in from the yard. Maeve put down the toast.

Thackeray listened to all of it, the repeat too, with his head to one side. Then he went to make coffee.`,
    quotes: [
      { text: 'Hand me the little bellows,', speaker: 'Virgil Thackeray' },
      { text: 'If you have to ask, it’s the other one.', speaker: 'Virgil Thackeray' },
      { text: 'Dad thinks a stop sign is a suggestion,', speaker: 'Constance' },
      { text: 'It’s a rest,', speaker: 'Virgil Thackeray' },
      { text: 'You honor it if the music calls for it.', speaker: 'Virgil Thackeray' },
      { text: 'sold nails and regretted it.', speaker: 'Virgil Thackeray' },
      { text: 'It took me the whole year because I wasn’t allowed to ask anybody,', speaker: 'Virgil Thackeray' },
      {
        text: 'My mother’s rule. She said, ‘Whoever breaks it learns it.’ I’ve never had a better teacher, and all she did was leave the room.',
        speaker: 'Virgil Thackeray',
      },
      { text: 'Tell her about the fire,', speaker: 'Maeve' },
      { text: 'I’m not telling her about the fire.', speaker: 'Virgil Thackeray' },
      { text: 'He ran back in for a box of rolls,', speaker: 'Maeve' },
      {
        text: 'Not the cat. Not the insurance papers. Fats Malloy, playing ‘Tuscaloosa Rag,’ and I was standing in the road in my nightgown.',
        speaker: 'Maeve',
      },
      { text: 'The cat,', speaker: 'Virgil Thackeray' },
      { text: 'was already out.', speaker: 'Virgil Thackeray' },
      { text: 'Air is the only honest employee.', speaker: 'Lowell Dietz' },
      { text: 'He’s never once told me I did a good job,', speaker: 'Duc Tran' },
      { text: 'He’ll come over, listen, and go make coffee. If he makes coffee, you’re fine.', speaker: 'Duc Tran' },
    ],
  },
];
