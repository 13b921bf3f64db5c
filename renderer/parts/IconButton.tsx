import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: LucideIcon;
  /** The name; shown as the tooltip too, with the key if there is one. */
  label: string;
  keys?: string;
}

/** A button that shows only its icon. */
export function IconButton({ icon: Icon, label, keys, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      className={`icon-button ${className}`}
      {...rest}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} />
    </button>
  );
}
