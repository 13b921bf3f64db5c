import { PreviewPane } from './PreviewPane.tsx';

export function PreviewRoom() {
  return (
    <>
      <h1 className="visually-hidden">Preview</h1>
      <PreviewPane />
    </>
  );
}
