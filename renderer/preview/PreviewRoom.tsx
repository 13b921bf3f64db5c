import { t } from '../words/t.ts';
import { PreviewPane } from './PreviewPane.tsx';

export function PreviewRoom() {
  return (
    <>
      <h1 className="visually-hidden">{t('Preview')}</h1>
      <PreviewPane />
    </>
  );
}
