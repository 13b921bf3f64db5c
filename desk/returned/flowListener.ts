import { NOTE_SIGN } from '../../engine/marks/paragraphMark.ts';
import type { Hand } from '../../engine/nouns/returned.ts';
import { OBJECT_SIGN } from '../../engine/returned/line.ts';
import { isOn } from '../readers/docx/isOn.ts';
import { symbolOf } from '../readers/docx/symbols.ts';
import { unindented } from '../readers/docx/unindented.ts';
import { type Attributes, attributeOf, type XmlListener } from '../readers/docx/walkXml.ts';
import type { Flow } from './flow.ts';

const CAME = new Set(['w:ins', 'w:moveTo']);
const WENT = new Set(['w:del', 'w:moveFrom']);
const TEXTS = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);
/** How something was before a tracked change, and properties that hold no words. */
const PASSED = new Set('w:pPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPr w:tabs w:rt'.split(' '));
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Hears one part of a Word file, tracked changes and all. `targetOf` gives the address of a relation. */
export function flowListener(flow: Flow, targetOf: (relation: string) => string): XmlListener {
  const path: string[] = [];
  /** Length of the path at an element that is passed over with all that is in it; 0 for none. */
  let passing = 0;
  let words: { text: string; keepsSpace: boolean } | null = null;
  let instruction: string | null = null;
  /** Rows and cells that came or went as a whole: how many hands they put up. */
  const rows: { came: number; went: number }[] = [];
  const controls: boolean[] = [];
  const choices: boolean[] = [];

  const property = (name: string, parent: string, attributes: Attributes): boolean => {
    const { paragraph, run } = flow;
    const value = attributeOf(attributes, 'val');
    if (parent === 'w:pPr') {
      if (name === 'w:pStyle' && paragraph) paragraph.shape.style = value ?? '';
      else if (name === 'w:outlineLvl' && paragraph) paragraph.shape.outline = Number(value);
      return name !== 'w:rPr' && name !== 'w:numPr';
    }
    if (parent === 'w:numPr') {
      if (name === 'w:numId' && paragraph) paragraph.shape.numbering = value ?? '';
      else if (name === 'w:ilvl' && paragraph) paragraph.shape.listLevel = Number(value) || 0;
      return true;
    }
    if (parent === 'w:rPr') {
      if (path.at(-3) === 'w:pPr' && paragraph) {
        if (CAME.has(name)) paragraph.endInserted = handOf(attributes);
        if (WENT.has(name)) paragraph.endDeleted = handOf(attributes);
      } else if (run) {
        if (name === 'w:b') run.bold = isOn(value);
        else if (name === 'w:i') run.italic = isOn(value);
        else if (name === 'w:rStyle') run.style = value ?? '';
        else if (name === 'w:rPrChange') run.formatted = handOf(attributes);
      }
      if (name === 'w:rPrChange') passing = path.length;
      return true;
    }
    if (parent === 'w:trPr' || parent === 'w:tcPr') {
      const row = rows.at(-1);
      if (row && (name === 'w:ins' || name === 'w:cellIns')) {
        flow.inserted.push(handOf(attributes));
        row.came += 1;
      } else if (row && (name === 'w:del' || name === 'w:cellDel')) {
        flow.deleted.push(handOf(attributes));
        row.went += 1;
      }
      return true;
    }
    return false;
  };

  const closeRow = () => {
    const row = rows.pop();
    for (let at = 0; at < (row?.came ?? 0); at += 1) flow.inserted.pop();
    for (let at = 0; at < (row?.went ?? 0); at += 1) flow.deleted.pop();
  };

  const openElement = (name: string, attributes: Attributes) => {
    switch (name) {
      case 'w:p':
        flow.openParagraph();
        return;
      case 'w:r':
        flow.run = { style: '', bold: null, italic: null, formatted: null };
        return;
      case 'w:tab':
      case 'w:ptab':
        flow.take('\t');
        return;
      case 'w:br':
        // Where a page or a column ends is no word.
        if (!/page|column/.test(attributeOf(attributes, 'type') ?? '')) flow.take('\n');
        return;
      case 'w:cr':
        flow.take('\n');
        return;
      case 'w:noBreakHyphen':
        flow.take('\u2011');
        return;
      case 'w:softHyphen':
        flow.take('\u00ad');
        return;
      case 'w:sym':
        flow.take(symbolOf(attributeOf(attributes, 'font'), attributeOf(attributes, 'char')));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        flow.take(NOTE_SIGN, 'note', `${kind} ${attributeOf(attributes, 'id') ?? ''}`);
        return;
      }
      case 'w:fldChar':
        markField(attributeOf(attributes, 'fldCharType') ?? '');
        return;
      case 'w:fldSimple':
        flow.openField(attributeOf(attributes, 'instr') ?? '', true);
        return;
      case 'w:hyperlink':
        flow.links.push(targetOf(attributeOf(attributes, 'id') ?? ''));
        return;
      case 'w:bookmarkStart':
        flow.openMark(attributeOf(attributes, 'id') ?? '', attributeOf(attributes, 'name') ?? '');
        return;
      case 'w:bookmarkEnd':
        flow.openMarks.delete(attributeOf(attributes, 'id') ?? '');
        return;
      case 'w:commentRangeStart':
      case 'w:commentReference':
        flow.openComment(attributeOf(attributes, 'id') ?? '');
        if (name === 'w:commentReference') flow.openComments.delete(attributeOf(attributes, 'id') ?? '');
        return;
      case 'w:commentRangeEnd':
        flow.openComments.delete(attributeOf(attributes, 'id') ?? '');
        return;
      case 'w:tbl':
        flow.cells.push({ table: flow.tables, row: -1, column: -1 });
        flow.tables += 1;
        return;
      case 'w:tr': {
        const cell = flow.cells.at(-1);
        if (cell) Object.assign(cell, { row: cell.row + 1, column: -1 });
        rows.push({ came: 0, went: 0 });
        return;
      }
      case 'w:tc': {
        const cell = flow.cells.at(-1);
        if (cell) cell.column += 1;
        rows.push({ came: 0, went: 0 });
        return;
      }
      case 'w:sdt':
        controls.push(false);
        return;
      case 'w:docPartGallery':
        if (/table of contents/i.test(attributeOf(attributes, 'val') ?? '') && controls.at(-1) === false) {
          controls[controls.length - 1] = true;
          flow.contents += 1;
        }
        return;
      case 'mc:AlternateContent':
        choices.push(false);
        return;
    }
  };

  const markField = (type: string) => {
    if (type === 'begin') flow.openField('', false);
    else if (type === 'end') flow.closeField();
    else if (type === 'separate') {
      const { field } = flow;
      if (!field) return;
      field.shows = true;
      if (/^\s*TOC\b/.test(field.instruction) && flow.paragraph) flow.paragraph.isContents = true;
    }
  };

  const closeElement = (name: string) => {
    switch (name) {
      case 'w:p':
        flow.closeParagraph();
        return;
      case 'w:r':
        flow.run = null;
        return;
      case 'w:fldSimple':
        flow.closeField();
        return;
      case 'w:hyperlink':
        flow.links.pop();
        return;
      case 'w:tbl':
        flow.cells.pop();
        return;
      case 'w:tr':
      case 'w:tc':
        closeRow();
        return;
      case 'w:sdt':
        if (controls.pop()) flow.contents -= 1;
        return;
      case 'mc:AlternateContent':
        choices.pop();
        return;
    }
  };

  return {
    open: (name, attributes) => {
      const parent = path.at(-1) ?? '';
      path.push(name);
      if (passing > 0) return;
      if (property(name, parent, attributes)) {
        if (PASSED.has(name)) passing = path.length;
        return;
      }
      if (PASSED.has(name)) passing = path.length;
      else if (name === 'mc:Choice' || name === 'mc:Fallback') {
        if (choices.at(-1)) passing = path.length;
        else choices[choices.length - 1] = true;
      } else if (TEXTS.has(name)) words = { text: '', keepsSpace: attributeOf(attributes, 'space') === 'preserve' };
      else if (name === 'w:instrText') instruction = '';
      else if (CAME.has(name)) flow.inserted.push(handOf(attributes));
      else if (WENT.has(name)) flow.deleted.push(handOf(attributes));
      else {
        if (OBJECTS.has(name)) flow.take(OBJECT_SIGN, 'object');
        openElement(name, attributes);
      }
    },
    close: (name) => {
      const wasPassed = passing > 0;
      if (path.length === passing) passing = 0;
      path.pop();
      const parent = path.at(-1) ?? '';
      if (wasPassed || /^w:(?:rPr|numPr|trPr|tcPr)$/.test(parent)) return;
      if (TEXTS.has(name)) {
        if (words) flow.take(words.keepsSpace ? words.text : unindented(words.text));
        words = null;
      } else if (name === 'w:instrText') {
        const { field } = flow;
        if (field) field.instruction += instruction ?? '';
        instruction = null;
      } else if (CAME.has(name)) flow.inserted.pop();
      else if (WENT.has(name)) flow.deleted.pop();
      else closeElement(name);
    },
    text: (more) => {
      if (passing > 0) return;
      if (words) words.text += more;
      else if (instruction !== null && instruction.length < 2000) instruction += more;
    },
  };
}

function handOf(attributes: Attributes): Hand {
  return { by: attributeOf(attributes, 'author') ?? '', at: attributeOf(attributes, 'date') ?? '' };
}
