import { symbolOf } from './symbols.ts';
import { type Attributes, attributeOf } from './walkXml.ts';
import type { WordReading } from './wordReading.ts';

/** What an element does where it begins and where it ends. */
export interface WordElement {
  open?: (reading: WordReading, attributes: Attributes) => void;
  close?: (reading: WordReading) => void;
}

const paragraph: WordElement = {
  open: (reading) => reading.openParagraph(),
  close: (reading) => reading.closeParagraph(),
};
const run: WordElement = { open: (reading) => reading.runs.openRun(), close: (reading) => reading.runs.close() };
const box: WordElement = { open: (reading) => reading.flows.openFlow(), close: (reading) => reading.flows.closeFlow() };
const space: WordElement = { open: (reading) => reading.take(' ') };
const chunk: WordElement = {
  open: (reading) => {
    reading.found.beside.chunks += 1;
  },
};
const drawing: WordElement = {
  open: (reading) => {
    reading.found.beside.drawings += 1;
  },
};
const reference = (name: string): WordElement => ({
  open: (reading, attributes) => reading.note(name, attributes, reading.isSeen),
});

/** Elements that mean something for the text. All others only hand on what is in them: links, content controls, insertions, tags. */
export const ELEMENTS = new Map<string, WordElement>([
  ['w:p', paragraph],
  ['a:p', paragraph],
  ['w:r', run],
  ['m:r', run],
  ['a:r', run],
  ['w:txbxContent', box],
  ['a:txBody', box],
  ['w:tab', space],
  ['w:ptab', space],
  ['w:br', space],
  ['w:cr', space],
  ['a:br', space],
  ['w:noBreakHyphen', { open: (reading) => reading.take('\u2011') }],
  [
    'w:sym',
    { open: (reading, symbol) => reading.take(symbolOf(attributeOf(symbol, 'font'), attributeOf(symbol, 'char'))) },
  ],
  ['w:tc', { open: (reading) => reading.flows.openFlow(true), close: (reading) => reading.flows.closeFlow() }],
  ['w:tr', { open: (reading) => reading.flows.openRow(), close: (reading) => reading.flows.closeRow() }],
  [
    'w:fldChar',
    {
      open: (reading, mark) => {
        if (reading.believesFields) reading.fields.mark(attributeOf(mark, 'fldCharType'));
      },
    },
  ],
  ['w:footnoteReference', reference('w:footnoteReference')],
  ['w:endnoteReference', reference('w:endnoteReference')],
  ['w:altChunk', chunk],
  ['w:subDoc', chunk],
  ['c:chart', drawing],
  ['dgm:relIds', drawing],
  [
    'o:OLEObject',
    {
      open: (reading) => {
        reading.found.beside.objects += 1;
      },
    },
  ],
  // Letters drawn along a line: WordArt of old.
  [
    'v:textpath',
    {
      open: (reading, path) => {
        reading.flows.openFlow();
        reading.take(attributeOf(path, 'string') ?? '');
        reading.flows.closeFlow();
      },
    },
  ],
  [
    'mc:AlternateContent',
    {
      open: (reading) => reading.branches.push(reading.taken),
      close: (reading) => reading.branches.pop(),
    },
  ],
]);
