import { PreviewPane } from './PreviewPane.tsx';

export function PreviewRoom() {
  return <PreviewPane />;
}
