import { element, sign, within, type Xml } from './writtenXml.ts';

/** English Metric Units to a point. */
export const EMU = 12_700;
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Drawn {
  /** EMU. */
  width: number;
  height: number;
  /** Room around it, EMU. */
  effect?: { across: number; down: number };
  /** wp:docPr. */
  properties: Xml;
  /** Locked to its proportions. */
  locked: boolean;
  /** What follows `DRAWING` in the name of what it is: 'picture', 'chart'. */
  kind: string;
  graphic: Xml;
}

/** A run with a drawing that stands in the line (w:drawing with wp:inline). */
export function drawingRun({ width, height, effect, properties, locked, kind, graphic }: Drawn): Xml {
  const { across, down } = effect ?? { across: 0, down: 0 };
  const inline = within(
    'wp:inline',
    { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: '0', distB: '0', distL: '0', distR: '0' },
    [
      sign('wp:extent', { cx: width, cy: height }),
      sign('wp:effectExtent', { l: across, t: down, r: across, b: down }),
      properties,
      element(
        'wp:cNvGraphicFramePr',
        ...(locked ? [sign('a:graphicFrameLocks', { 'xmlns:a': `${DRAWING}/main`, noChangeAspect: '1' })] : []),
      ),
      within('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, [
        within('a:graphicData', { uri: `${DRAWING}/${kind}` }, [graphic]),
      ]),
    ],
  );
  return element('w:r', element('w:drawing', inline));
}
