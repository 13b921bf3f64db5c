import { MoveSheet } from '../briefing/MoveSheet.tsx';
import { PickSheet } from '../briefing/PickSheet.tsx';
import { SignOffSheet } from '../checks/SignOffSheet.tsx';
import { HouseSheet } from '../house/HouseSheet.tsx';
import { AboutSheet } from '../keeping/AboutSheet.tsx';
import { KeepingSheet } from '../keeping/KeepingSheet.tsx';
import { PasteSheet } from '../library/PasteSheet.tsx';
import { MarginSheet } from '../margin/MarginSheet.tsx';
import { PaletteSheet } from '../palette/PaletteSheet.tsx';
import { PlaceSheet } from '../reader/PlaceSheet.tsx';
import { ReturnedSheet } from '../returned/ReturnedSheet.tsx';
import { NextIssueSheet } from '../series/NextIssueSheet.tsx';
import { TakeUpSheet } from '../series/TakeUpSheet.tsx';
import { SpellingSheet } from '../spelling/SpellingSheet.tsx';
import { DraftSheet } from '../start/DraftSheet.tsx';
import { NewBriefingSheet } from '../start/NewBriefingSheet.tsx';
import { NewTemplateSheet } from '../studio/NewTemplateSheet.tsx';
import { PublishSheet } from '../studio/PublishSheet.tsx';
import { TemplateVersionsSheet } from '../studio/TemplateVersionsSheet.tsx';
import { NewerSheet } from '../template/NewerSheet.tsx';
import { CompareSheet } from '../versions/CompareSheet.tsx';
import { KeepVersionSheet } from '../versions/KeepVersionSheet.tsx';
import { VersionsSheet } from '../versions/VersionsSheet.tsx';
import { t } from '../words/t.ts';
import { BlockedSheet } from './BlockedSheet.tsx';
import { ShortcutsSheet } from './ShortcutsSheet.tsx';
import { useScreen } from './screen.ts';

/** The one dialog that is open, if any. */
export function Sheets() {
  const sheet = useScreen((screen) => screen.sheet);
  const show = useScreen((screen) => screen.show);
  const close = () => show(null);
  if (!sheet) return null;
  if (sheet.kind === 'paste') return <PasteSheet reference={sheet.reference} onClose={close} />;
  if (sheet.kind === 'keeping') return <KeepingSheet onClose={close} />;
  if (sheet.kind === 'about') return <AboutSheet onClose={close} />;
  if (sheet.kind === 'shortcuts') return <ShortcutsSheet onClose={close} />;
  if (sheet.kind === 'margin') {
    const { note, slotId, fillId } = sheet;
    return <MarginSheet kind={note} place={{ slotId, fillId }} onClose={close} />;
  }
  if (sheet.kind === 'versions') return <VersionsSheet onClose={close} />;
  if (sheet.kind === 'keep-version') return <KeepVersionSheet onClose={close} />;
  if (sheet.kind === 'compare')
    return <CompareSheet onClose={close} {...(sheet.otherId ? { otherId: sheet.otherId } : {})} />;
  if (sheet.kind === 'take-up') return <TakeUpSheet onClose={close} />;
  if (sheet.kind === 'next-issue') return <NextIssueSheet onClose={close} />;
  if (sheet.kind === 'palette') return <PaletteSheet holds={sheet.holds} onClose={close} />;
  if (sheet.kind === 'new') {
    const { template, sourceIds, evidenceIds = [] } = sheet;
    return <NewBriefingSheet template={template} sourceIds={sourceIds} evidenceIds={evidenceIds} onClose={close} />;
  }
  if (sheet.kind === 'place') return <PlaceSheet pieces={sheet.pieces} draftFrom={sheet.draftFrom} onClose={close} />;
  if (sheet.kind === 'draft')
    return <DraftSheet sourceIds={sheet.sourceIds} evidenceIds={sheet.evidenceIds} onClose={close} />;
  if (sheet.kind === 'pick') {
    const { title = t('Evidence to place'), pickLabel, onPick } = sheet;
    return (
      <PickSheet title={title} onClose={close} {...(pickLabel ? { pickLabel } : {})} {...(onPick ? { onPick } : {})} />
    );
  }
  if (sheet.kind === 'sign-off') return <SignOffSheet finding={sheet.finding} onClose={close} />;
  if (sheet.kind === 'returned') return <ReturnedSheet onClose={close} />;
  if (sheet.kind === 'houses') return <HouseSheet onClose={close} />;
  if (sheet.kind === 'new-template') return <NewTemplateSheet from={sheet.from} name={sheet.name} onClose={close} />;
  if (sheet.kind === 'publish-template') return <PublishSheet findings={sheet.findings} onClose={close} />;
  if (sheet.kind === 'template-versions') return <TemplateVersionsSheet onClose={close} />;
  if (sheet.kind === 'spelling') return <SpellingSheet onClose={close} />;
  if (sheet.kind === 'newer-template') return <NewerSheet onClose={close} />;
  if (sheet.kind === 'move') return <MoveSheet fillId={sheet.fillId} onClose={close} />;
  return <BlockedSheet sentence={sheet.sentence} hint={sheet.hint} onClose={close} />;
}
