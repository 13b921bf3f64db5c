import { useEffect } from 'react';
import { BriefingRoom } from '../briefing/BriefingRoom.tsx';
import { ChecksRoom } from '../checks/ChecksRoom.tsx';
import { openArrived } from '../keeping/openArrived.ts';
import { LibraryRoom } from '../library/LibraryRoom.tsx';
import { useLibrary } from '../library/libraryStore.ts';
import { PreviewRoom } from '../preview/PreviewRoom.tsx';
import { StartRoom } from '../start/StartRoom.tsx';
import { StudioRoom } from '../studio/StudioRoom.tsx';
import { DropFiles } from './DropFiles.tsx';
import { MessageLine } from './MessageLine.tsx';
import { useMainWords } from './mainWords.ts';
import { Sheets } from './Sheets.tsx';
import { useScreen } from './screen.ts';
import { TopBar } from './TopBar.tsx';
import { useAbout } from './useAbout.ts';
import { useChecking } from './useChecking.ts';
import { useKeys } from './useKeys.ts';
import { usePasteCapture } from './usePasteCapture.ts';
import { useRoomFocus } from './useRoomFocus.ts';
import { useSaving } from './useSaving.ts';
import { useTitle } from './useTitle.ts';

export function App() {
  const room = useScreen((screen) => screen.room);
  const refresh = useLibrary((library) => library.refresh);
  const fetchAbout = useAbout((about) => about.fetch);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => void fetchAbout(), [fetchAbout]);
  useEffect(() => void openArrived(), []);
  useRoomFocus(room);
  useTitle();
  useMainWords();
  useKeys();
  usePasteCapture();
  useSaving();
  useChecking();
  return (
    <>
      <TopBar />
      <DropFiles>
        <main id="main" tabIndex={-1} className="room-frame">
          {room === 'Start' ? <StartRoom /> : null}
          {room === 'Library' ? <LibraryRoom /> : null}
          {room === 'Briefing' ? <BriefingRoom /> : null}
          {room === 'Preview' ? <PreviewRoom /> : null}
          {room === 'Checks' ? <ChecksRoom /> : null}
          {room === 'Studio' ? <StudioRoom /> : null}
        </main>
        <MessageLine />
      </DropFiles>
      <Sheets />
    </>
  );
}
