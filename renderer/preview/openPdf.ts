import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** One for all files: starting it takes longer than reading one. */
let worker: PDFWorker | null = null;

/** pdf.js takes the bytes for itself, so it is given a copy. No wasm, which the page's policy does not allow (version 6 has no eval left). */
export function openPdf(bytes: Uint8Array): { pdf: Promise<PDFDocumentProxy>; close: () => void } {
  worker ??= new PDFWorker();
  const task = getDocument({
    worker,
    data: bytes.slice(),
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
  });
  return { pdf: task.promise, close: () => void task.destroy() };
}
