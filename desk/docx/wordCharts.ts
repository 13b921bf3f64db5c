import type { ChartBlock, Document } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import type { ChartParts, MakeChart } from './chartParts.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
export const CHART_TYPE = `${TYPES}.drawingml.chart+xml`;
export const WORKBOOK_TYPE = `${TYPES}.spreadsheetml.sheet`;
const CHART = `${OFFICE}/chart`;
/** The relationship by which a chart knows its workbook. */
export const WORKBOOK_ID = 'rIdWorkbook';

interface Package {
  Document: { Relationships: { addRelationship: (id: string, type: typeof CHART, target: string) => void } };
  ContentTypes: { addOverride: (type: string, path: string) => void };
}

/** The theme as the package has it that the charts stand in. */
type Dress = (theme: Theme) => Theme;

/** The charts of one body: each is a part of the package with a workbook of its own. */
export class WordCharts {
  private readonly make: MakeChart;
  private readonly dressed: Dress;
  private readonly parts: ChartParts[] = [];

  constructor(make: MakeChart, dressed: Dress) {
    this.make = make;
    this.dressed = dressed;
  }

  /** The relationship that a drawing names. */
  draw(block: ChartBlock, theme: Theme): string {
    return `rIdChart${this.parts.push(this.make(block, this.dressed(theme)))}`;
  }

  /** docx puts 'rId' before each id. */
  relate(file: Package): void {
    for (const at of this.parts.keys()) {
      file.Document.Relationships.addRelationship(`Chart${at + 1}`, CHART, chartPath(at).slice('word/'.length));
      file.ContentTypes.addOverride(CHART_TYPE, `/${chartPath(at)}`);
      file.ContentTypes.addOverride(WORKBOOK_TYPE, `/${workbookPath(at)}`);
    }
  }

  /** The parts for docx's own package. */
  files(): [path: string, bytes: string | Uint8Array][] {
    return this.parts.flatMap(({ chart, workbook }, at): [string, string | Uint8Array][] => [
      [chartPath(at), chart],
      [`word/charts/_rels/chart${at + 1}.xml.rels`, relationships(at)],
      [workbookPath(at), workbook],
    ]);
  }

  /** The parts for another package: the relationship that drawings name, the chart, its workbook. */
  named(): ({ part: string } & ChartParts)[] {
    return this.parts.map((parts, at) => ({ part: `rIdChart${at + 1}`, ...parts }));
  }
}

/** docx's charts, loaded only where there is one. */
export async function openCharts({ blocks }: Document, dressed: Dress = (theme) => theme): Promise<WordCharts> {
  const drawn = blocks.some((block) => block.kind === 'chart' && block.form !== 'timeline');
  return new WordCharts(drawn ? (await import('./chartParts.ts')).chartParts : noChart, dressed);
}

function noChart(): never {
  throw new Error('a chart in a document without charts');
}

function chartPath(at: number): string {
  return `word/charts/chart${at + 1}.xml`;
}

/** As Word calls it. */
function workbookPath(at: number): string {
  return `word/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`;
}

function relationships(at: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="${WORKBOOK_ID}" Type="${OFFICE}/package" Target="../${workbookPath(at).slice('word/'.length)}"/></Relationships>`
  );
}
