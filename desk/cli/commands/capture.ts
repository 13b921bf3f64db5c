import { captureJson } from '../../../engine/capture/captureJson.ts';
import { ARTICLE_FORMATS, type ArticleFormat } from '../../../engine/nouns/articleFormat.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { openLibrary } from '../../library/openLibrary.ts';
import { readArticle } from '../../readers/readArticle.ts';
import { captureWords } from '../captureWords.ts';
import { today } from '../dates.ts';
import { libraryFolder } from '../libraryFolder.ts';
import { oneFile, readArgs } from '../readArgs.ts';
import { readInput } from '../readInput.ts';
import { UsageError } from '../usageError.ts';

/** 'auto' is what happens without the option. */
const FORMATS = ARTICLE_FORMATS.filter((format) => format !== 'auto');

export async function capture(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['format', 'url', 'library'], flags: ['json'] });
  const format = formatOf(args.values.format);
  const { bytes, name } = await readInput(oneFile(args, 'The article'));
  const stored = args.values.library !== undefined;
  const { source, evidence } = await readArticle({
    bytes,
    format,
    fileName: name,
    url: args.values.url ?? '',
    accessedOn: stored ? today() : '',
  });
  if (stored) {
    const library = openLibrary(libraryFolder(args.values.library), () => new Date().toISOString());
    try {
      if (library.readOnly !== '') throw new Refusal('read-only', library.readOnly);
      if (!library.sources.has(source.id)) {
        library.together(() => {
          library.sources.keep(source, bytes);
          library.evidence.suggest(source, evidence);
        });
      }
    } finally {
      library.close();
    }
  }
  const said = args.flags.has('json')
    ? `${JSON.stringify(captureJson(source, evidence), null, 2)}\n`
    : captureWords(source, evidence);
  process.stdout.write(said);
  return 0;
}

function formatOf(given: string | undefined): ArticleFormat {
  if (given === undefined) return 'auto';
  const format = FORMATS.find((one) => one === given);
  if (format) return format;
  throw new UsageError(`There is no format “${given}”; there are ${FORMATS.join(', ')}.`);
}
