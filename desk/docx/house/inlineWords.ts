import type { Document } from '../../../engine/nouns/document.ts';
import type { DocumentParts } from './documentParts.ts';
import type { InlineName } from './placeholderNames.ts';

/** The words for each placeholder inside a line. `date`: the briefing's own, in words; '' takes the day of the export. */
export function inlineWords(document: Document, parts: DocumentParts, date: string): Record<InlineName, string> {
  const words: Record<InlineName, string> = {
    title: parts.title,
    subtitle: parts.subtitle,
    date: date === '' ? dayOf(document) : date,
    author: document.author,
    subject: document.subject,
    marking: document.marking.text,
    reference: document.frame.left,
    'short-title': document.frame.right,
  };
  // A tab or line end inside w:t prints as a space; say so, so that the text is the same everywhere.
  for (const name of Object.keys(words) as InlineName[]) words[name] = words[name].replace(/\s+/g, ' ').trim();
  return words;
}

function dayOf({ at, language }: Document): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(at));
}

/** 'en' alone writes months first, as in the United States. */
function localeOf(language: string): string {
  try {
    const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([language]);
    return known === 'en' ? 'en-GB' : known;
  } catch {
    return 'en-GB';
  }
}
