import type { LabelledSpeech } from './labelledSpeech.ts';

/** Who said it, in the manner of US papers: invented articles that the rules have seen. */
export const seenSpeech: LabelledSpeech[] = [
  {
    name: 'MILLBROOK, N.Y. — Carol Dunning had',
    text: `MILLBROOK, N.Y. — Carol Dunning had been in the shop for 11 minutes when the ceiling came down.

"There was this groan," Dunning said, "and then daylight."

Her business partner, Sheila Prewitt, was out back. She heard the crash and ran in.

"I thought she was dead," Prewitt said. "I really did."

The building inspector, Todd Haber, said the roof had been flagged in March. He said he had warned the owner twice.

"You can only write so many letters," he said.

The owner, Gerald Stroh, did not return calls. His son Kevin said the family was "devastated, just devastated."`,
    quotes: [
      { text: 'There was this groan', speaker: 'Carol Dunning' },
      { text: 'and then daylight.', speaker: 'Carol Dunning' },
      { text: 'I thought she was dead', speaker: 'Sheila Prewitt' },
      { text: 'I really did.', speaker: 'Sheila Prewitt' },
      { text: 'You can only write so many letters', speaker: 'Todd Haber' },
      { text: 'devastated, just devastated.', speaker: 'Kevin Stroh' },
    ],
  },
  {
    name: 'WASHINGTON — Treasury Secretary Howard Pell',
    text: `WASHINGTON — Treasury Secretary Howard Pell on Thursday defended the rule before a skeptical Senate panel.

"We did not take this step lightly," Mr. Pell told the Finance Committee. "But the alternative was worse."

Senator Nora Tibbets, a Democrat of Maine, was unimpressed. "Worse for whom?" she asked.

Mr. Pell replied that small banks had asked for the change. "They came to us," he said.

"That is not what they told me," Ms. Tibbets shot back.

The committee's chairman, Senator Walt Brannigan, Republican of Idaho, gaveled the hearing to a close. "I think we've heard enough," he said.`,
    quotes: [
      { text: 'We did not take this step lightly', speaker: 'Howard Pell' },
      { text: 'But the alternative was worse.', speaker: 'Howard Pell' },
      { text: 'Worse for whom?', speaker: 'Nora Tibbets' },
      { text: 'They came to us', speaker: 'Howard Pell' },
      { text: 'That is not what they told me', speaker: 'Nora Tibbets' },
      { text: "I think we've heard enough", speaker: 'Walt Brannigan' },
    ],
  },
  {
    name: 'Analysts were divided. This is a',
    text: `Analysts were divided. "This is a show-me story," wrote Jill Karras of Weston Securities in a note to clients. Mark Devlin, a portfolio manager at Oak Point Advisors, which owns 1.2 million shares, said the selloff was "wildly overdone."

"We're buyers here," he said.

A spokeswoman for the company declined to comment beyond its statement, which called the quarter "a necessary reset."

On a call with analysts, Chief Executive Brian Latch said customers were "taking a breath." He added: "They'll be back."`,
    quotes: [
      { text: 'This is a show-me story', speaker: 'Jill Karras' },
      { text: 'wildly overdone.', speaker: 'Mark Devlin' },
      { text: "We're buyers here", speaker: 'Mark Devlin' },
      { text: 'a necessary reset.', speaker: 'statement' },
      { text: 'taking a breath.', speaker: 'Brian Latch' },
      { text: "They'll be back.", speaker: 'Brian Latch' },
    ],
  },
  {
    name: 'For Anita Morales, the letter came',
    text: `For Anita Morales, the letter came on a Tuesday. She opened it at the kitchen table.

"I read it three times," she said. "I couldn't make it say anything else."

Her daughter, Pilar, 16, read it too.

"Mom just sat there," Pilar said.

"What was I going to do?" Morales said. "Scream?"

She did not scream. She called her sister in Tucson, who is a lawyer.

"I told her, 'Don't sign anything,'" said the sister, Teresa Quiroz.`,
    quotes: [
      { text: 'I read it three times', speaker: 'Anita Morales' },
      { text: "I couldn't make it say anything else.", speaker: 'Anita Morales' },
      { text: 'Mom just sat there', speaker: 'Pilar' },
      { text: 'What was I going to do?', speaker: 'Anita Morales' },
      { text: 'Scream?', speaker: 'Anita Morales' },
      { text: "I told her, 'Don't sign anything,'", speaker: 'Teresa Quiroz' },
    ],
  },
  {
    name: 'The Hawks trailed by 14 at',
    text: `The Hawks trailed by 14 at the half. Coach Dwight Lacey threw a chair.

"He doesn't do that," said guard Marcus Bell, who finished with 27 points. "So we figured we'd better guard somebody."

Lacey was asked about the chair.

"What chair?" he said.

Bell hit four straight threes to open the third quarter, and the Hawks never trailed again.

"When Marcus gets going like that, you just get out of the way," Lacey said.

Said Bell: "I was just trying to get warm."`,
    quotes: [
      { text: "He doesn't do that", speaker: 'Marcus Bell' },
      { text: "So we figured we'd better guard somebody.", speaker: 'Marcus Bell' },
      { text: 'What chair?', speaker: 'Dwight Lacey' },
      { text: 'When Marcus gets going like that, you just get out of the way', speaker: 'Dwight Lacey' },
      { text: 'I was just trying to get warm.', speaker: 'Marcus Bell' },
    ],
  },
  {
    name: 'The study, published Wednesday in the',
    text: `The study, published Wednesday in the journal Coastal Science, found that the marsh is sinking twice as fast as thought.

"We were stunned," said lead author Priya Natarajan, a geologist at Tidewater State University. "We checked the instruments. Then we checked them again."

Natarajan and her colleagues drove steel rods 70 feet into the mud.

Outside experts praised the work. "It's a beautiful data set," said Oliver Grant of the Hatteras Institute, who was not involved in the study.

But he cautioned that "one decade does not make a trend."

State officials say they are studying the findings. "We take all of this very seriously," said Dana Poole, a spokeswoman for the Department of Natural Resources.`,
    quotes: [
      { text: 'We were stunned', speaker: 'Priya Natarajan' },
      { text: 'We checked the instruments. Then we checked them again.', speaker: 'Priya Natarajan' },
      { text: "It's a beautiful data set", speaker: 'Oliver Grant' },
      { text: 'one decade does not make a trend.', speaker: 'Oliver Grant' },
      { text: 'We take all of this very seriously', speaker: 'Dana Poole' },
    ],
  },
  {
    name: 'Prosecutor Amy Lund told jurors that',
    text: `Prosecutor Amy Lund told jurors that Farris had planned the robbery for weeks. "He bought the mask on Amazon," she said. "He bought it with Prime."

Farris's attorney, Neil Kastner, countered that his client was home asleep.

"They have a mask," Kastner said. "What they don't have is a face."

Farris, in a gray suit, stared straight ahead. His mother, seated behind him, dabbed her eyes.

"That's my baby," she said afterward.

Superior Court Judge Lionel Tran set sentencing for June 3. "I'll take the matter under submission," he said.`,
    quotes: [
      { text: 'He bought the mask on Amazon', speaker: 'Amy Lund' },
      { text: 'He bought it with Prime.', speaker: 'Amy Lund' },
      { text: 'They have a mask', speaker: 'Neil Kastner' },
      { text: "What they don't have is a face.", speaker: 'Neil Kastner' },
      { text: "That's my baby", speaker: 'mother' },
      { text: "I'll take the matter under submission", speaker: 'Lionel Tran' },
    ],
  },
  {
    name: 'I never set out to be',
    text: `"I never set out to be anybody's hero," Ruth Bingham said the other day, stirring her coffee. "I just got tired of waiting."

She is 81. She has outlived two husbands and most of her enemies.

"The first one was a talker," she said of Harold, a salesman. "The second one listened. I recommend the second kind."

Her friends say she has mellowed. "She used to throw things," said Dot Claypool, who has known her for 60 years. "Now she just aims."

Bingham laughed when told of the remark. "Dot would know," she said.`,
    quotes: [
      { text: "I never set out to be anybody's hero", speaker: 'Ruth Bingham' },
      { text: 'I just got tired of waiting.', speaker: 'Ruth Bingham' },
      { text: 'The first one was a talker', speaker: 'Ruth Bingham' },
      { text: 'The second one listened. I recommend the second kind.', speaker: 'Ruth Bingham' },
      { text: 'She used to throw things', speaker: 'Dot Claypool' },
      { text: 'Now she just aims.', speaker: 'Dot Claypool' },
      { text: 'Dot would know', speaker: 'Ruth Bingham' },
    ],
  },
  {
    name: 'Mayor Eric Adamson and Police Chief',
    text: `Mayor Eric Adamson and Police Chief Lou Ferrante traded barbs all week. Adamson, in a radio interview, said the chief "ought to look in a mirror." Ferrante, reached on vacation, was having none of it. "I did look in a mirror," he said. "I saw a guy with 2,000 fewer officers than I asked for."

The mayor's office later issued a statement calling the dispute "a disagreement between friends."

"Friends?" said Councilwoman Yvette Moss. "I'd hate to see the enemies."`,
    quotes: [
      { text: 'ought to look in a mirror.', speaker: 'Eric Adamson' },
      { text: 'I did look in a mirror', speaker: 'Lou Ferrante' },
      { text: 'I saw a guy with 2,000 fewer officers than I asked for.', speaker: 'Lou Ferrante' },
      { text: 'a disagreement between friends.', speaker: "mayor's office" },
      { text: 'Friends?', speaker: 'Yvette Moss' },
      { text: "I'd hate to see the enemies.", speaker: 'Yvette Moss' },
    ],
  },
  {
    name: 'The governor has promised to sign',
    text: `The governor has promised to sign it. "I'll sign it the minute it hits my desk," Gov. Lena Park said last week.

But in an email obtained by The Ledger, her chief of staff, Doug Rainey, told lawmakers that "we need to slow this thing down."

Asked about the email on Friday, Park said she had not seen it. "Doug speaks for Doug," she said.

Rainey did not respond to a request for comment.

One Democratic lawmaker, who asked not to be named because the talks are private, was blunter. "They're playing us," the lawmaker said.`,
    quotes: [
      { text: "I'll sign it the minute it hits my desk", speaker: 'Lena Park' },
      { text: 'we need to slow this thing down.', speaker: 'Doug Rainey' },
      { text: 'Doug speaks for Doug', speaker: 'Lena Park' },
      { text: "They're playing us", speaker: 'One Democratic lawmaker' },
    ],
  },
  {
    name: 'Mr. Ito, who died in 2011,',
    text: `Mr. Ito, who died in 2011, left few papers. "I am not a man who keeps things," he once told an interviewer.

His widow, Keiko Ito, kept everything. In the apartment on West 84th Street she still has his hats, his pipes and a note he wrote her in 1958. "Come to the harbor," it says. "Bring the red umbrella."

"I did not have a red umbrella," Mrs. Ito said. "I bought one."`,
    quotes: [
      { text: 'I am not a man who keeps things', speaker: 'Ito' },
      { text: 'Come to the harbor', speaker: 'note' },
      { text: 'Bring the red umbrella.', speaker: 'note' },
      { text: 'I did not have a red umbrella', speaker: 'Keiko Ito' },
      { text: 'I bought one.', speaker: 'Keiko Ito' },
    ],
  },
  {
    name: 'Officer Jen Castillo said the driver,',
    text: `Officer Jen Castillo said the driver, identified as Paul R. Dent, 44, of Salem, refused to get out. "He told us, 'You'll have to shoot me,'" Castillo said.

Witness Amber Cole said she was walking her dog when she saw the cruisers. "I counted nine," she said. "Maybe 10."

Dent was booked on suspicion of driving under the influence. "He's lucky nobody was killed," said Sgt. Ray Whitfield of the Oregon State Police.`,
    quotes: [
      { text: "He told us, 'You'll have to shoot me,'", speaker: 'Jen Castillo' },
      { text: 'I counted nine', speaker: 'Amber Cole' },
      { text: 'Maybe 10.', speaker: 'Amber Cole' },
      { text: "He's lucky nobody was killed", speaker: 'Ray Whitfield' },
    ],
  },
  {
    name: 'Bud Farley has heard it all',
    text: `Bud Farley has heard it all his life. The 67-year-old rancher runs 300 head of cattle near the reservoir.

"My granddad said it, my dad said it," Farley said. "I guess I say it, too."

His neighbor to the north, Claire Weatherby, a retired software executive who moved here in 2015, sees it differently.

"The scenery is why everyone's property is worth something," she said.

Farley's response?

"She can have it. The county tax man already does."`,
    quotes: [
      { text: 'My granddad said it, my dad said it', speaker: 'Bud Farley' },
      { text: 'I guess I say it, too.', speaker: 'Bud Farley' },
      { text: "The scenery is why everyone's property is worth something", speaker: 'Claire Weatherby' },
      { text: 'She can have it. The county tax man already does.', speaker: 'Bud Farley' },
    ],
  },
  {
    name: 'The bloom is off, says Arthur',
    text: `"The bloom is off," says Arthur Lindell, who tracks retailers for Keane Marbury & Co. "Nobody wants to own these stocks into year-end."

Mr. Lindell isn't alone. Phyllis Grauer, a fund manager with Dover Hill Associates Inc. in Stamford, Conn., dumped her last shares in August. "I've been burned before," she says.

A spokesman for the retailer, based in Troy, Mich., says the chain is "on plan."`,
    quotes: [
      { text: 'The bloom is off', speaker: 'Arthur Lindell' },
      { text: 'Nobody wants to own these stocks into year-end.', speaker: 'Arthur Lindell' },
      { text: "I've been burned before", speaker: 'Phyllis Grauer' },
      { text: 'on plan.', speaker: 'spokesman for the retailer' },
    ],
  },
  {
    name: 'Mr. Haverford, 61 years old, succeeds',
    text: `Mr. Haverford, 61 years old, succeeds Edwin Stross, who resigned in June. "Ed left big shoes," Mr. Haverford said.

Mr. Stross, reached at his home in Sarasota, Fla., said he had "absolutely no regrets."

"Bob will do fine," he said.`,
    quotes: [
      { text: 'Ed left big shoes', speaker: 'Haverford' },
      { text: 'absolutely no regrets.', speaker: 'Edwin Stross' },
      { text: 'Bob will do fine', speaker: 'Edwin Stross' },
    ],
  },
  {
    name: "It's a game of chicken, said",
    text: `"It's a game of chicken," said one executive at a rival airline, "and nobody wants to blink first."`,
    quotes: [
      { text: "It's a game of chicken", speaker: 'one executive at a rival airline' },
      { text: 'and nobody wants to blink first.', speaker: 'one executive at a rival airline' },
    ],
  },
  {
    name: "The bill's backers say it would",
    text: `The bill's backers say it would save $4 billion a year. "That's real money, even in this town," says Sen. Phil Ondricek (R., Neb.), its chief sponsor.

Opponents scoff. The savings, they say, are "pure fantasy."`,
    quotes: [
      { text: "That's real money, even in this town", speaker: 'Phil Ondricek' },
      { text: 'pure fantasy.', speaker: 'Opponents' },
    ],
  },
  {
    name: 'Judge Amalia Roth of U.S. District',
    text: `Judge Amalia Roth of U.S. District Court in Newark, N.J., ruled that the company had "sat on its hands" for 14 months.`,
    quotes: [{ text: 'sat on its hands', speaker: 'Amalia Roth' }],
  },
  {
    name: 'I was 19, recalls Mr. Dussault,',
    text: `"I was 19," recalls Mr. Dussault, who now runs a bakery in Lowell. "I didn't know a soul."

What he did know was bread. His father and his father's father had been bakers. "In our house," he says, "flour was like air."

His wife, Odile, came later. "He proposed with a brioche," she says.

"It was a very good brioche," he says.`,
    quotes: [
      { text: 'I was 19', speaker: 'Dussault' },
      { text: "I didn't know a soul.", speaker: 'Dussault' },
      { text: 'In our house', speaker: 'Dussault' },
      { text: 'flour was like air.', speaker: 'Dussault' },
      { text: 'He proposed with a brioche', speaker: 'Odile' },
      { text: 'It was a very good brioche', speaker: 'Dussault' },
    ],
  },
  {
    name: 'Gov. Rita Sandoval and her challenger,',
    text: `Gov. Rita Sandoval and her challenger, state Sen. Mark Ybarra, met Tuesday in their only debate.

"You've had four years," Ybarra said. "What have you got to show for it?"

"Roads, bridges and 90,000 jobs," Sandoval fired back.

Ybarra: "Part-time jobs."

Sandoval smiled. "Ask the people who have them," she said.`,
    quotes: [
      { text: "You've had four years", speaker: 'Mark Ybarra' },
      { text: 'What have you got to show for it?', speaker: 'Mark Ybarra' },
      { text: 'Roads, bridges and 90,000 jobs', speaker: 'Rita Sandoval' },
      { text: 'Part-time jobs.', speaker: 'Mark Ybarra' },
      { text: 'Ask the people who have them', speaker: 'Rita Sandoval' },
    ],
  },
  {
    name: 'The brothers, Dan and Mike Kowalczyk,',
    text: `The brothers, Dan and Mike Kowalczyk, opened the bar in 1988.

"Dan's the brains," Mike Kowalczyk said.

"And Mike's the mouth," his brother replied.`,
    quotes: [
      { text: "Dan's the brains", speaker: 'Mike Kowalczyk' },
      { text: "And Mike's the mouth", speaker: 'Dan Kowalczyk' },
    ],
  },
  {
    name: 'At 6:40 a.m. Capt. Lou Deckard',
    text: `At 6:40 a.m. Capt. Lou Deckard radioed the tower. "We've got a problem with the gear," he said, according to a transcript.

"Say souls on board," the controller said.

"Eighty-one," Deckard answered.`,
    quotes: [
      { text: "We've got a problem with the gear", speaker: 'Lou Deckard' },
      { text: 'Say souls on board', speaker: 'controller' },
      { text: 'Eighty-one', speaker: 'Lou Deckard' },
    ],
  },
  {
    name: 'Fans held signs. One read, Thank',
    text: `Fans held signs. One read, "Thank you, Vince." Another: "Don't go."`,
    quotes: [
      { text: 'Thank you, Vince.', speaker: 'One' },
      { text: "Don't go.", speaker: 'Another' },
    ],
  },
  {
    name: "Robert Pell, the hospital's chief of",
    text: `Robert Pell, the hospital's chief of surgery, said in a deposition that Dr. Marsh was "an accident looking for a place to happen." Dr. Marsh, through her lawyer, Tina Oberst, declined to comment. "She'll tell her story in court," Ms. Oberst said.`,
    quotes: [
      { text: 'an accident looking for a place to happen.', speaker: 'Robert Pell' },
      { text: "She'll tell her story in court", speaker: 'Tina Oberst' },
    ],
  },
  {
    name: 'The two men have not spoken',
    text: `The two men have not spoken since. "He knows where I live," Hutchins says of Barlow. Barlow says of Hutchins: "Who?"`,
    quotes: [
      { text: 'He knows where I live', speaker: 'Hutchins' },
      { text: 'Who?', speaker: 'Barlow' },
    ],
  },
  {
    name: "My mother always told me, 'Never",
    text: `"My mother always told me, 'Never trust a man who whistles,'" said Bettina Crowe, laughing at the memory. "She married three of them."`,
    quotes: [
      { text: "My mother always told me, 'Never trust a man who whistles,'", speaker: 'Bettina Crowe' },
      { text: 'She married three of them.', speaker: 'Bettina Crowe' },
    ],
  },
  {
    name: 'Mayor Tom Braddock, a Democrat, called',
    text: `Mayor Tom Braddock, a Democrat, called the veto "a slap in the face of every working family in this city." The City Council's Republican leader, Joan Petty, disagreed.

"This is what leadership looks like," she said. "The mayor should try it sometime."`,
    quotes: [
      { text: 'a slap in the face of every working family in this city.', speaker: 'Tom Braddock' },
      { text: 'This is what leadership looks like', speaker: 'Joan Petty' },
      { text: 'The mayor should try it sometime.', speaker: 'Joan Petty' },
    ],
  },
  {
    name: 'Where were they when we needed',
    text: `"Where were they when we needed them?" asked Wilma Stokes, 71, whose house was destroyed.

"They were late," conceded FEMA's regional director, Chuck Amory. "We own that."

Stokes wasn't mollified.

"Late is when you miss the bus," she said.`,
    quotes: [
      { text: 'Where were they when we needed them?', speaker: 'Wilma Stokes' },
      { text: 'They were late', speaker: 'Chuck Amory' },
      { text: 'We own that.', speaker: 'Chuck Amory' },
      { text: 'Late is when you miss the bus', speaker: 'Wilma Stokes' },
    ],
  },
  {
    name: 'Ramon Chico Alvarez grinned. I told',
    text: `Ramon "Chico" Alvarez grinned. "I told you we'd win," the shortstop said.`,
    quotes: [{ text: "I told you we'd win", speaker: 'Ramon "Chico" Alvarez' }],
  },
  {
    name: 'HARLAN COUNTY, Ky. — For 31',
    text: `HARLAN COUNTY, Ky. — For 31 years Wendell Tackett went underground before dawn and came up after dark. Now he sits on his porch and counts the trucks.

"There goes another one," he said last week as a flatbed rattled by with a piece of the old preparation plant. "That's my retirement going down the road."

The Number 9 mine, once the county's largest employer, closed in March after its owner, Brackwater Energy, filed for bankruptcy protection. The company said in a court filing that it could not "continue to operate at a loss in a market that no longer wants our product."

Mr. Tackett, 58, doesn't buy it. "They had a market," he said. "What they didn't have was anybody watching the store."

His wife, Loretta, brings out coffee. She worked 12 years in the mine office. "I saw the invoices," she said. "I know where the money went."

Brackwater's chief executive, Hugh Penrose, declined to be interviewed. But in a statement, he called the closing "a heartbreaking decision that we fought for years to avoid."

County Judge-Executive Delores Napier said the loss of severance taxes would be "a gut punch" to schools.

"People ask me what the plan is," she said. "I tell them I'm looking at it. It's a legal pad with nothing on it."`,
    quotes: [
      { text: 'There goes another one', speaker: 'Wendell Tackett' },
      { text: "That's my retirement going down the road.", speaker: 'Wendell Tackett' },
      { text: 'continue to operate at a loss in a market that no longer wants our product.', speaker: 'company' },
      { text: 'They had a market', speaker: 'Wendell Tackett' },
      { text: "What they didn't have was anybody watching the store.", speaker: 'Wendell Tackett' },
      { text: 'I saw the invoices', speaker: 'Loretta' },
      { text: 'I know where the money went.', speaker: 'Loretta' },
      { text: 'a heartbreaking decision that we fought for years to avoid.', speaker: 'Hugh Penrose' },
      { text: 'a gut punch', speaker: 'Delores Napier' },
      { text: 'People ask me what the plan is', speaker: 'Delores Napier' },
      { text: "I tell them I'm looking at it. It's a legal pad with nothing on it.", speaker: 'Delores Napier' },
    ],
  },
  {
    name: 'SACRAMENTO — A bill that would',
    text: `SACRAMENTO — A bill that would let cities set their own speed limits cleared its first committee Monday over the objections of the Automobile Club and the trucking lobby.

Assemblywoman Carmen Ishikawa (D-Fremont), the bill's author, said 41 pedestrians had died on a single stretch of road in her district. "Forty-one," she told her colleagues, holding up a photograph. "This one was 6."

Opponents warned of speed traps. "What you are creating is a piggy bank," said Lyle Brandvold, a lobbyist for the California Haulers Assn. "Every little town with a budget gap will reach for it."

Assemblyman Pete Dragovich (R-Lodi) asked Ishikawa whether she would support a cap on fines.

"I'd consider it," she said.

"Is that a yes?" Dragovich asked.

"It's an 'I'd consider it,'" Ishikawa replied, drawing laughter.

In the end Dragovich joined the majority. "I've got a daughter who walks to school," he explained afterward. "I'm not made of stone."

A spokesman for Gov. Martin Sayles said the governor "does not comment on pending legislation."`,
    quotes: [
      { text: 'Forty-one', speaker: 'Carmen Ishikawa' },
      { text: 'This one was 6.', speaker: 'Carmen Ishikawa' },
      { text: 'What you are creating is a piggy bank', speaker: 'Lyle Brandvold' },
      { text: 'Every little town with a budget gap will reach for it.', speaker: 'Lyle Brandvold' },
      { text: "I'd consider it", speaker: 'Carmen Ishikawa' },
      { text: 'Is that a yes?', speaker: 'Pete Dragovich' },
      { text: "It's an 'I'd consider it,'", speaker: 'Carmen Ishikawa' },
      { text: "I've got a daughter who walks to school", speaker: 'Pete Dragovich' },
      { text: "I'm not made of stone.", speaker: 'Pete Dragovich' },
      { text: 'does not comment on pending legislation.', speaker: 'spokesman for Gov. Martin Sayles' },
    ],
  },
  {
    name: 'CHICAGO (AP) — A man accused',
    text: `CHICAGO (AP) — A man accused of stealing a 19th century violin from a commuter train was found guilty Wednesday after jurors deliberated for less than two hours.

Cook County prosecutors said Terrence Oakley, 37, followed musician Li Wen Zhao off the train on Jan. 9 and grabbed the instrument when she stopped to answer her phone.

"He saw an opportunity and he took it," Assistant State's Attorney Monica Reyes told jurors in her closing argument. "It's as simple as that."

Zhao wept as the verdict was read. Outside the courtroom, she told reporters the violin was "like a member of my family."

"I played it at my father's funeral," Zhao said through tears. "You can't put a price on that."

Oakley's attorney, public defender Sam Whitlow, said his client would appeal. He said surveillance video shown at trial was "too blurry to identify anyone."

"You could barely tell it was a person," Whitlow said.

The violin was recovered at a pawnshop on the city's West Side. The owner, Abe Kaminski, said he paid $150 for it.

"I thought it was a student model," Kaminski told the Chicago Lantern. "Guess I don't know violins."`,
    quotes: [
      { text: 'He saw an opportunity and he took it', speaker: 'Monica Reyes' },
      { text: "It's as simple as that.", speaker: 'Monica Reyes' },
      { text: 'like a member of my family.', speaker: 'Li Wen Zhao' },
      { text: "I played it at my father's funeral", speaker: 'Li Wen Zhao' },
      { text: "You can't put a price on that.", speaker: 'Li Wen Zhao' },
      { text: 'too blurry to identify anyone.', speaker: 'Sam Whitlow' },
      { text: 'You could barely tell it was a person', speaker: 'Sam Whitlow' },
      { text: 'I thought it was a student model', speaker: 'Abe Kaminski' },
      { text: "Guess I don't know violins.", speaker: 'Abe Kaminski' },
    ],
  },
  {
    name: 'Until the phone rang, it had',
    text: `Until the phone rang, it had been an ordinary Tuesday at the offices of Marlowe & Finch, the 94-year-old publisher of maps.

"It was the bank," recalls Judith Finch, the founder's granddaughter. "They wanted to know if we could come in. I said, 'When?' They said, 'Now.'"

What followed, according to interviews and documents, was a nine-day scramble that ended with the sale of the firm to a Texas software company for an undisclosed sum. The new owner, GeoLattice Inc., says it will keep the name "as long as it has value."

Employees were told in the lunchroom. "You could hear the refrigerator hum," says Ray Okonkwo, a cartographer who had been there since 1987. "Then somebody started clapping. I think he was nervous."

Ms. Finch, 52, insists there was no alternative. "We sold paper in a world that had stopped folding things," she says.

Not everyone agrees. Her cousin Theodore Finch, who owns 11% of the shares, has sued to block the deal, calling it "a fire sale conducted by arsonists." In his complaint, he alleges that Ms. Finch turned down a higher bid because the bidder "insisted on new management."

Ms. Finch's lawyer calls the suit "a family quarrel in a cheap suit."`,
    quotes: [
      { text: 'It was the bank', speaker: 'Judith Finch' },
      { text: "They wanted to know if we could come in. I said, 'When?' They said, 'Now.'", speaker: 'Judith Finch' },
      { text: 'as long as it has value.', speaker: 'GeoLattice Inc.' },
      { text: 'You could hear the refrigerator hum', speaker: 'Ray Okonkwo' },
      { text: 'Then somebody started clapping. I think he was nervous.', speaker: 'Ray Okonkwo' },
      { text: 'We sold paper in a world that had stopped folding things', speaker: 'Judith Finch' },
      { text: 'a fire sale conducted by arsonists.', speaker: 'Theodore Finch' },
      { text: 'insisted on new management.', speaker: 'Theodore Finch' },
      { text: 'a family quarrel in a cheap suit.', speaker: "Ms. Finch's lawyer" },
    ],
  },
  {
    name: 'They came from as far as',
    text: `They came from as far as Ohio to say goodbye to Sister Agnes Doyle.

"She taught me fractions with a pie," said Congressman Frank Delaney, who sat in her classroom in 1961. "Then she ate the pie."

Sister Agnes, who died May 2 at 97, taught fourth grade at St. Brendan's for 51 years. By her own count she had 1,734 pupils. "I remember the naughty ones best," she told this newspaper in 2009. "They had more to say."

Her niece, Maureen Doyle-Katz, found a shoe box of letters under the bed. One, from a former pupil in the Navy, began: "Dear Sister, You were right about the long division."

"She kept every one," Doyle-Katz said. "Even the ones that asked for money."

Msgr. Paul Rizzo, who celebrated the funeral Mass, said that Sister Agnes had once corrected his homily from the third pew. "I had said 'less' when I meant 'fewer,'" he recalled. "She was right, of course. She was always right."

At the cemetery, a retired firefighter named Ed Noonan left a small bag on the grave. It was chalk.

"She threw enough of it at me," he said. "I figured I owed her some."`,
    quotes: [
      { text: 'She taught me fractions with a pie', speaker: 'Frank Delaney' },
      { text: 'Then she ate the pie.', speaker: 'Frank Delaney' },
      { text: 'I remember the naughty ones best', speaker: 'Agnes Doyle' },
      { text: 'They had more to say.', speaker: 'Agnes Doyle' },
      { text: 'Dear Sister, You were right about the long division.', speaker: 'former pupil in the Navy' },
      { text: 'She kept every one', speaker: 'Maureen Doyle-Katz' },
      { text: 'Even the ones that asked for money.', speaker: 'Maureen Doyle-Katz' },
      { text: "I had said 'less' when I meant 'fewer,'", speaker: 'Paul Rizzo' },
      { text: 'She was right, of course. She was always right.', speaker: 'Paul Rizzo' },
      { text: 'She threw enough of it at me', speaker: 'Ed Noonan' },
      { text: 'I figured I owed her some.', speaker: 'Ed Noonan' },
    ],
  },
  {
    name: 'Three weeks after a pipeline ruptured',
    text: `Three weeks after a pipeline ruptured under Mill Creek, federal investigators said Thursday that alarms in the company's control room sounded for 17 minutes before anyone shut off the flow.

"The operators believed it was a false reading," said Karla Voss, who is leading the inquiry for the National Pipeline Safety Board. "They had seen false readings before."

A preliminary report describes the control room that night as "understaffed and, at times, inattentive." One operator was watching a basketball game, the report says.

Summit Transmission, which owns the line, said it had suspended two employees. "We hold ourselves to the highest standards," Summit said in an email. "On April 3, we fell short."

That did not satisfy Rosalind Baca, whose well is now fenced off. "Fell short?" she said, standing in her driveway beside a tank of donated water. "My cows are dead."

Baca and 60 of her neighbors have filed suit. Their lawyer, Gil Trujillo, said that he had obtained text messages in which a supervisor joked that the alarm was "crying wolf again."

"You'll be hearing more about those messages," Trujillo said.

Sen. Ann Marchetti, who heads the subcommittee on energy, has called a hearing for June. The company, she said, "has some explaining to do."`,
    quotes: [
      { text: 'The operators believed it was a false reading', speaker: 'Karla Voss' },
      { text: 'They had seen false readings before.', speaker: 'Karla Voss' },
      { text: 'understaffed and, at times, inattentive.', speaker: 'preliminary report' },
      { text: 'We hold ourselves to the highest standards', speaker: 'Summit Transmission' },
      { text: 'On April 3, we fell short.', speaker: 'Summit Transmission' },
      { text: 'Fell short?', speaker: 'Rosalind Baca' },
      { text: 'My cows are dead.', speaker: 'Rosalind Baca' },
      { text: 'crying wolf again.', speaker: 'supervisor' },
      { text: "You'll be hearing more about those messages", speaker: 'Gil Trujillo' },
      { text: 'has some explaining to do.', speaker: 'Ann Marchetti' },
    ],
  },
  {
    name: 'PITTSBURGH — Jordan Maddox stood at',
    text: `PITTSBURGH — Jordan Maddox stood at his locker with ice on both knees and tried to explain the inexplicable.

"I looked up and the ball was just there," the rookie receiver said. "I don't even remember jumping."

Maddox caught three touchdown passes in the final nine minutes Sunday as the Pilots rallied past Cleveland, 34-31. He had one catch all season before that.

"That kid," said quarterback Trey Lundquist, shaking his head. "Who is that kid?"

Coach Bo Stanfield said he had nearly cut Maddox in August. "It came down to him and another guy," Stanfield said. "I flipped a coin. No, I'm kidding. Sort of."

Cleveland's Marquis Dill, who was covering Maddox on the last one, gave him credit.

"He went up and got it," the cornerback said. "I had him. I don't know what else I could have done."

"Nothing," Maddox said when told of Dill's remark. "He's the best in the league."

Lundquist, 36, may retire after the season. He was asked whether games like this one make it harder.

"Games like this one," he said, "make it easier."`,
    quotes: [
      { text: 'I looked up and the ball was just there', speaker: 'Jordan Maddox' },
      { text: "I don't even remember jumping.", speaker: 'Jordan Maddox' },
      { text: 'That kid', speaker: 'Trey Lundquist' },
      { text: 'Who is that kid?', speaker: 'Trey Lundquist' },
      { text: 'It came down to him and another guy', speaker: 'Bo Stanfield' },
      { text: "I flipped a coin. No, I'm kidding. Sort of.", speaker: 'Bo Stanfield' },
      { text: 'He went up and got it', speaker: 'Marquis Dill' },
      { text: "I had him. I don't know what else I could have done.", speaker: 'Marquis Dill' },
      { text: 'Nothing', speaker: 'Jordan Maddox' },
      { text: "He's the best in the league.", speaker: 'Jordan Maddox' },
      { text: 'Games like this one', speaker: 'Trey Lundquist' },
      { text: 'make it easier.', speaker: 'Trey Lundquist' },
    ],
  },
  {
    name: 'WASHINGTON — Two weeks before he',
    text: `WASHINGTON — Two weeks before he was to testify, the former deputy budget director, Alan Prewitt, sent an email to a friend. "I am going to tell them everything," he wrote. "God help me."

He never got the chance. On Monday, the committee abruptly canceled his appearance, citing what its chairwoman, Representative Susan Keller, called "scheduling concerns that arose over the weekend."

Democrats cried foul. "They're afraid of him," said Representative Marcus Bright of Maryland, the panel's ranking Democrat. "And they should be."

Mr. Prewitt, reached at home, would say only that he was "ready whenever they are."

The White House press secretary, Dana Cole, dismissed the emails as "the musings of a disgruntled ex-employee." Asked whether the president had spoken to Ms. Keller about the hearing, she said she was "not going to get into private conversations."

But two people briefed on the matter said that the president had called Ms. Keller on Saturday night. One of them said the president was "furious, yelling, the whole nine yards."

Ms. Keller denied that the call had influenced her. "Nobody tells me how to run my committee," she said in a brief interview. "Not even him."`,
    quotes: [
      { text: 'I am going to tell them everything', speaker: 'Alan Prewitt' },
      { text: 'God help me.', speaker: 'Alan Prewitt' },
      { text: 'scheduling concerns that arose over the weekend.', speaker: 'Susan Keller' },
      { text: "They're afraid of him", speaker: 'Marcus Bright' },
      { text: 'And they should be.', speaker: 'Marcus Bright' },
      { text: 'ready whenever they are.', speaker: 'Alan Prewitt' },
      { text: 'the musings of a disgruntled ex-employee.', speaker: 'Dana Cole' },
      { text: 'not going to get into private conversations.', speaker: 'Dana Cole' },
      { text: 'furious, yelling, the whole nine yards.', speaker: 'One of them' },
      { text: 'Nobody tells me how to run my committee', speaker: 'Susan Keller' },
      { text: 'Not even him.', speaker: 'Susan Keller' },
    ],
  },
  {
    name: 'The first thing you notice about',
    text: `The first thing you notice about Esteban Quiñones is his hands. They are scarred from the knuckles to the wrist, and they never stop moving.

"Knives," he says, when he catches a visitor staring. "Every one has a story. You want to hear a story?"

He learned to cook in the Navy, or in prison, depending on which version he is telling. "Both had the same eggs," says his business partner, Naomi Feldstein.

Together they run Tía Lupe, a 22-seat restaurant behind a laundromat in Tucson that has just been named one of the best in the country by a magazine neither of them had heard of.

"A lady called and said, 'Congratulations,'" Feldstein recalls. "I said, 'On what?' I thought we'd been inspected."

The critic Harold Benning, who wrote the review, calls the goat stew "a dish to make you forgive your enemies." Quiñones shrugs at that.

"It's goat," he says.

His mother, Guadalupe, for whom the place is named, visits every Sunday. She is 84 and hard to please. What does she think of the stew?

"Mine is better," she says.

"Hers is better," her son agrees.`,
    quotes: [
      { text: 'Knives', speaker: 'Esteban Quiñones' },
      { text: 'Every one has a story. You want to hear a story?', speaker: 'Esteban Quiñones' },
      { text: 'Both had the same eggs', speaker: 'Naomi Feldstein' },
      { text: "A lady called and said, 'Congratulations,'", speaker: 'Naomi Feldstein' },
      { text: "I said, 'On what?' I thought we'd been inspected.", speaker: 'Naomi Feldstein' },
      { text: 'a dish to make you forgive your enemies.', speaker: 'Harold Benning' },
      { text: "It's goat", speaker: 'Esteban Quiñones' },
      { text: 'Mine is better', speaker: 'Guadalupe' },
      { text: 'Hers is better', speaker: 'Esteban Quiñones' },
    ],
  },
];
