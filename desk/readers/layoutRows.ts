/** Letters beyond which a row or a cell holds no data but a part of the page. */
const LONGEST_ROW = 1200;
const LONGEST_CELL = 600;

/**
 * Tells whether a row, or the row around a cell, sets columns of the page and holds no data, as old pages do. Each row is walked once and only as
 * far as it takes to tell: a page may have one row of thousands of cells, or hundreds of tables within tables.
 */
export function layoutRows(): (element: Element) => boolean {
  const told = new Map<Element, boolean>();
  return (element) => {
    const row = element.tagName.toUpperCase() === 'TR' ? element : element.parentElement;
    if (!row) return false;
    const known = told.get(row) ?? isLayout(row);
    told.set(row, known);
    return known;
  };
}

function isLayout(row: Element): boolean {
  let length = 0;
  for (const cell of row.childNodes) {
    const inside = cell.nodeType === 1 ? lengthOf(cell) : (cell.nodeValue ?? '').length;
    length += inside;
    if (inside > LONGEST_CELL && cell.nodeType === 1) return true;
    if (length > LONGEST_ROW) return true;
  }
  return false;
}

/** Letters of a cell; without end where it is too long for data or has a table in it. */
function lengthOf(cell: Node): number {
  let length = 0;
  const todo: Node[] = [...cell.childNodes];
  while (todo.length > 0 && length <= LONGEST_CELL) {
    const node = todo.pop();
    if (node?.nodeType === 3) length += (node.nodeValue ?? '').length;
    else if (node?.nodeType === 1) {
      if ((node as Element).tagName.toUpperCase() === 'TABLE') return Number.POSITIVE_INFINITY;
      todo.push(...node.childNodes);
    }
  }
  return length;
}
