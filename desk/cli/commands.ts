/** Runs with the arguments after its name; gives the exit code. */
type Run = (args: string[]) => Promise<number>;

export interface Command {
  name: string;
  usage: string[];
  about: string;
  /** Loaded only when it is asked for: `capture` needs no PDF writer. */
  load: () => Promise<Run>;
}

export const commands: Command[] = [
  {
    name: 'capture',
    usage: ['capture FILE|- [--format text|markdown|html|docx|pdf|email] [--url U] [--json] [--library DIR]'],
    about:
      'Reads an article and prints what it found: metadata, suggested quotations, numbers and excerpts, damage. Stores it only with --library.',
    load: async () => (await import('./commands/capture.ts')).capture,
  },
  {
    name: 'draft',
    usage: ['draft --template ID --title T [--date D] FILE... -o X.briefing'],
    about:
      'Captures articles and puts what they suggest where the template’s rules want it. D is a date such as 2026-01-31.',
    load: async () => (await import('./commands/draft.ts')).draft,
  },
  {
    name: 'new',
    usage: ['new --template ID --title T [--date D] -o X.briefing'],
    about: 'Writes an empty briefing on a template.',
    load: async () => (await import('./commands/new.ts')).newFile,
  },
  {
    name: 'next',
    usage: ['next X.briefing [--date D] [--newest-template] -o Y.briefing'],
    about:
      'Writes the next issue of a series: what the template carries over stands in it, number and date go on, and what is new, updated or unchanged is told against this one. Without --date the template’s rhythm says the day.',
    load: async () => (await import('./commands/next.ts')).next,
  },
  {
    name: 'export',
    usage: ['export X.briefing [--docx OUT] [--house FILE] [--pdf OUT] [--html OUT] [--md OUT] [--at ISO] [--by NAME]'],
    about:
      'Checks the briefing and writes it as DOCX, PDF, web page or Markdown. Nothing is written while a finding stands that stops it. --at is the date inside the files. --house, a .docx or .dotx of your own, is the base of the DOCX: its cover, headers and styles stay, its placeholders ({{title}}, {{contents}}, {{body}} …) are filled in.',
    load: async () => (await import('./commands/export.ts')).exportFile,
  },
  {
    name: 'import',
    usage: ['import RETURNED.docx --into X.briefing [--json] [--accept all|none|tracked] [--by NAME] [-o Y.briefing]'],
    about:
      'Reads a DOCX that was exported from the briefing and comes back edited in Word, LibreOffice or Google Docs, tracked or not: lists every edit, which quotations and numbers it touches and what the checks say of it. --accept takes all edits, or the tracked ones, over into -o; what the briefing has no place for is left as a note in its margin.',
    load: async () => (await import('./commands/import.ts')).importReturned,
  },
  {
    name: 'check',
    usage: ['check X.briefing [--json]'],
    about: 'Prints all findings; exit 1 while one stands that stops an export.',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'trace',
    usage: ['trace OUT.docx|OUT.pdf|OUT.html [--json]'],
    about:
      'Prints from every footnote to the evidence and its source, as the file itself tells, and hashes every text again; of a DOCX also whether paragraphs with evidence still print what was exported.',
    load: async () => (await import('./commands/trace.ts')).trace,
  },
  {
    name: 'template',
    usage: [
      'template list [--library DIR]',
      'template show ID [--library DIR]',
      'template validate FILE',
      'template move X.briefing [--to VERSION|FILE] -o Y.briefing',
    ],
    about:
      'The built-in templates and those of the library; a briefing taken to another version of its template (the built-in one, or one in a file): what finds no place is kept and not printed; or whether a template file of your own is sound: a template of Briefwright (JSON), or a Word file (.docx, .dotx) as the base of exports, whose findings name the paragraph, tag or style.',
    load: async () => (await import('./commands/template.ts')).template,
  },
  {
    name: 'library',
    usage: [
      'library search QUERY [--library DIR]',
      'library export FOLDER|FILE.zip [--library DIR]',
      'library export FILE --as csl|ris|bib [--briefing ID|TITLE] [--library DIR]',
      'library import FILE.zip|FILE.json|FILE.ris|FILE.bib [--library DIR]',
      'library backup [FILE] [--library DIR]',
      'library backups [--library DIR]',
      'library restore FILE|NAME|--undo [--library DIR]',
      'library move FOLDER [--despite-sync] [--remove-old] [--library DIR]',
    ],
    about:
      'Searches the library (words, "phrases", -without, publisher: speaker: language: after: before: kind: unused in:title; all in one argument); writes all its briefings as .briefing files into a folder, everything into one zip of open formats, or its sources (or a briefing’s) for Zotero; takes such a zip, or references, in; writes a backup, to a file or among its own; lists its own backups; puts a backup in its place (what was there is kept beside it, and --undo takes it back); or moves to another folder (copied, compared, read through; the old copy stays until --remove-old).',
    load: async () => (await import('./commands/library.ts')).library,
  },
  {
    name: 'serve',
    usage: ['serve [--port N] [--library DIR]'],
    about: 'The same program in a browser of this machine, until Ctrl+C.',
    load: async () => (await import('./commands/serve.ts')).serveDesk,
  },
];
