import type { LabelledArticle } from '../labelledArticle.ts';

export const features: LabelledArticle[] = [
  {
    name: 'interview with a referee',
    text: `The Notary Puts Away Her Whistle

By Tom Ashgrove

Nerea Halvardsen orders a cheese toast, moves the salt to the far end of the table and asks whether I would mind changing places. She does not like to have people behind her. It is a habit, she says, and she has it from work.

For 21 seasons Ms. Halvardsen was a handball referee, the first woman to whistle a men’s final and, in the opinion of 14 of the 16 coaches polled by a Danish magazine, the best of either sex. In May she stopped, without a farewell match. I ask her why.

“Because I saw a foul and I was sorry for the boy,” she says. “You cannot be sorry. You are sorry for one breath, and in that breath there have been two more fouls.”

Didn’t she ever feel sorry before?

“Afterward, yes. In the car.”

She laughs. She has a big laugh for such a precise person. On court she was known as “the Notary,” a name she pretends not to have heard. In 1,312 matches she sent off 408 players, and she can tell you about most of them. Did anybody ever hit her? Two, she says, and one of them became a priest.

I have brought along a clip from the semifinal in Lund, in 2019, the one with the famous penalty. She watches it without expression. When it is over she pushes the phone back across the table.

“I was wrong,” she says. “I knew it before the ball was in.”

And said nothing?

“To whom? There were 9,000 people there and every one of them had a mother who had told him he was right. I had a whistle. You know, people think the whistle is power. The whistle is a very small door, and everyone is trying to come in by it at the same time, and you are standing there in shorts.

“So I wrote to him. To Sixten, the keeper. I wrote a letter by hand and I said, it was not a penalty, I am sorry, I would give it again because it’s what I saw. He answered the next summer. It was a postcard with a cow on it.”

I know about the cow, because I called Sixten Aurell, the keeper, the day before. Mr. Aurell, who now sells boats in Malören, still has her letter. “It’s the only apology I ever got in that sport,” he told me. “I read it to my kids when they say something isn’t fair.” What did he write on the card? “‘Come and visit, and bring glasses.’”

When I tell her this, Ms. Halvardsen looks out of the window for some time.

“I brought three pairs,” she says. “It was a good lunch.”

We talk about money, since nobody in her sport does. A referee in the top league earns 310 euros a match, 40 less than the man who mops the floor at the arena, who is at least in a union. A federation report last year found that three in four referees leave within five years and called the loss “regrettable but cost-neutral.” She has that sentence on her refrigerator.

Would she want her daughter to do it? Ms. Halvardsen shakes her head. “Never,” she says. Then, after a pause: “She’s already done 12 games. She’s stricter than I am.”

The toast is finished. She puts the salt back where it was, to the inch. On the way out a man at the bar raises his glass and says something I don’t catch, and she, without turning around, lifts two fingers: two minutes, off the court.

“I whistle with my eyes,” she says in the street. “It’s cheaper.”`,
    quotes: [
      { text: 'Because I saw a foul and I was sorry for the boy', speaker: 'Nerea Halvardsen' },
      {
        text: 'You cannot be sorry. You are sorry for one breath, and in that breath there have been two more fouls.',
        speaker: 'Nerea Halvardsen',
      },
      { text: 'Afterward, yes. In the car.', speaker: 'Nerea Halvardsen' },
      { text: 'I was wrong', speaker: 'Nerea Halvardsen' },
      { text: 'I knew it before the ball was in.', speaker: 'Nerea Halvardsen' },
      {
        text: 'To whom? There were 9,000 people there and every one of them had a mother who had told him he was right. I had a whistle. You know, people think the whistle is power. The whistle is a very small door, and everyone is trying to come in by it at the same time, and you are standing there in shorts.\n\n“So I wrote to him. To Sixten, the keeper. I wrote a letter by hand and I said, it was not a penalty, I am sorry, I would give it again because it’s what I saw. He answered the next summer. It was a postcard with a cow on it.',
        speaker: 'Nerea Halvardsen',
      },
      { text: 'It’s the only apology I ever got in that sport', speaker: 'Sixten Aurell' },
      { text: 'I read it to my kids when they say something isn’t fair.', speaker: 'Sixten Aurell' },
      { text: '‘Come and visit, and bring glasses.’', speaker: 'Sixten Aurell' },
      { text: 'I brought three pairs', speaker: 'Nerea Halvardsen' },
      { text: 'It was a good lunch.', speaker: 'Nerea Halvardsen' },
      { text: 'regrettable but cost-neutral.', speaker: 'a federation report' },
      { text: 'Never', speaker: 'Nerea Halvardsen' },
      { text: 'She’s already done 12 games. She’s stricter than I am.', speaker: 'Nerea Halvardsen' },
      { text: 'I whistle with my eyes', speaker: 'Nerea Halvardsen' },
      { text: 'It’s cheaper.', speaker: 'Nerea Halvardsen' },
    ],
    numbers: [
      { text: '21 seasons', value: 21, unit: 'seasons' },
      { text: '14', value: 14, unit: '' },
      { text: '16 coaches', value: 16, unit: 'coaches' },
      { text: 'two more fouls', value: 2, unit: 'fouls' },
      { text: '1,312 matches', value: 1312, unit: 'matches' },
      { text: '408 players', value: 408, unit: 'players' },
      { text: 'Two', value: 2, unit: '' },
      { text: '9,000 people', value: 9000, unit: 'people' },
      { text: 'three pairs', value: 3, unit: 'pairs' },
      { text: '310 euros', value: 310, unit: 'EUR' },
      { text: '40', value: 40, unit: '' },
      { text: 'three in four', value: 75, unit: '%' },
      { text: '12 games', value: 12, unit: 'games' },
      { text: 'two fingers', value: 2, unit: 'fingers' },
      { text: 'two minutes', value: 2, unit: 'minutes' },
    ],
    damage: [],
  },
];
