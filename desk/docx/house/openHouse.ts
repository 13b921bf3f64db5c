import { Refusal } from '../../../engine/nouns/refusal.ts';
import { readZip } from '../../files/readZip.ts';
import { DOCUMENT_TYPE, TEMPLATE_TYPE, TYPES_PATH, typeOf } from './contentTypes.ts';
import { House } from './house.ts';
import { relatedPath } from './houseRelations.ts';
import { readXml } from './readXml.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** Packed bytes. A house file with a large picture on its cover has some ten megabytes. */
const LARGEST = 64 * 1024 * 1024;
const LIMITS = {
  entries: 4000,
  inflated: 256 * 1024 * 1024,
  // Nothing that leads out of the package.
  allowed: /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\]+$/,
};
const AS_DOCX = 'Open it in Word and save it as “Word Document (.docx)” or “Word Template (.dotx)”.';

/**
 * A .docx or .dotx as the base of an export.
 * @throws Refusal 'not-word', 'locked', 'macros', 'strict', 'too-large', 'broken-file', 'broken-part'
 */
export function openHouse(bytes: Uint8Array): House {
  refuseAtOnce(bytes);
  const entries = readZip(bytes, LIMITS);
  const parts = new Map([...entries].filter(([path]) => !path.endsWith('/')));
  const typesBytes = parts.get(TYPES_PATH);
  if (typesBytes === undefined) throw notWord('it has no list of what its parts are');
  const main = relatedPath(new House(parts, ''), '', 'officeDocument');
  if (main === undefined) throw notWord('it names no document');
  const house = new House(parts, main);
  refuseType(typeOf(readXml(typesBytes, TYPES_PATH), main));
  if (house.paths.some((path) => /(?:^|\/)vbaProject\.bin$/i.test(path))) throw macros();
  refuseOtherNames(house);
  return house;
}

function refuseAtOnce(bytes: Uint8Array): void {
  if (bytes.length > LARGEST) {
    const most = `${LARGEST / 1024 / 1024} MB`;
    throw new Refusal(
      'too-large',
      `This file has more than ${most}, the most that a house template may have.`,
      'Make its pictures smaller.',
    );
  }
  // An OLE file: Word wraps what has a password into one, and wrote its documents as one until 2003.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new Refusal('locked', 'This file is locked with a password, or is a Word file from before 2007.', AS_DOCX);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notWord('it is no Word file at all');
}

function refuseType(type: string): void {
  if (type === DOCUMENT_TYPE || type === TEMPLATE_TYPE) return;
  if (/macroEnabled/i.test(type)) throw macros();
  throw notWord(`what it holds is “${type.slice(0, 120)}”`);
}

/** All that follows reads names with the prefixes that every program gives them. */
function refuseOtherNames(house: House): void {
  const { name, attributes } = house.tree(house.main);
  if (Object.values(attributes).includes(STRICT)) {
    throw new Refusal('strict', 'This file is saved as “Strict Open XML”, which is not read here.', AS_DOCX);
  }
  const relations = attributes['xmlns:r'];
  if (name !== 'w:document' || attributes['xmlns:w'] !== MAIN || (relations ?? RELATIONS) !== RELATIONS) {
    throw notWord('its document is written with names that no word processor uses');
  }
}

function macros(): Refusal {
  return new Refusal('macros', 'This file carries macros, which are never taken over.', AS_DOCX);
}

function notWord(why: string): Refusal {
  return new Refusal('not-word', `This file cannot be a house template: ${why}.`, AS_DOCX);
}
