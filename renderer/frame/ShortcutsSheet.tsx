import { ALL_ACTIONS } from '../../engine/nouns/action.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { actionLabel } from '../words/actionWords.ts';
import { keyNames } from '../words/keyNames.ts';
import { type Later, later, t } from '../words/t.ts';
import { keysOf } from './actions.ts';

interface KeyGroup {
  name: Later;
  /** Names of keys, or a text about them. */
  keys: [keys: string | Later, does: Later][];
}

/** What works everywhere stands with the actions themselves. */
function anywhere(): [keys: string, does: string][] {
  const actions = ALL_ACTIONS.filter((action) => action.keys !== '');
  return [
    ...actions.map((action): [string, string] => [keysOf(action.id), actionLabel(action).replace('…', '')]),
    [keyNames(t('Ctrl+V (outside a field)')), t('Capture what is on the clipboard')],
  ];
}

/** Keys that only one place of the screen listens to. */
const PLACES: KeyGroup[] = [
  {
    name: later('Searching the library'),
    keys: [
      ['Ctrl+F', later('To the search field; ↓ goes on to what was found')],
      ['"…"   -word', later('A phrase; without a word')],
      ['publisher: speaker: language:', later('Of a paper, a person, a language (de)')],
      ['after:2026-01 before:2027', later('From a day, month or year on; up to one')],
      ['kind:quote', later('Or stat, excerpt, source, briefing')],
      ['unused   in:title', later('In no briefing yet; words in the title')],
      ['Enter', later('Open the hit at its place')],
      [later('Space or P'), later('Place the piece in the briefing')],
      ['C', later('Choose it for a draft')],
    ],
  },
  {
    name: later('Reading an article'),
    keys: [
      ['↑ ↓', later('Sentence by sentence')],
      ['Shift+↑ ↓', later('Select more sentences')],
      ['E / Q / N', later('Make an excerpt, a quote, a number of the selection')],
    ],
  },
  {
    name: later('Going through the evidence'),
    keys: [
      [later('J K or ↓ ↑'), later('Next, previous')],
      [later('A or Enter'), later('Accept, and on to the next undecided one')],
      [later('X or Delete'), later('Reject, and on')],
      [later('U or Ctrl+Z'), later('Take the last decision back')],
      ['R', later('Undecided again')],
      [later('E or F2'), later('Edit the fields: Enter saves, Esc leaves them')],
      ['P, Shift+A', later('Place in the briefing; accept and place')],
      ['D', later('Draft a briefing from what was accepted')],
      [later("] [ and '{' '}'"), later('An excerpt’s end, its start: a sentence more, less')],
      ['1 2 3, 0', later('Quotes, numbers, excerpts only; everything')],
      ['O', later('Only what is undecided')],
      ['N, Esc', later('Next article; back to the list of articles')],
    ],
  },
  {
    name: later('Going through damaged places'),
    keys: [
      [later('J K or ↓ ↑'), later('Next, previous')],
      [later('A or Enter'), later('Read as suggested, and on to the next open one')],
      [later('E or F2'), later('Write your own wording: Enter lays it over, Esc leaves it')],
      [later('X or Delete'), later('No damage, and on')],
      ['L', later('Damage that stays as it is, noted, and on')],
      ['R', later('Open again')],
      [later('U or Ctrl+Z'), later('Take the last one back')],
    ],
  },
  {
    name: later('Briefing'),
    keys: [
      ['Alt+↑ ↓', later('Move the entry up or down, also into the next slot')],
      ['Delete', later('Remove the entry')],
      ['Ctrl+V', later('Put the picture on the clipboard into this place')],
      [later('Enter (in the evidence list)'), later('Place here')],
      ['Ctrl+B, Ctrl+I, Ctrl+Shift+K', later('Bold, italic, link')],
      ['Ctrl+Alt+1, Ctrl+Alt+2', later('Headings')],
      ['Tab / Shift+Tab', later('List level')],
      [later('Esc (in prose)'), later('Leave the text')],
    ],
  },
];

export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('Keyboard shortcuts')} size="wide" onClose={onClose}>
      <div className="shortcut-groups">
        <KeyList name={t('Anywhere')} keys={anywhere()} />
        {PLACES.map(({ name, keys }) => (
          <KeyList
            key={t(name)}
            name={t(name)}
            keys={keys.map(([pressed, does]): [string, string] => [keyNames(t(pressed as Later)), t(does)])}
          />
        ))}
      </div>
    </Dialog>
  );
}

function KeyList({ name, keys }: { name: string; keys: [keys: string, does: string][] }) {
  return (
    <section>
      <h3>{name}</h3>
      <dl className="shortcuts">
        {keys.map(([pressed, does]) => (
          <div key={pressed}>
            <dt>
              <kbd>{pressed}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
