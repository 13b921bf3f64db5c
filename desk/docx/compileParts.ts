import { Packer, type File as WordFile } from 'docx';

type Compiler = { compile: (file: WordFile) => Map<string, string | Uint8Array> };

/**
 * The parts of the package before they are zipped. docx offers only the finished zip, with the clock in its dates; to mend
 * parts we would have to unzip and deflate all of it a second time. So this takes docx's own step before the zip, which it
 * keeps private: pinned to 9.15.2, and it says so when it is gone.
 */
export function compileParts(file: WordFile): Map<string, string | Uint8Array> {
  const compiler = (Packer as unknown as { compiler?: Compiler }).compiler;
  if (typeof compiler?.compile !== 'function') throw new Error('docx has no compiler here: written for docx 9.15.2');
  return compiler.compile(file);
}
