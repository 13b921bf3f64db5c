import { isArticleInFolder, type Picked } from '../library/articleFiles.ts';

/** What was dropped, folders walked. Must be called within the drop's event: afterwards the browser gives nothing any more. */
export async function droppedFiles(data: DataTransfer): Promise<Picked[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (entries.every((entry) => entry === null)) {
    return plain.map((file) => ({ path: file.name, open: async () => file }));
  }
  const picked: Picked[] = [];
  for (const entry of entries) {
    if (entry?.isDirectory) picked.push(...(await walk(entry as FileSystemDirectoryEntry)).filter(isArticleInFolder));
    else if (entry) picked.push(pick(entry as FileSystemFileEntry));
  }
  return picked;
}

async function walk(folder: FileSystemDirectoryEntry): Promise<Picked[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // It gives a hundred at a time, and none when all are given.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) entries.push(...some);
  entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  const picked: Picked[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory) picked.push(...(await walk(entry as FileSystemDirectoryEntry)));
    else picked.push(pick(entry as FileSystemFileEntry));
  }
  return picked;
}

/** A folder that may not be read counts as empty. */
function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function pick(entry: FileSystemFileEntry): Picked {
  const open = () => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { path: entry.fullPath.replace(/^\//, ''), open };
}
