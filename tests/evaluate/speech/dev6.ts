import type { LabelledSpeech } from './labelledSpeech.ts';

export const DEV6: LabelledSpeech[] = [
  {
    name: 'Letters and history, lighthouse diary',
    text: `The Keeper’s Wife Kept the Light. Her Diary Just Kept Quiet.

By Thea Winslow-Park

GULL ROCK, Me. — The diary was in a flour tin, and the tin was in a wall, and the wall was coming down.

“My contractor goes, ‘Lady, you want this?’” said Simone Arsenault, who bought the old keeper’s house here in 2022. “I almost said no. It smelled like a boat.”

Inside, in brown ink, was the daily record of Hepzibah Crane, the wife of the keeper Josiah Crane, from October 1866 to the spring of 1871. For 150 years, the official history of Gull Rock Light has credited Josiah with saving the crew of the schooner Margaret Dunn. A bronze plaque on the landing, put up in 1922, says that he “rowed alone into the teeth of the gale.”

Hepzibah’s entry for that night, Nov. 19, 1868, tells it differently. “Mr. C. abed with drink,” she wrote. “Took the dory. Nine men. Bread burnt.”

Historians have been beside themselves. “It’s nine words, and it takes down a statue,” said Ellsworth Toomey, the curator of the Penobscot Maritime Collection. He added that the handwriting had been checked against church records and that there could be no doubt. “‘Bread burnt’ is the part I believe most,” he said.

The keeper’s own log for the date is lost. But his report to the Lighthouse Board survives, and it has plenty to say about the dory. “I put off at nine of the clock,” Josiah wrote, “and by the mercy of Providence was not drowned.” The board sent him a silver watch.

Not everybody in town is pleased. Royal Crane, 77, a lobsterman and great-great-grandson of the couple, winds that watch every night. He invited me aboard his boat, poured two coffees and let one of them go cold.

“Everybody keeps asking me whose side I’m on,” he said. “I come from the both of them.”

His wife, Dot, is on a side. She has ordered a new plaque, at her own expense, over the objections of the select board, whose chairman, Everett Pym, called it “a rush to judgment, 150 years late.” What will it say?

“Nine men,” Dot Crane said, counting on her fingers. “Bread burnt.”

Arsenault has turned over the diary to the museum. On the last page, which is dated April 2, 1871, there is only a line from a hymn, “Let the lower lights be burning,” and under that, in a smaller hand, a sum: the price of a ticket to Boston.

Nobody knows whether she bought it. Toomey, asked for his guess, was quiet for a moment. “I’d like to think she slept in,” he said.`,
    quotes: [
      { text: 'My contractor goes, ‘Lady, you want this?’', speaker: 'Simone Arsenault' },
      { text: 'I almost said no. It smelled like a boat.', speaker: 'Simone Arsenault' },
      { text: 'rowed alone into the teeth of the gale.', speaker: 'plaque' },
      { text: 'Mr. C. abed with drink,', speaker: 'Hepzibah Crane' },
      { text: 'Took the dory. Nine men. Bread burnt.', speaker: 'Hepzibah Crane' },
      { text: 'It’s nine words, and it takes down a statue,', speaker: 'Ellsworth Toomey' },
      { text: '‘Bread burnt’ is the part I believe most,', speaker: 'Ellsworth Toomey' },
      { text: 'I put off at nine of the clock,', speaker: 'Josiah Crane' },
      { text: 'and by the mercy of Providence was not drowned.', speaker: 'Josiah Crane' },
      { text: 'Everybody keeps asking me whose side I’m on,', speaker: 'Royal Crane' },
      { text: 'I come from the both of them.', speaker: 'Royal Crane' },
      { text: 'a rush to judgment, 150 years late.', speaker: 'Everett Pym' },
      { text: 'Nine men,', speaker: 'Dot' },
      { text: 'Bread burnt.', speaker: 'Dot' },
      { text: 'Let the lower lights be burning,', speaker: 'hymn' },
      { text: 'I’d like to think she slept in,', speaker: 'Ellsworth Toomey' },
    ],
  },
  {
    name: 'Tech, chatbot layoffs',
    text: `Start-Up That Vowed Never to Replace Workers Lays Off Half of Them

By Ravi Castellane

SAN FRANCISCO — The e-mail arrived at 6:02 a.m. with the subject line “A hard day, and a hopeful one.” By 6:05, some 240 employees of Lumenary, which makes a chatbot for dentists, could no longer open it.

“I was in the shower,” said Keisha Drummond, until Tuesday a designer at the company. “I came out with soap in my hair and I didn’t exist.”

Just last year, Lumenary’s co-founder and chief executive, Tobias Rehn, told a conference in Austin that artificial intelligence would “never take one job at my company, not one.” A clip of that speech has now been viewed four million times.

In Tuesday’s message, which was obtained by this newspaper, Mr. Rehn took what he called “full and personal responsibility.” He went on: “Our own product has become so good that we must have the humility to get out of its way.”

Investors were enthusiastic. “Painful, necessary, overdue,” is how Graham Oyelowo, a partner at Stillwater Ventures, put it. His firm led Lumenary’s last round of financing, at a valuation of $2.1 billion. Mei-Ling Hsu, who runs a rival fund and passed on the deal, had a different take: “They sold the piano to pay for lessons.”

The other founder, Annika Rehn, is the chief executive’s sister. She left Lumenary in May and has not spoken to her brother since, according to two people close to the family. In a post on LinkedIn on Tuesday night, Ms. Rehn wrote: “We started this in our parents’ garage with a rule on the wall. I have the wall.”

She did not say what the rule was. Ms. Drummond, who joined when there were only nine employees, remembers it. “‘People first, then teeth,’” she said. “It was a joke. But also it was the rule.”

Mr. Rehn, in a brief telephone interview, said that he loved his sister. Had the chatbot helped to write the layoff notice?

“I’d rather not get into process,” he said.

Later, a company representative called back to say that the message had been “human-led and human-approved.” The representative asked not to be identified, citing a policy on the use of names.

Among those still employed is Pradeep Nair, who trains the model and who says that he has stopped telling friends where he works. “My mom’s a receptionist at a dentist,” Mr. Nair said. “She asked me straight out, ‘Beta, is it me next?’ What do you say to that?”

He paused.

“I told her the truth. I said that I don’t know, Ma, it might be me.”`,
    quotes: [
      { text: 'A hard day, and a hopeful one.', speaker: 'e-mail' },
      { text: 'I was in the shower,', speaker: 'Keisha Drummond' },
      { text: 'I came out with soap in my hair and I didn’t exist.', speaker: 'Keisha Drummond' },
      { text: 'never take one job at my company, not one.', speaker: 'Tobias Rehn' },
      { text: 'full and personal responsibility.', speaker: 'Tobias Rehn' },
      {
        text: 'Our own product has become so good that we must have the humility to get out of its way.',
        speaker: 'Tobias Rehn',
      },
      { text: 'Painful, necessary, overdue,', speaker: 'Graham Oyelowo' },
      { text: 'They sold the piano to pay for lessons.', speaker: 'Mei-Ling Hsu' },
      {
        text: 'We started this in our parents’ garage with a rule on the wall. I have the wall.',
        speaker: 'Annika Rehn',
      },
      { text: '‘People first, then teeth,’', speaker: 'Keisha Drummond' },
      { text: 'It was a joke. But also it was the rule.', speaker: 'Keisha Drummond' },
      { text: 'I’d rather not get into process,', speaker: 'Tobias Rehn' },
      { text: 'human-led and human-approved.', speaker: 'company representative' },
      { text: 'My mom’s a receptionist at a dentist,', speaker: 'Pradeep Nair' },
      { text: 'She asked me straight out, ‘Beta, is it me next?’ What do you say to that?', speaker: 'Pradeep Nair' },
      { text: 'I told her the truth. I said that I don’t know, Ma, it might be me.', speaker: 'Pradeep Nair' },
    ],
  },
  {
    name: 'Local crime and grief, hit-and-run',
    text: `Driver gets 6 years in death of Riverside crossing guard

By Octavio Brill
Riverside County Sentinel

The courtroom was full of orange vests.

More than 50 crossing guards, current and retired, came Wednesday to hear a judge sentence Trent Maddox for the death of Josefina "Fina" Orozco, who was struck on Sept. 8 as she waved a line of second-graders across Magnolia Street. Maddox, 22, drove on. He was arrested two days later at a car wash.

"You did not stop for a stop sign, and I mean the one in her hand," Superior Court Judge Priscilla Ng told him. She gave him six years, the maximum under a plea deal reached in January.

The victim's mother, Altagracia Orozco, 84, spoke from a wheelchair, with a grandson translating.

"They gave me her whistle in a plastic bag," she said. "I sleep with it. If you want to know what you took, it is in the bag."

Maddox looked at the table. When his turn came, he unfolded a sheet of notebook paper and read in a voice that could barely be heard. "I think about the kids," he said. "I think how they saw it. I was late for work, and I don't even have the job anymore."

His own mother, Shawna Maddox, sobbed in the third row. Afterward she crossed the aisle, and for a moment nobody seemed to know what would happen. The two women held hands. Neither would say later what had passed between them, but the grandson, Iván, standing near, heard it.

"She told my grandma, 'I raised him to stop,'" Iván said. "My grandma goes, 'I know, mija.'"

Deputy District Attorney Paul Kwan said he would have preferred a trial. "Six years is what the law allows, and it isn't what the case deserves," said Kwan, who had asked for the vests to be permitted in the gallery. The defense attorney, Renee St. Clair, had objected, arguing that they amounted to "a silent chorus." Ng overruled her.

According to police, Maddox was traveling 51 mph in a 25-mph zone. Investigators found that he had sent a text four seconds before the crash. It said, "almost there dont start without me."

Officer Yolanda Birdsong was first to reach the scene. She found the children sitting on the curb in a row, the way they'd been taught. One of them, a girl of 7, had picked up the paddle and was holding it over the crossing guard like an umbrella.

"She says to me, 'I'm keeping the cars off Miss Fina,'" recalled Birdsong, a 16-year veteran, who had to stop twice in the telling. "I've got nothing after that. That's my whole testimony."

The school will rename the crossing in June. Principal Gus Lindstrom, who hired Orozco in 1997, said she never missed a day, even with the flu. "I'd tell her to go home," he said, "and she'd blow the whistle at me."`,
    quotes: [
      { text: 'You did not stop for a stop sign, and I mean the one in her hand,', speaker: 'Priscilla Ng' },
      { text: 'They gave me her whistle in a plastic bag,', speaker: 'Altagracia Orozco' },
      { text: 'I sleep with it. If you want to know what you took, it is in the bag.', speaker: 'Altagracia Orozco' },
      { text: 'I think about the kids,', speaker: 'Trent Maddox' },
      {
        text: "I think how they saw it. I was late for work, and I don't even have the job anymore.",
        speaker: 'Trent Maddox',
      },
      { text: "She told my grandma, 'I raised him to stop,'", speaker: 'Iván' },
      { text: "My grandma goes, 'I know, mija.'", speaker: 'Iván' },
      { text: "Six years is what the law allows, and it isn't what the case deserves,", speaker: 'Paul Kwan' },
      { text: 'a silent chorus.', speaker: 'Renee St. Clair' },
      { text: 'almost there dont start without me.', speaker: 'text' },
      { text: "She says to me, 'I'm keeping the cars off Miss Fina,'", speaker: 'Yolanda Birdsong' },
      { text: "I've got nothing after that. That's my whole testimony.", speaker: 'Yolanda Birdsong' },
      { text: "I'd tell her to go home,", speaker: 'Gus Lindstrom' },
      { text: "and she'd blow the whistle at me.", speaker: 'Gus Lindstrom' },
    ],
  },
  {
    name: 'Profile, senator at county fair',
    text: `The Loneliest Moderate in Iowa Eats a Corn Dog

By Abigail Thorndike

Senator Ruth Ann Vandersloot has been to 41 county fairs since Memorial Day, and at each of them a man in a seed cap has told her that she ought to be ashamed of herself.

“Which vote?” she asked the one in Marengo, a corn dog in her left hand.

“All of ’em,” he said.

“Well, that’s consistent.” She shook his hand. He held on to hers a good while, and by the end of it they were discussing his knee.

Ms. Vandersloot, a Republican and a large-animal veterinarian, is one of the last members of the Senate whom both parties claim to want and neither, lately, will return a call from. She voted for the border bill and against the judges. She has been censured by her own county committee twice. The second resolution, which passed by a single vote, described her as “a Democrat with a good haircut.”

“The haircut is $14,” she told the crowd at the Iowa County hog barn. “Gladys does it in her kitchen. I want that in the record.”

Her husband, Pete Vandersloot, a retired shop teacher, trails a few feet behind at these events, carrying whatever she has been handed. On this day it was a quilt, a jar of beets and a live duck. Does he ever wish that she would quit?

“Every night about 10,” Mr. Vandersloot said. The duck shifted. “Then in the morning she gets up and I make the eggs.”

Her likely opponent in next year’s primary is State Representative Colt Hargis, 36, who has raised $2.8 million and who refers to the senator, always with a smile, as “my favorite cow doctor.” Mr. Hargis was working the other end of the midway, in pressed jeans, with a camera crew.

“I’ve got nothing but respect for Ruth Ann,” he said in a short interview beside the Tilt-A-Whirl. “She’s just been gone so long that she thinks Iowa’s the place with the airport.”

When that was relayed to the senator, she considered it through a bite. “That’s pretty good,” she conceded. “Who wrote it?”

Democrats are of two minds about her troubles. Their state chairwoman, Imani Fairchild, would dearly love to run against Mr. Hargis. Still, she sounded wistful. “My dad was a dairyman, and Ruth Ann came out at 2 in the morning for a breech calf,” Ms. Fairchild said. “Never sent a bill. I’m going to spend $10 million against whoever wins that primary, and I hope to God it isn’t her.”

The senator’s mentor, Wallace Boyd, who held the seat for 24 years and died in 2016, kept a card in his wallet with some advice from his own father: “Dance with who brung you, but drive yourself home.” Ms. Vandersloot gave the eulogy. She carries the card now. It is soft as cloth, and she took it out only for a second, at dusk, by the truck, where a boy of about 10 was waiting with a calf on a rope.

“Are you the vet or the senator?” he wanted to know.

She was already on her knees in the straw. “Depends,” she said. “What’s wrong with her?”`,
    quotes: [
      { text: 'Which vote?', speaker: 'Ruth Ann Vandersloot' },
      { text: 'All of ’em,', speaker: 'man in a seed cap' },
      { text: 'Well, that’s consistent.', speaker: 'Ruth Ann Vandersloot' },
      { text: 'a Democrat with a good haircut.', speaker: 'second resolution' },
      { text: 'The haircut is $14,', speaker: 'Ruth Ann Vandersloot' },
      { text: 'Gladys does it in her kitchen. I want that in the record.', speaker: 'Ruth Ann Vandersloot' },
      { text: 'Every night about 10,', speaker: 'Pete Vandersloot' },
      { text: 'Then in the morning she gets up and I make the eggs.', speaker: 'Pete Vandersloot' },
      { text: 'my favorite cow doctor.', speaker: 'Colt Hargis' },
      { text: 'I’ve got nothing but respect for Ruth Ann,', speaker: 'Colt Hargis' },
      {
        text: 'She’s just been gone so long that she thinks Iowa’s the place with the airport.',
        speaker: 'Colt Hargis',
      },
      { text: 'That’s pretty good,', speaker: 'Ruth Ann Vandersloot' },
      { text: 'Who wrote it?', speaker: 'Ruth Ann Vandersloot' },
      {
        text: 'My dad was a dairyman, and Ruth Ann came out at 2 in the morning for a breech calf,',
        speaker: 'Imani Fairchild',
      },
      {
        text: 'Never sent a bill. I’m going to spend $10 million against whoever wins that primary, and I hope to God it isn’t her.',
        speaker: 'Imani Fairchild',
      },
      { text: 'Dance with who brung you, but drive yourself home.', speaker: 'father' },
      { text: 'Are you the vet or the senator?', speaker: 'boy' },
      { text: 'What’s wrong with her?', speaker: 'Ruth Ann Vandersloot' },
    ],
  },
];
