import { FindBar } from '../find/FindBar.tsx';
import { SeriesLine } from '../series/SeriesLine.tsx';
import { NewerLine } from '../template/NewerLine.tsx';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { CountsLine } from './CountsLine.tsx';
import { SectionPart } from './SectionPart.tsx';
import { TrayPart } from './TrayPart.tsx';
import { VariablesForm } from './VariablesForm.tsx';

export function BriefingPage() {
  const template = useBriefing((state) => state.dossier?.template);
  const id = useBriefing((state) => state.briefing?.id);
  if (!template || !id) return null;
  return (
    <div className="pane">
      <FindBar />
      <div className="pane-body briefing-page" key={id}>
        <h1 className="visually-hidden">{t('Briefing')}</h1>
        <NewerLine />
        <SeriesLine />
        <VariablesForm template={template} />
        {template.sections.map((section, index) => (
          <SectionPart key={section.id} section={section} index={index} />
        ))}
        <TrayPart template={template} />
      </div>
      <CountsLine />
    </div>
  );
}
