import { expect, it } from 'vitest';
import { quotesOf } from './drafted.ts';

/** Ways in which newspapers tell who speaks, each with the speakers of its quotations in order. */
const WAYS: [string, string[]][] = [
  ['"We are out of time," said Marlene Okafor, a spokeswoman for the transit agency.', ['Marlene Okafor']],
  ['Marlene Okafor, a spokeswoman for the transit agency, said, "We are out of time."', ['Marlene Okafor']],
  [
    '“It was a mess from the first day,” Dr. Paul Whitcomb, who directs the clinic, said in an interview.',
    ['Paul Whitcomb'],
  ],
  ['Mr. Whitcomb arrived late.\n\n“I had no idea,” Mr. Whitcomb said.', ['Whitcomb']],
  ['Sheriff Dale Haskins told reporters on Monday that the search "will go on as long as it takes."', ['Dale Haskins']],
  ['The judge, Carla Nuñez, looked up. “You may sit,” she said.', ['Carla Nuñez']],
  ['“This is about families,” said Rep. Tom Delgado (D-Ohio).', ['Tom Delgado']],
  [
    '“This is about families,” said Senator Tom Delgado, Democrat of Ohio and the bill’s sponsor. “It is not about politics.”',
    ['Tom Delgado', 'Tom Delgado'],
  ],
  ['“This,” said Delgado, “is not about politics.”', ['Delgado', 'Delgado']],
  [
    'Ann Petrie, 34, a nurse, was in the lobby when it happened. “I heard a boom,” she said. “Then people were running.”',
    ['Ann Petrie', 'Ann Petrie'],
  ],
  [
    'Police Chief Ron Baylor and Mayor Lisa Grant both attended. “We will rebuild this street,” Grant said.',
    ['Lisa Grant'],
  ],
  [
    '“I don’t think so,” Lopez replied when asked whether she would run. Her rival, Ben Carver, laughed. “She’ll run,” he said.',
    ['Lopez', 'Ben Carver'],
  ],
  ['“The company takes these concerns seriously,” Halvorsen Foods said in a statement.', ['Halvorsen Foods']],
  ['In a statement, the company said: “We regret the error.”', ['the company']],
  ['The report concluded that “no single failure led to the collapse.”', ['the report']],
  ['“We’ve seen this before,” says Kenji Mori, an economist at Brandt University who studies housing.', ['Kenji Mori']],
  ['According to Mori, “prices will keep falling for at least a year.”', ['Mori']],
  ['“They have to decide,” he added, referring to the council.', ['']],
  ['Coach Bill Ferris was blunt: “We played terribly.”', ['Bill Ferris']],
  ['“We played terribly,” coach Bill Ferris said after the 31-7 loss. “No excuses.”', ['Bill Ferris', 'Bill Ferris']],
  [
    '"If you build it wrong," warned Sandra Ellis, the state geologist, "it will slide into the river."',
    ['Sandra Ellis', 'Sandra Ellis'],
  ],
  ['Ellis, who has worked there since 1998, put it this way: "It will slide."', ['Ellis']],
  ['A White House spokesman, Greg Tolland, called the bill “a gift to polluters.”', ['Greg Tolland']],
  ['Tolland called the accusation “absolutely and completely false” and said he would sue.', ['Tolland']],
  ['“It’s absurd,” one senior official said, speaking on condition of anonymity.', ['one senior official']],
  ['“It’s absurd,” said a person familiar with the matter.', ['a person familiar with the matter']],
  ['Asked about the delay, Garcia said, “Ask the contractor.”', ['Garcia']],
  ['Her mother, Ruth Engel, remembers the day. “The sky went green,” Engel recalled.', ['Ruth Engel']],
  ['“The sky went green,” recalled Engel, 71.', ['Engel']],
  ['Prosecutors said Marlow had bragged, “I own this town.”', ['Marlow']],
  ['“There is no evidence of that,” the lawyer for Mr. Marlow, Denise Kraft, said.', ['Denise Kraft']],
  ['Kraft wrote in a letter to the court that her client was “a broken man who wants to make amends.”', ['Kraft']],
  [
    '“Not everybody can afford that,” said Rosa Jimenez, whose son attends the school, adding that she would appeal.',
    ['Rosa Jimenez'],
  ],
  ['“We need answers,” Jimenez told The Morning Ledger.', ['Jimenez']],
  [
    'The president of the union, Walt Drummond, said members were “angrier than I have ever seen them.”',
    ['Walt Drummond'],
  ],
  ['He described the mood as “somewhere between a wake and a wedding.”', ['']],
  ['Thompson tweeted: "This is a sad day for Ohio."', ['Thompson']],
  ['“A sad day,” Thompson wrote on Twitter. “But we will be back.”', ['Thompson', 'Thompson']],
  [
    'John Avery, president and chief executive of Avery Mills, said in a telephone interview: “The first quarter was soft.”',
    ['John Avery'],
  ],
  ['“The first quarter was soft,” Mr. Avery, president of Avery Mills, said.', ['Avery']],
  [
    '“I love this place,” said Dave Kim, standing beside his truck. His wife, Laura, nodded. “Me too,” she said.',
    ['Dave Kim', 'Laura'],
  ],
  [
    'Neither Smith nor his agent, Carl Bloom, returned calls. “He’s not talking,” Bloom’s assistant said.',
    ['Bloom’s assistant'],
  ],
  [
    '“What we know,” Fire Capt. Joe Danvers said at the scene, “is that it started in the kitchen.”',
    ['Joe Danvers', 'Joe Danvers'],
  ],
  ['“They were good boys,” said their aunt, Mary Tull.', ['Mary Tull']],
  ['“They were good boys,” said Tull’s neighbor, 56-year-old Frank Odom.', ['Frank Odom']],
  ['His brother Sam said: “I still wait for him to call.”', ['Sam']],
  ['The film “The Long Road Home” opened Friday. Critics called it “a masterpiece.”', ['critics']],
  ['She sang “Amazing Grace” and “Blue Moon” for a crowd of 300.', []],
  ['The so-called “smart city” program was shelved.', []],
  ['“Get down!” someone shouted.', ['someone']],
  [
    '“If I were a betting man,” said Richard Holt, chief economist at First Lakes Bank in Cleveland, “I’d bet on a cut.”',
    ['Richard Holt', 'Richard Holt'],
  ],
  [
    'Holt said that “the labor market is cooling” and that “wages will follow,” though he gave no date.',
    ['Holt', 'Holt'],
  ],
  ['“The labor market is cooling,” Holt said. Wages, he added, “will follow.”', ['Holt', 'Holt']],
  ['According to the indictment, Ruiz told the undercover agent, "I can get you anything you want."', ['Ruiz']],
  [
    'Ms. Hale’s lawyer, Peter Stroud, called the verdict “a grave injustice.” Prosecutor Lena Brandt said, “Justice was served.”',
    ['Peter Stroud', 'Lena Brandt'],
  ],
  ['“We are thrilled,” said Mayor-elect Nina Caldwell.', ['Nina Caldwell']],
  ['“That’s not what I said,” O’Brien insisted.', ['O’Brien']],
  ['“We had to lower our voices,” recalls one teacher. “It was eerie,” says another.', ['one teacher', 'another']],
  ['Said Kowalski: “It was the best game of my life.”', ['Kowalski']],
  [
    '“It was the best game of my life,” Stan Kowalski, the winning pitcher, told reporters in the clubhouse, grinning.',
    ['Stan Kowalski'],
  ],
  ['The ACLU’s director, Maya Singh, argues the policy is “unconstitutional on its face.”', ['Maya Singh']],
  ['The Rev. James Holloway prayed with the family. “God will carry you,” the pastor told them.', ['James Holloway']],
  ['“God will carry you,” the Rev. James Holloway told them.', ['James Holloway']],
  ["'We can't go on like this,' said Fiona Marsh, the union's regional secretary.", ['Fiona Marsh']],
  ['‘We can’t go on like this,’ said Fiona Marsh. ‘The men are tired.’', ['Fiona Marsh', 'Fiona Marsh']],
  [
    '“We can’t go on,” said Fiona Marsh.\n\nShe said the men were tired.\n\n“They sleep in their cabs,” Ms. Marsh said.',
    ['Fiona Marsh', 'Fiona Marsh'],
  ],
  [
    '“We can’t go on,” said Fiona Marsh.\n\n“The men are tired.\n\n“They sleep in their cabs.”',
    ['Fiona Marsh', 'Fiona Marsh'],
  ],
  ['“What happened here is a disgrace,” said Alderman Ed Novak (45th Ward), who represents the area.', ['Ed Novak']],
  [
    'State Sen. Maria Chen, R-Fresno, said the measure “would bankrupt every small farm in the valley.”',
    ['Maria Chen'],
  ],
  ['U.S. Attorney Bill Nettles said, “This office will not tolerate it.”', ['Bill Nettles']],
  ['“It’s like a funeral,” said Jones, as his wife, Carol, wept beside him.', ['Jones']],
  ['Smith’s attorney said the charges were “politically motivated.”', ['Smith’s attorney']],
  ['Residents said they were “sick and tired” of the noise.', ['residents']],
  ['“You can’t just walk away,” says Wendy Park of the Harbor Alliance.', ['Wendy Park']],
  ['“I was shocked,” said the 23-year-old, who asked that her name be withheld.', ['the 23-year-old']],
  [
    'Officials at the Energy Department declined to comment, saying “the matter is under review.”',
    ['officials at the Energy Department'],
  ],
  ['The Ledger quoted Delgado as saying: “We lost the plans.”', ['Delgado']],
  ['“We lost the plans,” Ana Delgado was quoted as saying by the Ledger.', ['Ana Delgado']],
  [
    'Asked about the “white gold” of the resorts, Kari Lund laughed. “I grew up there. We called it shovelling.”',
    ['Kari Lund'],
  ],
];

it.each(WAYS)('%s', (text, speakers) => {
  expect(quotesOf(text).map(({ speaker }) => speaker.toLowerCase())).toEqual(
    speakers.map((speaker) => speaker.toLowerCase()),
  );
});
