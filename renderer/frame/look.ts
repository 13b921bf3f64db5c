export type Look = 'system' | 'light' | 'dark';

const KEY = 'briefwright-look';

/** Puts the chosen look on the page before it is first painted. */
export function startLook(): void {
  setLook(currentLook());
}

function currentLook(): Look {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function setLook(look: Look): void {
  if (look === 'system') {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset.look;
  } else {
    localStorage.setItem(KEY, look);
    document.documentElement.dataset.look = look;
  }
}

/** Whether the page is dark now, by choice or by the system's wish. */
export function isDark(): boolean {
  const look = currentLook();
  return look === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : look === 'dark';
}
