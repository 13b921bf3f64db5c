/** Verbs that report speech, as they stand in running text. English deep, the others at least their common ones. */
const CUE_VERBS = [
  'said|says|saying|told|tells|added|adds|warned|warns|announced|announces|stated|states|claimed|claims|argued|argues|asked|asks',
  'replied|wrote|writes|declared|insisted|explained|explains|noted|notes|stressed|emphasi[sz]ed|called|calls|reported|commented',
  'remarked|admitted|acknowledged|confirmed|denied|promised|vowed|urged|demanded|concluded|continued|recalled|described|suggested',
  'responded|joked|testified|tweeted|posted|pledged|cautioned|predicted|complained|reads|read|quoted|countered|conceded|repeated',
  'sagte|sagt|erklärte|betonte|warnte|schrieb|meinte|teilte|kritisierte|forderte|fügte',
  'déclaré|dit|affirmé|ajouté|expliqué|a-t-il|a-t-elle|dijo|afirmó|señaló|añadió|declaró|explicó|сказал|сказала|заявил|заявила|отметил',
].join('|');

const SPEECH = new RegExp(`(?<![\\p{L}])(${CUE_VERBS})(?![\\p{L}])`, 'giu');

export interface Cue {
  verb: string;
  start: number;
  end: number;
}

/** Reporting verbs in a stretch of text, in order. */
export function cuesIn(text: string): Cue[] {
  return [...text.matchAll(SPEECH)].map((match) => ({
    verb: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
