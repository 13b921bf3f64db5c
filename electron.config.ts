import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { aliases } from './aliases.ts';
import { builtNow } from './desk/builtAs.ts';
import { noteBundled, writeLicences } from './packaging/noteBundled.ts';

const ROOT = dirname(fileURLToPath(import.meta.url));
/** Which version, commit and day this is: the same for everybody who builds the same commit. */
const define = { BRIEFWRIGHT_BUILT_AS: JSON.stringify(builtNow(ROOT, process.env)) };

const CITATIONS = ['@citation-js/core', '@citation-js/plugin-bibtex'];
/** Stands in the bundle for what would fetch things. */
const OFFLINE = fileURLToPath(new URL('./desk/references/offline.ts', import.meta.url));

/**
 * Three bundles: main (ES module; npm packages stay outside, but for those of citations, whose way to the net is cut off), preload (one
 * CommonJS file, as the sandbox wants), renderer.
 */
export default defineConfig({
  main: {
    define,
    plugins: [noteBundled(ROOT, 'main')],
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: CITATIONS },
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          'press-worker': 'desk/press/worker.ts',
          'reader-process': 'desk/readers/process.ts',
          'reader-worker': 'desk/readers/worker.ts',
          'backup-worker': 'desk/library/backups/worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
    resolve: { alias: { 'sync-fetch': OFFLINE, 'node-fetch': OFFLINE } },
  },
  preload: {
    plugins: [noteBundled(ROOT, 'preload')],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), noteBundled(ROOT, 'renderer'), writeLicences(ROOT)],
    worker: { format: 'es', plugins: () => [noteBundled(ROOT, 'worker')] },
    resolve: { alias: aliases },
    build: {
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
