import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startAppearance } from './frame/appearance.ts';
import { takeToken } from './transport.ts';
import { startLanguage } from './words/language.ts';
import { Speaking } from './words/Speaking.tsx';

takeToken();
startAppearance();
startLanguage();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <Speaking />
  </StrictMode>,
);
