import { cuesIn } from './cues.ts';

/** "The depot, according to a staff report, will “add …”" */
export const SAID_BY = /[,(]\s(?:according to|laut|selon|según)\s([^,;:“”"]{2,80})[,)]/iu;

const ACCORDING_TO =
  'according to|laut|selon|según|en palabras de|para|nach Angaben (?:von|der|des)|in den Worten (?:von|der|des)|по словам|по мнению|по данным|по оценке';

export const NAMED_BEHIND = new RegExp(`^\\s*,?\\s*(?:${ACCORDING_TO})\\s+(.{2,140})`, 'iu');

export const NAMED_BEFORE = new RegExp(`(?:^|,\\s|\\band\\s)(?:${ACCORDING_TO})\\s+([^“”„"«»]{2,140}?),\\s*$`, 'iu');

/** `Nach Angaben der Polizei war der Fahrer „…“` · `Según el informe, el puente presentaba “…”`: it opens the sentence. */
const NAMED_FIRST = new RegExp(
  `^(?:${ACCORDING_TO}|nach (?:Worten|Ansicht|Darstellung|Einschätzung|Auffassung|Aussage) (?:von|der|des)|aux yeux (?:de|du)|d[’']après|pour)\\s+((?:[^“”„"«»,]{2,80}?)(?=,|\\s(?:ist|war|sei|seien|waren|sind|hat|habe|haben|hatte|wird|werde|würde|kann|könne|soll|solle)\\s))`,
  'iu',
);

/** "According to court papers, Reyes told an officer …" is told by Reyes. */
export function openingSource(sentence: string, language: string): RegExpExecArray | null {
  const source = NAMED_FIRST.exec(sentence);
  return source && cuesIn(sentence.slice(source[0].length), language).length === 0 ? source : null;
}

/** `In Brandon’s words, it is “…”` · `Ms. Adair’s verdict: “…”` · `To Brandon, it is “…”` · `as Brandon puts it, “…”` */
export const IN_WORDS =
  /(?:^|[,;—–]\s)(?:in (?:the (?:memorable |blunt )?words? of (?<of>[^,“”"]{2,90})|(?<whose>[^,“”"]{2,70}?)(?:['’]s?) (?:own )?(?:words|view|telling|estimation|phrase|judgment|opinion|account))|for (?<for>[^,“”"]{2,60})|to (?<to>(?:(?:Mr|Mrs|Ms|Dr)\. )?\p{Lu}[^,“”"]{1,50})|(?:as|in what) (?<as>[^,“”"]{2,90}?)(?:, [^“”"]{2,90},)? (?:puts?|once put|described?|describes|calls?|called|likes to say|liked to say) (?:it|them|this|that)?)(?:, |: )[^“”"]{0,60}$/iu;

export const VERDICT =
  /^(?<whose>[^,“”"]{2,90}?)['’]s? (?:(?:\p{L}+) ){0,2}(?:take|verdict|advice|answer|response|reply|reaction|message|conclusion|explanation|assessment|motto|prediction|comment|warning|plea|retort|rule|theory|question|view|words|summary|mantra|solution|parting shot)(?: (?:to|on|about|for|is|was)[^“”"]{0,60})?\s*[:,]?\s*$/iu;
