import { getDocument, type PDFDocumentLoadingTask, PDFWorker, type RenderTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Drawn, DrawOrder } from './drawing.ts';

/**
 * The thread that draws pages. A font that pdf.js lends to the screen itself makes the browser lay out every word of a long briefing
 * again, and drawing would hold up typing.
 */
const reader = new PDFWorker({ port: new Worker(workerUrl, { type: 'module' }) as unknown as null });
const files = new Map<number, PDFDocumentLoadingTask>();
const tasks = new Map<number, RenderTask | 'waiting'>();

self.addEventListener('message', ({ data }: MessageEvent<DrawOrder>) => {
  switch (data.do) {
    case 'open':
      files.set(data.file, open(data.bytes));
      break;
    case 'close':
      void files.get(data.file)?.destroy();
      files.delete(data.file);
      break;
    case 'draw':
      tasks.set(data.drawing, 'waiting');
      void draw(data)
        .catch(() => null)
        .then((picture) => tell({ drawing: data.drawing, picture }))
        .finally(() => tasks.delete(data.drawing));
      break;
    case 'cancel': {
      const task = tasks.get(data.drawing);
      tasks.delete(data.drawing);
      if (task !== 'waiting') task?.cancel();
      break;
    }
  }
});

/** The little of a document that pdf.js asks for where it draws: a place for fonts, and canvases. */
const stage = {
  fonts: (self as unknown as { fonts?: FontFaceSet }).fonts,
  createElement: () => new OffscreenCanvas(1, 1),
};

/** No wasm, which the page's policy does not allow (version 6 has no eval left). */
function open(bytes: Uint8Array): PDFDocumentLoadingTask {
  const task = getDocument({
    worker: reader,
    data: bytes,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    stopAtErrors: false,
    ownerDocument: stage as unknown as HTMLDocument,
    // Where threads have no fonts of their own, signs are drawn as paths.
    disableFontFace: stage.fonts === undefined,
  });
  // Every drawing from it says so.
  task.promise.catch(() => {});
  return task;
}

async function draw({ drawing, file, page, size }: Extract<DrawOrder, { do: 'draw' }>): Promise<ImageBitmap | null> {
  const doc = await files.get(file)?.promise;
  const proxy = await doc?.getPage(page);
  if (!proxy || !tasks.has(drawing)) return null;
  const [left = 0, , right = 0] = proxy.view;
  const viewport = proxy.getViewport({ scale: 'scale' in size ? size.scale : size.width / (right - left) });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // As for print: otherwise every step waits for the screen's next frame, and threads have none.
  const task = proxy.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, intent: 'print' });
  tasks.set(drawing, task);
  await task.promise;
  return canvas.transferToImageBitmap();
}

function tell(drawn: Drawn): void {
  self.postMessage(drawn, { transfer: drawn.picture ? [drawn.picture] : [] });
}
