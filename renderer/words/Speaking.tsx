import { I18nProvider } from 'react-aria-components';
import { App } from '../frame/App.tsx';
import { useLanguage } from './language.ts';

/** The screen in its language. Another language draws all of it again; nothing is taken down, so nothing typed or chosen is lost. */
export function Speaking() {
  const language = useLanguage((state) => state.language);
  return (
    // Of right-to-left languages react-aria knows the direction by the tag.
    <I18nProvider locale={language}>
      <App />
    </I18nProvider>
  );
}
