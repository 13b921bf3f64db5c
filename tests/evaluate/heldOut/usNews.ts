import type { LabelledArticle } from '../labelledArticle.ts';

export const usNews: LabelledArticle[] = [
  {
    name: 'storm on the Carrow coast',
    text: `Storm Odile kills nine, cuts off islands on Carrow coast

PORT SALVADO, Oct. 4 (Meridian Wire) - A tropical storm that gathered strength faster than forecasters had expected tore across the Carrow coast before dawn on Sunday, killing at least nine people and leaving two inhabited islands without contact, officials said.

Storm Odile came ashore near Port Salvado with winds of 95 miles per hour and dropped 14 inches of rain in less than a day. About 210,000 homes were without power by noon, a quarter of a million people had been told to boil their water, and the coastal highway was cut in six places.

"We heard the roof go, and then we heard everybody else's roof go," said Teresa Ixtapan, a schoolteacher who spent the night in a bathtub with her three children and a goat. "The goat was the calm one."

The interior minister, Rolando Meza-Cruz, said five of the dead were from a single family whose house slid into the Rio Salvado. Two others were fishermen. "We have not reached the islands, and I will not guess at what we will find there," Meza-Cruz told reporters, standing beside the navy chief, Admiral Silvio Prat. Prat nodded but did not speak.

The navy has sent four ships and 11 helicopters. Thirteen hundred soldiers were clearing roads, according to the ministry.

Forecasters at the Carrow Meteorological Institute had rated Odile a weak storm as late as Saturday afternoon. Wilmer Otundo, the institute's deputy head, said that water in the gulf was 2.3 degrees Celsius warmer than normal. "It was like driving past a filling station," he told Meridian Wire by telephone. "The storm simply pulled in."

In its midnight bulletin the institute had warned of "locally heavy showers." Asked about the wording, Otundo sighed.

"I would choose other adjectives now," he said.

Damage has been put provisionally at $400 million to $600 million, said Dana Fairweather of Tidewater Re, a reinsurer. "Roughly 30% of that is insured, and I am being kind," she said.

It was the deadliest storm to strike the coast since 2011, when a hurricane that residents still call "the Widow" killed 64. At the Salvado hospital, where 83 of the injured were being treated, a nurse who would not give her name was handing out candles from a cake box.

"Happy birthday to all of them," the nurse said.

Rain was expected to ease by Monday evening.`,
    quotes: [
      { text: "We heard the roof go, and then we heard everybody else's roof go", speaker: 'Teresa Ixtapan' },
      { text: 'The goat was the calm one.', speaker: 'Teresa Ixtapan' },
      {
        text: 'We have not reached the islands, and I will not guess at what we will find there',
        speaker: 'Rolando Meza-Cruz',
      },
      { text: 'It was like driving past a filling station', speaker: 'Wilmer Otundo' },
      { text: 'The storm simply pulled in.', speaker: 'Wilmer Otundo' },
      { text: 'locally heavy showers.', speaker: 'the institute' },
      { text: 'I would choose other adjectives now', speaker: 'Wilmer Otundo' },
      { text: 'Roughly 30% of that is insured, and I am being kind', speaker: 'Dana Fairweather' },
      { text: 'Happy birthday to all of them', speaker: 'the nurse' },
    ],
    numbers: [
      { text: 'nine', value: 9, unit: '' },
      { text: 'nine people', value: 9, unit: 'people' },
      { text: 'two inhabited islands', value: 2, unit: 'islands' },
      { text: '95 miles', value: 95, unit: 'miles' },
      { text: '14 inches', value: 14, unit: 'inches' },
      { text: '210,000 homes', value: 210_000, unit: 'homes' },
      { text: 'a quarter of a million people', value: 250_000, unit: 'people' },
      { text: 'six places', value: 6, unit: 'places' },
      { text: 'three children', value: 3, unit: 'children' },
      { text: 'five', value: 5, unit: '' },
      { text: 'Two', value: 2, unit: '' },
      { text: 'four ships', value: 4, unit: 'ships' },
      { text: '11 helicopters', value: 11, unit: 'helicopters' },
      { text: 'Thirteen hundred soldiers', value: 1300, unit: 'soldiers' },
      { text: '2.3 degrees', value: 2.3, unit: 'degrees' },
      { text: '$400 million to $600 million', value: 400_000_000, high: 600_000_000, unit: 'USD' },
      { text: '30%', value: 30, unit: '%' },
      { text: '64', value: 64, unit: '' },
      { text: '83', value: 83, unit: '' },
    ],
    damage: [],
  },
  {
    name: 'the woman who drew the exits',
    text: `Ilse Varnadoe, Who Drew the Way Out, Dies at 91

By Sam Okonjo

Ilse Varnadoe, a graphic designer whose running figure on a green field has shown the way out of some 40,000 American buildings, and who liked to say that her best work was seen only by people who were leaving, died on Feb. 11 at her home in Tilbury, Vt. She was 91.

Her daughter, Camille Varnadoe-Reyes, said the cause was heart failure.

Ms. Varnadoe was third in a class of 58 at the Pruitt School of Design and the only woman in it. She was hired in 1959 by the Federal Signage Board, an agency of 12 people in a basement, where she was asked to make coffee. She made it, she said, so badly that she was asked to draw instead.

“I never learned,” she told an interviewer in 1994. “I practiced being terrible. It took discipline.”

The exit sign of the time was a word in red letters, six inches high. Ms. Varnadoe spent 14 months watching fire drills and came to believe that people in smoke did not read. They followed. So she drew somebody to follow: a small person, neither a man nor a woman, in a hurry but not in a panic.

“Everyone asked me about the legs,” she wrote in her memoir, “Left at the Stairs.” “It was the elbows that cost me 200 drawings.”

The board turned it down, twice. In 1967, after a hotel fire in which 31 guests died, a fire marshal named Gordon Tremaine remembered the drawing and hung it, without asking anyone, in three hotels in his county. A year later every other county wanted it.

“I’ve been given medals for things I did on a ladder,” Mr. Tremaine, who died in 2008, once said of it. “That was the ladder that mattered.”

A study by the board found that buildings with her sign were emptied 22 percent faster, a figure that Ms. Varnadoe distrusted. “They were faster because they’d been made to look up,” she said. “Anything new would do it. A parrot would do it.”

She was paid $75 for the design. It is thought to have been reproduced 1.9 million times.

Ilse Marie Hauck was born on May 2, 1934, in Cold Ferry, Wis., the second of four sisters. Her father drove a bread truck; her mother, a seamstress, cut patterns from newspapers and let the children trace what was left over. Her marriage to Roy Varnadoe, a surveyor, lasted 44 years, until his death in 2006. In addition to her daughter, she is survived by two sons, five grandchildren and her sister Lotte.

She gave few interviews, and corrected the ones she gave. When a newspaper called her the “mother of the exit,” she sent back the clipping with a line added in green pencil: “Aunt, at most. I only pointed.”

At home, her daughter said, there was no sign over the door. “She said that we knew the way,” Ms. Varnadoe-Reyes recalled.`,
    quotes: [
      { text: 'I never learned', speaker: 'Ilse Varnadoe' },
      { text: 'I practiced being terrible. It took discipline.', speaker: 'Ilse Varnadoe' },
      { text: 'Everyone asked me about the legs', speaker: 'Ilse Varnadoe' },
      { text: 'It was the elbows that cost me 200 drawings.', speaker: 'Ilse Varnadoe' },
      { text: 'I’ve been given medals for things I did on a ladder', speaker: 'Gordon Tremaine' },
      { text: 'That was the ladder that mattered.', speaker: 'Gordon Tremaine' },
      { text: 'They were faster because they’d been made to look up', speaker: 'Ilse Varnadoe' },
      { text: 'Anything new would do it. A parrot would do it.', speaker: 'Ilse Varnadoe' },
      { text: 'Aunt, at most. I only pointed.', speaker: 'Ilse Varnadoe' },
      { text: 'She said that we knew the way', speaker: 'Camille Varnadoe-Reyes' },
    ],
    numbers: [
      { text: '40,000 American buildings', value: 40000, unit: 'buildings' },
      { text: 'third', value: 3, unit: 'rank' },
      { text: '58', value: 58, unit: '' },
      { text: '12 people', value: 12, unit: 'people' },
      { text: 'six inches', value: 6, unit: 'inches' },
      { text: '14 months', value: 14, unit: 'months' },
      { text: '200 drawings', value: 200, unit: 'drawings' },
      { text: '31 guests', value: 31, unit: 'guests' },
      { text: 'three hotels', value: 3, unit: 'hotels' },
      { text: '22 percent', value: 22, unit: '%' },
      { text: '$75', value: 75, unit: 'USD' },
      { text: '1.9 million times', value: 1_900_000, unit: 'times' },
      { text: 'four sisters', value: 4, unit: 'sisters' },
      { text: '44 years', value: 44, unit: 'years' },
      { text: 'two sons', value: 2, unit: 'sons' },
      { text: 'five grandchildren', value: 5, unit: 'grandchildren' },
    ],
    damage: [],
  },
];
