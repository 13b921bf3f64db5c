import { article } from '../parts/article.ts';

/** Our own writing: the paper, the people and the places are invented. */
export const reederei = article({
  title: 'Reederei setzt Fahrten durch die Varra aus',
  byline: 'Klara Thewes',
  publisher: 'Hafenblatt',
  publishedOn: '2026-01-10',
  url: 'https://hafenblatt.example/wirtschaft/varra-reederei',
  language: 'de',
  fileName: 'varra-reederei.txt',
  paragraphs: [
    'Von Klara Thewes',
    'Samstag, 10. Januar 2026',
    'Die Reederei Nordlicht lässt ihre Schiffe bis auf Weiteres nicht mehr durch die Meerenge der Varra fahren. Betroffen sind 22 Abfahrten im Januar, wie das Unternehmen am Freitag mitteilte.',
    '„Wir schicken keine Besatzung in ein Gebiet, in dem niemand sagen kann, wer nachts vor Anker liegt“, sagte Vorstandschefin Jutta Amrein dem Hafenblatt.',
    'Der Umweg um Kap Tessel koste je Fahrt rund 140.000 Euro und sechs Tage, sagte Amrein. „Das Geld holen wir vielleicht zurück, die Tage nicht.“ Die Reederei befördert nach eigenen Angaben 11 Prozent der Container, die über Elsmouth laufen.',
    'Das Seekabel vor Elsmouth war in der Nacht zum Donnerstag an zwei Stellen gerissen. In der Nähe hatten drei Schiffe geankert; die Ursache ist ungeklärt. Nordlicht will den Verkehr erst wieder aufnehmen, wenn die Behörden bekannt geben, welche Schiffe es waren.',
    'Im Hafen rechnet man mit weiteren Absagen. „Wenn die anderen nachziehen, stehen hier im Februar die Kräne still“, sagte Betriebsrat Uwe Sander. Von 1.900 Beschäftigten am Kai könnten dann 400 in Kurzarbeit gehen.',
    'Die Hafenbehörde widersprach am Abend. Bisher habe nur eine Reederei Fahrten gestrichen, teilte sie mit, und die Meerenge sei „zu jeder Stunde offen“ gewesen.',
  ],
});
