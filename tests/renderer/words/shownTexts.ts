import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  isCallExpression,
  isConditionalExpression,
  isIdentifier,
  isJsxAttribute,
  isJsxText,
  isNoSubstitutionTemplateLiteral,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPropertyAssignment,
  isSpreadAssignment,
  isStringLiteral,
  isTemplateExpression,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { ROOT } from '../../tools.ts';

/** A text that is asked for through `t`, `rich` or `later`. */
export interface Asked {
  text: string;
  by: string;
  where: string;
  /** Names of the values that are given; null where they are not written out there. */
  given: string[] | null;
}

/** Words that stand on the screen without a language. */
export interface Bare {
  text: string;
  where: string;
}

const WAYS = new Set(['t', 'rich', 'later']);
/** Attributes and properties that a person reads, whatever they hold. */
const READ =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|flag|submit|about|heading|sentence|words|note)$/;
/** What holds no words, however it looks. */
const NEVER_READ =
  /^(className|id|key|role|type|name|htmlFor|href|data-.*|aria-(labelledby|describedby|keyshortcuts|live)|style|d)$/;
/** Names of keys, and of things that the code calls so. */
const NAMES =
  /^(Arrow(Up|Down|Left|Right)|Enter|Escape|Esc|Tab|Delete|Backspace|Home|End|Page(Up|Down)|Start|Library|Briefing|Preview|Checks|Studio|Letter|Files|F\d+|Briefwright|Control|Shift|Alt|Meta|Mod|Space)$/;

/** Reads every file of the screen with the TypeScript compiler's own parser. */
export function readScreen(): { asked: Asked[]; bare: Bare[] } {
  const api = new API({ cwd: ROOT });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [join(ROOT, 'tsconfig.json')] });
    const program = snapshot.getProjects()[0]?.program;
    const asked: Asked[] = [];
    const bare: Bare[] = [];
    for (const path of screenFiles(join(ROOT, 'renderer'))) {
      const file = program?.getSourceFile(path);
      if (!file) throw new Error(`${path} is not in the project`);
      readFile(file, relative(ROOT, path).split(sep).join('/'), asked, bare);
    }
    return { asked, bare };
  } finally {
    api.close();
  }
}

function screenFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'words' ? [] : screenFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function readFile(file: SourceFile, path: string, asked: Asked[], bare: Bare[]): void {
  const text = file.text;
  const lineOf = (node: Node) => `${path}:${text.slice(0, startOf(node, text)).split('\n').length}`;
  /** `read`: whether a person reads all that is here; null where no one reads any. */
  const walk = (node: Node, read: boolean | null): void => {
    if (isCallExpression(node) && isIdentifier(node.expression) && WAYS.has(node.expression.text)) {
      const [first, second] = node.arguments;
      for (const literal of first ? leaves(first) : []) {
        asked.push({ text: literal, by: node.expression.text, where: lineOf(node), given: namesIn(second) });
      }
      for (const more of node.arguments.slice(1)) walk(more, false);
      return;
    }
    if (isJsxAttribute(node)) {
      const name = node.name.getText(file);
      if (node.initializer) walk(node.initializer, NEVER_READ.test(name) ? null : READ.test(name));
      return;
    }
    if (isPropertyAssignment(node)) {
      const name = node.name.getText(file);
      walk(node.initializer, name === 'className' ? null : READ.test(name));
      return;
    }
    if (isSilent(node)) return;
    const words = wordsOf(node);
    if (words !== null && read !== null && isRead(words, node, read))
      bare.push({ text: words.trim(), where: lineOf(node) });
    node.forEachChild((child) => {
      // Only what an expression gives is read there, not what it compares or calls.
      const gives = /Conditional|Binary|JsxExpression|Parenthesized|Template|ArrayLiteral|As|Satisfies/.test(
        SyntaxKind[node.kind] ?? '',
      );
      walk(child, read === null ? null : read && gives);
      return undefined;
    });
  };
  walk(file, false);
}

function isRead(words: string, node: Node, read: boolean): boolean {
  if (!/\p{L}/u.test(words)) return false;
  if (/^(Briefwright|[A-Z]|Enter|https:\/\/)$/.test(words.trim())) return false;
  if (isJsxText(node)) return true;
  if (NAMES.test(words.trim())) return read && /^(Start|Library|Briefing|Preview|Checks)$/.test(words.trim());
  if (words.split(/[\s/+,]+/).every((part) => NAMES.test(part))) return false;
  if (read) return true;
  return (
    /^[“"(]?\p{Lu}\p{Ll}+([ .…,:?!’].*|\p{Ll}*)$/su.test(words) ||
    /\p{L}{2,}[,.;:]? \p{L}{2,}.*[.…?!]$/su.test(words) ||
    (isTemplateExpression(node) && / \p{L}{2,}|\p{L}{2,} /u.test(words))
  );
}

/** The letters of a literal, the holes of a template left open; null for what is none. */
function wordsOf(node: Node): string | null {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isJsxText(node)) return node.text;
  if (isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('{}');
  }
  return null;
}

/** What no person sees: imports, types, comparisons, names of things, our own errors, selectors. */
function isSilent(node: Node): boolean {
  const kind = SyntaxKind[node.kind] ?? '';
  if (
    /^(ImportDeclaration|ExportDeclaration|LiteralType|TypeReference|TypeAliasDeclaration|InterfaceDeclaration|CaseClause|ElementAccessExpression)$/.test(
      kind,
    )
  ) {
    return kind !== 'CaseClause';
  }
  const parent = node.parent;
  if (kind === 'StringLiteral' && parent) {
    if (SyntaxKind[parent.kind] === 'CaseClause') return true;
    if (SyntaxKind[parent.kind] === 'BinaryExpression' && /[!=]==/.test(parent.getText())) return true;
  }
  if (kind === 'NewExpression' && /^new (Error|RegExp)\b/.test(node.getText())) return true;
  if (isCallExpression(node)) {
    return /(^|\.)(querySelector(All)?|closest|matches|execCommand|addEventListener|getElementById|test|getItem|setItem|removeItem)$/.test(
      node.expression.getText(),
    );
  }
  return false;
}

/** The texts a first argument may be: a literal, or one of two by a condition. */
function leaves(node: Node): string[] {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (isParenthesizedExpression(node)) return leaves(node.expression);
  if (isConditionalExpression(node)) return [...leaves(node.whenTrue), ...leaves(node.whenFalse)];
  return [];
}

function namesIn(values: Node | undefined): string[] | null {
  if (!values) return [];
  if (!isObjectLiteralExpression(values)) return null;
  const names = values.properties.map((one) => (isSpreadAssignment(one) ? '' : (one.name?.getText() ?? '')));
  return names.includes('') ? null : names;
}

function startOf(node: Node, text: string): number {
  let at = node.pos;
  while (at < node.end && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}
