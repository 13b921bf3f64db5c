import { useScreen } from '../frame/screen.ts';
import { usePreview } from '../preview/previewStore.ts';
import { useBriefing } from './briefingStore.ts';
import { missingIn, wordsOfBriefing } from './counts.ts';
import { goToNextMissing } from './nextMissing.ts';

/** At the foot: how much there is, against how much there may be, and what is missing. */
export function CountsLine() {
  const briefing = useBriefing((state) => state.briefing);
  const template = useBriefing((state) => state.dossier?.template);
  const findings = useBriefing((state) => state.findings);
  const pages = usePreview((preview) => (preview.of?.id === briefing?.id ? preview.shown.length : 0));
  const go = useScreen((screen) => screen.go);
  if (!briefing || !template) return null;
  const missing = missingIn(briefing, template, findings ?? []);
  const lacks = [
    missing.blanks.length > 0 ? plural(missing.blanks.length, 'blank', 'blanks') : '',
    missing.slots.length > 0 ? plural(missing.slots.length, 'slot', 'slots') : '',
  ].filter((part) => part !== '');
  const open = briefing.margin.filter((note) => note.done === null);
  const todos = open.filter((note) => note.kind === 'todo').length;
  const comments = open.length - todos;
  const limit = template.pageLimit;
  return (
    <footer className="counts-line">
      <span>{plural(wordsOfBriefing(briefing, template), 'word', 'words')}</span>
      {pages > 0 ? (
        <span className={limit !== null && pages > limit ? 'is-off' : ''}>
          {limit === null ? plural(pages, 'page', 'pages') : `${pages} of ${plural(limit, 'page', 'pages')}`}
        </span>
      ) : limit !== null ? (
        <span>up to {plural(limit, 'page', 'pages')}</span>
      ) : null}
      {lacks.length > 0 ? (
        <button type="button" className="link-button" onClick={goToNextMissing}>
          {lacks.join(' and ')} to fill
        </button>
      ) : null}
      {open.length > 0 ? (
        <button type="button" className="link-button" onClick={() => go('Checks')}>
          {[
            todos > 0 ? plural(todos, 'open to-do', 'open to-dos') : '',
            comments > 0 ? plural(comments, 'comment', 'comments') : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </button>
      ) : null}
    </footer>
  );
}

const NUMBER = new Intl.NumberFormat('en-GB');

function plural(count: number, one: string, many: string): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}
