import type { Meta } from '@storybook/react-vite';
import { broken, type Planted, sound } from './planted.tsx';

const meta: Meta = { title: 'Broken/Looks' };
export default meta;

function LowContrastPage({ fault }: Planted) {
  return (
    <p style={fault ? { background: '#fff', color: '#8c9aa3' } : {}}>
      The phone lines open at 8 in the morning.
    </p>
  );
}

export const LowContrast = broken(LowContrastPage);
export const LowContrastSound = sound(LowContrastPage);

function LowContrastInDarkThemePage({ fault }: Planted) {
  return (
    <p style={{ color: fault ? '#425563' : 'var(--df-secondary-text-colour, #425563)' }}>
      The phone lines open at 8 in the morning.
    </p>
  );
}

export const LowContrastInDarkTheme = broken(LowContrastInDarkThemePage);
export const LowContrastInDarkThemeSound = sound(LowContrastInDarkThemePage);

function LinkByColourOnlyPage({ fault }: Planted) {
  return (
    <p>
      Somebody at the front desk can show you how to log in, and a{' '}
      <a href="#guide" style={{ textDecoration: fault ? 'none' : 'underline' }}>
        written guide
      </a>{' '}
      is there for you to take home.
    </p>
  );
}

export const LinkByColourOnly = broken(LinkByColourOnlyPage);
export const LinkByColourOnlySound = sound(LinkByColourOnlyPage);

function MotionKeptPage({ fault }: Planted) {
  const calm = '@media (prefers-reduced-motion: reduce) { .moves { animation: none; } }';
  return (
    <div>
      <p className="moves">Please wait.</p>
      <style>
        {`@keyframes sway { to { transform: translateX(40px); } }
          .moves { max-width: 100px; margin-inline: 60px; animation: sway 2s infinite alternate; }
          ${fault ? '' : calm}`}
      </style>
    </div>
  );
}

export const MotionKept = broken(MotionKeptPage);
export const MotionKeptSound = sound(MotionKeptPage);

function ControlLostInForcedColoursPage({ fault }: Planted) {
  return (
    <div>
      <button type="button" className="dot" aria-label="Play" />
      <style>
        {`.dot { min-height: 0; width: 48px; height: 48px; padding: 0; background: #005eb8;
            border: ${fault ? '0' : '2px solid transparent'}; }`}
      </style>
    </div>
  );
}

export const ControlLostInForcedColours = broken(ControlLostInForcedColoursPage);
export const ControlLostInForcedColoursSound = sound(ControlLostInForcedColoursPage);

function StateLostInForcedColoursPage({ fault }: Planted) {
  return (
    <p>
      <input type="checkbox" id="texts" className="box" />
      <label htmlFor="texts">Tell me by text message</label>
      <style>
        {`.box { appearance: none; border: 2px solid #212b32; background: #fff; }
          .box:checked { background: #212b32; ${fault ? '' : 'border-width: 12px;'} }`}
      </style>
    </p>
  );
}

export const StateLostInForcedColours = broken(StateLostInForcedColoursPage);
export const StateLostInForcedColoursSound = sound(StateLostInForcedColoursPage);

function FocusLostInForcedColoursPage({ fault }: Planted) {
  return (
    <p>
      <button type="button" className="glow">
        Save
      </button>
      <style>
        {`.glow:focus-visible { box-shadow: 0 0 0 4px #212b32;
            outline: ${fault ? 'none' : '4px solid transparent'}; }`}
      </style>
    </p>
  );
}

export const FocusLostInForcedColours = broken(FocusLostInForcedColoursPage);
export const FocusLostInForcedColoursSound = sound(FocusLostInForcedColoursPage);

const writing =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='280' height='40'%3E%3Ctext x='4' y='28' font-size='20'%3EWe open at 8%3C/text%3E%3C/svg%3E";

function TextInBackgroundImagePage({ fault }: Planted) {
  return fault ? (
    <div style={{ width: 280, height: 40, background: `#fff url("${writing}")` }} />
  ) : (
    <div style={{ width: 280, height: 40 }}>We open at 8</div>
  );
}

export const TextInBackgroundImage = broken(TextInBackgroundImagePage);
export const TextInBackgroundImageSound = sound(TextInBackgroundImagePage);

function LostOnPaperPage({ fault }: Planted) {
  return (
    <div>
      <p>Your answers</p>
      <p className="answer">You would like help to log in.</p>
      {fault ? <style>{'@media print { .answer { display: none; } }'}</style> : null}
    </div>
  );
}

export const LostOnPaper = broken(LostOnPaperPage);
export const LostOnPaperSound = sound(LostOnPaperPage);

function CutOnPaperPage({ fault }: Planted) {
  return (
    <div className="list" tabIndex={0} role="region" aria-label="Answers">
      {Array.from({ length: 12 }, (_, at) => (
        <p key={`${at + 1}`}>Answer {at + 1}</p>
      ))}
      <style>
        {`.list { height: 160px; overflow-y: auto; }
          ${fault ? '' : '@media print { .list { height: auto; } }'}`}
      </style>
    </div>
  );
}

export const CutOnPaper = broken(CutOnPaperPage);
export const CutOnPaperSound = sound(CutOnPaperPage);
