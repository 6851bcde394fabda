import type { Meta } from '@storybook/react-vite';
import { useEffect } from 'react';
import { broken, type Planted, sound } from './planted.tsx';

const meta: Meta = { title: 'Broken/Sizes' };
export default meta;

const line = 'Somebody at the front desk can show you how to log in and what you can do there.';

function SmallTargetsPage({ fault }: Planted) {
  const size = fault ? 20 : 44;
  return (
    <div style={{ display: 'flex' }}>
      {['Less', 'More'].map((name) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          style={{ width: size, height: size, minHeight: 0, padding: 0 }}
        >
          {name === 'Less' ? '−' : '+'}
        </button>
      ))}
    </div>
  );
}

export const SmallTargets = broken(SmallTargetsPage);
export const SmallTargetsSound = sound(SmallTargetsPage);

function FixedWidthPage({ fault }: Planted) {
  return <p style={fault ? { width: 600 } : { maxWidth: 600 }}>{line}</p>;
}

export const FixedWidth = broken(FixedWidthPage);
export const FixedWidthSound = sound(FixedWidthPage);

function ClippedBySpacingPage({ fault }: Planted) {
  return (
    <div style={fault ? { width: 220, height: 24, overflow: 'hidden' } : { maxWidth: 220 }}>
      Help with the NHS App here
    </div>
  );
}

export const ClippedBySpacing = broken(ClippedBySpacingPage);
export const ClippedBySpacingSound = sound(ClippedBySpacingPage);

function OverlapsWhenLargePage({ fault }: Planted) {
  const height = fault ? { height: 30 } : { minHeight: 30 };
  return (
    <div style={{ maxWidth: 640 }}>
      <div style={height}>{line}</div>
      <div>Ask at the front desk, or phone us.</div>
    </div>
  );
}

export const OverlapsWhenLarge = broken(OverlapsWhenLargePage);
export const OverlapsWhenLargeSound = sound(OverlapsWhenLargePage);

function LostWhenNarrowPage({ fault }: Planted) {
  return (
    <div>
      <p>Ask at the front desk.</p>
      <p className="more">You can also phone us after 8 in the morning.</p>
      {fault ? <style>{'@media (max-width: 400px) { .more { display: none; } }'}</style> : null}
    </div>
  );
}

export const LostWhenNarrow = broken(LostWhenNarrowPage);
export const LostWhenNarrowSound = sound(LostWhenNarrowPage);

function OrientationLockedPage({ fault }: Planted) {
  return (
    <div className="turns">
      <p>{line}</p>
      {fault ? (
        <style>{'@media (orientation: portrait) { .turns { transform: rotate(90deg); } }'}</style>
      ) : null}
    </div>
  );
}

export const OrientationLocked = broken(OrientationLockedPage);
export const OrientationLockedSound = sound(OrientationLockedPage);

function ZoomBlockedPage({ fault }: Planted) {
  useEffect(() => {
    const viewport = document.querySelector('meta[name="viewport"]');
    viewport?.setAttribute(
      'content',
      fault
        ? 'width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no'
        : 'width=device-width, initial-scale=1',
    );
  }, [fault]);
  return <p>{line}</p>;
}

export const ZoomBlocked = broken(ZoomBlockedPage);
export const ZoomBlockedSound = sound(ZoomBlockedPage);

function CutRightToLeftPage({ fault }: Planted) {
  const shift = fault ? { marginLeft: -120 } : { marginInlineEnd: 0 };
  return (
    <div className="shifted" style={{ width: 280 }}>
      <style>{'.shifted p:dir(ltr) { margin-left: 0 !important; }'}</style>
      <p style={shift}>{line}</p>
    </div>
  );
}

export const CutRightToLeft = broken(CutRightToLeftPage);
export const CutRightToLeftSound = sound(CutRightToLeftPage);
