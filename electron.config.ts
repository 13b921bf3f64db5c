import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { aliases } from './aliases.ts';

/** Three bundles: main (ES module, npm packages stay outside), preload (one CommonJS file, as the sandbox wants), renderer. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          'press-worker': 'desk/press/worker.ts',
          'reader-worker': 'desk/readers/worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
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
    plugins: [react()],
    worker: { format: 'es' },
    resolve: { alias: aliases },
    build: {
      outDir: 'out/renderer',
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
