import { type Later, later } from '../words/t.ts';

/** Endings of the files that are read as articles. */
const ENDINGS = 'txt text md markdown html htm xhtml docx docm dotx dotm pdf eml'.split(' ');

/** What the file dialog offers. */
export const ACCEPT = [...ENDINGS, 'briefing'].map((ending) => `.${ending}`).join(',');

export const DROP_WORDS: Later = later(
  'Drop articles (text, Markdown, HTML, Word, PDF, e-mail), folders of them, or a .briefing file',
);

/** A file that was dropped or chosen; opened only when its turn comes. `path` has its folders, for showing. */
export interface Picked {
  path: string;
  open: () => Promise<File>;
}

export function isBriefing({ path }: Picked): boolean {
  return path.toLowerCase().endsWith('.briefing');
}

/** Of a folder only the articles that are not hidden: a page saved by a browser lies among its scripts and pictures. */
export function isArticleInFolder({ path }: Picked): boolean {
  const hidden = path.split('/').some((part) => part.startsWith('.'));
  return !hidden && ENDINGS.includes(path.split('.').pop()?.toLowerCase() ?? '');
}
