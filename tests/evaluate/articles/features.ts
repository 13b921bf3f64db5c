import type { LabelledArticle } from '../labelledArticle.ts';

export const features: LabelledArticle[] = [
  {
    name: 'bell founder',
    text: `The Man Who Takes Away What Isn’t the Bell

By Philippa Yarrow

WEXLER, Pa. — In the yard behind Odell Marchetti’s foundry, 17 bells stand in the wet grass like cattle. Some are cracked. One, cast in 1788, has a bird’s nest in it.

Mr. Marchetti, who is 71, knows what each of them would say if he struck it, and mostly he doesn’t. “People think a bell makes a note,” he said. “It makes five at once, and they quarrel.”

He is one of perhaps six people in the country who can still settle the quarrel. His grandfather came to Wexler in 1909 with a lathe and two sons, and for a time the business had 40 workers. Now there are four, counting Mr. Marchetti’s daughter, Renata Marchetti, who keeps the books.

Asked to explain what he does, he pulled a stool up to the lathe and talked until the light went.

“My father said you don’t tune a bell, you take away what isn’t the bell. He’d shave off a curl of bronze no thicker than a hair, and he’d stop, and he’d go have a coffee.

“I used to think he was lazy. I was 14, I thought everybody over 30 was lazy. It took me 20 years to understand that he was waiting for his ears to come back.

“Now I drink nine cups a day. Renata says it’s the coffee that runs this place.”

Ms. Marchetti, passing with a clipboard, did not slow down. “Eleven,” she said.

The economics are brutal. A new bell of 800 pounds costs about $36,000; a retuning, $2,500. Bronze has gone up 61 percent since 2020. In a good year the foundry ships 30 bells, a third of them to Catholic parishes in the South. In 2024 it shipped 12.

“He undercharges,” said Lenore Applewhite, who teaches acoustics at Harmon State University and has studied Mr. Marchetti’s work since 2003. “I told him that once and he got offended, as if I’d accused him of something.”

Dr. Applewhite, who has measured 213 American bells with a laser, said the best of Mr. Marchetti’s came within two cents of true pitch. (“Cents,” in her trade, are slivers of a semitone.) The book she is writing, “Sounding Bronze,” gives him a chapter. He has not asked to see it.

“I know how it ends,” he said.

What worries him is not silence but loudspeakers. A salesman came by last spring, he recalled, and set a box no bigger than a lunch pail on the bench.

“He said, ‘This is 48 bells, and it fits in your truck.’ And he pressed the button, and I’ll be honest with you, it was beautiful.

“So I said, ‘What does it sound like in 300 years?’ He didn’t have an answer for that. He had a warranty.”

Outside, it had begun to rain. Mr. Marchetti took a mallet from a nail by the door, walked out into the grass and hit the old bell, gently, on the lip. The sound hung there for 40 seconds. The bird, he said, wouldn’t mind. “She’s heard worse.”`,
    quotes: [
      { text: 'People think a bell makes a note', speaker: 'Odell Marchetti' },
      { text: 'It makes five at once, and they quarrel.', speaker: 'Odell Marchetti' },
      {
        text: 'My father said you don’t tune a bell, you take away what isn’t the bell. He’d shave off a curl of bronze no thicker than a hair, and he’d stop, and he’d go have a coffee.\n\n“I used to think he was lazy. I was 14, I thought everybody over 30 was lazy. It took me 20 years to understand that he was waiting for his ears to come back.\n\n“Now I drink nine cups a day. Renata says it’s the coffee that runs this place.',
        speaker: 'Odell Marchetti',
      },
      { text: 'Eleven', speaker: 'Renata Marchetti' },
      { text: 'He undercharges', speaker: 'Lenore Applewhite' },
      {
        text: 'I told him that once and he got offended, as if I’d accused him of something.',
        speaker: 'Lenore Applewhite',
      },
      { text: 'I know how it ends', speaker: 'Odell Marchetti' },
      {
        text: 'He said, ‘This is 48 bells, and it fits in your truck.’ And he pressed the button, and I’ll be honest with you, it was beautiful.\n\n“So I said, ‘What does it sound like in 300 years?’ He didn’t have an answer for that. He had a warranty.',
        speaker: 'Odell Marchetti',
      },
      { text: 'She’s heard worse.', speaker: 'Odell Marchetti' },
    ],
    numbers: [
      { text: '17 bells', value: 17, unit: 'bells' },
      { text: 'five', value: 5, unit: '' },
      { text: 'six people', value: 6, unit: 'people' },
      { text: 'two sons', value: 2, unit: 'sons' },
      { text: '40 workers', value: 40, unit: 'workers' },
      { text: 'four', value: 4, unit: '' },
      { text: '20 years', value: 20, unit: 'years' },
      { text: 'nine cups', value: 9, unit: 'cups' },
      { text: 'Eleven', value: 11, unit: '' },
      { text: '800 pounds', value: 800, unit: 'pounds' },
      { text: '$36,000', value: 36000, unit: 'USD' },
      { text: '$2,500', value: 2500, unit: 'USD' },
      { text: '61 percent', value: 61, unit: '%' },
      { text: '30 bells', value: 30, unit: 'bells' },
      { text: 'a third', value: 33.33, unit: '%' },
      { text: '12', value: 12, unit: '' },
      { text: '213 American bells', value: 213, unit: 'bells' },
      { text: 'two cents', value: 2, unit: 'cents' },
      { text: '48 bells', value: 48, unit: 'bells' },
      { text: '300 years', value: 300, unit: 'years' },
      { text: '40 seconds', value: 40, unit: 'seconds' },
    ],
    damage: [],
  },
  {
    name: 'seagrass and shrimp',
    text: `Scientists find ‘frying’ seagrass meadow off Cape Torrens

Jacinta Rowe, science reporter

A seagrass meadow the size of 9000 football fields is healthier than any of its neighbours, and researchers think noisy shrimp are the reason.

Using underwater microphones, a team from the University of Port Lorne recorded 4.2 million clicks made by snapping shrimp at 26 sites off Cape Torrens. Meadows with the loudest shrimp stored up to 40 per cent more carbon than quiet ones.

Lead author Dr Keira Vandenberg said the team had gone out looking for dugongs.

“We got this awful frying noise on every recording and thought the gear was stuffed,” she said. “It took my student to point out that the noise was the story.”

That student, Tevita Fonua, now in the second year of a PhD, sorted the first 600 hours of tape by ear. “My housemates moved out,” he said. “I’m only half joking.”

The study, published on Thursday in the journal Coastal Systems, found that the burrows of the shrimp let oxygen into the mud, where roots would otherwise suffocate at a depth of 15 centimetres. In quiet plots the team counted three shrimp per square metre; in noisy ones, 31. The water there was 1.4 degrees cooler as well, though nobody can yet say why.

Associate Professor Ian MacIntyre of Tasman Technical College, who was not involved in the work, called it “a lovely piece of listening” but warned against reading too much into it.

“Correlation makes a noise too,” he said.

Fishers are sceptical for other reasons. The prawn fleet at Port Lorne has 38 licensed boats and has been told since 2023 to stay five kilometres from shore. “Every time someone finds something pretty on the bottom, we lose another paddock,” said Bruce Tandy, whose family has trawled the gulf for four generations.

State fisheries minister Lyn Castellano told the Southern Wire the government had “no plans at this stage” to move the boundary. Her department has put A$2.7 million into seagrass mapping, a spokesman said.

Vandenberg, for her part, does not want a fight. “The trawlers hear the frying as well, they just call it bad radio,” she said. “I’d rather have them as microphones.”

Next summer the team hopes to lower 12 recorders into the gulf from prawn boats, if the skippers agree. Two already have. So far the project has cost A$310,000, according to the university; its best hydrophone was bought on eBay for A$85.

The recordings are at gulfsounds.example/listen, where “Track 7”, according to Mr Fonua, is best heard with the lights off.`,
    quotes: [
      {
        text: 'We got this awful frying noise on every recording and thought the gear was stuffed',
        speaker: 'Keira Vandenberg',
      },
      { text: 'It took my student to point out that the noise was the story.', speaker: 'Keira Vandenberg' },
      { text: 'My housemates moved out', speaker: 'Tevita Fonua' },
      { text: 'I’m only half joking.', speaker: 'Tevita Fonua' },
      { text: 'a lovely piece of listening', speaker: 'Ian MacIntyre' },
      { text: 'Correlation makes a noise too', speaker: 'Ian MacIntyre' },
      {
        text: 'Every time someone finds something pretty on the bottom, we lose another paddock',
        speaker: 'Bruce Tandy',
      },
      { text: 'no plans at this stage', speaker: 'Lyn Castellano' },
      { text: 'The trawlers hear the frying as well, they just call it bad radio', speaker: 'Keira Vandenberg' },
      { text: 'I’d rather have them as microphones.', speaker: 'Keira Vandenberg' },
    ],
    numbers: [
      { text: '9000 football fields', value: 9000, unit: 'fields' },
      { text: '4.2 million clicks', value: 4_200_000, unit: 'clicks' },
      { text: '26 sites', value: 26, unit: 'sites' },
      { text: '40 per cent', value: 40, unit: '%' },
      { text: '600 hours', value: 600, unit: 'hours' },
      { text: '15 centimetres', value: 15, unit: 'centimetres' },
      { text: 'three shrimp', value: 3, unit: 'shrimp' },
      { text: '31', value: 31, unit: '' },
      { text: '1.4 degrees', value: 1.4, unit: 'degrees' },
      { text: '38 licensed boats', value: 38, unit: 'boats' },
      { text: 'five kilometres', value: 5, unit: 'kilometres' },
      { text: 'four generations', value: 4, unit: 'generations' },
      { text: 'A$2.7 million', value: 2_700_000, unit: 'AUD' },
      { text: '12 recorders', value: 12, unit: 'recorders' },
      { text: 'Two', value: 2, unit: '' },
      { text: 'A$310,000', value: 310_000, unit: 'AUD' },
      { text: 'A$85', value: 85, unit: 'AUD' },
    ],
    damage: [],
  },
];
