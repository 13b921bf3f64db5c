/// <reference types="vite/client" />

interface Window {
  /** Put there by the Electron preload; absent in the browser door. */
  briefwright?: {
    ask: import('../desk/bridge.ts').Ask;
    onMenu: (callback: (order: string) => void) => void;
    tellWords: (words: Record<string, string>) => void;
    platform: string;
  };
}
