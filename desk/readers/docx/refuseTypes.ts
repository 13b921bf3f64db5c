import type { Budget } from './budget.ts';
import { charsetOf } from './decodePart.ts';
import type { Package } from './openPackage.ts';
import { declaresType } from './walkXml.ts';

const XML = /\.(?:xml|rels|vml)$/;
/** Before the root only a declaration, comments and instructions may stand; in a comment the words are harmless. */
const DECLARES = /^\ufeff?(?:\s|<\?[^?]*\?>|<!--(?:(?!-->)[\s\S])*-->)*<!DOCTYPE/i;

/** The format forbids them in every part, also in those that are not read here. @throws Refusal 'format', 'too-slow' */
export function refuseTypes(parts: Package, budget: Budget): void {
  for (const name of parts.names) {
    if (!XML.test(name)) continue;
    budget.checkTime();
    const head = parts.head(name);
    if (DECLARES.test(new TextDecoder(charsetOf(head)).decode(head))) throw declaresType(budget);
  }
}
