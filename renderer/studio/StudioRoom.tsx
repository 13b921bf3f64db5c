import { StudioEditor } from './StudioEditor.tsx';
import { StudioShelf } from './StudioShelf.tsx';
import { useStudio } from './studioStore.ts';

/** Where templates are made: all of them, or the one on the table. */
export function StudioRoom() {
  const open = useStudio((state) => state.open !== null);
  return open ? <StudioEditor /> : <StudioShelf />;
}
