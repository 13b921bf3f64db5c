import type { LabelledArticle } from '../labelledArticle.ts';

export const damagedTranslations: LabelledArticle[] = [
  {
    name: 'bridges over the Velda',
    text: `Ministry: movement over the Velda is restored ahead of term

Photo: press service of the Ministry of Transport of Karovia

The Ministry of Transport of Karovia announced on Friday the completion of works on three bridges over the river Velda, damaged at the spring flood. About this told the deputy minister Anton Grebnev at a briefing in Lesk.

"We promised to the people to open the movement before the beginning of the school year, and the movement is open," Grebnev said.

According to him, in the works participated 1,450 specialists and 320 units of equipment.The total cost amounted to 2.3 billion crowns, which is 12% lower than planned.

The temporary crossing at Norsk Brod was laid by engineer troopsIt stands on 24 piles and holds a load of up to 60 tons.

"The hardest of all was the middle pier," the deputy minister noted. "Under it we found a barge of the year 1912, together with the coal."

The word "kolomenka" designates in the local dialect a flat river vessel with a length of 30-40 meters.

On the repaired sections were replaced also 18 kilometers of cable and other infra- structure. In the plans of the ministry for the next year are seven more objects, among which is the old bridge at Stary Log.

The inhabitant of the village Norsk Brod Irina Malova commented the opening with relief: "To my daughter I drove around, 70 kilometers there and the same back. Now I will drive five minutes and complain that it is too near."

At the same time in the regional council they paid attention that the third bridge is opened only for passenger transport. "Trucks, as before, wait for the ferry," said a source in the council. "And the ferry, as before, waits for the water."

Grebnev called the situation "temporary" and assured that the limit will be lifted until winter. He recalled that the flood of this spring was recognized as the second-largest in the history of observations and destroyed 412 houses.

In the neighboring district, where the water carried away also the school, the medical point and

Subscribe to our channel and be the first to know the news`,
    quotes: [
      {
        text: 'We promised to the people to open the movement before the beginning of the school year, and the movement is open',
        speaker: 'Anton Grebnev',
      },
      { text: 'The hardest of all was the middle pier', speaker: 'Anton Grebnev' },
      { text: 'Under it we found a barge of the year 1912, together with the coal.', speaker: 'Anton Grebnev' },
      {
        text: 'To my daughter I drove around, 70 kilometers there and the same back. Now I will drive five minutes and complain that it is too near.',
        speaker: 'Irina Malova',
      },
      { text: 'Trucks, as before, wait for the ferry', speaker: 'a source in the council' },
      { text: 'And the ferry, as before, waits for the water.', speaker: 'a source in the council' },
    ],
    numbers: [
      { text: 'three bridges', value: 3, unit: 'bridges' },
      { text: '1,450 specialists', value: 1450, unit: 'specialists' },
      { text: '320 units', value: 320, unit: 'units' },
      { text: '2.3 billion crowns', value: 2_300_000_000, unit: 'crowns' },
      { text: '12%', value: 12, unit: '%' },
      { text: '24 piles', value: 24, unit: 'piles' },
      { text: '60 tons', value: 60, unit: 'tons' },
      { text: '30-40 meters', value: 30, high: 40, unit: 'meters' },
      { text: '18 kilometers', value: 18, unit: 'kilometers' },
      { text: 'seven more objects', value: 7, unit: 'objects' },
      { text: '70 kilometers', value: 70, unit: 'kilometers' },
      { text: 'five minutes', value: 5, unit: 'minutes' },
      { text: 'second-largest', value: 2, unit: 'rank' },
      { text: '412 houses', value: 412, unit: 'houses' },
    ],
    damage: [
      'Photo: press service of the Ministry of Transport of Karovia',
      'equipment.The',
      'troopsIt',
      'The word "kolomenka"',
      'infra- structure',
      'school, the medical point and',
      'Subscribe to our channel and be the first to know the news',
    ],
  },
  {
    name: 'copper port loan',
    text: `The government defends the credit for the copper port

Writing / Puerto Alcor

The Minister of Economy, Rosaura Quintanal, defended this Wednesday before the Assembly the credit of 480 million dollars for the enlargement of the copper port of Alcor and rejected that the country has remained tied to the lender.

Read also: The keys of the copper agreement

“We signed with open eyes, with a lawyer at each side and with a calculator in the hand,” affirmed the minister, who appeared at own request. “Who says the contrary has not read the contract”.

The loan, granted by the bank Haolin Overseas, has a term of 22 years, of which five are of grace, and an interest of 4.1 percent. In the time of grace the State will pay only the interests.These amount to 19.7 million dollars annual, according to the calculation of the Treasury.

The deputy Evaristo Pombal, of the opposition, did not remain convinced. “When they tell you that there is no small letter, it is that they have read it to you very fast,” he ironized. Pombal recalled that the guarantee includes 35% of the customs incomeThe government, he said, “has pawned the door of the house”.

Quintanal responded that clauses of this kind exist also in the neighborsâ€™ contracts and that the port, today the ninth of the coast by volume of load, will double its capa- city with two new docks and 14 cranes.

The works will give employment to 3,200 workers, of whom four out of five will be of the region. Leocadio Barrantes, who directs the association of stevedores, wants to see it written. “With the previous port they promised us the same and there came 600 men from outside, with their own cook,” he said to the radio Onda Alcor. “Good cook, that yes.”

A report of the Court of Accounts, to which this medium has had access, warns that the income has been calculated with a price of the copper “that has not been seen in a decade”. The ton was quoted yesterday at 9,140 dollars, 1,300 dollars less than in the plan.

Image: the minister, upon arriving to the Assembly. (Archive)

The Assembly approved finally the document with 61 votes in favor, 48 against and five abstentions. At the exit, asked if she would sign it again, the minister did not stop: “With the same pen.”

The presidentâ€™s party announced for its part that it will request that the contract be published in its entirety in the

Share on Facebook Share on WhatsApp`,
    quotes: [
      {
        text: 'We signed with open eyes, with a lawyer at each side and with a calculator in the hand',
        speaker: 'Rosaura Quintanal',
      },
      { text: 'Who says the contrary has not read the contract', speaker: 'Rosaura Quintanal' },
      {
        text: 'When they tell you that there is no small letter, it is that they have read it to you very fast',
        speaker: 'Evaristo Pombal',
      },
      { text: 'has pawned the door of the house', speaker: 'Evaristo Pombal' },
      {
        text: 'With the previous port they promised us the same and there came 600 men from outside, with their own cook',
        speaker: 'Leocadio Barrantes',
      },
      { text: 'Good cook, that yes.', speaker: 'Leocadio Barrantes' },
      { text: 'that has not been seen in a decade', speaker: 'a report of the Court of Accounts' },
      { text: 'With the same pen.', speaker: 'Rosaura Quintanal' },
    ],
    numbers: [
      { text: '480 million dollars', value: 480_000_000, unit: 'USD' },
      { text: '22 years', value: 22, unit: 'years' },
      { text: 'five', value: 5, unit: '' },
      { text: '4.1 percent', value: 4.1, unit: '%' },
      { text: '19.7 million dollars', value: 19_700_000, unit: 'USD' },
      { text: '35%', value: 35, unit: '%' },
      { text: 'ninth', value: 9, unit: 'rank' },
      { text: 'two new docks', value: 2, unit: 'docks' },
      { text: '14 cranes', value: 14, unit: 'cranes' },
      { text: '3,200 workers', value: 3200, unit: 'workers' },
      { text: 'four out of five', value: 80, unit: '%' },
      { text: '600 men', value: 600, unit: 'men' },
      { text: '9,140 dollars', value: 9140, unit: 'USD' },
      { text: '1,300 dollars', value: 1300, unit: 'USD' },
      { text: '61 votes', value: 61, unit: 'votes' },
      { text: '48', value: 48, unit: '' },
      { text: 'five abstentions', value: 5, unit: 'abstentions' },
    ],
    damage: [
      'Read also: The keys of the copper agreement',
      'interests.These',
      'incomeThe',
      'neighborsâ€™',
      'capa- city',
      'Image: the minister, upon arriving to the Assembly. (Archive)',
      'presidentâ€™s',
      'in its entirety in the',
      'Share on Facebook Share on WhatsApp',
    ],
  },
  {
    name: 'hardware store burglary',
    text: `Skip to main content

Police: Thief took 60 padlocks, left the cash

Advertisement

MILL HOLLOW — A burglar who cut through the roof of a hardware store early Monday took 60 padlocks and a child’s wagon and left $1,140 in the register untouched, police said.

Officers were called to Pettibone Hardware, 418 Front Street, at 5:50 a.m. after a bread driver noticed insulation on the sidewalk.They found a hole two feet wide over the paint aisle and a rope tied to a vent.

“He was in there for 40 minutes and he swept up after himself,” Sgt. Carla Wojcik said. “I’ve been doing this 16 years and I’ve never seen that.”

Sgt. Carla Wojcik of the Mill Hollow Police. (Staff photo/R. Ames)

Damage to the roof was put at $3,500. The padlocks, most of them of the brand “Bulldog,” were worth about $900, according to the ownerDuane Pettibone, who opened the store in 1998.

“What do you do with 60 padlocks?” Mr. Pettibone asked. “You’d need 60 doors.”

A camera at the laundromat next door showed a man in a light jacket pulling the wagon east on Front Street. Behind him, at a distance of some 30 yards, walked a dog. Police do not believe the dog was invol- ved.

A camera at the laundromat next door showed a man in a light jacket pulling the wagon east on Front Street. Behind him, at a distance of some 30 yards, walked a dog. Police do not believe the dog was invol- ved.

It was the fourth break-in on the street since August. In the earlier cases thieves took three bicycles, 11 smoked hams and a church organ’s blower. The townâ€™s 12 officers have made no arrest in any of them.

The department said in a Facebook post that it was “following up on several leads” and asked anyone who is offered a padlock at an unusual price to call 555-0142.

Wojcik, who bought a padlock at the store herself last winter, said the burglar might be found without any help from the public. “They’re keyed alike,” she said. “All 60 of them. Sooner or later he’ll lock something he didn’t mean to.”

Get the morning’s headlines in your inbox. Sign up here.

More from this section`,
    quotes: [
      { text: 'He was in there for 40 minutes and he swept up after himself', speaker: 'Carla Wojcik' },
      { text: 'I’ve been doing this 16 years and I’ve never seen that.', speaker: 'Carla Wojcik' },
      { text: 'What do you do with 60 padlocks?', speaker: 'Duane Pettibone' },
      { text: 'You’d need 60 doors.', speaker: 'Duane Pettibone' },
      { text: 'following up on several leads', speaker: 'the department' },
      { text: 'They’re keyed alike', speaker: 'Carla Wojcik' },
      { text: 'All 60 of them. Sooner or later he’ll lock something he didn’t mean to.', speaker: 'Carla Wojcik' },
    ],
    numbers: [
      { text: '60 padlocks', value: 60, unit: 'padlocks' },
      { text: '60 padlocks', value: 60, unit: 'padlocks' },
      { text: '$1,140', value: 1140, unit: 'USD' },
      { text: 'two feet', value: 2, unit: 'feet' },
      { text: '40 minutes', value: 40, unit: 'minutes' },
      { text: '16 years', value: 16, unit: 'years' },
      { text: '$3,500', value: 3500, unit: 'USD' },
      { text: '$900', value: 900, unit: 'USD' },
      { text: '60 padlocks', value: 60, unit: 'padlocks' },
      { text: '60 doors', value: 60, unit: 'doors' },
      { text: '30 yards', value: 30, unit: 'yards' },
      { text: 'three bicycles', value: 3, unit: 'bicycles' },
      { text: '11 smoked hams', value: 11, unit: 'hams' },
      { text: '12 officers', value: 12, unit: 'officers' },
      { text: '60', value: 60, unit: '' },
    ],
    damage: [
      'Skip to main content',
      'Advertisement',
      'sidewalk.They',
      'Sgt. Carla Wojcik of the Mill Hollow Police. (Staff photo/R. Ames)',
      'ownerDuane',
      'invol- ved',
      'A camera at the laundromat next door showed a man in a light jacket pulling the wagon east on Front Street. Behind him, at a distance of some 30 yards, walked a dog. Police do not believe the dog was invol- ved.',
      'townâ€™s',
      'Get the morning’s headlines in your inbox. Sign up here.',
      'More from this section',
    ],
  },
];
