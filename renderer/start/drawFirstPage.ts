/** The first page of a PDF as a picture, `width` in CSS pixels. pdf.js comes with the first call. */
export async function drawFirstPage(bytes: Uint8Array, width: number): Promise<HTMLCanvasElement> {
  const { openPdf } = await import('../preview/openPdf.ts');
  const { pdf, close } = openPdf(bytes);
  try {
    const page = await (await pdf).getPage(1);
    const canvas = document.createElement('canvas');
    const [left = 0, , right = 0] = page.view;
    const scale = (width / (right - left)) * Math.max(2, window.devicePixelRatio);
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas;
  } finally {
    close();
  }
}
