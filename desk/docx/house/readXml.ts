import { SaxesParser } from 'saxes';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { type XmlElement, xml } from './xmlElement.ts';

const DEEPEST = 400;
/** Bytes of one part; a tree takes some twenty times that. */
const LARGEST = 24 * 1024 * 1024;

/**
 * One part of a house file as a tree. Comments and instructions go, which Word never writes. `part` is only for sentences.
 * @throws Refusal 'broken-part', 'too-large'
 */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  if (bytes.length > LARGEST) {
    throw new Refusal('too-large', `The part “${part}” of this file is larger than ${LARGEST / 1024 / 1024} MB.`);
  }
  const top = xml('');
  const open = [top];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const take = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('doctype', () => {
    throw broken(part, 'it holds a document type declaration, which Word never writes');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw broken(part, `its elements are nested more than ${DEEPEST} deep`);
    const element = xml(name, attributes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('error', (error) => {
    throw broken(part, error.message);
  });
  parser.write(textOf(bytes, part)).close();
  const root = top.children.find((child) => typeof child === 'object');
  if (root === undefined) throw broken(part, 'it is empty');
  return root;
}

/** UTF-8, or UTF-16 where its byte order mark says so: all that the format allows. */
function textOf(bytes: Uint8Array, part: string): string {
  const charset = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw broken(part, 'its letters are not readable');
  }
}

function broken(part: string, why: string): Refusal {
  return new Refusal(
    'broken-part',
    `The part “${part}” of this file is broken: ${why}.`,
    'Open the file in Word and save it again.',
  );
}
