import type { RawCapture } from '../../../engine/capture/rawCapture.ts';
import type { Budget } from './budget.ts';
import { walkXml } from './walkXml.ts';

type Stated = RawCapture['stated'];

const FIELDS = new Map([
  ['dc:title', 'title'],
  ['dc:creator', 'byline'],
  ['dc:date', 'publishedOn'],
  ['dc:language', 'language'],
]);

/** Titles that programs give a file nobody has named. */
const NO_TITLE =
  /^(?:microsoft (?:office )?word\b.*|untitled.*|(?:document|dokument|documento|word document|new document) ?\d*|titel|title|powerpoint presentation|.*\.(?:docx?|docm|dotx?|rtf|odt|tmp))$/i;
/** Makers of files, not of articles. */
const NO_AUTHOR =
  /^(?:python-docx|apache poi|docx4j|aspose.*|microsoft(?: office)?(?: user)?|windows.user|(?:office |default )?user|admin(?:istrator)?|author|owner|unknown|un-?named|pc|openxml.*)$/i;

const LONGEST = 500;

/** What docProps/core.xml states: plain words, never more. The day a file was made is not the day an article was published. */
export function coreProperties(bytes: Uint8Array, budget: Budget): Stated {
  const found: Record<string, string> = {};
  let field: string | undefined;
  walkXml(
    bytes,
    {
      open: (name) => {
        field = FIELDS.get(name);
      },
      close: () => {
        field = undefined;
      },
      text: (words) => {
        if (field !== undefined) found[field] = ((found[field] ?? '') + words).slice(0, LONGEST * 2);
      },
    },
    budget,
  );
  const stated = {
    title: unless(NO_TITLE, found.title),
    byline: unless(NO_AUTHOR, found.byline).replace(/\s*;\s*/g, ', '),
    publishedOn: dayOf(found.publishedOn ?? ''),
    language: /^([a-z]{2,3})(?:[-_]|$)/i.exec((found.language ?? '').trim())?.[1]?.toLowerCase() ?? '',
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== '')) as Stated;
}

/** One line of a length that a title has. */
export function oneLine(words: string): string {
  return words
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

function unless(generic: RegExp, words = ''): string {
  const line = oneLine(words);
  return generic.test(line) ? '' : line;
}

function dayOf(value: string): string {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] ?? '';
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? '' : day;
}
