import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { ROOT } from '../../tools.ts';

/** A sentence or a piece of one as engine or desk make it: its holes are {0}, {1}, … */
export interface Told {
  pattern: string;
  where: string;
}

/** Whole files whose words an analyst reads. */
const FINDINGS = [
  /^engine\/check\/(?!estimates\/find(Chances|Confidence|Terms)|numbers\/wordsOf)/,
  /^engine\/compose\/(chart|form|picture|reference)Findings\.ts$/,
  /^engine\/templates\/(slotChanges|templateDifference)\.ts$/,
  /^engine\/repair\/changeLayer\.ts$/,
  /^engine\/studio\/templateFindings\.ts$/,
];

/** Reads them with the TypeScript compiler's own parser; of the desk only what stands in a Refusal that the screen can meet. */
export function readTold(): Told[] {
  const api = new API({ cwd: ROOT });
  try {
    const program = api.updateSnapshot({ openProjects: [join(ROOT, 'tsconfig.json')] }).getProjects()[0]?.program;
    return [...filesIn('engine'), ...filesIn('desk')].flatMap((path) => {
      const file = program?.getSourceFile(join(ROOT, path));
      if (!file) throw new Error(`${path} is not in the project`);
      const found: Told[] = [];
      const isFindings = FINDINGS.some((one) => one.test(path));
      const isDoor = /^desk\/(cli|serve)\//.test(path);
      const walk = (node: Node, inRefusal: boolean): void => {
        if (/^(Import|Export)Declaration$|^LiteralType$|^TypeAlias|^Interface/.test(SyntaxKind[node.kind] ?? ''))
          return;
        if (isCallExpression(node) && /\.(test|exec|match|replace|split)$/.test(node.expression.getText())) return;
        const pattern = patternOf(node);
        if (pattern !== null && (isFindings || inRefusal) && isSentence(pattern)) {
          found.push({ pattern, where: `${path}:${file.text.slice(0, node.pos).split('\n').length}` });
        }
        const refuses =
          !isDoor && isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === 'Refusal';
        node.forEachChild((child) => {
          walk(child, inRefusal || refuses);
          return undefined;
        });
      };
      walk(file, false);
      return found;
    });
  } finally {
    api.close();
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map((one) => relative(ROOT, join(one.parentPath, one.name)).split(sep).join('/'));
}

function patternOf(node: Node): string | null {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span, at) => `{${at}}${span.literal.text}`).join('');
}

/** More than one word; a regular expression, a list of words or a key made of parts is none. */
function isSentence(pattern: string): boolean {
  return /\p{L}{2,} \p{L}|\} \p{L}{2,}|\p{L}{2,} \{/u.test(pattern) && !/[|\\]|\(\?|^\w+(-\w+)* \{\d\}$/.test(pattern);
}
