import { strFromU8, unzipSync } from 'fflate';
import { type XmlNode, xmlTree } from './xmlTree.ts';

export type OpenedDocx = { names: string[]; text: (path: string) => string; tree: (path: string) => XmlNode };

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = unzipSync(bytes);
  const text = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    return strFromU8(part);
  };
  return { names: Object.keys(parts), text, tree: (path) => xmlTree(text(path)) };
}
