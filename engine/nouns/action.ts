/** One thing the program can be told to do, from the palette, by its key or from Electron's menu. */
export interface Action {
  id: string;
  /** What palette, menu and the list of shortcuts call it; an ellipsis where it asks for more. */
  label: string;
  /** 'Mod' is Ctrl, on a Mac Command. '' where it has no key. */
  keys: string;
  /** A second key for the same, which is not shown. */
  otherKeys?: string;
  menu: 'File' | 'Edit' | 'View' | 'Briefing' | 'Help';
  /** Other words a person may look for it by. */
  also?: string;
  /** Begins a new group in the menu. */
  parted?: true;
  /** It needs an open briefing. */
  briefing?: true;
  /** The key is given to text fields first: there it is a letter. */
  notInFields?: true;
}

/** In the order of the menus. A shortcut is written here and nowhere else. */
const ACTIONS = [
  { id: 'palette', label: 'Command palette…', keys: 'Mod+K', menu: 'File', also: 'search commands actions' },
  { id: 'new-briefing', label: 'New briefing…', keys: 'Alt+N', menu: 'File', also: 'start template' },
  { id: 'open-briefing', label: 'Open briefing…', keys: 'Mod+O', menu: 'File', also: 'recent' },
  { id: 'paste-article', label: 'Paste article…', keys: 'Mod+Shift+V', menu: 'File', also: 'capture', parted: true },
  { id: 'save', label: 'Save now', keys: 'Mod+S', menu: 'File', briefing: true, parted: true },
  { id: 'export', label: 'Export…', keys: 'Mod+E', menu: 'File', also: 'docx pdf word html', briefing: true },
  { id: 'keep-version', label: 'Keep a version…', keys: 'Mod+Shift+S', menu: 'File', also: 'snapshot', briefing: true },
  {
    id: 'versions',
    label: 'Versions…',
    keys: 'Mod+Shift+H',
    menu: 'File',
    also: 'history snapshots restore',
    briefing: true,
  },
  {
    id: 'compare',
    label: 'Compare with another briefing…',
    keys: '',
    menu: 'File',
    also: 'difference',
    briefing: true,
  },
  {
    id: 'import-returned',
    label: 'Import returned document…',
    keys: '',
    menu: 'File',
    also: 'word docx tracked changes comments review round trip',
    briefing: true,
  },
  {
    id: 'keeping',
    label: 'Library and backups…',
    keys: '',
    menu: 'File',
    also: 'restore move export import zotero references',
    parted: true,
  },
  { id: 'houses', label: 'House files…', keys: '', menu: 'File', also: 'word template docx ministry' },
  { id: 'pin', label: 'Pin this briefing', keys: '', menu: 'File', also: 'unpin', briefing: true },

  { id: 'undo', label: 'Undo', keys: 'Mod+Z', menu: 'Edit', briefing: true },
  { id: 'redo', label: 'Redo', keys: 'Mod+Shift+Z', otherKeys: 'Mod+Y', menu: 'Edit', briefing: true },
  { id: 'find', label: 'Find in the briefing', keys: 'Mod+F', menu: 'Edit', briefing: true, parted: true },
  { id: 'replace', label: 'Find and replace', keys: 'Mod+H', menu: 'Edit', also: 'change words', briefing: true },
  { id: 'find-next', label: 'Find next', keys: 'F3', menu: 'Edit', briefing: true },
  { id: 'find-previous', label: 'Find previous', keys: 'Shift+F3', menu: 'Edit', briefing: true },

  { id: 'start', label: 'Start', keys: 'Alt+1', menu: 'View', also: 'room templates recent' },
  { id: 'library', label: 'Library', keys: 'Alt+2', menu: 'View', also: 'room articles sources' },
  { id: 'briefing', label: 'Briefing', keys: 'Alt+3', menu: 'View', also: 'room write', briefing: true },
  { id: 'preview', label: 'Preview', keys: 'Alt+4', menu: 'View', also: 'room pages pdf', briefing: true },
  { id: 'checks', label: 'Checks', keys: 'Alt+5', menu: 'View', also: 'room findings errors', briefing: true },
  { id: 'studio', label: 'Template studio', keys: 'Alt+6', menu: 'View', also: 'room forms make edit copy own' },
  { id: 'search', label: 'Search the library', keys: 'Mod+Shift+F', menu: 'View', also: 'find articles evidence' },
  { id: 'look-system', label: 'Colours as the system', keys: '', menu: 'View', also: 'look theme', parted: true },
  { id: 'look-light', label: 'Light colours', keys: '', menu: 'View', also: 'look theme day' },
  { id: 'look-dark', label: 'Dark colours', keys: '', menu: 'View', also: 'look theme night' },
  { id: 'look-contrast', label: 'High contrast', keys: '', menu: 'View', also: 'look theme' },
  { id: 'text-larger', label: 'Larger text', keys: '', menu: 'View', also: 'size zoom', parted: true },
  { id: 'text-smaller', label: 'Smaller text', keys: '', menu: 'View', also: 'size zoom' },
  { id: 'text-usual', label: 'Text at 100 %', keys: '', menu: 'View', also: 'size zoom reset' },
  {
    id: 'language-system',
    label: 'Language as the system',
    keys: '',
    menu: 'View',
    also: 'sprache language system',
    parted: true,
  },
  { id: 'language-en', label: 'English', keys: '', menu: 'View', also: 'sprache language englisch' },
  { id: 'language-de', label: 'Deutsch', keys: '', menu: 'View', also: 'sprache language german' },

  {
    id: 'next-missing',
    label: 'Next that is missing',
    keys: 'F8',
    menu: 'Briefing',
    also: 'empty slot',
    briefing: true,
  },
  {
    id: 'next-finding',
    label: 'Next finding',
    keys: 'F4',
    menu: 'Briefing',
    also: 'checks error warning',
    briefing: true,
  },
  {
    id: 'previous-finding',
    label: 'Previous finding',
    keys: 'Shift+F4',
    menu: 'Briefing',
    also: 'checks',
    briefing: true,
  },
  { id: 'next-misspelt', label: 'Next spelling mistake', keys: 'F7', menu: 'Briefing', briefing: true },
  { id: 'show-source', label: 'Show in the article', keys: 'Alt+O', menu: 'Briefing', also: 'source', briefing: true },
  { id: 'add-todo', label: 'Add a to-do…', keys: 'Alt+T', menu: 'Briefing', briefing: true, parted: true },
  { id: 'add-comment', label: 'Add a comment…', keys: 'Alt+M', menu: 'Briefing', also: 'margin note', briefing: true },
  { id: 'spelling', label: 'Spelling…', keys: '', menu: 'Briefing', also: 'dictionary language words', parted: true },
  {
    id: 'next-issue',
    label: 'Next issue…',
    keys: '',
    menu: 'Briefing',
    also: 'series follow daily weekly tomorrow',
    briefing: true,
    parted: true,
  },
  {
    id: 'newer-template',
    label: 'Newer version of the template…',
    keys: '',
    menu: 'Briefing',
    also: 'move migrate update form',
    briefing: true,
  },

  { id: 'about', label: 'About and licences', keys: '', menu: 'Help', also: 'version packages' },
  { id: 'shortcuts', label: 'Keyboard shortcuts', keys: '?', menu: 'Help', also: 'keys', notInFields: true },
] as const satisfies readonly Action[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** Every action of the program. */
export const ALL_ACTIONS: readonly (Action & { id: ActionId })[] = ACTIONS;

/** Keys as a person reads them: 'Ctrl+Shift+V', on a Mac '⇧⌘V'. */
export function keyWords(keys: string, mac: boolean): string {
  const parts = keys.split('+');
  if (!mac) return parts.map((part) => WORDS[part] ?? part).join('+');
  return parts
    .map((part) => MAC_SIGNS[part] ?? WORDS[part] ?? part)
    .sort((one, other) => MAC_ORDER.indexOf(other) - MAC_ORDER.indexOf(one))
    .join('');
}

const WORDS: Record<string, string> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓' };
const MAC_SIGNS: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
/** Apple's order of the signs, from the key outwards; a letter is none of them and goes last. */
const MAC_ORDER = '⌘⇧⌥';

/** A key that was pressed, as far as a shortcut goes. */
export interface Pressed {
  key: string;
  /** The key's place, for figures and letters that a layout or a modifier turns into other signs. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Whether what was pressed is the shortcut. Ctrl and Command are both taken for 'Mod'. */
export function isPressed(keys: string, pressed: Pressed): boolean {
  if (keys === '') return false;
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  if (parts.includes('Mod') !== (pressed.ctrlKey || pressed.metaKey)) return false;
  if (parts.includes('Alt') !== pressed.altKey) return false;
  // A sign such as '?' is typed with or without Shift, as the layout has it.
  const isSign = last.length === 1 && !/[A-Z0-9]/.test(last);
  if (!isSign && parts.includes('Shift') !== pressed.shiftKey) return false;
  if (/^\d$/.test(last)) return pressed.code === `Digit${last}`;
  if (pressed.key.toUpperCase() === last.toUpperCase()) return true;
  // Where letters are of another script, or Alt makes another sign of them, the place of the key counts.
  return /^[A-Z]$/.test(last) && pressed.key > '\u007f' && pressed.code === `Key${last}`;
}
