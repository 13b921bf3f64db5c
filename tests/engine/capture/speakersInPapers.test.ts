import { describe, expect, it } from 'vitest';
import { quotesOf } from './drafted.ts';

/** Traps that real papers set; the sentences are our own. */
describe('who speaks, where a paper sets a trap', () => {
  it.each<[string, string, string[]]>([
    [
      'a surname that is a verb',
      'Charles Bellows, the lawyer, rose. “The papers may be lost to my client,” Bellows told the court.',
      ['Charles Bellows'],
    ],
    [
      'a headline’s verb before a name',
      'Backs Norden ahead\n\nWilliam Norden spoke in Lund. “He is wrong to bring the port into it,” Norden said.',
      ['William Norden'],
    ],
    [
      'a surname that is a trade',
      'Rep. Mac Barber wants the money. Barber, who is in his third term, said there “are some members who would not have it.”',
      ['Mac Barber'],
    ],
    [
      'a place for a person',
      'Richard Olin met the members at the Millpond Inn. He said, “We must settle this on what is right and not on what pays.”',
      ['Richard Olin'],
    ],
    [
      'a participle behind the marks',
      'Hanna Weil said, “This is no plan to win an island but to keep it,” pointing out the people had left it.',
      ['Hanna Weil'],
    ],
    [
      'a weekday behind the name',
      '“Our whole line played well,” said Hank Stram Monday after he had seen the film.',
      ['Hank Stram'],
    ],
    [
      'a weekday before the pronoun',
      'Carl Maddox left on Friday. Sunday he had added, “We can love the man and not the office.”',
      ['Carl Maddox'],
    ],
    [
      'a title behind a relative',
      'The men and the daughter, Mrs. Grace Peck, sat down. “I rather resent it,” she said.',
      ['Grace Peck'],
    ],
    [
      'another office',
      'The mayor is away. Gen. Joseph Nugent, the attorney general, was there. The governor wrote that he was worried “about the trouble that the law has made.”',
      ['the governor'],
    ],
    [
      'the wife of a president',
      'The players were greeted by Laura Holm, the first lady. President Holm said, “I have the greatest pride in this.”',
      ['President Holm'],
    ],
    [
      'a noun like a verb',
      '“I never heard the like,” recalled Ada Morin, who had to stop twice in the telling. “That is all I know.”',
      ['Ada Morin', 'Ada Morin'],
    ],
    [
      'what one calls another',
      'Colt Hargis is a farmer. He refers to the senator, always with a smile, as “my favorite cow doctor.”',
      ['Colt Hargis'],
    ],
    [
      'a relative clause before the subject',
      'Tobias Rehn spoke. In a message, which this paper has seen, Mr. Rehn took what he called “full and personal blame for it.”',
      ['Tobias Rehn'],
    ],
    ['a holiday', 'Rosa Lindt has been on the road since Memorial Day. “All of them were full,” he said.', ['']],
  ])('%s', (_, text, speakers) => {
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});
