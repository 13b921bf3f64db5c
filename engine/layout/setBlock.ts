import type { Block } from '../nouns/document.ts';
import type { TextRole } from '../nouns/theme.ts';
import type { Band } from './band.ts';
import { setChart } from './blocks/setChart.ts';
import { setContents } from './blocks/setContents.ts';
import { setFacts } from './blocks/setFacts.ts';
import { setHeading } from './blocks/setHeading.ts';
import { setList } from './blocks/setList.ts';
import { setPicture } from './blocks/setPicture.ts';
import { setQuotation } from './blocks/setQuotation.ts';
import { setStats } from './blocks/setStats.ts';
import { setTable } from './blocks/setTable.ts';
import { isEmpty } from './plainText.ts';
import { setParagraph } from './setParagraph.ts';
import type { Setting } from './setting.ts';

/** A block as bands, in reading order. `headingIndex` counts the headings before it. */
export function setBlock(setting: Setting, block: Block, headingIndex: number): Band[] {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
      return setText(setting, block, block.kind);
    case 'paragraph':
      return setText(setting, block, block.role);
    case 'facts':
      return setFacts(setting, block);
    case 'toc':
      return setContents(setting, block);
    case 'heading':
      return setHeading(setting, block, headingIndex);
    case 'list':
      return setList(setting, block);
    case 'quotation':
    case 'excerpt':
      return setQuotation(setting, block);
    case 'stats':
      return setStats(setting, block);
    case 'table':
      return setTable(setting, block);
    case 'chart':
      return setChart(setting, block);
    case 'picture':
      return setPicture(setting, block);
    case 'page-break':
    case 'columns':
      return [];
  }
}

type Text = Extract<Block, { kind: 'title' | 'subtitle' | 'paragraph' }>;

function setText(setting: Setting, block: Text, role: TextRole): Band[] {
  if (isEmpty(block.inlines)) return [];
  const style = setting.style(role);
  const hang = role === 'source-entry' ? style.indent : 0;
  return setParagraph(setting, block.inlines, {
    style,
    node: setting.node('P', 0),
    origin: block.origin,
    hang,
    even: role === 'title' || role === 'subtitle',
  });
}
