import type { Budget } from './budget.ts';
import type { Package } from './openPackage.ts';
import { attributeOf, walkXml } from './walkXml.ts';

export interface Relation {
  id: string;
  /** The last word of its type, lower case: `officedocument`, `footnotes`, … Transitional and Strict differ before it only. */
  kind: string;
  /** The part's name in the package; '' for what lies outside. */
  target: string;
}

/** What a part ('' is the package itself) points at, in order. Nothing outside is ever followed. */
export function relationsOf(parts: Package, of: string, budget: Budget): Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const part = parts.part(`${folder}_rels/${of.slice(folder.length)}.rels`);
  if (part === null) return [];
  const relations: Relation[] = [];
  walkXml(
    part.bytes,
    {
      open: (name, attributes) => {
        if (name !== 'rel:Relationship') return;
        const isOutside = attributeOf(attributes, 'TargetMode') === 'External';
        relations.push({
          id: attributeOf(attributes, 'Id') ?? '',
          kind: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1)?.toLowerCase() ?? '',
          target: isOutside ? '' : partName(folder, attributeOf(attributes, 'Target') ?? ''),
        });
      },
      close: () => {},
    },
    budget,
  );
  return relations;
}

/** A target as a name in the package: `..` never leads out of it, since names are only looked up. */
function partName(folder: string, target: string): string {
  const path = unescaped(target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
