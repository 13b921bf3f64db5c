import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import { finding } from '../../nouns/finding.ts';
import { inlinesAt, inlineText, type ParagraphAt, type ProseBlock, paragraphsAt } from '../../nouns/prose.ts';
import type { Section } from '../../nouns/template.ts';
import type { WrittenProse } from '../placesOf.ts';

/** What a reader who listens needs of the analyst's text: headings in order, heads of tables, links that say where they lead. */
export function checkForm(section: Section | undefined, written: WrittenProse, headed: boolean): Diagnostic[] {
  const paragraphs = Array.from(written.prose, (): ParagraphAt[] => []);
  for (const one of paragraphsAt(written.prose)) paragraphs[one.block]?.push(one);
  let above = headed;
  return written.prose.flatMap((block, number) => {
    const own = paragraphs[number] ?? [];
    const at = own[0]?.at ?? 0;
    const found = [
      ...(block.kind === 'heading' ? headingFindings(section, written, block, number, at, above) : []),
      ...(block.kind === 'table' ? tableFindings(written, block, at) : []),
      ...(block.kind === 'paragraph' ? fakedHeading(written, block, number, at) : []),
      ...own.flatMap((one) => linkFindings(written, one)),
    ];
    above ||= block.kind === 'heading' && block.level === 1;
    return found;
  });
}

type Block<K extends ProseBlock['kind']> = Extract<ProseBlock, { kind: K }>;

function headingFindings(
  section: Section | undefined,
  { place, where }: WrittenProse,
  { level, inlines }: Block<'heading'>,
  number: number,
  at: number,
  above: boolean,
): Diagnostic[] {
  const words = inlineText(inlines);
  const here = { ...place, start: at, end: at + words.length };
  if (words.trim() === '' && inlines.every((one) => one.kind === 'text' || one.kind === 'break')) {
    return [
      finding({
        code: 'heading-empty',
        severity: 'warning',
        sentence: `Under “${where}” stands a heading without words.`,
        hint: 'Readers who listen are told of it all the same: take it out.',
        place: here,
        basis: [number],
        fix: { label: 'Take it out', was: 'an empty heading', now: '', edit: { do: 'drop-empty', block: number } },
      }),
    ];
  }
  if (level === 1 || above || !section || section.heading === '') return [];
  return [
    finding({
      code: 'heading-skipped',
      severity: 'warning',
      sentence: `Under “${where}” the heading “${beginning(words)}” is of the second level, and none of the first stands above it.`,
      hint: 'Make it a heading of the first level; readers find their way by the order of headings.',
      place: here,
      basis: [words],
      fix: {
        label: 'Make it a heading of the first level',
        was: `${words} (level 2)`,
        now: `${words} (level 1)`,
        edit: { do: 'heading', block: number, was: words, level: 1 },
      },
    }),
  ];
}

function tableFindings({ place, where }: WrittenProse, table: Block<'table'>, at: number): Diagnostic[] {
  const [head, ...body] = table.rows;
  const here = { ...place, start: at, end: at };
  const name = table.caption.trim() === '' ? 'A table' : `The table “${beginning(table.caption)}”`;
  const isBlank = (cell: Block<'paragraph'>['inlines']) =>
    cell.every((one) => one.kind === 'break' || (one.kind === 'text' && one.text.trim() === ''));
  // The corner above the labels may stay empty.
  const unnamed = (head?.cells ?? []).filter((cell, column) => column > 0 && isBlank(cell)).length;
  const alone = head?.cells.length === 1 && head.cells.every(isBlank);
  const found: Diagnostic[] = [];
  if (body.length > 0 && (unnamed > 0 || alone)) {
    found.push(
      finding({
        code: 'table-head-empty',
        severity: 'warning',
        sentence: `${name} under “${where}” has ${unnamed > 1 ? `${unnamed} columns` : 'a column'} without a head.`,
        hint: 'Say in the first row what each column holds: readers who listen hear it before every cell.',
        place: here,
        signable: true,
        basis: [table.caption, unnamed],
      }),
    );
  }
  if (table.caption.trim() === '' && body.length > 0) {
    found.push(
      finding({
        code: 'table-without-caption',
        severity: 'remark',
        sentence: `A table under “${where}” has no caption.`,
        hint: 'Say in one line what it shows.',
        place: here,
        basis: [head ? head.cells.map(inlineText).join('\t') : ''],
      }),
    );
  }
  return found;
}

const LONGEST_HEADING = 80;

/** A line in bold that stands for a heading is none to a reader who listens. */
function fakedHeading(
  { place, where, prose }: WrittenProse,
  { inlines }: Block<'paragraph'>,
  number: number,
  at: number,
): Diagnostic[] {
  const words = inlineText(inlines).trim();
  const bold =
    inlines.length > 0 && inlines.every((one) => one.kind === 'text' && (one.bold || one.text.trim() === ''));
  if (!bold || words === '' || words.length > LONGEST_HEADING || /[.:;!?,]$/.test(words)) return [];
  if (number === prose.length - 1) return [];
  return [
    finding({
      code: 'heading-faked',
      severity: 'remark',
      sentence: `Under “${where}” the line “${beginning(words)}” looks like a heading and is none.`,
      hint: 'Make it a heading: it then stands in contents and bookmarks, too.',
      place: { ...place, start: at, end: at + words.length },
      basis: [words],
    }),
  ];
}

const SAYS_NOTHING =
  /^(?:click |read |see )?(?:here|this|more|link|this link|this page|page|website|url|read more|see here|hier|mehr|dieser link|link hier)$/iu;

function linkFindings({ place, where }: WrittenProse, { inlines, at }: ParagraphAt): Diagnostic[] {
  return inlinesAt(inlines).flatMap(({ inline, at: from }) => {
    if (inline.kind !== 'text' || inline.link === undefined) return [];
    const words = inline.text;
    const bare = /^(?:https?:\/\/|www\.)\S+$/i.test(words.trim());
    if (!bare && !SAYS_NOTHING.test(words.trim())) return [];
    return [
      finding({
        code: 'link-text',
        severity: 'remark',
        sentence: `Under “${where}” the link “${beginning(words)}” does not say where it leads.`,
        hint: 'Let the linked words name what is to be found there.',
        place: { ...place, start: at + from, end: at + from + words.length },
        basis: [words, inline.link],
      }),
    ];
  });
}
