/** Signs as wide as they are high: East Asian letters, and the Latin ones made for standing among them. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** How wide text is where nobody knows its font: so much a sign, and so much where it is as wide as high. In the unit of both. */
export function reckonedWidth(text: string, sign: number, wide: number): number {
  let width = 0;
  for (const one of text) width += WIDE.test(one) ? wide : sign;
  return width;
}
