import type { Attribution, Place } from './attribution.ts';
import { cuesIn } from './cues.ts';
import { lastSentenceAt } from './sentenceEdges.ts';
import { subjectOf } from './subjectOf.ts';

/** Answers without a word of speech; what is quoted next is said by whoever gave them. */
const GESTURE =
  /(?<![\p{L}])(?:laughed|smiled|shrugged|nodded|sighed|paused|hesitated|agreed|disagreed|grinned|winced|frowned|chuckled|shook (?:his|her) head|was (?:blunt|adamant|unmoved|unapologetic|defiant|optimistic|skeptical|sceptical|sanguine|philosophical|more direct)|put it (?:this way|bluntly|simply)|scoffed|laughs|smiles|shrugs|nods|sighs|pauses|hesitates|grins|winces|frowns|chuckles|shakes (?:his|her) head|turn(?:ed|s) to|look(?:ed|s) (?:at|up|down|away)|glance[ds] at|point(?:ed|s) (?:at|to)|gesture[ds]|lean(?:ed|s) (?:in|back|forward|over)|wave[ds]|threw up (?:his|her) hands|roll(?:ed|s) (?:his|her) eyes|demurred|did(?:n[’']t| not) (?:blink|hesitate|mince words)|remembers|remembered|recalls|recalled|thinks|believes|disagrees|agrees)(?![\p{L}])/giu;

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
  const known = scene.each.some((person) => person.name === speaker.speaker);
  return known ? { ...speaker, cue: cue.verb.split(' ')[0] ?? '', via: '' } : null;
}
