import { Refusal } from '../../../engine/nouns/refusal.ts';
import type { Budget } from './budget.ts';
import { damaged, type Package } from './openPackage.ts';

interface Other {
  what: string;
  hint: string;
}

const other = (what: string, program: string): Other => ({
  what,
  hint: `Open it in ${program}, save it as a Word file (.docx) or a PDF and capture that.`,
});
const TEXT = other('an OpenDocument text', 'LibreOffice or Word');
const SHEET = other('an OpenDocument spreadsheet', 'LibreOffice or Excel');
const SLIDES = other('an OpenDocument presentation', 'LibreOffice or PowerPoint');
const BOOK = { what: 'an e-book (EPUB)', hint: 'Copy the passage you need out of it and paste that.' };

/** What a part gives away; the first that is there counts. */
const BY_PART: [RegExp, Other][] = [
  [/^xl\/workbook/, other('an Excel workbook', 'Excel')],
  [/^ppt\/presentation/, other('a PowerPoint presentation', 'PowerPoint')],
  [/^visio\/document/, other('a Visio drawing', 'Visio')],
  [
    /(?:^|\/)(?:index\/document\.iwa|index\.zip|index\.apxl)$/,
    other('a Pages, Numbers or Keynote file', 'that program'),
  ],
  [/\.fdseq$/, other('an XPS document', 'its viewer')],
  [/^meta-inf\/container\.xml$/, BOOK],
  [/^androidmanifest\.xml$/, { what: 'an Android app', hint: '' }],
  [/^meta-inf\/manifest\.mf$/, { what: 'a Java archive', hint: '' }],
];

/** OpenDocument and EPUB say what they are in a part of their own. */
const BY_MIMETYPE: [RegExp, Other][] = [
  [/opendocument\.text/, TEXT],
  [/opendocument\.spreadsheet/, SHEET],
  [/opendocument\.presentation/, SLIDES],
  [/opendocument/, other('an OpenDocument file', 'LibreOffice')],
  [/epub/, BOOK],
];

const ARCHIVE: Other = {
  what: 'a zip archive without a Word document in it',
  hint: 'Unpack it and capture the article that is inside.',
};

/** The refusal for a zip that is no Word file, in the words for what it is. */
export function refuseOtherFormat(parts: Package, budget: Budget): Refusal {
  const mimetype = new TextDecoder().decode(parts.head('mimetype'));
  const found =
    BY_MIMETYPE.find(([kind]) => kind.test(mimetype))?.[1] ??
    BY_PART.find(([kind]) => parts.names.some((name) => kind.test(name)))?.[1];
  if (!found && !parts.whole) return damaged(budget, 'the part with its text is missing');
  const { what, hint } = found ?? ARCHIVE;
  return new Refusal('format', `${budget.file} is ${what}; of zipped files only Word’s are read.`, hint);
}
