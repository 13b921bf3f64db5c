/** Our own writing: an agency's copy, a second reporter's article on the same event that quotes the same people. */

const QUOTES = [
  '“We lost the north wall at ten past four and after that there was nothing to hold the water,” said Elka Vorn, who runs the dike office.',
  '“My cellar is a pond and my freezer is a boat,” said Tomas Ries, a butcher in Lower Hamm.',
];

export const AGENCY = [
  'Dike at Hamm gives way after three days of rain',
  'HAMM (Delta Wire) - The northern dike of Hamm gave way early on Tuesday and the river ran into four streets of the lower town, the dike office said.',
  QUOTES[0],
  'Firefighters carried 62 people from upper floors by boat. Nobody was hurt, but two horses drowned in a stable behind the mill.',
  QUOTES[1],
  'The water stood 1.4 metres high in the market hall at noon. Engineers hope to close the gap with sandbags before the second crest, which is expected on Thursday night.',
  'The province had put off repairs of the wall twice since 2019 because the money went to a ring road, according to minutes of its council.',
  'Schools in the lower town stay closed until Monday, and trains will stop at the upper station only.',
].join('\n');

export const SECOND_REPORTER = [
  'Four streets under water: who left the wall to rot?',
  'Anyone who walked along the northern bank last autumn could put a hand into the cracks. On Tuesday the river found them too, and by breakfast the lower town of Hamm belonged to it.',
  QUOTES[0],
  'Her office had asked for money again and again. Papers that this newspaper has seen show eleven letters to the province in six years, nine of which were never answered.',
  QUOTES[1],
  'He had insured the shop against fire and theft. Water, the agent told him, was what the dike was for.',
  'The governor did not want to talk about letters. His spokeswoman sent two sentences by mail, in which the word wall does not occur.',
  'In the school gym, where sixty camp beds stand in rows, nobody expects to be home before the weekend.',
].join('\n');
