import { captureMemory } from './captureMemory.ts';
import { captureSpeed } from './captureSpeed.ts';
import { docxSpeed } from './docxSpeed.ts';
import { exportMemory } from './exportMemory.ts';
import { libraryBench } from './library/libraryBench.ts';
import { pdfSpeed } from './pdfSpeed.ts';
import { previewSpeed } from './previewSpeed.ts';
import { typingSpeed } from './typing/typingSpeed.ts';

await main(process.argv[2] ?? 'all');

/** `npm run bench`: all benches; X: one of them. */
async function main(which: string): Promise<void> {
  if (!['all', 'export', 'capture', 'library', 'typing'].includes(which)) {
    console.error(`There is no bench “${which}”: say export, capture, library, typing or nothing.`);
    process.exitCode = 2;
  }
  if (which === 'all' || which === 'export') {
    await pdfSpeed();
    await docxSpeed();
    exportMemory();
    await previewSpeed();
  }
  if (which === 'all' || which === 'capture') {
    await captureSpeed();
    await captureMemory();
  }
  if (which === 'all' || which === 'library') await libraryBench();
  if (which === 'all' || which === 'typing') await typingSpeed();
}
