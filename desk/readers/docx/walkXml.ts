import { SaxesParser } from 'saxes';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import type { Budget } from './budget.ts';
import { decodePart } from './decodePart.ts';
import { undeclared, usualPrefix } from './namespaces.ts';

export type Attributes = Record<string, string>;

/** Hears of a part's elements in order. Names come with the prefix that everybody uses (`w:p`), whatever the file calls it. */
export interface XmlListener {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text?: (words: string) => void;
}

const DEEPEST = 5_000;
const MOST_ATTRIBUTES = 2_000;
/** Characters between two tags. saxes takes many times that of memory for a comment, letter by letter. */
const LONGEST_STRETCH = 4 * 1024 * 1024;

/** Word would not open such a file, but every word of it is there. */
const FORGIVEN =
  /disallowed character\.|undefined entity|malformed character entity|empty entity name|"]]>" is disallowed|duplicate attribute|XML declaration|version number|encoding value|standalone value|only one root|outside of root|processing instruction/i;
/** What stands behind the end of the root changes nothing. */
const AFTER_ROOT = /only one root|outside of root/;

/**
 * Goes through a part once. Broken XML ends the walk where it breaks: every element that is open is closed, and false comes back.
 * Entities are the five of XML, nothing is fetched.
 * @throws Refusal 'too-complex' for a document type declaration and for XML that is nested too deeply, 'too-slow'
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener, budget: Budget): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const scope = openScope();
  const open: string[] = [];
  let attributes = 0;
  let sinceTag = 0;
  parser.on('doctype', () => {
    throw declaresType(budget);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) {
      throw tooComplex(budget, `an element with more than ${MOST_ATTRIBUTES} attributes`);
    }
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    sinceTag = 0;
    if (open.length === DEEPEST) throw tooComplex(budget, `elements nested more than ${DEEPEST} deep`);
    scope.enter(tag.attributes);
    const name = scope.resolve(tag.name);
    open.push(name);
    listener.open(name, tag.attributes);
  });
  parser.on('closetag', () => {
    sinceTag = 0;
    scope.leave();
    const name = open.pop();
    if (name !== undefined) listener.close(name);
  });
  if (listener.text) {
    parser.on('text', listener.text);
    parser.on('cdata', listener.text);
  }
  let sawRoot = false;
  parser.on('opentagstart', () => {
    if (sawRoot && open.length === 0) throw new Stop('a second root');
    sawRoot = true;
  });
  parser.on('error', (error) => {
    if (sawRoot && open.length === 0 && AFTER_ROOT.test(error.message)) throw new Stop('behind the root');
    if (!FORGIVEN.test(error.message)) throw new Broken(error.message);
  });
  try {
    for (const piece of decodePart(bytes)) {
      budget.checkTime();
      sinceTag += piece.length;
      if (sinceTag > LONGEST_STRETCH)
        throw tooComplex(budget, `more than ${LONGEST_STRETCH / 1024 / 1024} million signs without a tag`);
      parser.write(piece);
    }
    // At the end of a file that was cut, saxes keeps the last words to itself unless another tag seems to begin.
    if (open.length > 0) parser.write('<');
    parser.close();
    return true;
  } catch (error) {
    if (error instanceof Stop) return true;
    if (!(error instanceof Broken)) throw error;
    for (let name = open.pop(); name !== undefined; name = open.pop()) listener.close(name);
    return false;
  }
}

/** The root is closed; what follows is no part of it. */
class Stop extends Error {}
class Broken extends Error {}

/** An attribute's value by its local name: prefixes of attributes vary, and no element read here has two of one local name. */
export function attributeOf(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes) {
    if (name === local || (name.endsWith(local) && name[name.length - local.length - 1] === ':')) {
      return attributes[name];
    }
  }
  return undefined;
}

export function declaresType(budget: Budget): Refusal {
  return new Refusal(
    'format',
    `${budget.file} holds a document type declaration, which Word never writes; it is not read.`,
    'Copy the article’s text and paste that.',
  );
}

function tooComplex(budget: Budget, what: string): Refusal {
  return new Refusal('too-complex', `${budget.file} has ${what}.`, 'Copy the article’s text and paste that.');
}

/** Which prefix means what, at each depth. Only elements that declare something leave anything on the stack. */
function openScope() {
  const meanings = new Map<string, string>();
  const changes: ([string, string | undefined][] | null)[] = [];
  return {
    enter: (attributes: Attributes) => {
      let changed: [string, string | undefined][] | null = null;
      for (const name in attributes) {
        if (!name.startsWith('xmlns')) continue;
        const prefix = name === 'xmlns' ? '' : name.slice(6);
        changed ??= [];
        changed.push([prefix, meanings.get(prefix)]);
        meanings.set(prefix, usualPrefix(attributes[name] ?? ''));
      }
      changes.push(changed);
    },
    leave: () => {
      for (const [prefix, before] of changes.pop()?.reverse() ?? []) {
        if (before === undefined) meanings.delete(prefix);
        else meanings.set(prefix, before);
      }
    },
    resolve: (name: string) => {
      const colon = name.indexOf(':');
      const prefix = colon < 0 ? '' : name.slice(0, colon);
      return `${meanings.get(prefix) ?? undeclared(prefix)}:${name.slice(colon + 1)}`;
    },
  };
}
