import type { LabelledSpeech } from './labelledSpeech.ts';

export const DEV5: LabelledSpeech[] = [
  {
    name: 'WaPo investigation, veterans clinic',
    text: `Veterans waited months for heart scans. The clinic's log said days.

By Rowena Stitt and Caleb Agarwal

For most of last year, the whiteboard in the scheduling office of the Fort Lyle veterans clinic carried the same message in green marker: "Zero is a number too."

It referred, three current and former employees said, to the number of days that a patient was supposed to wait for a cardiac scan, and to what would be entered in the computer no matter how long the wait really was.

"You'd type in the date they came, not the date they called," said Monique Tarver, a scheduler who quit in December and has since given records to the Senate Veterans' Affairs Committee. "It took one keystroke. That's what gets me, how easy it was on the fingers."

An internal audit obtained by The Washington Ledger found that 412 patients waited more than 60 days and that "in no instance was the delay reflected in the official log." The audit, dated Feb. 2, was sent to the clinic's director, Col. Bryce Landry, who retired eight days later.

Reached at his home in Maryland, Landry was polite but brief. "I served 31 years," he said. "I'll let that speak." He did not respond to a list of written questions.

Among the 412 was Otis Marlowe, a former Army cook who had been told in March that his scan would be scheduled "as soon as humanly possible." He died in July. His widow, Geraldine, learned of the audit from a reporter, and for a time she said nothing. The Marlowes' son, Otis Jr., spoke up from the couch.

"He called them every Monday," the 37-year-old said. "He had it on the calendar, right there. 'Call heart.' Every Monday till there weren't any more."

Geraldine Marlowe got up and turned the calendar to the wall. "I don't need to look at it," she said. "I dream it."

On Capitol Hill, the reaction was swift. Sen. Patrice Lamontagne (D-Vt.), a former combat medic, called for hearings. "If a private did this with a fuel log, she'd be in a cell," Lamontagne said. Her Republican counterpart, Sen. Jed Hoskins of Kansas, agreed with the outrage if not the remedy: "I don't need another hearing. I need somebody to be fired on a weekday, with the cameras on."

Veterans Affairs Secretary Philip Oduya told reporters Thursday that he had ordered a review of all 172 clinics in the region. Asked why the audit had sat in his department for five weeks, he said he had not seen it until Monday. "Somebody decided I didn't need to know," Oduya said. "I would like to meet that person."

A senior department official, speaking on the condition of anonymity because of the pending inquiry, offered a different account. "He was briefed," the official said. "There were slides."

The whiteboard has since been wiped. In its place, according to a photograph taken last week, are the words "Ask me about integrity!"`,
    quotes: [
      { text: 'Zero is a number too.', speaker: 'whiteboard' },
      { text: "You'd type in the date they came, not the date they called,", speaker: 'Monique Tarver' },
      {
        text: "It took one keystroke. That's what gets me, how easy it was on the fingers.",
        speaker: 'Monique Tarver',
      },
      { text: 'in no instance was the delay reflected in the official log.', speaker: 'internal audit' },
      { text: 'I served 31 years,', speaker: 'Bryce Landry' },
      { text: "I'll let that speak.", speaker: 'Bryce Landry' },
      { text: 'as soon as humanly possible.', speaker: '' },
      { text: 'He called them every Monday,', speaker: 'Otis Jr.' },
      {
        text: "He had it on the calendar, right there. 'Call heart.' Every Monday till there weren't any more.",
        speaker: 'Otis Jr.',
      },
      { text: "I don't need to look at it,", speaker: 'Geraldine Marlowe' },
      { text: 'I dream it.', speaker: 'Geraldine Marlowe' },
      { text: "If a private did this with a fuel log, she'd be in a cell,", speaker: 'Patrice Lamontagne' },
      {
        text: "I don't need another hearing. I need somebody to be fired on a weekday, with the cameras on.",
        speaker: 'Jed Hoskins',
      },
      { text: "Somebody decided I didn't need to know,", speaker: 'Philip Oduya' },
      { text: 'I would like to meet that person.', speaker: 'Philip Oduya' },
      { text: 'He was briefed,', speaker: 'senior department official' },
      { text: 'There were slides.', speaker: 'senior department official' },
      { text: 'Ask me about integrity!', speaker: 'whiteboard' },
    ],
  },
  {
    name: 'Crime, brothers in a jewel case',
    text: `Brothers Give Dueling Accounts in Diamond Row Heist

By Hank Estabrook

The Delvecchio brothers have shared a bedroom, a paper route, a getaway car and, until Friday, a lawyer.

“It became clear that I had one client too many,” said the lawyer, Moira Flannery, who will continue to represent Vincent, 34. His brother, Anthony, 31, is now in the hands of a public defender, Jamal Whitaker.

Prosecutors say that the brothers tunneled into Kessler & Daughters on Diamond Row over the Thanksgiving weekend and left with $3.8 million in stones, along with a security guard’s sandwich. Each now says that the other one planned it.

“Vinnie has never planned so much as a barbecue,” Ms. Flannery told Judge Aurelio Prado at the arraignment.

Mr. Whitaker rose. “With respect, Your Honor,” he said, “my client was at a barbecue.”

The police have a recording. In it, according to an affidavit by Detective Sergeant Lakshmi Rao, a man identified as Vincent is heard telling an unnamed associate, “Ant’s the brains and I’m the back.” Later on the tape, a second man says: “He snores. If we get a place down there, I want my own room.”

Ms. Rao, 19 years on the force, would not discuss the recording. She was more expansive on the subject of the tunnel. “It’s beautiful work,” she said, standing at the lip of it with a flashlight. “It’s shored, it’s vented, there’s a little shelf for coffee. I’ve lived in apartments that weren’t built like this.”

Upstairs, the owner of the store, Miriam Kessler, was taking inventory with her daughter Tovah. Neither had slept.

“My father opened this shop with one ring,” Miriam Kessler said. She turned to her daughter. “Tell her which ring.”

“The one they dropped,” said Tovah. She held it up. It had been found in the tunnel, next to a crust of rye.

The sandwich belonged to Leopold Mbeki, 66, who was making his rounds two floors above and who has been placed on leave. “I heard a noise, and I thought, ‘Pipes,’” he said. “In this building it’s always pipes. My wife packs that sandwich, and she wants to know why I didn’t fight for it.”

In the brothers’ old neighborhood, where their mother still lives above a laundromat, opinion ran to disbelief. “Those two couldn’t find the basement in their own house,” said a neighbor, who would give her name only as Dee. The mother, Assunta Delvecchio, answered the door in a housecoat and listened to the charges, which she asked to have read to her twice.

“Which one got the sandwich?” she asked.`,
    quotes: [
      { text: 'It became clear that I had one client too many,', speaker: 'Moira Flannery' },
      { text: 'Vinnie has never planned so much as a barbecue,', speaker: 'Moira Flannery' },
      { text: 'With respect, Your Honor,', speaker: 'Jamal Whitaker' },
      { text: 'my client was at a barbecue.', speaker: 'Jamal Whitaker' },
      { text: 'Ant’s the brains and I’m the back.', speaker: 'Vincent' },
      { text: 'He snores. If we get a place down there, I want my own room.', speaker: 'second man' },
      { text: 'It’s beautiful work,', speaker: 'Lakshmi Rao' },
      {
        text: 'It’s shored, it’s vented, there’s a little shelf for coffee. I’ve lived in apartments that weren’t built like this.',
        speaker: 'Lakshmi Rao',
      },
      { text: 'My father opened this shop with one ring,', speaker: 'Miriam Kessler' },
      { text: 'Tell her which ring.', speaker: 'Miriam Kessler' },
      { text: 'The one they dropped,', speaker: 'Tovah' },
      { text: 'I heard a noise, and I thought, ‘Pipes,’', speaker: 'Leopold Mbeki' },
      {
        text: 'In this building it’s always pipes. My wife packs that sandwich, and she wants to know why I didn’t fight for it.',
        speaker: 'Leopold Mbeki',
      },
      { text: 'Those two couldn’t find the basement in their own house,', speaker: 'Dee' },
      { text: 'Which one got the sandwich?', speaker: 'Assunta Delvecchio' },
    ],
  },
  {
    name: 'AP court, Supreme Court fishing',
    text: `Justices seem torn over tribe's claim to salmon run

By MARGUERITE LOWE

WASHINGTON (AP) — The Supreme Court appeared divided Monday over whether an 1855 treaty gives a small Pacific Northwest tribe the right to block a hydroelectric project it says would wipe out a salmon run.

The treaty promises the Skell River Band that it may fish "so long as the water shall move." Much of the 90-minute argument was spent on what those words mean.

"If I put up a dam, the water's still moving, isn't it?" asked Justice Thurston Beale. "It's just moving through a turbine."

The tribe's lawyer, Winona Black Elk-Reyes, said the band's leaders could not have understood it that way.

"They weren't bargaining for water, Justice Beale," she replied. "They had water. They were bargaining for what swims in it."

Justice Carmela Ruggiero appeared sympathetic. She said the government of the day knew exactly what it was promising and quoted a territorial governor, Amos Pickett, who wrote to Washington in 1854 that "without the fish there is no treaty and without the treaty there is no Territory."

"That's pretty plain English," Ruggiero said.

Chief Justice Edmund Farris wondered where the principle would end. "Does a culvert violate it?" he asked. "Does my kayak?"

Laughter filled the courtroom, but Black Elk-Reyes did not join in. "It would depend on how you paddle, Mr. Chief Justice," she said.

Arguing for Cascadia Hydro, attorney Reid Holloway said a ruling for the tribe would place "a cloud over every outlet pipe in four states." Justice Hannah Osei pressed him on whether the company had ever asked the band for its consent.

"There were meetings," Holloway said.

"That's not what I asked you, counsel."

"No, Your Honor. There was no formal request."

Outside, about 200 tribal members sang in a cold rain. One of them, Vernon Skookum, 72, had come by bus from Oregon, three days each way, with his great-granddaughter. He said he was arrested in 1970 for fishing the same stretch of river that was at issue inside.

"They took my net, and the judge said I could have it back when I learned the law," Skookum said. "So I learned it. I'm still waiting on the net."

Cascadia's chief executive, Lorraine Hatch, said in a statement that the company "respects the tribe's heritage" and was confident in its case.

A decision is expected by the end of June.`,
    quotes: [
      { text: 'so long as the water shall move.', speaker: 'treaty' },
      { text: "If I put up a dam, the water's still moving, isn't it?", speaker: 'Thurston Beale' },
      { text: "It's just moving through a turbine.", speaker: 'Thurston Beale' },
      { text: "They weren't bargaining for water, Justice Beale,", speaker: 'Winona Black Elk-Reyes' },
      { text: 'They had water. They were bargaining for what swims in it.', speaker: 'Winona Black Elk-Reyes' },
      {
        text: 'without the fish there is no treaty and without the treaty there is no Territory.',
        speaker: 'Amos Pickett',
      },
      { text: "That's pretty plain English,", speaker: 'Carmela Ruggiero' },
      { text: 'Does a culvert violate it?', speaker: 'Edmund Farris' },
      { text: 'Does my kayak?', speaker: 'Edmund Farris' },
      { text: 'It would depend on how you paddle, Mr. Chief Justice,', speaker: 'Winona Black Elk-Reyes' },
      { text: 'a cloud over every outlet pipe in four states.', speaker: 'Reid Holloway' },
      { text: 'There were meetings,', speaker: 'Reid Holloway' },
      { text: "That's not what I asked you, counsel.", speaker: 'Hannah Osei' },
      { text: 'No, Your Honor. There was no formal request.', speaker: 'Reid Holloway' },
      {
        text: 'They took my net, and the judge said I could have it back when I learned the law,',
        speaker: 'Vernon Skookum',
      },
      { text: "So I learned it. I'm still waiting on the net.", speaker: 'Vernon Skookum' },
      { text: "respects the tribe's heritage", speaker: 'Lorraine Hatch' },
    ],
  },
  {
    name: 'Health feature, nurse strike couple',
    text: `Married, With Picket Line

By Pia Lundgren-Soto

Every morning at 6:40, Dr. Neil Abrams drives his wife to work. He lets her off at the corner, because he has to cross the picket line and she has to walk in it.

“He honks,” said Jocelyn Abrams, an intensive-care nurse and one of 1,900 on strike at Mercy General in Sacramento. “I wish he wouldn’t honk.”

“It’s solidarity,” said her husband.

“It’s a Volvo, Neil.”

Now in its fifth week, the walkout has become the longest by nurses in the state in a decade. The union wants one nurse for every two patients in intensive care at all hours. The hospital says that it meets that standard “on all but the rarest of nights.”

What happens on the rarest of nights is the heart of the dispute. Jocelyn Abrams remembers the one in January that made up her mind. She had four patients. Two of them crashed at once.

“I ran to the one that was closer,” she said. “I’ve told that to my priest and I’ve told it to the bargaining team. I chose by feet. You understand? By feet.

“And then I had to go out there and talk to his daughter, and she thanked me. She held both of my hands. I went home and told Neil, ‘I can’t be thanked for that again.’”

Neil Abrams, an anesthesiologist, is not in the union and cannot strike. His colleagues tease him about his lunch, which his wife no longer packs. On the other side of the negotiating table is one of his oldest friends, the hospital’s chief medical officer, Suresh Pillai, who was best man at the couple’s wedding.

“I gave a toast,” Dr. Pillai recalled ruefully. “I said that she was the only person I’d ever met who could make Neil apologize. I should have taken that as a warning.”

Dr. Pillai disputes the union’s account of that night in January. Staffing records, he said, show a third nurse on the floor. The union’s chief negotiator, Bernice Okpara, has a two-word answer to that, neither of them printable. Pressed for another, she said: “The third nurse was in the elevator with a corpse. Put that in your records.”

Patients have begun to notice the replacements. Edgar Quispe, 59, who is recovering from bypass surgery, praised the traveling nurse assigned to him, a Texan. But she keeps getting lost. “Yesterday she came in and asked me where the linens are,” he said. “I drew her a map.”

Talks resume on Tuesday. At home, the Abramses have a rule: no shop after 9. They have broken it, by her count, every night since the strike began, and by his, twice.

“She’s right about the ratios,” he said quietly, when she had gone upstairs. “Don’t tell her that I said so until there’s a contract.”

From the landing came a voice. “I heard that.”`,
    quotes: [
      { text: 'He honks,', speaker: 'Jocelyn Abrams' },
      { text: 'I wish he wouldn’t honk.', speaker: 'Jocelyn Abrams' },
      { text: 'It’s solidarity,', speaker: 'Neil Abrams' },
      { text: 'It’s a Volvo, Neil.', speaker: 'Jocelyn Abrams' },
      { text: 'on all but the rarest of nights.', speaker: 'hospital' },
      { text: 'I ran to the one that was closer,', speaker: 'Jocelyn Abrams' },
      {
        text: 'I’ve told that to my priest and I’ve told it to the bargaining team. I chose by feet. You understand? By feet.\n\n“And then I had to go out there and talk to his daughter, and she thanked me. She held both of my hands. I went home and told Neil, ‘I can’t be thanked for that again.’',
        speaker: 'Jocelyn Abrams',
      },
      { text: 'I gave a toast,', speaker: 'Suresh Pillai' },
      {
        text: 'I said that she was the only person I’d ever met who could make Neil apologize. I should have taken that as a warning.',
        speaker: 'Suresh Pillai',
      },
      {
        text: 'The third nurse was in the elevator with a corpse. Put that in your records.',
        speaker: 'Bernice Okpara',
      },
      { text: 'Yesterday she came in and asked me where the linens are,', speaker: 'Edgar Quispe' },
      { text: 'I drew her a map.', speaker: 'Edgar Quispe' },
      { text: 'She’s right about the ratios,', speaker: 'Neil Abrams' },
      { text: 'Don’t tell her that I said so until there’s a contract.', speaker: 'Neil Abrams' },
      { text: 'I heard that.', speaker: 'Jocelyn Abrams' },
    ],
  },
];
