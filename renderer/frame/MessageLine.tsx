import { X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { t } from '../words/t.ts';
import { useScreen } from './screen.ts';

const STAYS = 7000;

/** One line of words at the foot: what was done, or what went wrong and what to do. Trouble stays until it is closed. */
export function MessageLine() {
  const message = useScreen((screen) => screen.message);
  const hush = useScreen((screen) => screen.hush);
  useEffect(() => {
    if (!message || message.trouble) return;
    const timer = setTimeout(hush, STAYS);
    return () => clearTimeout(timer);
  }, [message, hush]);
  const isCovered = useScreen((screen) => screen.sheet !== null);
  // News lies dimmed behind a dialog that opens; what can be taken back, or went wrong, waits there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the opening counts, not what is said while it is open.
  useEffect(() => {
    if (isCovered && message && !message.trouble && !message.undo) hush();
  }, [isCovered]);
  return (
    <div className={`message-line ${message ? 'is-shown' : ''} ${message?.trouble ? 'is-trouble' : ''}`}>
      <div role="status" aria-live="polite" className="message-words">
        {message ? (
          <p key={message.count}>
            {message.text}
            {message.hint ? <span className="message-hint"> {message.hint}</span> : null}
          </p>
        ) : null}
      </div>
      {message?.undo ? (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            message.undo?.();
            hush();
          }}
        >
          {t('Undo removal')}
        </button>
      ) : null}
      {message ? <IconButton icon={X} label={t('Close message')} onClick={hush} /> : null}
    </div>
  );
}
