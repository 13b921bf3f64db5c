import type { Unkeyed } from './edit.ts';
import { carried } from './line.ts';
import type { Review } from './openReview.ts';
import { ADVICE } from './sayings.ts';

/** Running heads and feet: the mark that must stand there, and lines that were put in. A house file has lines of its own there. */
export function frameEdits({ document, returned, house }: Review): Unkeyed[] {
  const { marking, frame } = document;
  const plain = (text: string) => carried(text).replace(/\s+/g, ' ').trim();
  const lines = returned.frames.map(plain);
  const mark = plain(marking.text);
  const known = [mark, frame.left, frame.right, frame.pageLabel.replace(/\{pages?\}/g, ''), '·']
    .map(plain)
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length);
  // LibreOffice runs the lines of several headers together.
  const left = (line: string) => plain(known.reduce((rest, part) => rest.replaceAll(part, ' '), line));
  const isOurs = !house.isHouse && lines.some((line) => line !== mark && left(line) === '');
  const added = isOurs ? lines.map(left).filter((line) => line !== '') : [];
  const lost = mark !== '' && !lines.some((line) => line.includes(mark)) ? [mark] : [];
  return [
    ...lost.map((text) => told('removed', 'Handling mark', text, ADVICE.mark)),
    ...added.map((text) => told('added', 'Running head', text, ADVICE.head)),
  ];
}

function told(
  kind: 'added' | 'removed',
  what: 'Handling mark' | 'Running head',
  text: string,
  advice: string,
): Unkeyed {
  return {
    kind,
    what,
    place: {},
    where: '',
    hand: null,
    before: kind === 'removed' ? text : '',
    after: kind === 'added' ? text : '',
    runs: [{ change: kind, text }],
    evidenceIds: [],
    settles: 'elsewhere',
    advice,
    changedHere: false,
    change: { do: 'nothing' },
  };
}
