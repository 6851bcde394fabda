import { HelpOffer } from '@digital-facilitation/react';
import { useEffect, useRef, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

const offer = <HelpOffer surgeryPhone="01632 960 100" />;

/** A page from a server whose script is on its way: the markup is there, and nothing listens yet. */
export function LateScript({ secondsLate }: { secondsLate: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [arrived, setArrived] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setArrived(true), secondsLate * 1000);
    return () => clearTimeout(timer);
  }, [secondsLate]);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    if (!arrived) {
      element.innerHTML = renderToString(offer);
      return;
    }
    const root: Root = hydrateRoot(element, offer);
    // React cannot take one root away while it renders another.
    return () => void setTimeout(() => root.unmount());
  }, [arrived]);

  return (
    <div className="kit-stack">
      <p>
        {arrived
          ? 'The script has arrived. '
          : `The script arrives ${secondsLate} seconds after the page. Choose an answer before it does. `}
        {arrived ? null : (
          <button type="button" onClick={() => setArrived(true)}>
            Let it arrive now
          </button>
        )}
      </p>
      <div ref={place} />
    </div>
  );
}
