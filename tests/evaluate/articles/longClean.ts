import type { LabelledArticle } from '../labelledArticle.ts';

export const longClean: LabelledArticle[] = [
  {
    name: 'repair shop under the flight path',
    text: `The Repair Shop at the End of Runway 22

By JoAnne McElwee

The planes come in so low over Shauna McDonald’s shop that she has trained herself to stop talking for exactly as long as it takes an A320 to pass. Regulars do the same. There is a sentence, a pause, the rest of the sentence… and nobody, in 11 years, has ever thought to mention it.

The shop is called ReVolt. It stands on a side street two miles from LaGuardia, between a laundromat and a storefront church, and it repairs whatever people can carry in: iPhones and iPads, a PlayStation, an electric wheelchair, the odd theremin. Last year Ms. McDonald and her six employees fixed 9,412 devices. They gave up on 37.

“I have a list of the 37 on the wall,” she said. “It keeps us humble. It also keeps us out of the ‘no job too small’ business.”

Such shops were supposed to be gone by now. Manufacturers glued their batteries down, locked their software and told customers, more or less politely, to buy a new one. Then came the so-called right-to-repair laws, which 14 states have passed in one form or another, and with them a small, stubborn boom. Independent repair is now a $4.3 billion industry, according to FixTrack, a research group, up 22 percent from 2022. About two-fifths of the shops are run by a single person.

Luis DeVarra, who wrote one of the first of those laws as a state senator and now teaches at McAllister College, said that the change had surprised even its authors. “We thought we were passing a bill about tractors,” he said. “Then the e-mails started, and they were about earbuds.”

Mr. DeVarra, a Ph.D. in economics who still answers to “Senator” at the diner, keeps the e-mails. One, from a woman in DeKalb, ran to seven pages. It concerned a toaster.

Not everyone is pleased. Trade groups say that opening up a device can expose owners to fire, fraud or worse. “A phone is a computer, a wallet and a small bomb,” said Bea O’Rourke-VanDyke, who speaks for the Handset Makers’ Alliance. “We would like the person who opens it to know which is which.” The group points to a study in which 3-5 percent of batteries installed by independent shops failed a heat test, against 1.2 percent of those put in by the makers.

Ms. McDonald has read the study, which she found online at handsetalliance.example/safety-2025. She has notes. “They tested 80 batteries,” she said, and waited for a plane. “Eighty. I’ve got more than that in the drawer.”

Her own training was unusual. She started out in genetics, ran DNA gels for a lab on Long Island and left with a master’s degree, $61,000 in debt and a talent for soldering under a microscope. Her first repair was her roommate’s MacBook, which had drowned in chai. Her second was her adviser’s. By the time she dropped out of the PhD program she was clearing $400 a week, cash, through eBay and a Craigslist-style site that no longer exists.

Her brother-in-law, Colm MacIntyre, lent her the first month’s rent. He now handles the parts orders, e.g., the screens that arrive each Tuesday from Shenzhen in boxes of 10-12, and does not share her sense of romance about the trade.

“She talks about the soul of the machine,” Mr. MacIntyre said. “I talk about shipping.”

Shipping is, in fact, the problem. A screen that cost $38 in 2023 costs $57 today. Tariffs are one reason; another is the U.S.-led effort to keep certain chips out of certain hands, which has made customs officers nervous about anything with a ribbon cable. In March a carton of camera modules spent 19 days at J.F.K. while somebody tried to establish whether it could guide a missile.

“It could guide you to your own face,” Ms. McDonald said. “That’s about it.”

She has learned to write to officials in their own language. A letter of hers to the customs service, which she posted on YouTube and read aloud in a monotone, has been viewed 2.6 million times. It cites NATO’s list of controlled goods, three court cases and the label on a box of Popsicles. The reply, when it came, was two lines long. The service wrote that it was “mindful of the needs of small importers.” It did not mention the Popsicles.

The video changed the business. Mail-in orders went from 15 percent of revenue to half. Strangers sent cookies. A software maker in Provo, LaSalle & Daughters, offered her its inventory program, FixFlow 3.5, for nothing, and when she complained about it, sent its founder out to see what was wrong.

“I came for a day and stayed for nine,” said the founder, Peter LaSalle, whose daughters (there are four) run most of the company. “She was right about version 3.5. She was right about 3.6, too, which we hadn’t released.”

What Ms. McDonald cannot fix is the street. The landlord has had an offer from a parking company, and the lease is up in 2027. The church next door has 150 members and a lawyer; the laundromat has neither. Yusra al-Khatib, who has run the laundromat since 2009, brings the mail over every morning and reads the worst of it out loud.

“They write ‘Dear Valued Tenant,’” Ms. al-Khatib said. “I say to her, Shauna, when they call you valued, get a box.”

On a recent afternoon a boy of about 10 came in with a tablet whose screen looked like a dropped plate. He had $23, most of it in quarters. The sign behind the counter says that the minimum charge is $45. Ms. McDonald’s dog, LeBron, a beagle, looked up from under the bench… and so, for a moment, did everybody else.

She turned the tablet over. She held it to the light, pressed a corner with her thumb and listened, the way a doctor listens. A plane went over, and the boy, who had never been there before, stopped in the middle of what he was saying.

“O.K.,” she said when it had passed. “You were telling me how the cat did it.”

Questions about the story? Write to repairs@cityledger.example.`,
    quotes: [
      { text: 'I have a list of the 37 on the wall', speaker: 'Shauna McDonald' },
      {
        text: 'It keeps us humble. It also keeps us out of the ‘no job too small’ business.',
        speaker: 'Shauna McDonald',
      },
      { text: 'We thought we were passing a bill about tractors', speaker: 'Luis DeVarra' },
      { text: 'Then the e-mails started, and they were about earbuds.', speaker: 'Luis DeVarra' },
      { text: 'A phone is a computer, a wallet and a small bomb', speaker: 'Bea O’Rourke-VanDyke' },
      { text: 'We would like the person who opens it to know which is which.', speaker: 'Bea O’Rourke-VanDyke' },
      { text: 'They tested 80 batteries', speaker: 'Shauna McDonald' },
      { text: 'Eighty. I’ve got more than that in the drawer.', speaker: 'Shauna McDonald' },
      { text: 'She talks about the soul of the machine', speaker: 'Colm MacIntyre' },
      { text: 'I talk about shipping.', speaker: 'Colm MacIntyre' },
      { text: 'It could guide you to your own face', speaker: 'Shauna McDonald' },
      { text: 'That’s about it.', speaker: 'Shauna McDonald' },
      { text: 'mindful of the needs of small importers.', speaker: 'the service' },
      { text: 'I came for a day and stayed for nine', speaker: 'Peter LaSalle' },
      {
        text: 'She was right about version 3.5. She was right about 3.6, too, which we hadn’t released.',
        speaker: 'Peter LaSalle',
      },
      { text: 'They write ‘Dear Valued Tenant,’', speaker: 'Yusra al-Khatib' },
      { text: 'I say to her, Shauna, when they call you valued, get a box.', speaker: 'Yusra al-Khatib' },
      { text: 'O.K.', speaker: 'Shauna McDonald' },
      { text: 'You were telling me how the cat did it.', speaker: 'Shauna McDonald' },
    ],
    numbers: [
      { text: '11 years', value: 11, unit: 'years' },
      { text: 'two miles', value: 2, unit: 'miles' },
      { text: 'six employees', value: 6, unit: 'employees' },
      { text: '9,412 devices', value: 9412, unit: 'devices' },
      { text: '37', value: 37, unit: '' },
      { text: '37', value: 37, unit: '' },
      { text: '14 states', value: 14, unit: 'states' },
      { text: '$4.3 billion', value: 4_300_000_000, unit: 'USD' },
      { text: '22 percent', value: 22, unit: '%' },
      { text: 'two-fifths', value: 40, unit: '%' },
      { text: 'seven pages', value: 7, unit: 'pages' },
      { text: '3-5 percent', value: 3, high: 5, unit: '%' },
      { text: '1.2 percent', value: 1.2, unit: '%' },
      { text: '80 batteries', value: 80, unit: 'batteries' },
      { text: 'Eighty', value: 80, unit: '' },
      { text: '$61,000', value: 61000, unit: 'USD' },
      { text: '$400', value: 400, unit: 'USD' },
      { text: '10-12', value: 10, high: 12, unit: '' },
      { text: '$38', value: 38, unit: 'USD' },
      { text: '$57', value: 57, unit: 'USD' },
      { text: '19 days', value: 19, unit: 'days' },
      { text: '2.6 million times', value: 2_600_000, unit: 'times' },
      { text: 'three court cases', value: 3, unit: 'cases' },
      { text: 'two lines', value: 2, unit: 'lines' },
      { text: '15 percent', value: 15, unit: '%' },
      { text: 'half', value: 50, unit: '%' },
      { text: 'nine', value: 9, unit: '' },
      { text: 'four', value: 4, unit: '' },
      { text: '150 members', value: 150, unit: 'members' },
      { text: '$23', value: 23, unit: 'USD' },
      { text: '$45', value: 45, unit: 'USD' },
    ],
    damage: [],
  },
];
