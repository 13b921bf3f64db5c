import { Plus } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { Section, Template } from '../../engine/nouns/template.ts';
import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';
import { t } from '../words/t.ts';
import { sectionLabel, slotLabel } from './names.ts';
import { addSection, addSlot, removeSection, removeSlot, stepPart } from './studioDeeds.ts';
import { type StudioPlace, useStudio } from './studioStore.ts';

const PART = 'application/x-briefwright-template-part';

interface OutlineProps {
  template: Template;
  findings: TemplateFinding[];
  fixed: boolean;
}

/** All parts of the template, in the order of its page: chosen by click or Enter, moved by Alt and arrows or by dragging. */
export function StudioOutline({ template, findings, fixed }: OutlineProps) {
  return (
    <nav aria-label={t('Parts of the template')} className="studio-outline">
      <Entry of="about" label={t('About the template')} wrong={worst(findings, 'template')} />
      <Entry of="blanks" label={t('Blanks')} wrong={worst(findings, 'variable')} />
      <Entry of="look" label={t('Look')} wrong={worst(findings, 'look')} />
      <ol className="studio-sections" aria-label={t('Sections')}>
        {template.sections.map((section) => (
          <SectionEntry key={section.id} template={template} section={section} findings={findings} fixed={fixed} />
        ))}
      </ol>
      {fixed ? null : (
        <button type="button" className="button button-small" onClick={addSection}>
          <Plus aria-hidden size={14} /> {t('Add section')}
        </button>
      )}
    </nav>
  );
}

function SectionEntry({
  template,
  section,
  findings,
  fixed,
}: {
  template: Template;
  section: Section;
  findings: TemplateFinding[];
  fixed: boolean;
}) {
  const at = template.sections.indexOf(section);
  const wrong = worst(findings, 'section', section.id);
  return (
    <li>
      <Movable of="section" id={section.id} fixed={fixed} onDropped={(part) => dropOnSection(part, section, at)}>
        <Entry
          of="section"
          id={section.id}
          label={sectionLabel(template, section)}
          wrong={wrong}
          note={section.when ? t('conditional // beside a section') : ''}
          onKey={fixed ? undefined : (event) => obeyKey(event, 'section', section.id, () => removeSection(section.id))}
        />
      </Movable>
      <ol className="studio-slots" aria-label={t('Slots of {section}', { section: sectionLabel(template, section) })}>
        {section.slots.map((slot, index) => (
          <li key={slot.id}>
            <Movable
              of="slot"
              id={slot.id}
              fixed={fixed}
              onDropped={(part) => part.of === 'slot' && moveSlot(part.id, section.id, index)}
            >
              <Entry
                of="slot"
                id={slot.id}
                label={slotLabel(slot)}
                wrong={worst(findings, 'slot', slot.id)}
                onKey={fixed ? undefined : (event) => obeyKey(event, 'slot', slot.id, () => removeSlot(slot))}
              />
            </Movable>
          </li>
        ))}
        {fixed ? null : (
          <li>
            <button type="button" className="link-button studio-add" onClick={() => addSlot(section.id)}>
              {t('Add slot')}
              <span className="visually-hidden">
                {' '}
                {t('to {section}', { section: sectionLabel(template, section) })}
              </span>
            </button>
          </li>
        )}
      </ol>
    </li>
  );
}

interface EntryProps {
  of: StudioPlace['of'];
  id?: string;
  label: string;
  wrong: TemplateFinding['severity'] | '';
  note?: string;
  onKey?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}

function Entry({ of, id = '', label, wrong, note = '', onKey }: EntryProps) {
  const chosen = useStudio(({ place }) => place.of === of && place.id === id);
  const choose = useStudio((state) => state.choose);
  return (
    <button
      type="button"
      id={`studio-${of}-${id}`}
      className={`studio-entry studio-entry-${of}`}
      aria-current={chosen || undefined}
      aria-keyshortcuts={onKey ? 'Alt+ArrowUp Alt+ArrowDown Delete' : undefined}
      onClick={() => choose(of, id)}
      onKeyDown={onKey}
    >
      <span dir="auto">{label}</span>
      {note ? <span className="studio-note">{note}</span> : null}
      {wrong ? (
        <span
          className={wrong === 'error' ? 'studio-wrong is-error' : 'studio-wrong'}
          title={t('Something is to be mended here')}
        >
          <span aria-hidden>!</span>
          <span className="visually-hidden">{t('Something is to be mended here')}</span>
        </span>
      ) : null}
    </button>
  );
}

interface Part {
  of: 'section' | 'slot';
  id: string;
}

interface MovableProps extends Part {
  fixed: boolean;
  onDropped: (part: Part) => void;
  children: React.ReactNode;
}

/** Can be dragged, and takes what is dragged onto it: that stands before it then. */
function Movable({ of, id, fixed, onDropped, children }: MovableProps) {
  const [over, setOver] = useState(false);
  if (fixed) return children;
  const carriesPart = (event: DragEvent) => event.dataTransfer.types.includes(PART);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's short cut; keys have Alt and arrows.
    <div
      draggable
      className={over ? 'studio-movable is-over' : 'studio-movable'}
      onDragStart={(event) => {
        event.stopPropagation();
        event.dataTransfer.setData(PART, JSON.stringify({ of, id } satisfies Part));
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (!carriesPart(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!carriesPart(event)) return;
        event.preventDefault();
        const part = JSON.parse(event.dataTransfer.getData(PART)) as Part;
        if (part.id !== id) onDropped(part);
      }}
    >
      {children}
    </div>
  );
}

/** A section goes before it, a slot to the end of it. */
function dropOnSection(part: Part, section: Section, at: number): void {
  const { perform, history } = useStudio.getState();
  if (part.of === 'slot') {
    moveSlot(part.id, section.id, section.slots.length);
    return;
  }
  const from = history?.now.sections.findIndex(({ id }) => id === part.id) ?? -1;
  perform(t('Move section'), { do: 'move-section', id: part.id, index: from >= 0 && from < at ? at - 1 : at });
}

function moveSlot(id: string, sectionId: string, index: number): void {
  useStudio.getState().perform(t('Move slot'), { do: 'move-slot', id, sectionId, index });
}

function obeyKey(event: KeyboardEvent<HTMLElement>, of: 'section' | 'slot', id: string, remove: () => void): void {
  const step = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
  if (!step && event.key !== 'Delete') return;
  event.preventDefault();
  if (!step) {
    const entries = [...document.querySelectorAll<HTMLElement>('.studio-outline .studio-entry')];
    const beside = entries[entries.indexOf(event.currentTarget) - 1]?.id;
    remove();
    if (beside) requestAnimationFrame(() => document.getElementById(beside)?.focus());
    return;
  }
  stepPart(of, id, event.key === 'ArrowUp' ? -1 : 1);
  requestAnimationFrame(() => document.getElementById(`studio-${of}-${id}`)?.focus());
}

/** The gravest of what is found there. */
function worst(findings: TemplateFinding[], of: TemplateFinding['of'], id?: string): TemplateFinding['severity'] | '' {
  const here = findings.filter((one) => one.of === of && (id === undefined || one.id === id));
  return here.some(({ severity }) => severity === 'error') ? 'error' : here.length > 0 ? 'warning' : '';
}
