import type { LabelledArticle } from '../labelledArticle.ts';

export const britishIrish: LabelledArticle[] = [
  {
    name: 'credit union theft',
    text: `Former credit union manager jailed for theft from elderly members

Tom Devenney in Kilmorran

A former credit union manager who stole €642,300 from the accounts of elderly members has been jailed for four and a half years.

Declan Rourke (51), of Ashgrove Lawns, Ballynore, pleaded guilty at Kilmorran Circuit Court to 14 sample counts of theft and three counts of false accounting on dates between 2014 and 2021.

Judge Fionnuala Hearty said the offences were “a gross breach of trust, carried out with care and patience”.

“These were people who knew him, who asked after his mother, and who counted on him to count for them,” the judge said. “He did count for them. He counted very well.”

The court heard that Rourke opened nine fictitious accounts in the names of dead members and moved money through them in sums of €200 to €900. Det Sgt Aoife Mannion told Gráinne Sheil BL, prosecuting, that about €85,000 had been recovered.

“He kept a copybook,” Det Sgt Mannion said. “Every cent is in it. I have never seen anything like it.”

Asked by Ms Sheil whether there was any sign of a lavish lifestyle, the witness replied: “None at all. He drove a 12-year-old car.”

Kathleen Tarpey, 83, whose late husband’s account was used, read a victim impact statement. “I went in every Friday for 30 years and he came out from behind the counter to hold the door for me,” she said. “It is the door I think about.”

Michael Quilty SC, for Rourke, said his client had a gambling addiction that had “eaten him from the inside” and had lost his home, his marriage and his good name. He handed in a letter in which Rourke had written: “I do not ask the members to forgive me. I ask them to know that it was not their fault.”

Judge Hearty set a headline sentence of seven years, which she reduced for the early plea and the absence of previous convictions. She suspended the final six months on condition that he stay out of betting shops.

The theft came to light in 2022, when a new computer system known as “Clearbook” flagged accounts on which nobody had drawn a pension for a dozen years.

“No member lost a cent as a result of these crimes,” the credit union, which has 11,200 members, said in a statement. It had since put in place “a full suite of modern controls”, it added.

As Rourke was led away, a shout went up from the gallery: “You’ll have no luck for it, Declan.”`,
    quotes: [
      { text: 'a gross breach of trust, carried out with care and patience', speaker: 'Fionnuala Hearty' },
      {
        text: 'These were people who knew him, who asked after his mother, and who counted on him to count for them',
        speaker: 'Fionnuala Hearty',
      },
      { text: 'He did count for them. He counted very well.', speaker: 'Fionnuala Hearty' },
      { text: 'He kept a copybook', speaker: 'Aoife Mannion' },
      { text: 'Every cent is in it. I have never seen anything like it.', speaker: 'Aoife Mannion' },
      { text: 'None at all. He drove a 12-year-old car.', speaker: 'Aoife Mannion' },
      {
        text: 'I went in every Friday for 30 years and he came out from behind the counter to hold the door for me',
        speaker: 'Kathleen Tarpey',
      },
      { text: 'It is the door I think about.', speaker: 'Kathleen Tarpey' },
      { text: 'eaten him from the inside', speaker: 'Michael Quilty' },
      {
        text: 'I do not ask the members to forgive me. I ask them to know that it was not their fault.',
        speaker: 'Declan Rourke',
      },
      { text: 'No member lost a cent as a result of these crimes', speaker: 'the credit union' },
      { text: 'a full suite of modern controls', speaker: 'the credit union' },
      { text: 'You’ll have no luck for it, Declan.', speaker: '' },
    ],
    numbers: [
      { text: '€642,300', value: 642_300, unit: 'EUR' },
      { text: 'four and a half years', value: 4.5, unit: 'years' },
      { text: '14 sample counts', value: 14, unit: 'counts' },
      { text: 'three counts', value: 3, unit: 'counts' },
      { text: 'nine fictitious accounts', value: 9, unit: 'accounts' },
      { text: '€200 to €900', value: 200, high: 900, unit: 'EUR' },
      { text: '€85,000', value: 85000, unit: 'EUR' },
      { text: '30 years', value: 30, unit: 'years' },
      { text: 'seven years', value: 7, unit: 'years' },
      { text: 'six months', value: 6, unit: 'months' },
      { text: 'a dozen years', value: 12, unit: 'years' },
      { text: '11,200 members', value: 11200, unit: 'members' },
    ],
    damage: [],
  },
  {
    name: 'tunnel minister',
    text: `A minister in a hurry, and a tunnel that will not wait

Isolde Crane, Political Correspondent

In the tea room they call it ‘the hole’. Nobody asks which one. The Wharram tunnel, £6.4bn over budget and four years late, has already ended two careers; on Wednesday it may end a third.

Harriet Lonsdale-Voss, the Transport Secretary, will tell the Commons then whether the Government means to finish it. Those who have seen the draft say that she will. Those who have seen the Treasury’s reply are not so sure.

‘She wants to be the one who held her nerve,’ says Sir Peter Alderthorpe, who ran the department in the last coalition. ‘The trouble with holding your nerve is that somebody has to pay for it.’

The sums are simple enough. About 58 per cent of the tunnel has been dug. To stop now would cost £1.1bn in broken contracts; to go on would cost, on the department’s own figures, £3.8bn to £4.5bn. The benefits, according to a leaked Treasury paper, are ‘unproven and, on present trends, unprovable’.

Mrs Lonsdale-Voss does not accept that. Her allies point to the 41,000 commuters who would save 25 minutes each way, and to a poll last month in which two thirds of voters in the region wanted it finished.

‘You could win an election on that tunnel up there,’ one backbencher said, ‘and lose it down here.’

What she cannot count on is her own side. Twenty-three backbenchers have signed a letter asking for a pause. Its author, Gwen Prothero, is no rebel by temper. She taught chemistry for 19 years before she entered the House and still marks up her papers, she says, in green.

‘I asked the minister a plain question in March,’ she said over a cup of what the tea room calls coffee. ‘I’m still waiting for a plain answer. I’m told it’s in the tunnel.’

Downing Street would not be drawn. ‘The Prime Minister has full confidence in his Transport Secretary,’ the Prime Minister’s spokesman said on Monday. He declined to say it twice.

Nor has the opposition made things easy for itself. It backed the tunnel in office, opposed it in 2022 and has lately settled on what its leader, Rupert Astley-Moore, calls ‘a period of constructive doubt’. Asked what that meant, he told Radio Meridian: ‘It means that we doubt it, and that we wish to be helpful.’

The engineers, meanwhile, dig. Joanna Petrie, who runs the northern drive, has 340 people underground and a machine named Gladys. ‘The rock doesn’t read the papers,’ she says. ‘We do 11 metres on a good day, three on a bad one, and on the bad ones I try not to switch on the news.’

If Mrs Lonsdale-Voss loses on Wednesday, she will be the seventh Transport Secretary in a decade to go. In her office hangs a print entitled ‘The Last Tug Home’. Visitors are told not to read anything into it.`,
    quotes: [
      { text: 'She wants to be the one who held her nerve', speaker: 'Peter Alderthorpe' },
      { text: 'The trouble with holding your nerve is that somebody has to pay for it.', speaker: 'Peter Alderthorpe' },
      { text: 'unproven and, on present trends, unprovable', speaker: 'a leaked Treasury paper' },
      { text: 'You could win an election on that tunnel up there', speaker: 'one backbencher' },
      { text: 'and lose it down here.', speaker: 'one backbencher' },
      { text: 'I asked the minister a plain question in March', speaker: 'Gwen Prothero' },
      { text: 'I’m still waiting for a plain answer. I’m told it’s in the tunnel.', speaker: 'Gwen Prothero' },
      {
        text: 'The Prime Minister has full confidence in his Transport Secretary',
        speaker: 'the Prime Minister’s spokesman',
      },
      { text: 'a period of constructive doubt', speaker: 'Rupert Astley-Moore' },
      { text: 'It means that we doubt it, and that we wish to be helpful.', speaker: 'Rupert Astley-Moore' },
      { text: 'The rock doesn’t read the papers', speaker: 'Joanna Petrie' },
      {
        text: 'We do 11 metres on a good day, three on a bad one, and on the bad ones I try not to switch on the news.',
        speaker: 'Joanna Petrie',
      },
    ],
    numbers: [
      { text: '£6.4bn', value: 6_400_000_000, unit: 'GBP' },
      { text: 'four years', value: 4, unit: 'years' },
      { text: 'two careers', value: 2, unit: 'careers' },
      { text: '58 per cent', value: 58, unit: '%' },
      { text: '£1.1bn', value: 1_100_000_000, unit: 'GBP' },
      { text: '£3.8bn to £4.5bn', value: 3_800_000_000, high: 4_500_000_000, unit: 'GBP' },
      { text: '41,000 commuters', value: 41000, unit: 'commuters' },
      { text: '25 minutes', value: 25, unit: 'minutes' },
      { text: 'two thirds', value: 66.67, unit: '%' },
      { text: 'Twenty-three backbenchers', value: 23, unit: 'backbenchers' },
      { text: '19 years', value: 19, unit: 'years' },
      { text: '340 people', value: 340, unit: 'people' },
      { text: '11 metres', value: 11, unit: 'metres' },
      { text: 'three', value: 3, unit: '' },
    ],
    damage: [],
  },
];
