import { useEffect } from 'react';
import { useScreen } from '../frame/screen.ts';
import { MenuButton } from '../parts/MenuButton.tsx';
import { useStart } from '../start/startStore.ts';

/** With articles chosen: make a briefing of them by a template's draft rules. */
export function DraftBar({ sourceIds }: { sourceIds: string[] }) {
  const templates = useStart((start) => start.templates);
  const refresh = useStart((start) => start.refresh);
  const show = useScreen((screen) => screen.show);
  useEffect(() => {
    if (!templates) void refresh();
  }, [templates, refresh]);
  if (sourceIds.length === 0 || !templates) return null;
  return (
    <div className="draft-bar">
      <span>{sourceIds.length === 1 ? '1 article chosen' : `${sourceIds.length} articles chosen`}</span>
      <MenuButton
        label="Draft a briefing"
        className="button"
        choices={templates.map((template) => ({
          id: template.id,
          label: template.name,
          run: () => show({ kind: 'new', template, sourceIds }),
        }))}
      >
        Draft a briefing
      </MenuButton>
    </div>
  );
}
