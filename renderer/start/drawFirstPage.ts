/** The first page of a PDF as a picture, `width` in CSS pixels. What draws comes with the first call. */
export async function drawFirstPage(bytes: Uint8Array, width: number): Promise<HTMLCanvasElement | null> {
  const { canvasOf, closePdf, drawPage } = await import('../preview/drawPage.ts');
  try {
    const picture = await drawPage(bytes, 1, { width: width * Math.max(2, window.devicePixelRatio) }).picture;
    return picture && canvasOf(picture);
  } finally {
    closePdf(bytes);
  }
}
