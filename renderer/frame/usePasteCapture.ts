import { useEffect } from 'react';
import { isPicture, pastePictures } from '../briefing/pictureDeeds.ts';
import { captureFiles } from '../library/captureFiles.ts';
import { captureText } from '../library/captureText.ts';
import { inField } from './inField.ts';
import { useScreen } from './screen.ts';

/** Ctrl+V outside a field captures what is on the clipboard; a picture goes into the slot with the focus, in a field too. */
export function usePasteCapture(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (useScreen.getState().sheet || !event.clipboardData) return;
      const { clipboardData } = event;
      const files = [...clipboardData.files];
      const html = clipboardData.getData('text/html');
      const text = clipboardData.getData('text/plain');
      // A copied picture comes as HTML without a word in it.
      const hasWords = /[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ''));
      const pictures = files.filter(isPicture);
      const pictured = pictures.length > 0 && !hasWords && !text && useScreen.getState().room === 'Briefing';
      if (!pictured && (inField(event.target) || (!html && !text && files.length === 0))) return;
      event.preventDefault();
      if (pictured) pastePictures(event.target, pictures);
      else if (hasWords) void captureText(html, 'html', '');
      else if (text) void captureText(text, 'auto', '');
      else void captureFiles(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
