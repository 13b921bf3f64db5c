import type { LabelledArticle } from '../labelledArticle.ts';

export const otherLanguages: LabelledArticle[] = [
  {
    name: 'German: Brücke',
    text: `Rheinbrücke bleibt bis Herbst gesperrt

Die Brücke bei Altenau bleibt bis Oktober gesperrt, teilte das Straßenamt am Montag mit.

„Wir flicken hier nichts mehr, wir erneuern“, sagte Amtsleiterin Greta Vogel. Die Kosten liegen bei 38 Millionen Euro, rund 12 Prozent über dem Plan.

Täglich fahren 21.000 Fahrzeuge über die Brücke.`,
    quotes: [{ text: 'Wir flicken hier nichts mehr, wir erneuern', speaker: 'Greta Vogel' }],
    numbers: [
      { text: '38 Millionen Euro', value: 38_000_000, unit: 'EUR' },
      { text: '12 Prozent', value: 12, unit: '%' },
      { text: '21.000 Fahrzeuge', value: 21_000, unit: 'Fahrzeuge' },
    ],
    damage: [],
  },
  {
    name: 'French: train',
    text: `Le train de nuit revient en septembre

La ligne de nuit rouvrira le 12 septembre, a annoncé la compagnie mardi.

« Nous avons entendu les voyageurs », a déclaré la directrice, Claire Aubin. La compagnie attend 140 000 passagers par an.`,
    quotes: [{ text: 'Nous avons entendu les voyageurs', speaker: 'Claire Aubin' }],
    numbers: [{ text: '140 000 passagers', value: 140_000, unit: 'passagers' }],
    damage: [],
  },
];
