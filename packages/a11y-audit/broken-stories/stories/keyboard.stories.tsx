import type { Meta } from '@storybook/react-vite';
import { useRef, useState } from 'react';
import { broken, type Planted, sound } from './planted.tsx';

const meta: Meta = { title: 'Broken/Keyboard' };
export default meta;

function MouseOnlyControlPage({ fault }: Planted) {
  const [count, setCount] = useState(0);
  const more = () => setCount(count + 1);
  return (
    <div>
      <p>People helped today: {count}</p>
      {fault ? (
        <div onClick={more}>One more</div>
      ) : (
        <button type="button" onClick={more}>
          One more
        </button>
      )}
    </div>
  );
}

export const MouseOnlyControl = broken(MouseOnlyControlPage);
export const MouseOnlyControlSound = sound(MouseOnlyControlPage);

function KeyboardTrapPage({ fault }: Planted) {
  return (
    <div className="field">
      <label htmlFor="note">Note</label>
      <input
        id="note"
        onKeyDown={(event) => {
          if (fault && event.key === 'Tab') event.preventDefault();
        }}
      />
      <button type="button">Save</button>
    </div>
  );
}

export const KeyboardTrap = broken(KeyboardTrapPage);
export const KeyboardTrapSound = sound(KeyboardTrapPage);

function PositiveTabindexPage({ fault }: Planted) {
  return (
    <p>
      <button type="button">Back</button>
      <button type="button" tabIndex={fault ? 1 : 0}>
        Continue
      </button>
    </p>
  );
}

export const PositiveTabindex = broken(PositiveTabindexPage);
export const PositiveTabindexSound = sound(PositiveTabindexPage);

function WrongOrderPage({ fault }: Planted) {
  return (
    <div style={{ display: 'flex', flexFlow: fault ? 'row-reverse wrap' : 'row wrap', gap: 16 }}>
      <button type="button">First</button>
      <button type="button">Second</button>
      <button type="button">Third</button>
    </div>
  );
}

export const WrongOrder = broken(WrongOrderPage);
export const WrongOrderSound = sound(WrongOrderPage);

function FocusRingRemovedPage({ fault }: Planted) {
  return (
    <div>
      <button type="button" className="ringless">
        Save
      </button>
      {fault ? <style>{'.ringless:focus-visible { outline: none; }'}</style> : null}
    </div>
  );
}

export const FocusRingRemoved = broken(FocusRingRemovedPage);
export const FocusRingRemovedSound = sound(FocusRingRemovedPage);

function FocusUnderStickyBarPage({ fault }: Planted) {
  return (
    <div style={{ paddingBottom: fault ? 0 : 160 }}>
      {Array.from({ length: 30 }, (_, at) => (
        <p key={`${at + 1}`}>
          <button type="button" style={{ scrollMarginBottom: fault ? 0 : 160 }}>
            Person {at + 1}
          </button>
        </p>
      ))}
      <div className="bar">Records of the front desk</div>
      <style>
        {`.bar { position: fixed; inset: auto 0 0 0; height: 120px; background: #212b32; color: #fff; }
          @media print { .bar { position: static; } }
          @media (max-height: 600px) { .bar { position: static; } }`}
      </style>
    </div>
  );
}

export const FocusUnderStickyBar = broken(FocusUnderStickyBarPage);
export const FocusUnderStickyBarSound = sound(FocusUnderStickyBarPage);

function FocusOnUnseenControlPage({ fault }: Planted) {
  return (
    <p>
      <button type="button" style={{ opacity: fault ? 0 : 1 }}>
        Print
      </button>
      <button type="button">Save</button>
    </p>
  );
}

export const FocusOnUnseenControl = broken(FocusOnUnseenControlPage);
export const FocusOnUnseenControlSound = sound(FocusOnUnseenControlPage);

function ButtonDeafToKeysPage({ fault }: Planted) {
  const [open, setOpen] = useState(false);
  const turn = () => setOpen(!open);
  return (
    <div>
      <div
        role="button"
        tabIndex={0}
        onClick={turn}
        onKeyDown={(event) => {
          if (fault || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          turn();
        }}
      >
        {open ? 'Less' : 'More'} about our opening hours
      </div>
    </div>
  );
}

export const ButtonDeafToKeys = broken(ButtonDeafToKeysPage);
export const ButtonDeafToKeysSound = sound(ButtonDeafToKeysPage);

function DialogStaysOpenPage({ fault }: Planted) {
  const [open, setOpen] = useState(true);
  if (!open) return <p>The message is closed.</p>;
  return (
    <div
      role="dialog"
      aria-modal
      aria-labelledby="leave"
      onKeyDown={({ key }) => {
        if (!fault && key === 'Escape') setOpen(false);
      }}
    >
      <h2 id="leave">Leave without saving?</h2>
      <button type="button" autoFocus onClick={() => setOpen(false)}>
        Stay
      </button>
    </div>
  );
}

export const DialogStaysOpen = broken(DialogStaysOpenPage);
export const DialogStaysOpenSound = sound(DialogStaysOpenPage);

function FocusNotMovedToDialogPage({ fault }: Planted) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div>
      <button
        type="button"
        onClick={() => {
          if (fault) setOpen(true);
          else dialog.current?.showModal();
        }}
      >
        Delete the record
      </button>
      <dialog ref={dialog} open={fault && open} aria-labelledby="sure">
        <h2 id="sure">Delete this record?</h2>
        <button type="button" ref={button} onClick={() => dialog.current?.close()}>
          Keep it
        </button>
      </dialog>
    </div>
  );
}

export const FocusNotMovedToDialog = broken(FocusNotMovedToDialogPage);
export const FocusNotMovedToDialogSound = sound(FocusNotMovedToDialogPage);

function RadiosWithoutArrowsPage({ fault }: Planted) {
  const ways = ['Phone', 'Letter'];
  const [chosen, setChosen] = useState(0);
  const radios = useRef<(HTMLDivElement | null)[]>([]);
  return (
    <div role="radiogroup" aria-label="How should we contact you?">
      {ways.map((way, at) => (
        <div
          key={way}
          ref={(element) => {
            radios.current[at] = element;
          }}
          role="radio"
          aria-checked={at === chosen}
          tabIndex={at === chosen ? 0 : -1}
          onClick={() => setChosen(at)}
          onKeyDown={({ key }) => {
            if (fault || !key.startsWith('Arrow')) return;
            const next = (at + 1) % ways.length;
            setChosen(next);
            radios.current[next]?.focus();
          }}
        >
          {at === chosen ? '● ' : '○ '}
          {way}
        </div>
      ))}
    </div>
  );
}

export const RadiosWithoutArrows = broken(RadiosWithoutArrowsPage);
export const RadiosWithoutArrowsSound = sound(RadiosWithoutArrowsPage);
