import { parentPort } from 'node:worker_threads';

/** A thread for the press that does what the title says: answers, waits for a word, hangs, dies, throws, refuses. */
parentPort.on('message', ({ number, dossier, wants }) => {
  const title = dossier.briefing.variables.title ?? '';
  const pressed = { pages: 1, anchors: [], diagnostics: [], document: { title, at: wants.at } };
  if (title === 'hang') for (;;);
  if (title === 'die') process.exit(3);
  if (title === 'throw') throw new Error('invented');
  if (title === 'refuse') {
    parentPort.postMessage({
      number,
      ok: false,
      refusal: { code: 'no-glyph', sentence: 'No font has “亀”.', hint: 'h' },
    });
  } else if (title === 'fault') parentPort.postMessage({ number, ok: false, fault: 'Error: ours\n at x.ts' });
  else parentPort.postMessage({ number, ok: true, pressed });
});
