import { useScreen } from '../frame/screen.ts';
import { usePreview } from '../preview/previewStore.ts';
import { t } from '../words/t.ts';
import { listWords } from '../words/written.ts';
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
    missing.blanks.length > 0
      ? t('{count, plural, one {# blank} other {# blanks}}', { count: missing.blanks.length })
      : '',
    missing.slots.length > 0 ? t('{count, plural, one {# slot} other {# slots}}', { count: missing.slots.length }) : '',
  ].filter((part) => part !== '');
  const open = briefing.margin.filter((note) => note.done === null);
  const todos = open.filter((note) => note.kind === 'todo').length;
  const comments = open.length - todos;
  const limit = template.pageLimit;
  return (
    <footer className="counts-line">
      <span>{t('{words, plural, one {# word} other {# words}}', { words: wordsOfBriefing(briefing, template) })}</span>
      {pages > 0 ? (
        <span className={limit !== null && pages > limit ? 'is-off' : ''}>
          {limit === null
            ? t('{pages, plural, one {# page} other {# pages}}', { pages })
            : t('{pages} of {limit, plural, one {# page} other {# pages}}', { pages, limit })}
        </span>
      ) : limit !== null ? (
        <span>{t('up to {count, plural, one {# page} other {# pages}}', { count: limit })}</span>
      ) : null}
      {lacks.length > 0 ? (
        <button type="button" className="link-button" onClick={goToNextMissing}>
          {t('{what} to fill', { what: listWords(lacks) })}
        </button>
      ) : null}
      {open.length > 0 ? (
        <button type="button" className="link-button" onClick={() => go('Checks')}>
          {[
            todos > 0 ? t('{count, plural, one {# open to-do} other {# open to-dos}}', { count: todos }) : '',
            comments > 0 ? t('{count, plural, one {# comment} other {# comments}}', { count: comments }) : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </button>
      ) : null}
    </footer>
  );
}
