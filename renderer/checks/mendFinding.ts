import { fixSteps } from '../../engine/commands/fixSteps.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';

/** What the button says that does the fix. */
export function fixWords({ fix }: Diagnostic): string {
  if (!fix) return '';
  switch (fix.edit.do) {
    case 'replace':
      return t('Write “{words}”', { words: fix.now });
    case 'mark':
      return t('Mark it {mark}', { mark: fix.now });
    case 'cite':
      return t('Cite it');
    case 'own-wording':
      return t('Take the article’s wording');
    case 'own-speaker':
      return t('Name “{speaker}”', { speaker: fix.now });
    case 'heading':
      return t('Make it a first-level heading');
    case 'drop-empty':
      return t('Take the empty heading out');
  }
}

/** Does the fix as one command, which one undo takes back; not where the text is no longer what was checked. */
export function mendFinding(finding: Diagnostic): boolean {
  const { briefing, perform, undo, check } = useBriefing.getState();
  const steps = briefing && fixSteps(briefing, finding);
  if (!briefing || !steps) {
    useScreen.getState().say(t('The text is another by now.'), { hint: t('It is checked again.'), trouble: true });
    if (briefing) void check(briefing);
    return false;
  }
  perform(fixWords(finding), steps);
  useScreen.getState().say(t('Done: {what}.', { what: fixWords(finding) }), { undo });
  const now = useBriefing.getState().briefing;
  if (now) void check(now);
  return true;
}
