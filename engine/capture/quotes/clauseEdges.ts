import { cuesIn } from './cues.ts';

/** Behind the verb the subject ends where it is told when, where, how or to whom. */
export function subjectBehind(words: string): string {
  return (
    /^(?:(?!(?:,\s|\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|during|after|before|when|while|as|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:(?:an?|the|his|her|their|one|another) (?:\p{Ll}+ )?(?:interview|statement|morning|afternoon|evening|letter|e-?mail|report|filing|hours|days|wake|lobby|courtroom|hallway|house|remarks|speech|call|conference|memo|post|video|tweet|blog|release|message|note|column|essay|book|memoir|documentary|debate|hearing|ceremony|address|briefing|meeting|testimony|affidavit|presentation|voice|tone|way|whisper|text|news|telephone|phone|segment|appearance|podcast|comment|opinion|ruling|decision|dissent|order)(?![\p{L}])|court|remarks|testimony|comments|response|private|public|English|Spanish|\p{Lu}\p{Ll}+(?:ber|uary)|(?:19|20)\d\d|March|April|May|June|July|August)|at the|to the|am \p{Lu}|im \p{Lu}|to reporters|adding|referring|speaking|noting|explaining|pointing|because|if|(?<=\p{L}\s)dem|(?<=\p{L}\s)der(?=\s(?:[„“"]|Nachrichtenagentur|Zeitung|Deutschen Presse|dpa|AFP|\p{Lu}\p{Ll}+(?:zeitung|blatt|post|schau|presse|rundfunk))))(?![\p{L}])).)*/su.exec(
      words,
    )?.[0] ?? words
  );
}

/** What is told of the one a sentence is about. */
export const PREDICATE = /\s(?:was|is|were|are|had|has|have|put|puts|did|does|\p{Ll}{2,}ed)(?![\p{L}]).*$/u;

/** Each name behind a space of its own: in a text in capitals every letter could begin one. */
const NAMES_ALONE = /^(?:\s\p{Lu}[\p{L}’'-]*)+\s?$/u;

/** Behind an earlier verb of speech, a conjunction or a semicolon a clause of its own begins. */
export function clauseStart(before: string, language: string): number {
  const breaks = [
    ...before.matchAll(
      /(?:;|—|–|:)\s|(?<![\p{L}])(?:in|of|from|for|by|through|on|to|with) (?:which|whom)\s|(?<![\p{L}])(?:that|because|but|while|although|though|after|as|when|before|since|until|unless|whether|where|and that|dass|weil|obwohl|nachdem|que)\s(?!(?:\p{L}+ing|the|an?) (?:[^\s]+ )?$)|(?<=,)\s(?:and|but)\s(?=\p{Lu}|he\b|she\b|the\b|they\b)|(?<![\p{L}])(?:and|what)\s(?=(?:\p{Lu}[\p{L}’'.-]*\s){1,3}$|(?:he|she|they)\s$)/gu,
    ),
  ].map(({ index, 0: words }) => index + words.length);
  for (const cue of cuesIn(before, language)) {
    // "The critic Harold Benning, who wrote the review, calls": the verb of a relative clause that is over.
    if (/,\s(?:who|which|whose|whom)\s[^,]*$/u.test(before.slice(0, cue.start)) && before.slice(cue.end).includes(','))
      continue;
    // "A woman who answered the phone said"
    if (/\s(?:who|that|which)\s(?:(?:had|has|have|also|later|once|\p{Ll}+ly)\s)*$/u.test(before.slice(0, cue.start)))
      continue;
    // "Prosecutors said Marlow had bragged": what one said, another said.
    if (
      /^\s(?:\p{Lu}|he\s|she\s|the\s|his\s|her\s)/u.test(before.slice(cue.end)) &&
      !NAMES_ALONE.test(before.slice(cue.end))
    )
      breaks.push(cue.end + 1);
    else if (/^\s\p{Lu}[\p{L}’'-]*\s$/u.test(before.slice(cue.end))) breaks.push(cue.end + 1);
  }
  const start = Math.max(0, ...breaks);
  // A break that leaves no word leaves the clause before it.
  return /\p{L}/u.test(before.slice(start)) ? start : 0;
}

const OPENING =
  /^\s*(?:(?:In|On|At|After|Before|During|For|From|By|With|Without|Under|Over|Since|Until|As|When|While|Asked|According|Speaking|Despite|Among|Amid|Like|Through|Following|Although|Though|If|Once|Because|To|Of|About|Nach|Bei|Im|Am|Auf|Dans|En|À|Pour|Lors|Tras|Durante)(?![\p{L}])[^,]*,\s*(?:which\s[^,]*,\s*)?|(?!(?:Sterling|Irving|Channing|Manning)(?![\p{L}]))\p{Lu}\p{Ll}+ing(?![\p{L}])[^,]*,\s*|(?:Later|Still|Then|However|Meanwhile|Instead|Afterwards?|Yesterday|Today|Finally|Recently|Earlier|Last \p{L}+|\p{Lu}\p{Ll}+ly)\s*,\s*|(?:asked|speaking|pressed|questioned)(?![\p{L}])[^,]*,\s*|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:\s(?:morning|afternoon|evening|night))?,?\s(?=he\s|she\s|they\s|the\s|\p{Lu})|(?:On|By|In)\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}(?:,\s\d{4})?,?\s|(?:On|Last|This|Late|Early)\s(?:\p{Lu}\p{Ll}+day|week|month|year)(?:\s(?:morning|afternoon|evening|night))?\s(?=\p{L}))+/u;

/** A sentence without what leads into it: "In a statement, the company" → "the company". */
export function subjectBefore(sentence: string): string {
  const opening = OPENING.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(opening);
  return rest.trim() === '' ? sentence : rest;
}
