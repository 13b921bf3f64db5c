import { Check } from 'lucide-react';
import type { FocusEvent, ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { t } from '../words/t.ts';

export interface MenuChoice {
  id: string;
  label: string;
  keys?: string;
  /** Small at the end of its line: how many there are. */
  note?: string;
  disabled?: boolean;
  /** The one of several that holds now. */
  chosen?: boolean;
  run: () => void;
}

interface MenuButtonProps {
  label: string;
  children: ReactNode;
  choices: MenuChoice[];
  className?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  isDisabled?: boolean;
}

/** A button that opens a menu: arrow keys, type-ahead, Esc. */
export function MenuButton({ label, children, choices, className, open, onOpenChange, isDisabled }: MenuButtonProps) {
  return (
    <MenuTrigger {...(open === undefined ? {} : { isOpen: open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Button aria-label={label} className={className ?? 'button'} isDisabled={isDisabled ?? false}>
        {children}
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only hands the focus on that arrives in it. */}
        <div onFocus={focusFirst}>
          <Menu
            className="menu"
            aria-label={label}
            autoFocus="first"
            disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.id)}
            onAction={(key) => choices.find((choice) => choice.id === key)?.run()}
          >
            {choices.map((choice) => (
              <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="menu-item">
                <span>
                  {choice.label}
                  {choice.chosen ? <span className="visually-hidden">{t(', chosen')}</span> : null}
                </span>
                {choice.chosen ? <Check aria-hidden size={14} /> : null}
                {choice.note ? <span className="menu-note">{choice.note}</span> : null}
                {choice.keys ? (
                  <kbd className="menu-keys" aria-hidden>
                    {choice.keys}
                  </kbd>
                ) : null}
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Popover>
    </MenuTrigger>
  );
}

/**
 * Opened by a shortcut after a click, the menu itself gets the focus and marks its first entry without focusing it: Enter would do
 * nothing.
 */
function focusFirst({ target }: FocusEvent): void {
  if (target.getAttribute('role') !== 'menu') return;
  target.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])')?.focus();
}
