import { X } from 'lucide-react';
import { IconButton } from '../parts/IconButton.tsx';
import { useOutcomes } from './captureFiles.ts';

/** File by file, what became of the last drop; only worth a list when there were several or one went wrong. */
export function OutcomeList() {
  const list = useOutcomes((outcomes) => outcomes.list);
  const running = useOutcomes((outcomes) => outcomes.running);
  if (list.length === 0 || (list.length === 1 && list[0]?.fine && !running)) return null;
  return (
    <section aria-label="Files" className="outcomes">
      <header>
        <h2>{running ? 'Reading files…' : 'Files'}</h2>
        <IconButton icon={X} label="Close the list of files" onClick={() => useOutcomes.setState({ list: [] })} />
      </header>
      <ul>
        {list.map((one) => (
          <li key={one.name} className={one.fine ? '' : 'is-trouble'}>
            <b>{one.name}</b>: {one.sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
