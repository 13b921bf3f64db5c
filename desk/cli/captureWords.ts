import { phrasesOf } from '../../engine/compose/phrases.ts';
import { printStat, printWhen } from '../../engine/compose/printStat.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';

/** What a capture found, for reading in a terminal. */
export function captureWords(source: Source, evidence: Evidence[]): string {
  const guessed = (field: (typeof source.guessed)[number]) => (source.guessed.includes(field) ? ' (guessed)' : '');
  const facts = [
    ['Title', source.title, guessed('title')],
    ['By', source.byline, guessed('byline')],
    ['Publisher', source.publisher, guessed('publisher')],
    [
      'Date',
      source.publishedOn,
      `${guessed('publishedOn')}${source.publishedFrom === '' ? '' : `, told by ${source.publishedFrom}`}`,
    ],
    ['Address', source.url, guessed('url')],
    ['Language', source.language, guessed('language')],
    ['Made', madeBy(source), ''],
    ['SHA-256', source.sha256, ''],
  ].filter(([, value]) => value !== '');
  const lines = [
    ...facts.map(([label, value, how]) => `${`${label}:`.padEnd(11)}${value}${how}`),
    '',
    `${count(source.blocks.length, 'block')}, ${count(evidence.length, 'piece')} of evidence suggested, ${count(source.damage.length, 'damaged place')}`,
    ...evidence.map((one) => `  ${one.kind.padEnd(8)}${evidenceLine(one)}`),
    ...(source.damage.length > 0 ? ['Damage'] : []),
    ...source.damage.map(
      ({ code, message, suggestion }) =>
        `  ${code.padEnd(20)}${message}${suggestion === '' ? '' : ` Read as “${suggestion}”?`}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What part a machine seems to have had in the text; nobody has confirmed it yet. */
function madeBy({ grade }: Source): string {
  const from = grade.translatedFrom === '' ? '' : ` from “${grade.translatedFrom}”`;
  return [grade.machineTranslated ? `by machine translation${from}` : '', grade.aiDisclosed ? 'with AI' : '']
    .filter((part) => part !== '')
    .map((part) => `${part} (guessed)`)
    .join(', ');
}

function evidenceLine(one: Evidence): string {
  const words = one.text.replace(/\s+/g, ' ');
  if (one.kind === 'quote')
    return `“${words}” ${[one.speaker || 'speaker unknown', one.role].filter(Boolean).join(', ')}`;
  if (one.kind === 'excerpt') return words;
  const phrases = phrasesOf('en');
  return [printStat(one, phrases), one.concept, printWhen(one, phrases), one.attributedTo].filter(Boolean).join(' · ');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
