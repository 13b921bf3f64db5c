import { type Cue, cuesIn } from './cues.ts';
import { heardBy } from './heardBy.ts';
import type { Part } from './insertions.ts';
import { isBodyWord, type Person } from './people.ts';
import { isRoleWord } from './roles.ts';
import { antecedentOf, type Scene } from './scene.ts';
import { NOBODY, type Speaker, speakerOf } from './speakerOf.ts';
import { isTitle } from './titles.ts';

export interface Attribution extends Speaker {
  cue: string;
  via: string;
}

export const NO_ATTRIBUTION: Attribution = { ...NOBODY, cue: '', via: '' };

/** A quotation in its block: `from` and `to` are where the quotations beside it end and begin; offsets within `text`, which begins at `offset` of the source. */
export interface Place {
  text: string;
  offset: number;
  quotation: Part;
  from: number;
  to: number;
  scene: Scene;
  /** Who spoke before. */
  last: Person | null;
}

/** A full stop that ends no sentence: "Rep.", "U.S.", an initial. */
const ABBREVIATED =
  /(?:(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|St|Gen|Prof|Rep|Reps|Sen|Sens|Gov|Lt|Col|Capt|Sgt|Maj|Rev|Hon|Supt|Det|Dets|Atty|Cpl|Pfc|Pvt|Spc|Adm|Cmdr|Cpt|Ens|Brig|Insp|Ald|Amb|Fr|Bros|Mt|Ft|Ave|Blvd|Dept|Univ|Assn|Va|Md|Mich|Ind|Kan|Ky|Neb|Nev|Tex|Ark|Ala|Miss|Mont|Wyo|Colo|Vt|Jr|Sr|No|Inc|Corp|Co|Ltd|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif|Fla|Ill|Pa|Va|Ga|Conn|Ariz|Wash|Wis|Minn|Tenn|Mo|La|Del|Okla|Ore)|(?<![\p{L}])\p{Lu}|\p{Lu}\.\p{Lu})$/u;

/** "The depot, according to a staff report, will “add …”" */
const SAID_BY = /[,(]\s(?:according to|laut|selon|según)\s([^,;:“”"]{2,80})[,)]/iu;

/** Up to where the sentence goes that `text` continues: the first end mark that is no abbreviation. */
function sentenceOf(text: string): string {
  for (const stop of text.matchAll(/[.!?;](?=["”’»]?(?:\s|$))/gu)) {
    if (stop[0] !== '.' || !ABBREVIATED.test(text.slice(0, stop.index))) return text.slice(0, stop.index);
  }
  return text;
}

/** Where the last sentence of `text` begins. */
function lastSentenceAt(text: string): number {
  let at = 0;
  for (const stop of text.matchAll(/[.!?;]["”’»)]?\s+(?=["“„«‘'(]?[\p{Lu}\d])/gu)) {
    if (stop[0][0] !== '.' || !ABBREVIATED.test(text.slice(0, stop.index))) at = stop.index + stop[0].length;
  }
  return at;
}

const ACCORDING_TO =
  'according to|laut|selon|según|en palabras de|para|nach Angaben (?:von|der|des)|in den Worten (?:von|der|des)|по словам|по мнению|по данным|по оценке';
/** `» , a-t-elle ajouté` */
const TURNED = /(?:^|\s)(?:a|ont|avait|s[’']est|dit|fait)?-?(?:t-)?(ils?|elles?|on)$/u;
/** `„…“, so Holm.` · `„…“, heißt es in dem Aufruf.` */
const GERMAN_SO = /^\s*,\s*so\s(?<who>[^,.“”„]{2,90})/u;
const GERMAN_READS = /^\s*,?\s*(?:heißt|hieß) es (?:in|im|aus|bei|von) (?<who>[^,.“”„]{2,90})/u;
const NAMED_BEHIND = new RegExp(`^\\s*,?\\s*(?:${ACCORDING_TO})\\s+(.{2,140})`, 'iu');
const NAMED_BEFORE = new RegExp(`(?:^|,\\s|\\band\\s)(?:${ACCORDING_TO})\\s+([^“”„"«»]{2,140}?),\\s*$`, 'iu');
/** `Nach Angaben der Polizei war der Fahrer „…“` · `Según el informe, el puente presentaba “…”`: it opens the sentence. */
const NAMED_FIRST = new RegExp(
  `^(?:${ACCORDING_TO}|nach (?:Worten|Ansicht|Darstellung|Einschätzung|Auffassung|Aussage) (?:von|der|des)|aux yeux (?:de|du)|d[’']après|pour)\\s+((?:[^“”„"«»,]{2,80}?)(?=,|\\s(?:ist|war|sei|seien|waren|sind|hat|habe|haben|hatte|wird|werde|würde|kann|könne|soll|solle)\\s))`,
  'iu',
);
/** "According to court papers, Reyes told an officer …" is told by Reyes. */
function openingSource(sentence: string, language: string): RegExpExecArray | null {
  const source = NAMED_FIRST.exec(sentence);
  return source && cuesIn(sentence.slice(source[0].length), language).length === 0 ? source : null;
}

/** `In Brandon’s words, it is “…”` · `Ms. Adair’s verdict: “…”` · `To Brandon, it is “…”` · `as Brandon puts it, “…”` */
const IN_WORDS =
  /(?:^|[,;—–]\s)(?:in (?:the (?:memorable |blunt )?words? of (?<of>[^,“”"]{2,90})|(?<whose>[^,“”"]{2,70}?)(?:['’]s?) (?:own )?(?:words|view|telling|estimation|phrase|judgment|opinion|account))|for (?<for>[^,“”"]{2,60})|to (?<to>(?:(?:Mr|Mrs|Ms|Dr)\. )?\p{Lu}[^,“”"]{1,50})|(?:as|in what) (?<as>[^,“”"]{2,90}?)(?:, [^“”"]{2,90},)? (?:puts?|once put|described?|describes|calls?|called|likes to say|liked to say) (?:it|them|this|that)?)(?:, |: )[^“”"]{0,60}$/iu;
const VERDICT =
  /^(?<whose>[^,“”"]{2,90}?)['’]s? (?:(?:\p{L}+) ){0,2}(?:take|verdict|advice|answer|response|reply|reaction|message|conclusion|explanation|assessment|motto|prediction|comment|warning|plea|retort|rule|theory|question|view|words|summary|mantra|solution|parting shot)(?: (?:to|on|about|for|is|was)[^“”"]{0,60})?\s*[:,]?\s*$/iu;
/** `“…” is how Jim Tarrant, the negotiator, put it.` · `“…” was how she described it` */
const MANNER =
  /^\s*,?\s*(?:is|was|that['’]s|is also|as) (?:just )?(?:how|the way) (.{2,120}?),? (puts?|described?|describes|sees|saw|remembers|remembered|recalls|recalled|summed|sums|explains|explained|phrased|characteri[sz]ed|tells|told)(?![\p{L}])/iu;
/** `…,” Ryder said.` · `…,” said the Kremlin chief during his visit.` · `…”, according to the port.` null where nothing behind the marks speaks. */
export function attributedAfter({ text, offset, quotation, to, scene, last }: Place): Attribution | null {
  if (!quotation.closed) return null;
  const inside = text.slice(quotation.start, quotation.end).trimEnd().at(-1) ?? '';
  const rest = text.slice(quotation.close, Math.min(to, quotation.close + 320));
  const joined = /^\s*[,—–]/.test(rest);
  // Behind a colon or semicolon something else begins.
  if (/^\s*[:;.]/.test(rest)) return null;
  const sentence = sentenceOf(rest);
  const manner = MANNER.exec(sentence);
  if (manner?.[1] && manner[2]) {
    const at = quotation.close + manner[0].indexOf(manner[1]);
    return { ...speakerOf({ text: manner[1], start: offset + at }, scene, last), cue: manner[2], via: '' };
  }
  const german = scene.language.startsWith('de') ? (GERMAN_SO.exec(sentence) ?? GERMAN_READS.exec(sentence)) : null;
  if (german?.groups?.who) {
    const start = offset + quotation.close + german[0].length - german.groups.who.length;
    return { ...speakerOf({ text: german.groups.who, start }, scene, last), cue: 'so', via: '' };
  }
  const source = NAMED_BEHIND.exec(sentence);
  if (source?.[1]) {
    const at = quotation.close + source[0].length - source[1].length;
    return { ...speakerOf({ text: source[1], start: offset + at }, scene, last), cue: 'according to', via: '' };
  }
  const found =
    clauseBehind(sentence, scene.language) ??
    (/[,?!]/.test(inside) || joined ? unheardVerb(sentence, scene.language) : null);
  if (!found) return null;
  // A full stop before the closing mark ends the sentence; what follows is another one, unless it is nothing but "Delgado said."
  if (/[.…]/.test(inside) && !joined && !isBareReport(sentence, found, rest)) return null;
  const { cue, subjectAt } = found;
  // Spanish and Russian need no pronoun: `”, añadió.`
  if (found.subject.trim() === '' && /^(?:es|it|pt|ru|uk)/.test(scene.language)) {
    const person = antecedentOf('', offset + quotation.open, scene, last);
    if (person) return { speaker: person.name, role: person.role, start: -1, cue: cue.verb, via: '' };
  }
  const subject = found.subject.replace(AUXILIARIES, '');
  const speaker = speakerOf({ text: subject, start: offset + quotation.close + subjectAt }, scene, last);
  const by = /^quoted$/i.test(cue.verb) ? /\sby (.{2,60})$/u.exec(sentence.slice(cue.end))?.[1] : undefined;
  return { ...speaker, cue: cue.verb, via: by ?? heardBy(cue.verb, sentence.slice(cue.end), scene.people) };
}

/** `«Деньги есть, — сказал Вельяминов. — Дорог нет.»`: the report stands within the marks. */
export function attributedWithin({ text, offset, quotation: { told }, scene, last }: Place): Attribution | null {
  if (!told) return null;
  const words = text.slice(told.start, told.end);
  const clause = clauseBehind(words, scene.language) ?? unheardVerb(words, scene.language);
  if (!clause) return null;
  const person = clause.subject.trim() === '' ? antecedentOf('', offset + told.start, scene, last) : null;
  const speaker = person
    ? { speaker: person.name, role: person.role, start: -1 }
    : speakerOf({ text: clause.subject, start: offset + told.start + clause.subjectAt }, scene, last);
  return { ...speaker, cue: clause.cue.verb, via: '' };
}

interface Clause {
  cue: Cue;
  subject: string;
  subjectAt: number;
}

/** The verb behind the marks with its subject before or behind it. */
function clauseBehind(sentence: string, language: string): Clause | null {
  const gap = /^[\s,—–-]*/u.exec(sentence)?.[0].length ?? 0;
  for (const cue of cuesIn(sentence.slice(0, 240), language)) {
    const lead = sentence.slice(gap, cue.start);
    if (/^\s*$/.test(lead) || /^(?:(?:\p{Ll}+ly|also|later|then|a|ont|avait|hat|habe|so)\s)+$/u.test(lead)) {
      const behind = sentence.slice(cue.end);
      return { cue, subject: subjectBehind(behind), subjectAt: cue.end };
    }
    const turned = TURNED.exec(lead.trimEnd());
    if (turned?.[1]) return { cue, subject: turned[1], subjectAt: gap + lead.lastIndexOf(turned[1]) };
    if (isSubject(lead)) return { cue, subject: lead, subjectAt: gap };
    // "“Mistakes were made” by both sides, Mr. Hsu concedes.": the sentence goes on before its report.
    const beside = /,\s([^,]{2,40})$/u.exec(lead.trimEnd())?.[1];
    if (beside && beside.split(' ').length <= 4 && isSubject(beside))
      return { cue, subject: beside, subjectAt: gap + lead.lastIndexOf(beside) };
    // A clause of its own between the marks and the verb speaks of something else.
    if (
      /(?<![\p{L}])(?:because|but|although|while|if)\s/u.test(lead) ||
      /\sthat\s(?!\p{L}+\s(?:said|says))/u.test(lead)
    )
      return null;
  }
  return null;
}

/** "coach Bill Ferris", "government spokesman Olav Reit". */
function isRoleAndName(words: string): boolean {
  const role = /^((?:\p{Ll}[\p{L}’'-]*\s){1,4})\p{Lu}/u.exec(words)?.[1] ?? '';
  return role.trim().split(' ').some(isRoleWord);
}

const SUBJECT_OPENS =
  /^(?:[\p{Lu}\d]|(?:the|an?|one|another|his|her|their|its|my|our|some|many|several|most|both|he|she|they|it|we|i|you|who|someone|somebody|everyone|people|police|er|sie|il|elle|él|ella|он|она|la|les?|el|los|der|die|das|une?|eine?)(?![\p{L}’'])|\p{Ll}{4,}s\s)/u;

/**
 * A verb that no list has, where the marks leave it no other part: `…,” he harrumphed.` in English; `», s’indigne Étienne Tavernay`,
 * `”, avisó una portavoz`, `», — заявила министр` in languages that set the verb first.
 */
function unheardVerb(sentence: string, language: string): Clause | null {
  if (language.startsWith('en')) {
    const told =
      /^\s*((?:he|she|(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) )(\p{Ll}{3,}(?:ed|s)|went on|goes on|put in|broke in|cut in|began|started in|gushes)(?=$|,| (?:in|with|when|as|at|to|while|after|before|on)(?![\p{L}]))/u.exec(
        sentence,
      );
    if (!told?.[1] || !told[2]) return null;
    const start = told[0].length - told[2].length;
    return { cue: { verb: told[2], start, end: told[0].length }, subject: told[1], subjectAt: start - told[1].length };
  }
  if (!/^(?:de|fr|es|it|pt|ru|uk|nl)/.test(language)) return null;
  const told = /^[\s,—–-]*((?:a |ont |avait |ha |s[’'])?\p{Ll}{3,})(?:-t)?(-(?:il|elle))?(?=[\s,]|$)/u.exec(sentence);
  if (
    !told?.[1] ||
    /^(?:und|aber|mais|pero|dont|que|der|die|das|dans|avec|pour|por|para|con|mit|von|но|что|для|les|des|los|las|una?|une|qui)$/u.test(
      told[1],
    )
  )
    return null;
  const end = told[0].length;
  const start = end - told[1].length - (told[2]?.length ?? 0);
  if (told[2])
    return { cue: { verb: told[1], start, end }, subject: told[2].slice(1), subjectAt: end - told[2].length + 1 };
  return { cue: { verb: told[1], start, end }, subject: subjectBehind(sentence.slice(end)), subjectAt: end };
}

/** A noun phrase, maybe with an apposition or a relative clause that is closed by a comma. */
function isSubject(lead: string): boolean {
  if (lead.length > 200) return false;
  const words = lead.trim();
  if (!SUBJECT_OPENS.test(words) && !isRoleAndName(words)) return false;
  const parts = words.split(/,\s*/);
  const open = parts.at(-1) ?? '';
  // "who had called the meeting" is still open: the verb found is its own.
  if (!/,$/.test(words) && parts.length > 1 && /^(?:who|whose|which|that|where)\s/iu.test(open)) return false;
  if (
    /\s(?:who|which|that|whom)\s/u.test(parts[0] ?? '') &&
    !/,$/.test(words) &&
    !/\s(?:who|which|that|whom)\s(?:\p{L}+\s){1,8}\p{L}+$/u.test(words)
  )
    return false;
  return !/(?<![\p{L}])(?:because|although|after|when|while|but)\s/u.test(parts[0] ?? '') && !/[“”"«»]/.test(words);
}

/** Behind the verb the subject ends where it is told when, where, how or to whom. */
function subjectBehind(words: string): string {
  return (
    /^(?:(?!(?:,\s|\s)(?:during|after|before|when|while|as|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:(?:an?|the|his|her|their|one|another) (?:\p{Ll}+ )?(?:interview|statement|morning|afternoon|evening|letter|e-?mail|report|filing|hours|days|wake|lobby|courtroom|hallway|house|remarks|speech|call|conference|memo|post|video|tweet|blog|release|message|note|column|essay|book|memoir|documentary|debate|hearing|ceremony|address|briefing|meeting|testimony|affidavit|presentation|voice|tone|way|whisper|text|news|telephone|phone|segment|appearance|podcast|comment|opinion|ruling|decision|dissent|order)(?![\p{L}])|court|remarks|testimony|comments|response|private|public|English|Spanish|\p{Lu}\p{Ll}+(?:ber|uary)|(?:19|20)\d\d|March|April|May|June|July|August)|at the|to the|am \p{Lu}|im \p{Lu}|to reporters|adding|referring|speaking|noting|explaining|pointing|because|if|(?<=\p{L}\s)dem|(?<=\p{L}\s)der(?=\s(?:[„“"]|Nachrichtenagentur|Zeitung|Deutschen Presse|dpa|AFP|\p{Lu}\p{Ll}+(?:zeitung|blatt|post|schau|presse|rundfunk))))(?![\p{L}])).)*/su.exec(
      words,
    )?.[0] ?? words
  );
}

/** The sentence behind a quotation that has ended already reports it only if it says nothing else: `“Get out.” Delgado said.` */
function isBareReport(sentence: string, { cue, subject }: Clause, rest: string): boolean {
  const words = sentence.trim();
  return (
    words.split(/\s+/).length <= 6 &&
    /^(?:said|says|added|adds)$/i.test(cue.verb) &&
    (sentence.slice(cue.end).trim() === '' || sentence.slice(0, cue.start).trim() === '') &&
    subject.trim() !== '' &&
    /^[.]/.test(rest.slice(sentence.length))
  );
}

/** `Pentagon spokesman Pat Ryder told the press: “…` · `The agreement is quoted by Kyiv Independent: “…` · `she said “…` */
export function attributedBefore({ text, offset, quotation, from, scene, last }: Place): Attribution | null {
  const lead = text.slice(Math.max(from, quotation.open - 420), quotation.open);
  const base = quotation.open - lead.length;
  const begins = lastSentenceAt(lead);
  const sentence = lead.slice(begins);
  const at = offset + base + begins;
  if (sentence.trim() === '') return null;
  const quoted =
    /^(.*?)\b(?:is|was|are|were) (quoted|cited) (?:by|in) (.+?)(?: as (?:saying|reading))?\s*[:,]?\s*$/iu.exec(
      sentence,
    );
  if (quoted?.[1] && quoted[2] && quoted[3]) {
    return { ...speakerOf({ text: quoted[1], start: at }, scene, last), cue: quoted[2], via: quoted[3] };
  }
  const heard =
    /^(.*?)\b(?:quoted|cites|quotes|cited) (.+?) as (?:saying|telling \p{L}+|writing)(?: that)?\s*[:,]?\s*$/iu.exec(
      sentence,
    );
  if (heard?.[1] !== undefined && heard[2]) {
    const speaker = speakerOf({ text: heard[2], start: at + sentence.indexOf(heard[2], heard[1].length) }, scene, last);
    return { ...speaker, cue: 'quoted', via: heard[1].trim().replace(/^The /, 'the ') };
  }
  const source = NAMED_BEFORE.exec(sentence) ?? openingSource(sentence, scene.language);
  if (source?.[1] && cuesIn(source[1], scene.language).length === 0) {
    const start = at + source.index + source[0].indexOf(source[1]);
    return { ...speakerOf({ text: source[1], start }, scene, last), cue: 'according to', via: '' };
  }
  const owned = (
    VERDICT.exec(sentence) ?? (cuesIn(sentence, scene.language).length === 0 ? IN_WORDS.exec(sentence) : null)
  )?.groups;
  const owner = owned && Object.values(owned).find((words) => words !== undefined);
  if (owner) {
    const speaker = speakerOf({ text: owner, start: at + sentence.indexOf(owner) }, scene, last);
    if (/^\p{Lu}/u.test(speaker.speaker)) return { ...speaker, cue: '', via: '' };
  }
  const introduced = /[:,]\s*$/.test(sentence);
  const cue = lastCue(sentence, introduced, scene.language);
  const aside = SAID_BY.exec(sentence);
  if (aside?.[1] && (!cue || cue.start < aside.index) && cuesIn(aside[1], scene.language).length === 0) {
    const start = at + aside.index + aside[0].indexOf(aside[1]);
    return { ...speakerOf({ text: aside[1], start }, scene, last), cue: 'according to', via: '' };
  }
  if (!cue) {
    if (!/:\s*$/.test(sentence)) return null;
    // "Coach Bill Ferris was blunt: “…”": whoever the sentence is about.
    const subject = subjectBefore(sentence.replace(/:\s*$/, ''));
    const party = subject.replace(PREDICATE, '');
    const speaker = speakerOf({ text: party, start: at + sentence.indexOf(subject) }, scene, last);
    // Only somebody named speaks without a verb: "a shout went up: “…”" is nobody's.
    return /^\p{Lu}/u.test(speaker.speaker) ? { ...speaker, cue: '', via: '' } : null;
  }
  return {
    ...subjectOf(sentence, cue, at, scene, last),
    cue: cue.verb,
    via: heardBy(cue.verb, sentence.slice(cue.end), scene.people),
  };
}

/** "The problem, says Dr. Naomi Feld, a sleep researcher, is that “…”": the report stands amid the sentence, its subject behind the verb. */
function saidAmid(sentence: string, cue: Cue, at: number, scene: Scene, last: Person | null): Speaker | null {
  if (!/^(?:said|says|wrote|writes)$/u.test(cue.verb) || !/,\s$/u.test(sentence.slice(0, cue.start))) return null;
  const behind =
    /^\s(?:[\p{L}’'-]+\s){0,4}?(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen)\.\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*)*(?=,)/u.exec(
      sentence.slice(cue.end),
    )?.[0];
  if (!behind) return null;
  const found = speakerOf({ text: behind, start: at + cue.end }, scene, last);
  const before = speakerOf({ text: sentence.slice(0, cue.start), start: at }, scene, last);
  const isKnown = ({ speaker }: Speaker) => scene.people.some(({ name }) => name === speaker);
  return isKnown(found) && !isKnown(before) ? found : null;
}

/** What is told of the one a sentence is about. */
const PREDICATE = /\s(?:was|is|were|are|had|has|have|put|puts|did|does|\p{Ll}{2,}ed)(?![\p{L}]).*$/u;

/** Words between verb and marks beyond which the verb reports something else. */
const FAR = 110;

/** Verbs too common to be heard as speech but where the marks follow at once: "The sign read, “…”". */
const LEADING =
  /(?<![\p{L}])(?:reads?|goes|went|goes on|puts? it|thought|thinks|sang|began|begins|went on|feels|believes|found|finds|shows|showed)(?=\s*[,:]\s*$)/u;
/** "The audit found “a culture of indifference”": verbs of documents, where the marks follow at once. */
const FINDING = /(?<![\p{L}])(?:found|finds|showed|shows|cited|cites|sees|saw)(?=\s*$)/u;

/** The last verb that can lead into the marks. */
function lastCue(sentence: string, introduced: boolean, language: string): Cue | undefined {
  const leading = introduced
    ? LEADING.exec(sentence)
    : cuesIn(sentence, language).length === 0
      ? FINDING.exec(sentence)
      : null;
  if (leading) return { verb: leading[0], start: leading.index, end: leading.index + leading[0].length };
  return cuesIn(sentence, language).findLast((cue) => {
    const between = sentence.slice(cue.end);
    if (!introduced && between.length > FAR) return false;
    // "said that the plan, which critics called unfair, was …" goes on; "told him to leave and slammed the door, “…" does not lead in.
    const isAbout = /^\sof\s/.test(between) && introduced && /^sa(?:id|ys)$/.test(cue.verb);
    return !/[;]/.test(between) && (isAbout || !/^\s(?:by|of)\s/.test(between));
  });
}

/** What stands between a subject and its verb. */
const AUXILIARIES =
  /(?:(?:\s|^)(?:has|had|have|was|were|is|are|been|would|will|also|later|then|once|often|hat|habe|a|ont|avait|could|did|not|never|who|to|\p{Ll}+ly))+(?=\s*$)/u;

/** The subject of a verb: what stands before it in its clause; behind "and" or a participle the sentence's own; behind the verb where it opens the sentence. */
export function subjectOf(sentence: string, cue: Cue, at: number, scene: Scene, last: Person | null): Speaker {
  const before = sentence.slice(0, cue.start);
  if (/^[\s,—–“”"]*(?:\p{Ll}+ly\s)?$/u.test(before)) {
    return speakerOf(
      { text: subjectBehind(sentence.slice(cue.end)).replace(/[:,]\s*$/, ''), start: at + cue.end },
      scene,
      last,
    );
  }
  const amid = saidAmid(sentence, cue, at, scene, last);
  if (amid) return amid;
  const clause = clauseStart(before, scene.language);
  const own = before.slice(clause);
  const bare = own.replace(AUXILIARIES, '').replace(/\s+$/u, '');
  const closed = /,$/.test(bare);
  const parts = bare.split(/,\s*/).filter((part) => part !== '');
  // "its statement, which called the quarter …": what the relative clause belongs to.
  const told =
    /(?:^|\s)((?:(?:the|an?|its|his|her|their)\s)?[\p{L}’'-]+),\s(?:which|who)(?:\s(?:also|later|then|once))?$/u.exec(
      own.trimEnd(),
    );
  if (told?.[1]) {
    const found = speakerOf({ text: told[1], start: at + clause + own.lastIndexOf(told[1]) }, scene, last);
    if (/which/.test(told[0]) && found.speaker !== '') return found;
  }
  const elided =
    /(?:^|\s)(?:and|but|then|or|after|before|by|while|in|when|without)$/u.test(bare) ||
    bare === '' ||
    /ing$/.test(cue.verb);
  if (!elided && closed && parts.length > 1) {
    // "what its leader, Rupert Astley-Moore, calls": the apposition beside the verb and what stands before it.
    const head = parts.findLast(
      (part) => !/^(?:who|whose|whom|which|where|that)(?![\p{L}])/u.test(part) && isPersonIn(part, scene),
    );
    const from = own.lastIndexOf(head && head !== parts.at(-1) ? head : (besideSubject(parts) ?? parts.at(-2) ?? ''));
    const found = speakerOf({ text: own.slice(from), start: at + clause + from }, scene, last);
    if (found.speaker !== '' && parts.length <= 4) return found;
  }
  if (!elided && !closed && parts.length > 1) {
    // "Asked about it, Garcia said": what stands beside the verb.
    const part = parts.at(-1) ?? '';
    if (!/^(?:who|whose|which)\s/u.test(part)) {
      const found = speakerOf({ text: part, start: at + clause + own.lastIndexOf(part) }, scene, last);
      if (found.speaker !== '' || found.start >= 0) return found;
    }
  }
  if (!elided) {
    const subject = subjectBefore(bare);
    const found = speakerOf({ text: subject, start: at + clause + own.indexOf(subject) }, scene, last);
    if (found.speaker !== '' || found.start >= 0) return found;
  }
  const subject = subjectBefore(before);
  const party = subject.replace(PREDICATE, '').replace(/\sand\s\p{Lu}.*$/u, '');
  const start = at + before.indexOf(subject);
  const found = speakerOf({ text: party, start }, scene, last);
  if (found.speaker !== '') return found;
  const name = /^(?:[^\p{Lu},]{0,40})(?:\p{Lu}[\p{L}’'.-]*\s?)+/u.exec(party)?.[0] ?? '';
  // "Trade groups" is no person called Trade.
  return name === '' || isTitle(name.trim()) || isBodyWord(name.trim())
    ? found
    : speakerOf({ text: name, start }, scene, last);
}

/** "Mark Devlin, a portfolio manager at Oak Point, which owns shares,": the part that names somebody; "Mr. Stross" does where he is known. */
function isPersonIn(part: string, scene: Scene): boolean {
  const bare = part.replace(
    /^(?:(?:But|And|So|Yet|Then)\s)?(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Prof|Judge|Justice)\.?\s/u,
    '',
  );
  return scene.people.some(
    ({ name }) =>
      bare === name ||
      name.endsWith(` ${bare}`) ||
      (part.endsWith(name) && !/\s(?:of|at|for|from|by|with|to)\s/u.test(part)),
  );
}

/** Without a name the subject is the part that all behind it only tells more of. */
function besideSubject(parts: string[]): string | undefined {
  let at = parts.length - 1;
  while (at > 0 && BESIDE_SUBJECT.test(parts[at] ?? '')) at -= 1;
  return at < parts.length - 2 ? parts[at] : undefined;
}

/** Beside a subject: where it is, what it does, since when. */
const BESIDE_SUBJECT =
  /^(?:who|whose|whom|which|where|that|an?|the|now|then|based|reached|speaking|standing|sitting|located|headquartered|citing|referring|in|at|through|along|like|\d[\d-]*|\p{Ll}+ing|\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.)+|\p{Lu}\p{Ll}+)(?![\p{L}])/u;

/** Behind an earlier verb of speech, a conjunction or a semicolon a clause of its own begins. */
function clauseStart(before: string, language: string): number {
  const breaks = [
    ...before.matchAll(
      /(?:;|—|–|:)\s|(?<![\p{L}])(?:that|because|but|while|although|though|after|as|when|before|since|until|unless|whether|where|and that|dass|weil|obwohl|nachdem|que)\s(?!(?:\p{L}+ing|the|an?) (?:[^\s]+ )?$)|(?<=,)\s(?:and|but)\s(?=\p{Lu}|he\b|she\b|the\b|they\b)|(?<![\p{L}])and\s(?=(?:\p{Lu}[\p{L}’'.-]*\s){1,3}$|(?:he|she)\s$)/gu,
    ),
  ].map(({ index, 0: words }) => index + words.length);
  for (const cue of cuesIn(before, language)) {
    // "Prosecutors said Marlow had bragged": what one said, another said.
    if (
      /^\s(?:\p{Lu}|he\s|she\s|the\s|his\s|her\s)/u.test(before.slice(cue.end)) &&
      !/^\s(?:\p{Lu}[\p{L}’'-]*\s?)+$/u.test(before.slice(cue.end))
    )
      breaks.push(cue.end + 1);
    else if (/^\s\p{Lu}[\p{L}’'-]*\s$/u.test(before.slice(cue.end))) breaks.push(cue.end + 1);
  }
  const start = Math.max(0, ...breaks);
  // A break that leaves no word leaves the clause before it.
  return /\p{L}/u.test(before.slice(start)) ? start : 0;
}

const OPENING =
  /^\s*(?:(?:In|On|At|After|Before|During|For|From|By|With|Without|Under|Over|Since|Until|As|When|While|Asked|According|Speaking|Despite|Among|Amid|Like|Through|Following|Although|Though|If|Once|Because|To|Of|About|Nach|Bei|Im|Am|Auf|Dans|En|À|Pour|Lors|Tras|Durante)(?![\p{L}])[^,]*,\s*|(?:Later|Still|Then|However|Meanwhile|Instead|Afterwards?|Yesterday|Today|Finally|Recently|Earlier|Last \p{L}+|\p{Lu}\p{Ll}+ly)\s*,\s*|(?:asked|speaking|pressed|questioned)(?![\p{L}])[^,]*,\s*|(?:On|Last|This|Late|Early)\s(?:\p{Lu}\p{Ll}+day|week|month|year)(?:\s(?:morning|afternoon|evening|night))?\s(?=\p{L}))+/u;

/** A sentence without what leads into it: "In a statement, the company" → "the company". */
function subjectBefore(sentence: string): string {
  const opening = OPENING.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(opening);
  return rest.trim() === '' ? sentence : rest;
}

/** Answers without a word of speech; what is quoted next is said by whoever gave them. */
const GESTURE =
  /(?<![\p{L}])(?:laughed|smiled|shrugged|nodded|sighed|paused|hesitated|agreed|disagreed|grinned|winced|frowned|chuckled|shook (?:his|her) head|was (?:blunt|adamant|unmoved|unapologetic|defiant|optimistic|skeptical|sceptical|sanguine|philosophical|more direct)|put it (?:this way|bluntly|simply)|scoffed|remembers|remembered|recalls|recalled|thinks|believes|disagrees|agrees)(?![\p{L}])/giu;

/** `Jan Kost said he had slept in his cab. “There is one toilet for all of us.”`: sentences of their own go to whoever the sentence before let speak. */
export function saidBefore({ text, offset, quotation: { open }, scene, last }: Place): Attribution | null {
  const from = Math.max(0, open - 420);
  const region = text.slice(from, open).trimEnd();
  if (!/[.!?:]["”»]?$/.test(region)) return null;
  const told = region.replace(/[.!?:]["”»]?$/, '');
  const begins = lastSentenceAt(told);
  const sentence = told.slice(begins);
  const gesture = [...sentence.matchAll(GESTURE)].at(0);
  const cue =
    cuesIn(sentence, scene.language).find(({ start }) => start > 0) ??
    (gesture && { verb: gesture[0], start: gesture.index, end: gesture.index + gesture[0].length });
  if (!cue || /\b(?:according|after|when|because)\b/i.test(sentence.slice(cue.start))) return null;
  const at = offset + from + begins;
  const speaker = subjectOf(sentence, cue, at, scene, last);
  const known = scene.people.some((person) => person.name === speaker.speaker);
  return known ? { ...speaker, cue: cue.verb.split(' ')[0] ?? '', via: '' } : null;
}
