export type Gender = 'm' | 'f' | '';

const WOMEN = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol
  amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine
  christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn
  judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
  grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori anne jane ellen rose
  claire fiona siobhan nora ingrid petra marta elena olga irina natalia svetlana tatiana yulia fatima aisha leila mei ling priya sunita anita rosa
  carmen lucia sofia ines ana paula beatriz isabel lena greta hanna birgit ulrike monika sabine heike astrid sigrid kari hanne maud ada wendy sally
  peggy rita tina kate katie liz meg molly nina tracy valerie vanessa yvonne zoe naomi miriam esther leah eva ella mia chloe lily eleanor harriet
  rosemary penelope philippa gemma kerry lynn gail dawn holly paige tanya sonia sonya simone colette margot marlene louise agnes edith irene nadia`.split(
    /\s+/,
  ),
);
const MEN = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
  kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
  gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold
  keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan
  juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny tom bill bob jim mike dave dan tim steve ron ken ted fred ed
  pete greg phil stan walt ben sam max leo luke ivan sergei vladimir dmitri alexei mikhail nikolai boris yuri ahmed mohammed mohamed ali hassan omar
  ibrahim yusuf wei jun kenji hiroshi takeshi raj vikram arjun carlos luis jorge miguel pedro pablo diego javier antonio manuel jan hans klaus jürgen
  uwe stefan andreas markus lars olav nils sven erik bjorn anders tobias matthias wolfgang giovanni marco luca paolo pierre jacques michel francois
  olivier ian neil stuart graham nigel simon colin hugh derek barry clive malcolm gordon douglas duncan angus declan liam connor cillian padraig ewan
  dale clyde earl floyd glenn harvey howard irving leon leroy lloyd marvin melvin milton norman oscar otto ray rex rufus sidney theodore victor`.split(
    /\s+/,
  ),
);

/** Whether a word with a capital is a first name that many bear. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  return WOMEN.has(name) || MEN.has(name) || BOTH.has(name);
}

const BOTH = new Set(
  'alex jamie taylor morgan casey riley jesse robin kim lee pat chris sandy terry jean leslie lynn dana tracy stacy will art guy drew chase hope joy faith april june august rene jo sal mo kit max quinn reese avery blake cameron charlie devon frankie hayden jackie kerry lane logan marion parker'.split(
    ' ',
  ),
);

/** What a title, an office or a kin word before or behind a name tells of its bearer. */
const FEMALE =
  /(?<![\p{L}])(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Frau|Mme|Madame|Señora|Sister|\p{L}*(?:spokes|chair|congress|council|business|assembly|alder|police)woman|actress|mother|wife|daughter|sister|aunt|niece|grandmother|widow|girlfriend|woman|girl)(?![\p{L}])/iu;
const MALE =
  /(?<![\p{L}])(?:Mr|Sir|Lord|King|Prince|Herr|Monsieur|Señor|Father|Fr|\p{L}*(?:spokes|chair|congress|council|business|assembly|alder|police|fire)man|actor|father|husband|son|brother|uncle|nephew|grandfather|widower|boyfriend|man|boy)(?![\p{L}])/iu;

/** '' where neither the name nor what stands beside it tells. A name given to both sexes counts for neither. */
export function genderOf(name: string, beside: string): Gender {
  if (FEMALE.test(beside)) return 'f';
  if (MALE.test(beside)) return 'm';
  const given = name.split(/[\s-]/)[0]?.toLowerCase() ?? '';
  if (WOMEN.has(given)) return MEN.has(given) ? '' : 'f';
  return MEN.has(given) ? 'm' : '';
}

/** The gender a pronoun asks for; '' for one that asks for none. */
export function genderAsked(pronoun: string): Gender {
  if (/^(?:he|er|il|lui|él|он)$/i.test(pronoun)) return 'm';
  return /^(?:she|elle|ella|она)$/i.test(pronoun) ? 'f' : '';
}
