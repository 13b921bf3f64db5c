import { Fragment, type ReactNode } from 'react';
import type { Prose, ProseBlock, ProseInline } from '../../engine/nouns/prose.ts';
import { inlineWords } from './inlineWords.ts';
import type { ListItem } from './normaliseProse.ts';
import { referenceWords } from './referable.ts';

/** Prose as it stands, not to be edited: looks like the editor, and is there before the editor is. */
export function ProseView({ prose }: { prose: Prose }) {
  return keyed(prose.map((block) => blockView(block)));
}

function blockView(block: ProseBlock): ReactNode {
  if (block.kind === 'paragraph') return <p>{inlines(block.inlines)}</p>;
  if (block.kind === 'heading') {
    return block.level === 1 ? <h4>{inlines(block.inlines)}</h4> : <h5>{inlines(block.inlines)}</h5>;
  }
  if (block.kind === 'list') return listView(block.ordered, block.items, 0);
  const [head, ...rows] = block.rows;
  return (
    <table>
      <thead>
        <tr>{keyed((head?.cells ?? []).map(headCell))}</tr>
      </thead>
      <tbody>{keyed(rows.map(tableRow))}</tbody>
    </table>
  );
}

function headCell(cell: ProseInline[]): ReactNode {
  return <th scope="col">{inlines(cell)}</th>;
}

function tableRow(row: { cells: ProseInline[][] }): ReactNode {
  return <tr>{keyed(row.cells.map(bodyCell))}</tr>;
}

function bodyCell(cell: ProseInline[]): ReactNode {
  return <td>{inlines(cell)}</td>;
}

function listView(ordered: boolean, items: ListItem[], level: number): ReactNode {
  const List = ordered ? 'ol' : 'ul';
  const entries: ReactNode[] = [];
  for (let at = 0; at < items.length; ) {
    let next = at + 1;
    while (next < items.length && (items[next]?.level ?? 0) > level) next += 1;
    const below = items.slice(at + 1, next);
    entries.push(
      <li>
        <p>{inlines(items[at]?.inlines ?? [])}</p>
        {below.length > 0 ? listView(ordered, below, level + 1) : null}
      </li>,
    );
    at = next;
  }
  return <List>{keyed(entries)}</List>;
}

function inlines(parts: ProseInline[]): ReactNode {
  return keyed(parts.map(inlineView));
}

function inlineView(part: ProseInline): ReactNode {
  if (part.kind === 'break') return <br />;
  if (part.kind === 'reference') return <span className="prose-reference">{referenceWords(part.to, part.id)}</span>;
  if (part.kind !== 'text')
    return <span className={`prose-${part.kind}`}>{inlineWords(part.evidenceId, part.kind)}</span>;
  let view: ReactNode = part.text;
  if (part.italic) view = <em>{view}</em>;
  if (part.bold) view = <strong>{view}</strong>;
  return part.link ? <span className="prose-link">{view}</span> : view;
}

/** Parts of a text that is shown whole: their place is their name. */
function keyed(parts: ReactNode[]): ReactNode {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above.
    <Fragment key={at}>{part}</Fragment>
  ));
}
