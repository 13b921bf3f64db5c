import { Bold, Link2, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../../renderer/briefing/briefingStore.ts';
import { EvidencePicker } from '../../renderer/briefing/EvidencePicker.tsx';
import { FillPart } from '../../renderer/briefing/FillPart.tsx';
import { Outline } from '../../renderer/briefing/Outline.tsx';
import type { SaveState } from '../../renderer/briefing/saveState.ts';
import { VariablesForm } from '../../renderer/briefing/VariablesForm.tsx';
import { ChecksRoom } from '../../renderer/checks/ChecksRoom.tsx';
import { SaveNote } from '../../renderer/frame/SaveNote.tsx';
import { useScreen } from '../../renderer/frame/screen.ts';
import { useBatch } from '../../renderer/library/captureFiles.ts';
import { OutcomeList } from '../../renderer/library/OutcomeList.tsx';
import { DayField } from '../../renderer/parts/DayField.tsx';
import { Field } from '../../renderer/parts/Field.tsx';
import { FormFoot } from '../../renderer/parts/FormFoot.tsx';
import { IconButton } from '../../renderer/parts/IconButton.tsx';
import { LongList } from '../../renderer/parts/LongList.tsx';
import { MenuButton } from '../../renderer/parts/MenuButton.tsx';
import { ProseField } from '../../renderer/prose/ProseField.tsx';
import { ProseView } from '../../renderer/prose/ProseView.tsx';
import { TemplateList } from '../../renderer/start/TemplateList.tsx';
import { articleScenes } from './articleScenes.tsx';
import { HEBREW, LONG, LONG_NAME, RTL } from './odd.ts';
import { oddProse, openExample, pictureFills, quoteFill, showFills, verdictFills } from './oddBriefing.ts';
import { sheetScenes } from './sheetScenes.tsx';

/** What stands on one page of the gallery: the stores are made ready, then each state has its name. */
export interface Scene {
  prepare?: () => Promise<void> | void;
  states: () => Record<string, ReactNode>;
}

const ignore = () => {};

const withFills =
  (fills: () => Parameters<typeof showFills>, findings: Diagnostic[] = []) =>
  async () => {
    await openExample();
    showFills(...fills());
    useBriefing.setState({ findings });
  };

const filled = (id: string) => (
  <ul className="fill-list">
    <FillPart fillId={id} slotLabel="Entries" started={false} />
  </ul>
);

export const SCENES: Record<string, Scene> = {
  buttons: {
    states: () => ({
      'plain, primary, small, off, link': (
        <p className="slot-actions">
          <button type="button" className="button">
            Plain
          </button>
          <button type="button" className="button button-primary">
            Primary
          </button>
          <button type="button" className="button button-small">
            Small
          </button>
          <button type="button" className="button" disabled>
            Off
          </button>
          <button type="button" className="link-button">
            Link
          </button>
          <button type="button" className="button">
            {LONG}
          </button>
        </p>
      ),
      'icons: plain, pressed, off': (
        <p className="toolbar">
          <IconButton icon={Bold} label="Bold" keys="Ctrl+B" onClick={ignore} />
          <IconButton icon={Link2} label="Link" aria-pressed onClick={ignore} />
          <IconButton icon={Trash2} label="Remove" aria-disabled onClick={ignore} />
        </p>
      ),
      segments: (
        <fieldset className="segments" aria-label="Kinds">
          <button type="button" aria-pressed>
            Evidence
          </button>
          <button type="button" aria-pressed={false}>
            {HEBREW}
          </button>
        </fieldset>
      ),
      'foot of a form': <FormFoot submit="Keep" disabled onClose={ignore} />,
    }),
  },
  menu: {
    states: () => ({
      'open, with keys, notes, a choice and what cannot be done': (
        <MenuButton
          label="Export"
          open
          choices={[
            { id: 'one', label: 'Export DOCX and PDF', keys: 'Ctrl+E, Enter', run: ignore },
            { id: 'two', label: LONG, note: '12', run: ignore },
            { id: 'three', label: RTL, chosen: true, run: ignore },
            { id: 'four', label: 'Not now', disabled: true, run: ignore },
          ]}
        >
          Export
        </MenuButton>
      ),
    }),
  },
  fields: {
    states: () => ({
      plain: <Text label="Title" value="Waterways, 12 January" />,
      'with a hint': <Text label="Role" hint="As it is printed behind the name." value="" />,
      flagged: <Text label="Credit" flag="needed" value="" />,
      long: <Text label={LONG_NAME} hint={LONG} value={LONG_NAME} />,
      'from the right': <Text label={HEBREW} value={RTL} />,
      day: <Field label="Day">{(ids) => <DayField {...ids} value="2026-01-12" onChange={ignore} />}</Field>,
      'no day': <Field label="Day">{(ids) => <DayField {...ids} value="" required onChange={ignore} />}</Field>,
      tick: (
        <label className="tick">
          <input type="checkbox" defaultChecked />
          Decoration only
        </label>
      ),
    }),
  },
  lists: {
    states: () => ({
      'a thousand lines, of which few are on the page': <Lines count={1000} />,
      'one line': <Lines count={1} />,
    }),
  },
  verdicts: {
    prepare: withFills(() => Object.values(verdictFills())),
    states: () => Object.fromEntries(Object.entries(verdictFills()).map(([name, { id }]) => [name, filled(id)])),
  },
  prose: {
    prepare: withFills(() => [{ kind: 'prose', id: 'fill_prose', slotId: 'overview-text', prose: oddProse() }]),
    states: () => ({
      'as it stands': (
        <div className="prose prose-plain">
          <ProseView prose={oddProse()} />
        </div>
      ),
      'in its editor': filled('fill_prose'),
      'empty, with the tools': (
        <ProseField label="Prose" prose={[]} placeholder="Write here" focusNow onChange={ignore} />
      ),
    }),
  },
  pictures: {
    prepare: async () => {
      await openExample();
      showFills(
        ...(await pictureFills(
          ['fill_said', {}],
          ['fill_unsaid', { alt: '', credit: '' }],
          ['fill_odd', { caption: RTL, credit: LONG, decorative: true }],
        )),
      );
    },
    states: () => ({
      'said in full': filled('fill_said'),
      'alternative text and credit missing': filled('fill_unsaid'),
      'decoration, from the right, long': filled('fill_odd'),
    }),
  },
  findings: {
    prepare: withFills(() => [quoteFill('fill_one')], someFindings()),
    states: () => ({ 'every severity, with and without a way to mend': <ChecksRoom /> }),
  },
  'no findings': { prepare: withFills(() => []), states: () => ({ none: <ChecksRoom /> }) },
  'not checked yet': { states: () => ({ waiting: <ChecksRoom /> }) },
  offers: { prepare: openExample, states: () => ({ 'evidence for a slot': <EvidencePicker /> }) },
  outline: { prepare: openExample, states: () => ({ 'full and short slots': <Outline /> }) },
  variables: {
    prepare: async () => {
      await openExample();
      const { briefing } = useBriefing.getState();
      if (briefing) useBriefing.setState({ briefing: { ...briefing, variables: { title: LONG_NAME, date: '' } } });
    },
    states: () => ({ 'a long title, no day': <Variables /> }),
  },
  saving: {
    prepare: openExample,
    states: () => ({ 'each in its turn': <Saving /> }),
  },
  files: {
    prepare: () => useBatch.setState({ files: FILES, running: true, folded: false }),
    states: () => ({ 'of every outcome': <OutcomeList /> }),
  },
  templates: { prepare: openExample, states: () => ({ all: <TemplateList /> }) },
  message: {
    prepare: () => useScreen.getState().say(`${LONG} ${RTL}`, { hint: 'Ctrl+Z brings it back.', undo: ignore }),
    states: () => ({ 'said, with a way back': null }),
  },
  trouble: {
    prepare: () =>
      useScreen.getState().say('The disk is full.', { hint: 'Make room, then save again.', trouble: true }),
    states: () => ({ 'stays until it is closed': null }),
  },
  ...articleScenes,
  ...sheetScenes,
};

function Text({ label, hint = '', flag = '', value }: { label: string; hint?: string; flag?: string; value: string }) {
  return (
    <Field label={label} hint={hint} flag={flag}>
      {(ids) => <input {...ids} className="input" dir="auto" defaultValue={value} />}
    </Field>
  );
}

function Lines({ count }: { count: number }) {
  const [current, setCurrent] = useState(0);
  return (
    <LongList
      label={`${count} lines`}
      count={count}
      estimate={40}
      keyOf={String}
      current={current}
      onCurrent={setCurrent}
      line={(index, place) => (
        <li key={index} {...place} className="source-item">
          <button type="button" data-row tabIndex={index === current ? 0 : -1} className="source-row">
            <span className="source-title">{index % 3 === 0 ? RTL : index % 3 === 1 ? LONG : `Line ${index + 1}`}</span>
          </button>
        </li>
      )}
    />
  );
}

function Variables() {
  const template = useBriefing((state) => state.dossier?.template);
  return template ? <VariablesForm template={template} /> : null;
}

const SAVES: SaveState[] = [
  { kind: 'saved' },
  { kind: 'saving' },
  { kind: 'failed', sentence: 'The disk is full.', hint: 'Make room.' },
  { kind: 'conflict', sentence: 'Another window has saved it.', hint: 'Choose which one stays.' },
];

function Saving() {
  const [at, setAt] = useState(SAVES.length - 1);
  return (
    <p>
      <SaveNote />{' '}
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          useBriefing.setState({ save: SAVES[(at + 1) % SAVES.length] ?? { kind: 'saved' } });
          setAt(at + 1);
        }}
      >
        Next
      </button>
    </p>
  );
}

function someFindings(): Diagnostic[] {
  const finding = (part: Partial<Diagnostic>): Diagnostic => ({
    code: 'quote-altered',
    severity: 'error',
    sentence: `It says “often” where the source has “never”: ${LONG}.`,
    hint: 'Take the source’s words, or sign it off with a reason.',
    place: { fillId: 'fill_one' },
    key: `key ${JSON.stringify(part)}`,
    signable: true,
    signedOff: false,
    ...part,
  });
  return [
    finding({}),
    finding({ severity: 'warning', sentence: RTL, place: {} }),
    finding({ severity: 'remark', sentence: 'Two sources carry one agency’s text.', hint: '', signable: false }),
    finding({ signedOff: true, sentence: 'She corrected herself on the phone.' }),
  ];
}

const FILES = (['waiting', 'reading', 'captured', 'known', 'refused', 'stopped'] as const).map((state, at) => ({
  path: at % 2 === 0 ? `${LONG}.docx` : `${HEBREW}.pdf`,
  open: async () => new File([], 'empty'),
  state,
  sentence: state === 'waiting' ? '' : `This file is ${state}.`,
  sourceId: '',
  briefingId: '',
  again: false,
}));
