import type { House } from './house.ts';
import { childrenNamed, type XmlElement, xml } from './xmlElement.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface HouseRelation {
  id: string;
  /** The last word of its type: 'styles', 'header', … */
  kind: string;
  /** The part's path; '' for what lies outside or is not there. */
  path: string;
  isOutside: boolean;
}

/** What a part ('' is the package itself) points at, in order. */
export function relationsOf(house: House, of: string): HouseRelation[] {
  const path = house.find(relationsPath(of));
  if (path === undefined) return [];
  return childrenNamed(house.tree(path), 'Relationship').map(({ attributes }) => {
    const isOutside = attributes.TargetMode === 'External';
    return {
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
      path: isOutside ? '' : (house.find(partPath(of, attributes.Target ?? '')) ?? ''),
      isOutside,
    };
  });
}

/** The first part of a kind that a part points at. */
export function relatedPath(house: House, of: string, kind: string): string | undefined {
  return relationsOf(house, of).find((one) => one.kind === kind && one.path !== '')?.path;
}

/** Points at a part of this package or an address outside; gives the fresh id. */
export function relate(house: House, of: string, kind: string, target: { path: string } | { url: string }): string {
  const root = relationsTree(house, of);
  const taken = new Set(childrenNamed(root, 'Relationship').map(({ attributes }) => attributes.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const attributes = { Id: id, Type: `${OFFICE}/${kind}` };
  root.children.push(
    'url' in target
      ? xml('Relationship', { ...attributes, Target: target.url, TargetMode: 'External' })
      : xml('Relationship', { ...attributes, Target: relativePath(of, target.path) }),
  );
  return id;
}

/** Takes every relation of a kind away; gives how many there were. */
export function unrelate(house: House, of: string, kind: string): number {
  const path = house.find(relationsPath(of));
  if (path === undefined) return 0;
  const root = house.tree(path);
  const before = root.children.length;
  root.children = root.children.filter(
    (child) => typeof child === 'string' || child.attributes.Type?.split('/').at(-1) !== kind,
  );
  return before - root.children.length;
}

function relationsTree(house: House, of: string): XmlElement {
  const path = house.find(relationsPath(of));
  if (path !== undefined) return house.tree(path);
  const root = xml('Relationships', { xmlns: PACKAGE });
  house.put(relationsPath(of), root);
  return root;
}

function relationsPath(of: string): string {
  const cut = of.lastIndexOf('/') + 1;
  return `${of.slice(0, cut)}_rels/${of.slice(cut)}.rels`;
}

/** A target as a path in the package: `..` never leads out of it. */
function partPath(of: string, target: string): string {
  const steps = target.startsWith('/') ? [] : of.split('/').slice(0, -1);
  for (const step of decoded(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Relative, as Word writes targets: some readers know no other. */
function relativePath(of: string, path: string): string {
  const from = of.split('/').slice(0, -1);
  const to = path.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
