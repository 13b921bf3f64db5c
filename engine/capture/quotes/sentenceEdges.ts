/** A full stop that ends no sentence: "Rep.", "U.S.", an initial. */
const ABBREVIATED =
  /(?:(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|St|Gen|Prof|Rep|Reps|Sen|Sens|Gov|Lt|Col|Capt|Sgt|Maj|Rev|Hon|Supt|Det|Dets|Atty|Cpl|Pfc|Pvt|Spc|Adm|Cmdr|Cpt|Ens|Brig|Insp|Ald|Amb|Fr|Bros|Mt|Ft|Ave|Blvd|Dept|Univ|Assn|Va|Md|Mich|Ind|Kan|Ky|Neb|Nev|Tex|Ark|Ala|Miss|Mont|Wyo|Colo|Vt|Jr|Sr|No|Inc|Corp|Co|Ltd|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif|Fla|Ill|Pa|Va|Ga|Conn|Ariz|Wash|Wis|Minn|Tenn|Mo|La|Del|Okla|Ore)|(?<![\p{L}])\p{Lu}|\p{Lu}\.\p{Lu})$/u;

/** Up to where the sentence goes that `text` continues: the first end mark that is no abbreviation. */
export function sentenceOf(text: string): string {
  for (const stop of text.matchAll(/[.!?;](?=["”’»]?(?:\s|$))/gu)) {
    if (stop[0] !== '.' || !ABBREVIATED.test(text.slice(0, stop.index))) return text.slice(0, stop.index);
  }
  return text;
}

/** Where the last sentence of `text` begins. */
export function lastSentenceAt(text: string): number {
  let at = 0;
  for (const stop of text.matchAll(/[.!?;]["”’»)]?\s+(?=["“„«‘'(]?[\p{Lu}\d])/gu)) {
    if (stop[0][0] !== '.' || !ABBREVIATED.test(text.slice(0, stop.index))) at = stop.index + stop[0].length;
  }
  return at;
}
