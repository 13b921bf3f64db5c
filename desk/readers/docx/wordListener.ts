import { ELEMENTS } from './elements.ts';
import { takeProperty } from './properties.ts';
import { unindented } from './unindented.ts';
import { attributeOf, type XmlListener } from './walkXml.ts';
import type { WordReading } from './wordReading.ts';

/** Elements in which nothing stands that is seen: deletions, readings above letters, stops of tabs, and how something was before a tracked change. */
const UNSEEN = new Set('w:del w:moveFrom w:rt w:tabs w:pPrChange w:trPrChange w:tcPrChange'.split(' '));
const TEXTS = new Set(['w:t', 'm:t', 'a:t']);
const NOTES = new Set(['w:footnote', 'w:endnote']);
const REFERENCES = new Set(['w:footnoteReference', 'w:endnoteReference']);

/** Hears one part of a Word file and tells `reading` what a reader of it would see. */
export function wordListener(reading: WordReading): XmlListener {
  const path: string[] = [];
  /** Length of the path at the element that is passed over with all that is in it; 0 for none. */
  let passing = 0;
  let isText = false;
  let keepsSpace = false;
  let words = '';
  let noteId = '';

  const isPassed = (name: string, type: string) =>
    UNSEEN.has(name) ||
    (NOTES.has(name) && /separator|notice/i.test(type)) ||
    ((name === 'mc:Choice' || name === 'mc:Fallback') && reading.taken > (reading.branches.at(-1) ?? reading.taken));

  return {
    open: (name, attributes) => {
      path.push(name);
      if (path.length === 1) reading.found.root = name;
      if (passing > 0) {
        if (REFERENCES.has(name)) reading.note(name, attributes, false);
        return;
      }
      if (takeProperty(reading, name, path, attributes)) {
        if (UNSEEN.has(name)) passing = path.length;
      } else if (isPassed(name, attributeOf(attributes, 'type') ?? '')) passing = path.length;
      else if (TEXTS.has(name)) {
        isText = true;
        keepsSpace = attributeOf(attributes, 'space') === 'preserve';
      } else if (NOTES.has(name)) {
        noteId = attributeOf(attributes, 'id') ?? '';
        reading.flows.openFlow();
      } else {
        ELEMENTS.get(name)?.open?.(reading, attributes);
        if (name.startsWith('m:')) reading.take(reading.math.open(name, path.at(-2) ?? '', attributes));
      }
    },
    close: (name) => {
      const wasPassed = passing > 0;
      if (path.length === passing) passing = 0;
      const parent = path[path.length - 2];
      path.pop();
      if (wasPassed || isProperty(parent)) return;
      if (TEXTS.has(name)) {
        const text = keepsSpace ? words : unindented(words);
        reading.take(name === 'm:t' && text !== '' ? reading.math.takePending() + text : text);
        isText = false;
        words = '';
      } else if (NOTES.has(name)) reading.closeNote(noteId);
      else {
        ELEMENTS.get(name)?.close?.(reading);
        if (name.startsWith('m:')) reading.take(reading.math.close(name));
      }
    },
    text: (more) => {
      if (isText && passing === 0) words += more;
    },
  };
}

const PROPERTIES = new Set(['w:pPr', 'w:numPr', 'w:rPr', 'w:trPr', 'w:tcPr']);

/** Elements right below these were taken as properties where they began, so they end nothing. */
function isProperty(parent: string | undefined): boolean {
  return parent !== undefined && PROPERTIES.has(parent);
}
