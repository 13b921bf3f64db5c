import type { Budget } from '../readers/docx/budget.ts';
import type { Package } from '../readers/docx/openPackage.ts';
import { attributeOf, walkXml } from '../readers/docx/walkXml.ts';

const MOST_LINKS = 20_000;

/** Addresses outside the package that a part leads to, by the id of the relation. Never followed. */
export function linksOf(parts: Package, of: string, budget: Budget): Map<string, string> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const part = parts.part(`${folder}_rels/${of.slice(folder.length)}.rels`);
  const links = new Map<string, string>();
  if (part === null) return links;
  walkXml(
    part.bytes,
    {
      open: (name, attributes) => {
        if (name !== 'rel:Relationship' || attributeOf(attributes, 'TargetMode') !== 'External') return;
        if (links.size < MOST_LINKS) {
          links.set(attributeOf(attributes, 'Id') ?? '', attributeOf(attributes, 'Target') ?? '');
        }
      },
      close: () => {},
    },
    budget,
  );
  return links;
}
