/**
 * Word's built-in styles that this file does not define: where each stands in the list of styles, and which stay out of sight
 * until used. Without it Word shows all of them, and a user looks for ours among three hundred.
 */
export function latentStyles(): string {
  return (
    `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">` +
    [...shown(), ...hidden(), ...tables()].join('') +
    '</w:latentStyles>'
  );
}

/** Offered from the start: name and rank. */
const OFFERED: [string, number][] = [
  ['Normal', 0],
  ['No Spacing', 1],
  ['heading 1', 9],
  ['Title', 10],
  ['Subtitle', 11],
  ['Subtle Emphasis', 19],
  ['Emphasis', 20],
  ['Intense Emphasis', 21],
  ['Strong', 22],
  ['Quote', 29],
  ['Intense Quote', 30],
  ['Subtle Reference', 31],
  ['Intense Reference', 32],
  ['Book Title', 33],
  ['List Paragraph', 34],
];

/** Name, or stem and the numbers behind it. */
const OUT_OF_SIGHT: (string | [stem: string, from: number, to: number])[] = [
  ['index ', 1, 9],
  'Normal Indent',
  'annotation text',
  'index heading',
  'table of figures',
  'envelope address',
  'envelope return',
  'annotation reference',
  'line number',
  'page number',
  'table of authorities',
  'macro',
  'toa heading',
  'List',
  ['List ', 2, 5],
  ['List Bullet ', 2, 5],
  ['List Number ', 2, 5],
  'Closing',
  'Signature',
  'Body Text',
  'Body Text Indent',
  'List Continue',
  ['List Continue ', 2, 5],
  'Message Header',
  'Salutation',
  'Date',
  'Body Text First Indent',
  'Body Text First Indent 2',
  'Note Heading',
  ['Body Text ', 2, 3],
  ['Body Text Indent ', 2, 3],
  'Block Text',
  'FollowedHyperlink',
  'Document Map',
  'Plain Text',
  'E-mail Signature',
  'Normal (Web)',
  'annotation subject',
  'Balloon Text',
  'Table Theme',
];

function shown(): string[] {
  return OFFERED.map(([name, rank]) => exception(name, `w:uiPriority="${rank}" w:qFormat="1"`));
}

function hidden(): string[] {
  const away = 'w:semiHidden="1" w:unhideWhenUsed="1"';
  const names = OUT_OF_SIGHT.flatMap((one) => (typeof one === 'string' ? [one] : numbered(...one)));
  return [
    ...numbered('heading ', 2, 9).map((name) => exception(name, `${away} w:uiPriority="9" w:qFormat="1"`)),
    ...numbered('toc ', 1, 9).map((name) => exception(name, `${away} w:uiPriority="39"`)),
    exception('caption', `${away} w:uiPriority="35" w:qFormat="1"`),
    exception('TOC Heading', `${away} w:uiPriority="39" w:qFormat="1"`),
    exception('Bibliography', `${away} w:uiPriority="37"`),
    ...names.map((name) => exception(name, away)),
  ];
}

const KINDS = ['1 Light', '2', '3', '4', '5 Dark', '6 Colorful', '7 Colorful'];
const FIRST_TABLE_RANK = 46;

function tables(): string[] {
  const accents = ['', ...numbered(' Accent ', 1, 6)];
  return [
    exception('Table Grid', 'w:uiPriority="39"'),
    exception('Grid Table Light', 'w:uiPriority="40"'),
    ...numbered('Plain Table ', 1, 5).map((name, at) => exception(name, `w:uiPriority="${41 + at}"`)),
    ...['Grid Table', 'List Table'].flatMap((family) =>
      accents.flatMap((accent) =>
        KINDS.map((kind, at) => exception(`${family} ${kind}${accent}`, `w:uiPriority="${FIRST_TABLE_RANK + at}"`)),
      ),
    ),
  ];
}

function numbered(stem: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${stem}${from + at}`);
}

function exception(name: string, attributes: string): string {
  return `<w:lsdException w:name="${name}" ${attributes}/>`;
}
