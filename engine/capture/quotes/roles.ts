/** Nouns of office and trade, by which a role is known for one. */
const ROLES = new Set(
  `spokesman spokeswoman spokesperson minister president chief ambassador correspondent analyst official director secretary general mayor head
  chair chairman chairwoman chairperson professor economist governor senator commissioner chancellor premier leader boss master ceo expert lawyer
  engineer commander officer captain judge prosecutor deputy adviser advisor envoy dictator king queen prince pope bishop lawmaker mp congressman
  congresswoman representative delegate negotiator coordinator manager founder author historian researcher scientist physicist biologist doctor
  surgeon nurse farmer resident owner editor journalist reporter columnist activist organiser organizer inspector superintendent colonel major
  lieutenant sergeant admiral marshal treasurer auditor ombudsman rector dean hydrologist geologist meteorologist operator planner
  skipper fisherman foreman steward unionist councillor councilman councilwoman undersecretary speaker diplomat attaché consul underwriter broker
  trader teacher pilot architect accountant banker shareholder co-founder harbourmaster
  pastor priest rabbi imam reverend detective trooper sheriff constable clerk principal plaintiff defendant coach quarterback pitcher striker goalkeeper
  midfielder shortstop outfielder infielder catcher linebacker cornerback goalie winger defenseman slugger reliever jockey boxer wrestler swimmer runner skier golfer singer actor actress novelist writer poet artist musician drummer guitarist composer choreographer filmmaker photographer retiree
  veteran contractor developer landlord tenant builder plumber electrician mechanic firefighter paramedic therapist psychologist psychiatrist
  pediatrician epidemiologist virologist ecologist geneticist chemist statistician mathematician astronomer archaeologist anthropologist sociologist
  demographer criminologist curator librarian chef baker designer entrepreneur investor strategist attorney counsel solicitor barrister executive
  spokeswomen vice-president co-owner rancher grower logger miner trucker cyclist instructor lecturer chaplain warden ranger forecaster pollster
  lobbyist campaigner aide secretary-general provost alderman alderwoman assemblyman assemblywoman councilmember comptroller
  pensioner shopper fundraiser punter bystander onlooker shopkeeper publican landlady bouncer mum dad gran grandad newsagent postman milkman
  supervisor coroner trustee announcer broadcaster selectman investigator dispatcher bartender waitress waiter barber butcher carpenter mason welder roofer gardener landscaper janitor cashier salesman saleswoman receptionist programmer developer technician machinist electrician mechanic pharmacist dentist veterinarian optometrist paralegal stenographer bailiff juror foreman sexton organist cantor sculptor printmaker candidate nominee incumbent challenger contender democrat republican rookie right-hander left-hander comedian rapper billionaire magnate witness inhabitant backbencher frontbencher insider concejal alcaldesa maire consejera министр депутат губернатор`.split(
    /\s+/,
  ),
);

/** German writes office and trade as one word: Vorstandschefin, Betriebsrat, Hafenmeister. Endings that are surnames too need their first half. */
const GERMAN_ROLE =
  /^\p{Lu}?\p{Ll}*(?:chef|sprecher|minister|direktor|präsident|leiter|kanzler|botschafter|ökonom|forscher|sekretär|autor|gutachter|lehrer|künstler|historiker|politiker|soziologe|physiker|chemiker|biologe|trainer|spieler|wirt|bauer|pfarrer|bischof|architekt|ingenieur|mitarbeiter|besitzer|bewohner|nachbar|professor|kapitän|kommissar|inspektor|senator|inhaber|betreiber|kommandant|offizier|manager|berater|gründer|redakteur|verkäufer|händler|experte?|kundler|(?:bürger|hafen|wacht|brand|schatz)meister|(?:amts|bundes|verfassungs)richter|(?:rechts|staats)anwalt)(?:in)?$|(?:vorsitzende|abgeordnete|beauftragte|vorständ|expertin|anwältin)r?$|^(?:Betriebs|Stadt|Land|Gemeinde|Aufsichts|Staats)r(?:at|ätin)$/iu;

/** What stands before a lower-case office and belongs to it: "harbour master", "former prime minister". */
const MODIFIERS = new Set(
  `harbour harbor port chief deputy vice senior junior former acting prime foreign interior defence defense finance energy health education
  environment trade transport labour labor culture agriculture water rail grid marine party opposition government state police fire army navy
  coastguard union company bank school city town county district regional national federal local managing executive press leading night`.split(
    /\s+/,
  ),
);

export function isModifier(word: string): boolean {
  return MODIFIERS.has(word);
}

export function isRoleWord(word: string): boolean {
  // "Stadtwerke-Chefin"
  const last = word.slice(word.lastIndexOf('-') + 1);
  return ROLES.has(word.toLowerCase()) || (last.length > 4 && GERMAN_ROLE.test(last)) || /^Chef(?:in)?$/.test(last);
}

/** "who heads the network centre": what somebody does, as what somebody is. */
const DOES: [RegExp, string][] = [
  [/^(?:heads|leads|runs)\b/, 'head of'],
  [/^chairs\b/, 'chair of'],
  [/^directs\b/, 'director of'],
  [/^manages\b/, 'manager of'],
  [/^owns\b/, 'owner of'],
  [/^edits\b/, 'editor of'],
  [/^represents\b/, 'representative of'],
  [/^speaks for\b/, 'spokesperson for'],
  [/^works for\b/, 'works for'],
];

const LONGEST_ROLE = 100;

/**
 * The role in the apposition behind a name: `Ines Valdor, the harbour master, said`, `said Ines Valdor, who heads the network centre`,
 * `said Ines Valdor, an underwriter at Harrow Mutual.` '' where what follows is no role.
 */
export function roleAfter(text: string, end: number): string {
  const behind = /^, ([^,.;:!?()“”„"»«\n]{3,100})(?=[,.;:!?()“”„"»«\n]|$)/u.exec(
    text.slice(end, end + LONGEST_ROLE + 10),
  )?.[1];
  if (!behind) return '';
  const does = /^who (?:now |also |currently )?(.+)$/u.exec(behind)?.[1];
  if (does !== undefined) {
    const office = DOES.find(([form]) => form.test(does));
    return office ? does.replace(office[0], office[1]) : '';
  }
  // "said Ines Valdor, shaking her head" tells what she did.
  if (/^(?!acting|outgoing|incoming|managing|leading)\p{Ll}+ing\s/u.test(behind)) return '';
  const role = withoutArticle(behind);
  const [named = ''] = role.split(/ (?:of|for|at|in|with|on|from|der|des|von|bei|beim)\b/u, 1);
  return named.split(' ').length <= 6 && named.split(' ').some(isRoleWord) ? role : '';
}

/** The role in front of a name, with a comma between: `The harbour master, Tobias Renn`, `Norlink’s chief engineer, Samuel Aube`. */
export function roleInFront(text: string, start: number): string {
  const front = /(?:^|[.!?:“”"„«»,\n])\s*((?:[\p{L}][\p{L}'’-]* ){0,7}[\p{L}][\p{L}'’-]*), $/u.exec(
    text.slice(Math.max(0, start - LONGEST_ROLE), start),
  )?.[1];
  const role = withoutArticle((front ?? '').replace(/^.*\b(?:said|says|told|sagte|and|but|und)\s/u, ''));
  return isRoleWord(role.split(' ').at(-1) ?? '') ||
    role
      .split(/ (?:of|for|at)\b/u, 1)[0]
      ?.split(' ')
      .some(isRoleWord)
    ? role
    : '';
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?|its|their|der|die|das|ein|eine)\s/iu, '').trim();
}
