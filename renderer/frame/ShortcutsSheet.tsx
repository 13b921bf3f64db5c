import { Dialog } from '../parts/Dialog.tsx';

const GROUPS: { name: string; keys: [string, string][] }[] = [
  {
    name: 'Anywhere',
    keys: [
      ['Alt+1 … Alt+5', 'Start, Library, Briefing, Preview, Checks'],
      ['Ctrl+V (outside a field)', 'Capture what is on the clipboard'],
      ['Ctrl+Shift+V', 'Paste article, with its address'],
      ['Ctrl+Z / Ctrl+Shift+Z', 'Undo / redo in the briefing'],
      ['Ctrl+Shift+F', 'Search the library'],
      ['Ctrl+E', 'Export'],
      ['Ctrl+S', 'Save now (it saves by itself)'],
      ['?', 'This list'],
    ],
  },
  {
    name: 'Searching the library',
    keys: [
      ['Ctrl+F', 'To the search field; ↓ goes on to what was found'],
      ['"…"   -word', 'A phrase; without a word'],
      ['publisher: speaker: language:', 'Of a paper, a person, a language (de)'],
      ['after:2026-01 before:2027', 'From a day, month or year on; up to one'],
      ['kind:quote', 'Or stat, excerpt, source, briefing'],
      ['unused   in:title', 'In no briefing yet; words in the title'],
      ['Enter', 'Open the hit at its place'],
      ['Space or P', 'Place the piece in the briefing'],
      ['C', 'Choose it for a draft'],
    ],
  },
  {
    name: 'Reading an article',
    keys: [
      ['↑ ↓', 'Sentence by sentence'],
      ['Shift+↑ ↓', 'Select more sentences'],
      ['E / Q / N', 'Make an excerpt, a quote, a number of the selection'],
    ],
  },
  {
    name: 'Going through the evidence',
    keys: [
      ['J K or ↓ ↑', 'Next, previous'],
      ['A or Enter', 'Accept, and on to the next undecided one'],
      ['X or Delete', 'Reject, and on'],
      ['U or Ctrl+Z', 'Take the last decision back'],
      ['R', 'Undecided again'],
      ['E or F2', 'Edit the fields: Enter saves, Esc leaves them'],
      ['P, Shift+A', 'Place in the briefing; accept and place'],
      ['] [ and { }', 'An excerpt’s end, its start: a sentence more, less'],
      ['1 2 3, 0', 'Quotes, numbers, excerpts only; everything'],
      ['O', 'Only what is undecided'],
      ['N, Esc', 'Next article; back to the list of articles'],
    ],
  },
  {
    name: 'Going through damaged places',
    keys: [
      ['J K or ↓ ↑', 'Next, previous'],
      ['A or Enter', 'Read as suggested, and on to the next open one'],
      ['E or F2', 'Write your own wording: Enter lays it over, Esc leaves it'],
      ['X or Delete', 'No damage, and on'],
      ['R', 'Open again'],
      ['U or Ctrl+Z', 'Take the last one back'],
    ],
  },
  {
    name: 'Briefing',
    keys: [
      ['Alt+↑ ↓', 'Move the entry up or down, also into the next slot'],
      ['Delete', 'Remove the entry'],
      ['Ctrl+V', 'Put the picture on the clipboard into this place'],
      ['Enter (in the evidence list)', 'Place here'],
      ['Ctrl+B, Ctrl+I, Ctrl+K', 'Bold, italic, link'],
      ['Ctrl+Alt+1, Ctrl+Alt+2', 'Headings'],
      ['Tab / Shift+Tab', 'List level'],
      ['Esc (in prose)', 'Leave the text'],
    ],
  },
];

export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" size="wide" onClose={onClose}>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            <dl className="shortcuts">
              {group.keys.map(([keys, does]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
