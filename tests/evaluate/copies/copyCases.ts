/** Two copies of one report, the second made by exchanging words; `told` is what should be told of it, `first | second`. */
export interface CopyCase {
  text: string;
  language: string;
  /** Every exchange is made once, at the first place. */
  edits: [from: string, to: string][];
  told: string[];
}

const BORDER = `Border guard counts more crossings

KELM – The border guard of Arvonia counted 14,300 crossings in March 2026, 12 per cent more than a year before, the interior ministry said on 4 April.

“We see families, not smugglers,” said Ruta Velmer, who leads the post at Kelm. “They come with two bags and a key to a house that is gone.”

The ministry has put the cost of new shelters at €3.4 million. Three of the seven camps are full, and a fourth will close in June.

Colonel Anders Thole told reporters at 10:30 that his men had stopped 41 vans since Monday. “Not one of them was empty,” he said.`;

const GRENADES = `Nordkorea liefert Granaten

Nordkorea hat Russland binnen sechs Monaten 1,6 Millionen Granaten geliefert, teilte das Verteidigungsministerium in Seoul am 17. Mai 2025 mit. Etwa 40 Prozent davon seien unbrauchbar.

„Wir sehen keinen Rückgang der Lieferungen“, sagte Sprecher Jan Kolb. Der Wert der Ladung wird auf 2,3 Milliarden Euro geschätzt.

In den vergangenen drei Wochen fuhren 28 Züge über die Brücke am Tumen. Zwölf weitere werden erwartet.`;

const of = (text: string, language: string, edits: CopyCase['edits'], told: string[] = []): CopyCase => ({
  text,
  language,
  edits,
  told,
});
const border = (edits: CopyCase['edits'], told?: string[]) => of(BORDER, 'en', edits, told);
const grenades = (edits: CopyCase['edits'], told?: string[]) => of(GRENADES, 'de', edits, told);

export const copyCases: CopyCase[] = [
  border([['14,300', '13,400']], ['14,300 crossings | 13,400 crossings']),
  border([['12 per cent', '21 percent']], ['12 per cent | 21 percent']),
  border([['4 April', '5 April']], ['4 | 5']),
  border([['4 April', '4 May']], ['April | May']),
  border([['March 2026', 'March 2025']], ['2026 | 2025']),
  border([['€3.4 million', '€34 million']], ['€3.4 million | €34 million']),
  border([['€3.4 million', '$3.4 million']], ['€3.4 million | $3.4 million']),
  border([['€3.4 million', '€3.4 billion']], ['€3.4 million | €3.4 billion']),
  border([['seven camps', 'nine camps']], ['seven camps | nine camps']),
  border([['10:30', '11:30']], ['10:30 | 11:30']),
  border([['41 vans', '41 tanks']], ['41 vans | 41 tanks']),
  border([['two bags', 'three bags']], ['two bags | three bags']),
  border([['not smugglers', 'no smugglers']], ['not | no']),
  border([['Not one of them was empty', 'Not one of them was full']], ['empty | full']),
  border([['that is gone', 'that is not gone']], ['is gone | is not gone']),
  border([['Ruta Velmer', 'Irena Sool']], ['Ruta Velmer | Irena Sool']),
  border([['Anders Thole', 'Piet Marn']], ['Anders Thole | Piet Marn']),
  border(
    [
      ['14,300', '14,800'],
      ['families, not', 'children, not'],
      ['41 vans', '14 vans'],
    ],
    ['14,300 crossings | 14,800 crossings', 'families | children', '41 vans | 14 vans'],
  ),
  grenades([['1,6 Millionen', '1,9 Millionen']], ['1,6 Millionen Granaten | 1,9 Millionen Granaten']),
  grenades([['sechs Monaten', 'neun Monaten']], ['sechs Monaten | neun Monaten']),
  grenades([['17. Mai 2025', '18. Mai 2025']], ['17. Mai 2025 | 18. Mai 2025']),
  grenades([['2,3 Milliarden Euro', '2,3 Millionen Euro']], ['2,3 Milliarden Euro | 2,3 Millionen Euro']),
  grenades([['28 Züge', '82 Züge']], ['28 Züge | 82 Züge']),
  grenades([['keinen Rückgang', 'einen Rückgang']], ['keinen | einen']),
  grenades([['Jan Kolb', 'Timo Rast']], ['Jan Kolb | Timo Rast']),
  // Nothing that matters.
  border([['14,300', '14 300']]),
  border([['12 per cent', '12%']]),
  border([['Three of the seven', '3 of the 7']]),
  border([['€3.4 million', '€3.4m']]),
  border([['4 April', 'April 4']]),
  border([['March 2026', 'Mar 2026']]),
  border([['Border guard counts more crossings', 'More crossings at Kelm, up 12 per cent']]),
  border([['The ministry has put', 'Officials put']]),
  border([[' “They come with two bags and a key to a house that is gone.”', '']]),
  border([['and a key to a house that is gone.”', 'and a key.”']]),
  border([['Ruta Velmer, who leads the post at Kelm', 'Velmer, head of the post']]),
  border([['more than a year before', 'morethan a year before']]),
  border([['We see families', 'Wesee families']]),
  border([['since Monday', 'since Monday, of 60 on the road,']]),
  border([['KELM – The', 'KELM (Delta Wire) - On 3 pages, the']]),
  grenades([['1,6 Millionen', '1,6 Mio.']]),
  grenades([['40 Prozent', '40 %']]),
  grenades([['Zwölf weitere', '12 weitere']]),
  grenades([['„Wir sehen keinen Rückgang der Lieferungen“', '»Wir sehen keinen Rückgang der Lieferungen«']]),
  grenades([['17. Mai 2025', '17.5.2025']]),
  grenades([['binnen sechs Monaten', 'binnen eines halben Jahres']]),
];
