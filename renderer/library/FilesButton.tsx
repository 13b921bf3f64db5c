import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { t } from '../words/t.ts';
import { ACCEPT } from './articleFiles.ts';
import { captureFiles } from './captureFiles.ts';

export function FilesButton() {
  return (
    <ChooseFiles
      label={t('Open files…')}
      fieldLabel={t('Open files')}
      accept={ACCEPT}
      multiple
      onChoose={(files) => void captureFiles(files)}
    />
  );
}
