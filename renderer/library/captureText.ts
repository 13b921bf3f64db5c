import { useScreen } from '../frame/screen.ts';
import { useLibrary } from './libraryStore.ts';

/** Captures what was pasted or typed and opens it in the reader; false when the desk refused it. */
export async function captureText(
  text: string,
  format: 'auto' | 'html',
  url: string,
  referenceId?: string,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  const opened = await useLibrary.getState().capture({
    format,
    bytes,
    fileName: '',
    url,
    ...(referenceId === undefined ? {} : { referenceId }),
  });
  if (opened) useScreen.getState().go('Library');
  return opened !== null;
}
