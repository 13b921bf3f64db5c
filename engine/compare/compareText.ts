import { diffArrays } from 'diff';

/** A stretch of compared text; `change` is what became of it from the older to the newer. */
export interface Run {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many differences two texts have nothing to do with each other, and looking for the fewest takes long. */
const MOST_EDITS = 3000;

/** Two texts word by word. Scripts that part no words are compared sign by sign. */
export function compareText(older: string, newer: string): Run[] {
  if (older === newer) return newer === '' ? [] : [{ change: 'same', text: newer }];
  const changes = diffArrays(tokensOf(older), tokensOf(newer), { maxEditLength: MOST_EDITS });
  if (!changes) return exchanged(older, newer);
  const runs = changes.map(
    ({ added, removed, value }): Run => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  return joinedRuns(runs);
}

/** Scripts that set no spaces between words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;

/** Words, spaces and signs, one after the other; together they are the text. */
export function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) => (UNPARTED.test(token) ? [...token] : [token]));
}

function exchanged(older: string, newer: string): Run[] {
  const runs: Run[] = [
    { change: 'removed', text: older },
    { change: 'added', text: newer },
  ];
  return runs.filter((run) => run.text !== '');
}

/**
 * Between two changes a space alone is no landmark: it goes with them, so that a sentence written anew reads as one removal and one
 * addition and not as confetti.
 */
function joinedRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    joined.push(...exchanged(removed, added));
    removed = '';
    added = '';
  };
  runs.forEach((run, at) => {
    const between = /^[^\S\n]+$/.test(run.text) && removed !== '' && added !== '' && runs[at + 1] !== undefined;
    if (run.change === 'same' && !between) {
      close();
      joined.push(run);
      return;
    }
    if (run.change !== 'added') removed += run.text;
    if (run.change !== 'removed') added += run.text;
  });
  close();
  return joined;
}
