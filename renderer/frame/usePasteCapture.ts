import { useEffect } from 'react';
import { captureFiles } from '../library/captureFiles.ts';
import { captureText } from '../library/captureText.ts';
import { inField } from './inField.ts';
import { useScreen } from './screen.ts';

/** Ctrl+V outside a field captures what is on the clipboard. */
export function usePasteCapture(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (inField(event.target) || useScreen.getState().sheet || !event.clipboardData) return;
      const { clipboardData } = event;
      const files = [...clipboardData.files];
      const html = clipboardData.getData('text/html');
      const text = clipboardData.getData('text/plain');
      if (!html && !text && files.length === 0) return;
      event.preventDefault();
      // A copied picture comes as HTML without a word in it.
      const hasWords = /[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ''));
      if (hasWords) void captureText(html, 'html', '');
      else if (text) void captureText(text, 'auto', '');
      else void captureFiles(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
