import { type Marking, NO_MARKING, readTlp, tlpRank } from '../nouns/marking.ts';
import type { Damage, SourceBlock } from '../nouns/source.ts';
import { NO_GRADE, type SourceGrade } from '../nouns/sourceGrade.ts';

/** A notice is a short line of its own; a long paragraph tells a story about translating. */
const LONGEST_NOTICE = 300;
const NOTICE =
  /\b(?:machine|auto|automatically)[- ]?translat(?:ed|ion)\b|\btranslated (?:automatically|by (?:a machine|AI|artificial intelligence|Google|DeepL|Papago))|기계 ?번역|자동 ?번역|машинн\p{L}+ перевод|maschinell übersetzt|traduit automatiquement|traducción automática|机器翻译|自動翻訳/iu;
const AI_NOTICE =
  /\b(?:written|generated|produced|created|drafted|summari[sz]ed|assisted) (?:\p{L}+ ){0,3}(?:by|with|using) (?:the (?:help|aid|assistance) of )?(?:generative )?(?:AI|artificial intelligence|a language model|ChatGPT)(?!\p{L})|\bAI[- ](?:generated|assisted|written) (?:article|text|content|story|summary)\b|\bmit (?:Hilfe von )?(?:KI|künstlicher Intelligenz) (?:erstellt|verfasst)|AI가? 작성/iu;
const FROM = /\bfrom (?:the )?(?:original )?(\p{Lu}\p{L}+)|\b(\p{Lu}\p{L}+)-to-English\b/u;
const LANGUAGES: Record<string, string> = Object.fromEntries(
  'Arabic ar,Chinese zh,Czech cs,Dutch nl,English en,Finnish fi,French fr,German de,Greek el,Hebrew he,Hindi hi,Hungarian hu,Indonesian id,Italian it,Japanese ja,Korean ko,Norwegian no,Persian fa,Polish pl,Portuguese pt,Romanian ro,Russian ru,Spanish es,Swedish sv,Thai th,Turkish tr,Ukrainian uk,Vietnamese vi'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What the text itself shows of a machine's part in it. Everything found is a guess until the analyst confirms it. */
export function guessGrade(text: string, blocks: SourceBlock[], damage: Damage[]): SourceGrade {
  const lines = blocks
    .filter(({ start, end }) => end - start <= LONGEST_NOTICE)
    .map(({ start, end }) => text.slice(start, end));
  const notice = lines.find((line) => NOTICE.test(line));
  const machineTranslated = notice !== undefined || damage.some(({ code }) => code === 'machine-translation');
  const named = FROM.exec(notice ?? '');
  const translatedFrom = LANGUAGES[named?.[1] ?? named?.[2] ?? ''] ?? '';
  const aiDisclosed = lines.some((line) => AI_NOTICE.test(line));
  return {
    ...NO_GRADE,
    machineTranslated,
    translatedFrom,
    aiDisclosed,
    marking: statedMark(lines),
    guessed: [
      ...(machineTranslated ? (['machineTranslated'] as const) : []),
      ...(translatedFrom === '' ? [] : (['translatedFrom'] as const)),
      ...(aiDisclosed ? (['aiDisclosed'] as const) : []),
    ],
  };
}

/** A line that says little but the mark stands for the whole: "TLP:AMBER", "Marked TLP:AMBER+STRICT. Recipients only." */
const LONGEST_MARK = 80;
/** Marks stand at the head or the foot of a paper. */
const MARKED_LINES = 3;

/** The label that the source itself carries; the highest where there are several. */
function statedMark(lines: string[]): Marking {
  const labels = [...lines.slice(0, MARKED_LINES), ...lines.slice(-MARKED_LINES)]
    .filter((line) => line.length <= LONGEST_MARK)
    .flatMap((line) => line.match(/\bTLP: ?(?:RED|AMBER(?: ?\+ ?STRICT)?|GREEN|CLEAR|WHITE)(?!\p{L})/giu) ?? [])
    .flatMap((label) => readTlp(label) ?? []);
  const tlp = labels.sort((a, b) => tlpRank(b) - tlpRank(a))[0] ?? null;
  return { ...NO_MARKING, tlp };
}
