import type { LabelledArticle } from '../labelledArticle.ts';

export const damagedTranslations: LabelledArticle[] = [
  {
    name: 'shelling of Dorvask',
    text: `The enemy at night attacked Dorvask with drones: there are wounded

Editorial staff, 14 October, 08:12

On the night of Tuesday the Sarvian troops attacked the border city Dorvask with 38 drones and four missiles. The air defense destroyed 31 drones and two missiles, reported the Air Command of Velmoria.As a result of falling of fragments six people were wounded, among them two children.

The head of the regional military administration, Oles Havrylko, informed that in the city were damaged 27 houses, a kindergarten and the heat station.He wrote about it in Telegram.

"In the ninth district there is no light and no water. By the evening we will give back the light, the water will be tomorrow," Havrylko wrote.

Consequences of the night attack. Photo: rescue service

According to him, with the liquidation of the consequences are occupied 140 rescuers and 35 units of machineryThe fire on the territory of the depot, with an area of 1,200 square meters, was localized at 04:30.

The word "shahida" is used by the military for any drone with a delta wing.

The resident of the damaged house Marta Senych managed to run out to the corridor. "I counted. After the fourth one I stopped to count and began to put on shoes," the woman told to the agency Velinform. Her neighbor, the pensioner Bohdan Kurylas, refused from the evacuation. "I have eight hens and a well," he explained. "Where will I go with a well?"

In the General Staff they consider that the enemy changes tactics. "They launch the cheap ones in order that we spend on them the expensive ones," said an interlocutor in the General Staff, who has not the right to speak publicly. By his estimation, the production of drones by the enemy grew to 2,700 pieces per month, which is by 40% more than in the spring.

The cityâ€™s authorities ask the residents not to publish the photos of the conse- quences. Over the last week Dorvask was attacked five times.

At the same time the Ministry of Defense of Sarvia announced that it had struck "exclusively objects of military purpose". Independent confirmation of this statement at the moment of publication of

If you noticed an error, select it and press Ctrl+Enter

Read us in Telegram and Viber`,
    quotes: [
      {
        text: 'In the ninth district there is no light and no water. By the evening we will give back the light, the water will be tomorrow',
        speaker: 'Oles Havrylko',
      },
      { text: 'I counted. After the fourth one I stopped to count and began to put on shoes', speaker: 'Marta Senych' },
      { text: 'I have eight hens and a well', speaker: 'Bohdan Kurylas' },
      { text: 'Where will I go with a well?', speaker: 'Bohdan Kurylas' },
      {
        text: 'They launch the cheap ones in order that we spend on them the expensive ones',
        speaker: 'an interlocutor in the General Staff',
      },
      { text: 'exclusively objects of military purpose', speaker: 'the Ministry of Defense of Sarvia' },
    ],
    numbers: [
      { text: '38 drones', value: 38, unit: 'drones' },
      { text: 'four missiles', value: 4, unit: 'missiles' },
      { text: '31 drones', value: 31, unit: 'drones' },
      { text: 'two missiles', value: 2, unit: 'missiles' },
      { text: 'six people', value: 6, unit: 'people' },
      { text: 'two children', value: 2, unit: 'children' },
      { text: '27 houses', value: 27, unit: 'houses' },
      { text: '140 rescuers', value: 140, unit: 'rescuers' },
      { text: '35 units', value: 35, unit: 'units' },
      { text: '1,200 square meters', value: 1200, unit: 'square meters' },
      { text: 'eight hens', value: 8, unit: 'hens' },
      { text: '2,700 pieces', value: 2700, unit: 'pieces' },
      { text: '40%', value: 40, unit: '%' },
      { text: 'five times', value: 5, unit: 'times' },
    ],
    damage: [
      'Velmoria.As',
      'station.He',
      'Consequences of the night attack. Photo: rescue service',
      'machineryThe',
      'The word "shahida"',
      'cityâ€™s',
      'conse- quences',
      'at the moment of publication of',
      'If you noticed an error, select it and press Ctrl+Enter',
      'Read us in Telegram and Viber',
    ],
  },
  {
    name: 'tea auction',
    text: `The spring auction of the Wuyun tea broke a record

By reporter Xiao He, Southern Lake Evening News

On April 18, the spring tea auction of Wuyun Mountain was grandly held in the county seat. A total of 3,600 kilograms of tea was sold, with a turnover of 52 million yuan, a year-on-year increase of 18.3 percent. Merchants from 12 provinces participated in the activity.Among them were 210 buyers who came for the first time.

“The leaves of this year drank enough fog,” said Lin Shuyuan, director of the county tea bureau. “Good tea does not hurry, and a good price does not hurry either.”

The most eye-catching is a lot of the tea “Old Monk,” picked from three mother trees on the north cliff. Five hundred grams of it were finally taken by the merchant Qiu Baode at 680,000 yuan, seven times the starting price.

“My wife does not know yet,” Qiu Baode said with a smile, wiping the sweat. “Please write that I bought it cheap.”

Qiu Baode (left) receives the certificate. Photo by reporter Xiao He

In recent years, Wuyun County has adhered to the road of quality and brand. The tea garden area of the county has reached 94,000 mu, and 8,000 households live on teaThe per capita income of the tea farmers is 31,400 yuan, ranking fourth in the province. The countyâ€™s two processing plants work day and night, 16 hours for a shift.

Tang Meifeng, a picker of the village Upper Stone, has picked for 27 years. On the mountain she gets 180 to 220 yuan per day. Asked about the “Old Monk,” she shook her head. “I have never drunk it,” she said. “When I was a girl we gave it to the pig when it had a cough.”

The word “mountain tax” was explained by the old people as the first basket, which is given to the temple.

According to the tea bureau, 60 percent of the sales this year were completed online, and the live broadcast of the auction was watched by 2.4 million people. An anchor of a live broadcast platform said frankly: “They do not buy the tea, they buy the cliff.”

Next, the bureau will invest 130 million yuan in a museum and a cable car with a length of 2.8 kilometers. Lin Shuyuan said that the plan is “a cup that must be drunk hot.” An- other bidding meeting will be held in autumn.

The relevant person in charge stated that in the next step they will further strengthen the

(Editor in charge: Wang Li) Scan the code to download the APP`,
    quotes: [
      { text: 'The leaves of this year drank enough fog', speaker: 'Lin Shuyuan' },
      { text: 'Good tea does not hurry, and a good price does not hurry either.', speaker: 'Lin Shuyuan' },
      { text: 'My wife does not know yet', speaker: 'Qiu Baode' },
      { text: 'Please write that I bought it cheap.', speaker: 'Qiu Baode' },
      { text: 'I have never drunk it', speaker: 'Tang Meifeng' },
      { text: 'When I was a girl we gave it to the pig when it had a cough.', speaker: 'Tang Meifeng' },
      { text: 'They do not buy the tea, they buy the cliff.', speaker: 'an anchor of a live broadcast platform' },
      { text: 'a cup that must be drunk hot.', speaker: 'Lin Shuyuan' },
    ],
    numbers: [
      { text: '3,600 kilograms', value: 3600, unit: 'kilograms' },
      { text: '52 million yuan', value: 52_000_000, unit: 'CNY' },
      { text: '18.3 percent', value: 18.3, unit: '%' },
      { text: '12 provinces', value: 12, unit: 'provinces' },
      { text: '210 buyers', value: 210, unit: 'buyers' },
      { text: 'three mother trees', value: 3, unit: 'trees' },
      { text: 'Five hundred grams', value: 500, unit: 'grams' },
      { text: '680,000 yuan', value: 680_000, unit: 'CNY' },
      { text: 'seven times', value: 7, unit: 'times' },
      { text: '94,000 mu', value: 94000, unit: 'mu' },
      { text: '8,000 households', value: 8000, unit: 'households' },
      { text: '31,400 yuan', value: 31400, unit: 'CNY' },
      { text: 'fourth', value: 4, unit: 'rank' },
      { text: 'two processing plants', value: 2, unit: 'plants' },
      { text: '16 hours', value: 16, unit: 'hours' },
      { text: '27 years', value: 27, unit: 'years' },
      { text: '180 to 220 yuan', value: 180, high: 220, unit: 'CNY' },
      { text: '60 percent', value: 60, unit: '%' },
      { text: '2.4 million people', value: 2_400_000, unit: 'people' },
      { text: '130 million yuan', value: 130_000_000, unit: 'CNY' },
      { text: '2.8 kilometers', value: 2.8, unit: 'kilometers' },
    ],
    damage: [
      'activity.Among',
      'Qiu Baode (left) receives the certificate. Photo by reporter Xiao He',
      'teaThe',
      'countyâ€™s',
      'The word “mountain tax”',
      'An- other',
      'step they will further strengthen the',
      '(Editor in charge: Wang Li) Scan the code to download the APP',
    ],
  },
  {
    name: 'scraped markets report',
    text: `Log in | Subscribe | My account

Shares slip as bond yields climb; Orrin Motors sinks 11%

By Felix Nakamura-Bright

Listen to this article 4 min

Shares fell on Wednesday, giving up half of this weekâ€™s gains, after a weak sale of government debt pushed bond yields to their highest since November.The Castle 100 index lost 1.4%, or 112 points, to close at 7,886.

Yields on 10-year notes rose nine basis points to 4.62% after the Treasury sold $39 billion of paper to buyers who, traders said, had to be asked twiceDealers were left with 19% of the sale, against a usual 12%.

â€œNobody wants to be the last one holding the long end,â€\u009d said Odette Harwick, who manages $2.8 billion at Pell & Sons. “Today it was us.”

RELATED: What a bond auction is, and why it matters

Orrin Motors dropped 11%, its worst day in three years, after it recalled 84,000 pickups over a faulty seat belt. The carmaker said that it was “not aware of any injuries” and that repairs would cost $150 million to $180 million. Orrin is the fifth-largest U.S. carmaker by sales.

“It isn’t the belt, it’s the third belt since spring,” Casper Kjeldahl of Norrebank said in a note. “At some point the market stops counting belts and starts counting managers.”

A trader on the floor of the Castle Exchange on Wednesday. ILYA BRANDT/MERIDIAN WIRE

Energy shares went the other way. Crude rose 1.9% to $83.40 a barrel after a pipeline fire in the Gulf of Sorrel cut exports by 400,000 barrels a day. Tamarack Oil gained 3.1%, and eight of the 10 stocks in the sector finished higher.

Energy shares went the other way. Crude rose 1.9% to $83.40 a barrel after a pipeline fire in the Gulf of Sorrel cut exports by 400,000 barrels a day. Tamarack Oil gained 3.1%, and eight of the 10 stocks in the sector finished higher.

In currency trading the dollar bought 0.91 euro, little changed. Gold, which had risen for six sessions, slipped $14 to $2,911 an ounce as the mar- ket waited for Friday’s jobs figures. Economists expect that employers added 165,000 jobs in September.

Ms. Harwick, for one, was not going to wait. She had sold a quarter of her bonds by lunch, she said, and gone for a walk. “I recommend the walk,” she said. “The walk had no downside.”

Elsewhere, the software maker Lumio fell 6% to 7% in late trading after it said that its finance chief was leaving for

Copyright ©2026 Ledgerstreet. All Rights Reserved.

Most Popular Stories`,
    quotes: [
      { text: 'Nobody wants to be the last one holding the long end', speaker: 'Odette Harwick' },
      { text: 'Today it was us.', speaker: 'Odette Harwick' },
      { text: 'not aware of any injuries', speaker: 'the carmaker' },
      { text: 'It isn’t the belt, it’s the third belt since spring', speaker: 'Casper Kjeldahl' },
      {
        text: 'At some point the market stops counting belts and starts counting managers.',
        speaker: 'Casper Kjeldahl',
      },
      { text: 'I recommend the walk', speaker: 'Odette Harwick' },
      { text: 'The walk had no downside.', speaker: 'Odette Harwick' },
    ],
    numbers: [
      { text: '11%', value: 11, unit: '%' },
      { text: 'half', value: 50, unit: '%' },
      { text: '1.4%', value: 1.4, unit: '%' },
      { text: '112 points', value: 112, unit: 'points' },
      { text: '7,886', value: 7886, unit: '' },
      { text: 'nine basis points', value: 9, unit: 'basis points' },
      { text: '4.62%', value: 4.62, unit: '%' },
      { text: '$39 billion', value: 39_000_000_000, unit: 'USD' },
      { text: '19%', value: 19, unit: '%' },
      { text: '12%', value: 12, unit: '%' },
      { text: '$2.8 billion', value: 2_800_000_000, unit: 'USD' },
      { text: '11%', value: 11, unit: '%' },
      { text: '84,000 pickups', value: 84000, unit: 'pickups' },
      { text: '$150 million to $180 million', value: 150_000_000, high: 180_000_000, unit: 'USD' },
      { text: 'fifth-largest', value: 5, unit: 'rank' },
      { text: '1.9%', value: 1.9, unit: '%' },
      { text: '$83.40', value: 83.4, unit: 'USD' },
      { text: '400,000 barrels', value: 400_000, unit: 'barrels' },
      { text: '3.1%', value: 3.1, unit: '%' },
      { text: 'eight', value: 8, unit: '' },
      { text: '10 stocks', value: 10, unit: 'stocks' },
      { text: '0.91 euro', value: 0.91, unit: 'EUR' },
      { text: 'six sessions', value: 6, unit: 'sessions' },
      { text: '$14', value: 14, unit: 'USD' },
      { text: '$2,911', value: 2911, unit: 'USD' },
      { text: '165,000 jobs', value: 165_000, unit: 'jobs' },
      { text: 'a quarter', value: 25, unit: '%' },
      { text: '6% to 7%', value: 6, high: 7, unit: '%' },
    ],
    damage: [
      'Log in | Subscribe | My account',
      'Listen to this article 4 min',
      'weekâ€™s',
      'November.The',
      'twiceDealers',
      'RELATED: What a bond auction is, and why it matters',
      'A trader on the floor of the Castle Exchange on Wednesday. ILYA BRANDT/MERIDIAN WIRE',
      'Energy shares went the other way. Crude rose 1.9% to $83.40 a barrel after a pipeline fire in the Gulf of Sorrel cut exports by 400,000 barrels a day. Tamarack Oil gained 3.1%, and eight of the 10 stocks in the sector finished higher.',
      'mar- ket',
      'finance chief was leaving for',
      'Copyright ©2026 Ledgerstreet. All Rights Reserved.',
      'Most Popular Stories',
      'â€œNobody',
      'end,â€\u009d',
    ],
  },
];
