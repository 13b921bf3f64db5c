import { ChooseFiles } from '../parts/ChooseFiles.tsx';
import { PICTURE_ACCEPT } from './pictureDeeds.ts';

interface PictureButtonProps {
  label: string;
  multiple?: boolean;
  onChoose: (files: [File, ...File[]]) => void;
}

export function PictureButton(props: PictureButtonProps) {
  return <ChooseFiles {...props} accept={PICTURE_ACCEPT} className="button button-small" />;
}
