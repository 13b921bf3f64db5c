import type { Theme } from '../../engine/nouns/theme.ts';
import { borderColour, fillColour } from './wordTheme.ts';

/**
 * The styles of tables. The data table's says how first and last row, first column and bands look, so that the boxes of
 * Word's Table Design tab do something; our tables ask for the first row alone.
 */
export function tableStyles(theme: Theme): string {
  const rule = (side: string, colour: string, size: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" ${borderColour(theme, colour)}/>`;
  const shade = `<w:shd w:val="clear" w:color="auto" ${fillColour(theme, theme.shade)}/>`;
  const part = (type: string, look: string, cell: string) =>
    `<w:tblStylePr w:type="${type}">${look}${cell === '' ? '' : `<w:tcPr>${cell}</w:tcPr>`}</w:tblStylePr>`;
  const edge = (side: string) => `<w:tcBorders>${rule(side, theme.accent, 8)}</w:tcBorders>`;
  return (
    // Word's own, with the margins that every table made by hand rests on.
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 108, 108)}</w:tblPr></w:style>` +
    '<w:style w:type="table" w:customStyle="1" w:styleId="BriefingTable"><w:name w:val="Briefing table"/><w:basedOn w:val="TableNormal"/>' +
    '<w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="1"/>' +
    `<w:tblBorders>${rule('top', theme.accent, 8)}${rule('bottom', theme.accent, 8)}${rule('insideH', theme.rule, 4)}</w:tblBorders>` +
    `${margins(50, 80, 80)}</w:tblPr>` +
    part('firstRow', theme.roles['table-head'].weight === 'regular' ? '' : BOLD, edge('bottom') + shade) +
    part('lastRow', BOLD, edge('top')) +
    part('firstCol', BOLD, '') +
    part('lastCol', BOLD, '') +
    part('band2Vert', '', shade) +
    part('band2Horz', '', shade) +
    '</w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="LayoutTable"><w:name w:val="Layout table"/><w:basedOn w:val="TableNormal"/>' +
    `<w:uiPriority w:val="99"/><w:tblPr>${margins(0, 0, 200)}</w:tblPr></w:style>`
  );
}

const BOLD = '<w:rPr><w:b/><w:bCs/></w:rPr>';

function margins(height: number, left: number, right: number): string {
  return `<w:tblCellMar><w:top w:w="${height}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="${height}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
}
