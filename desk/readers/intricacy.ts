import { Refusal } from '../../engine/nouns/refusal.ts';

const MOST_TAGS = 60_000;
const DEEPEST = 2_000;
const MOST_ATTRIBUTES = 2_000;
/** Each makes a node of text of its own: a page of 100 kB in numeric entities has some 15,000. */
const MOST_MARKS = 150_000;
/** In one row: what looks for “5 min read” begins anew at each of them, to the end of all. */
const MOST_DIGITS = 10_000;

/** How much work a page is: elements, their nesting, entities and stray brackets, length in UTF-16 code units. */
export interface Intricacy {
  tags: number;
  deepest: number;
  marks: number;
  length: number;
}

/** Void elements, and those that pages leave open: they do not nest. */
const FLAT = /^(?:br|img|hr|input|meta|link|p|li|td|tr|th|dd|dt|source|wbr|col|option|area)$/i;
const TAG = /<(\/?)([a-z][a-z0-9]{0,30})/gi;

/** Counts before anything is built: parsers take minutes over what a few bytes can ask of them. @throws Refusal 'too-complex' */
export function intricacyOf(html: string): Intricacy {
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(TAG)) {
    tags += 1;
    if (tags > MOST_TAGS) throw tooComplex(`more than ${MOST_TAGS} elements`);
    if (attributesBehind(html, match.index) > MOST_ATTRIBUTES) {
      throw tooComplex(`an element with more than ${MOST_ATTRIBUTES} attributes`);
    }
    if (FLAT.test(match[2] ?? '')) continue;
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
    if (deepest > DEEPEST) throw tooComplex(`elements nested more than ${DEEPEST} deep`);
  }
  const marks = countOf(html, '&') + countOf(html, '<') - tags;
  if (marks > MOST_MARKS) throw tooComplex(`more than ${MOST_MARKS} entities and stray brackets`);
  if (longestNumber(html) > MOST_DIGITS) throw tooComplex(`a number of more than ${MOST_DIGITS} digits`);
  return { tags, deepest, marks, length: html.length };
}

/** Attributes of the tag that opens at `at`, as far as they matter. The next tag ends the count: no text is gone through for every tag in it. */
function attributesBehind(html: string, at: number): number {
  let count = 0;
  for (let index = at + 1; index < html.length && count <= MOST_ATTRIBUTES; index += 1) {
    const here = html[index];
    if (here === '>' || here === '<') break;
    if (here === '"' || here === "'") {
      const close = html.indexOf(here, index + 1);
      if (close < 0) break;
      index = close;
    } else if (isSpace(here) && !isSpace(html[index + 1])) count += 1;
  }
  return count;
}

function isSpace(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r';
}

function longestNumber(text: string): number {
  let longest = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
    if (digits > longest) longest = digits;
  }
  return longest;
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

function tooComplex(what: string): Refusal {
  return new Refusal('too-complex', `This page has ${what}.`, 'Copy the article’s text and paste that.');
}
