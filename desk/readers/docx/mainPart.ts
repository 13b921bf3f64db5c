import type { Budget } from './budget.ts';
import type { Package } from './openPackage.ts';
import { refuseOtherFormat } from './otherFormat.ts';
import type { Relation } from './relations.ts';

const ELSEWHERE = /^(?:xl|ppt|visio|docprops|customxml)\//;

/**
 * The part that holds the text: the one the package names, else one that is called like it.
 * @throws Refusal 'format' where there is none
 */
export function mainPart(parts: Package, relations: Relation[], budget: Budget): string {
  const named = relations
    .filter(({ kind, target }) => kind === 'officedocument' && parts.has(target))
    .map(({ target }) => target);
  const found = named.find((name) => !ELSEWHERE.test(name)) ?? (named.length > 0 ? undefined : calledDocument(parts));
  if (found === undefined) throw refuseOtherFormat(parts, budget);
  return found;
}

function calledDocument(parts: Package): string | undefined {
  const name = (isDocument: RegExp) => parts.names.find((one) => isDocument.test(one) && !ELSEWHERE.test(one));
  return name(/^word\/document\.xml$/) ?? name(/^word\/document[^/]*\.xml$/) ?? name(/(?:^|\/)document[^/]*\.xml$/);
}
