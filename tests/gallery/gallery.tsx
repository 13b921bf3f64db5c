import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startAppearance } from '../../renderer/frame/appearance.ts';
import { MessageLine } from '../../renderer/frame/MessageLine.tsx';
import { Sheets } from '../../renderer/frame/Sheets.tsx';
import { takeToken } from '../../renderer/transport.ts';
import { startLanguage } from '../../renderer/words/language.ts';
import { SCENES, type Scene } from './scenes.tsx';

takeToken();
startAppearance();
startLanguage();

/** One scene at a time, named in the address's query; without a name a list of them all. */
function Gallery() {
  const name = new URLSearchParams(location.search).get('scene') ?? '';
  const scene = SCENES[name];
  return (
    <main id="main" tabIndex={-1} data-scene={name}>
      <h1 className="visually-hidden">Gallery</h1>
      {scene ? <Shown scene={scene} /> : <Names />}
    </main>
  );
}

function Shown({ scene }: { scene: Scene }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void Promise.resolve(scene.prepare?.()).then(() => setReady(true));
  }, [scene]);
  if (!isReady) return null;
  return (
    <>
      {Object.entries(scene.states()).map(([name, view]) => (
        <section key={name} className="gallery-state" aria-label={name}>
          <h2>{name}</h2>
          {/* Where a slot has its name: prose has its headings beneath. */}
          <h3 className="visually-hidden">{name}</h3>
          {view}
        </section>
      ))}
      <MessageLine />
      <Sheets />
      <p className="visually-hidden" data-ready>
        Ready
      </p>
    </>
  );
}

function Names() {
  return (
    <ul data-ready>
      {Object.keys(SCENES).map((name) => (
        <li key={name}>
          <a href={`?scene=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
