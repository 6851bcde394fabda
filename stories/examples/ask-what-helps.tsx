import '@digital-facilitation/react/styles.css';
import type { NeedsRecorded } from '@digital-facilitation/data-model';
import { AskWhatHelps } from '@digital-facilitation/react';

export function WhatWouldHelp({ keep }: { keep: (record: NeedsRecorded) => void }) {
  return (
    <AskWhatHelps
      surgeryPhone="01632 960 100"
      available={['account-recovery-help', 'one-to-one', 'wifi-in-surgery', 'private-room']}
      onNeedsRecorded={keep}
    />
  );
}
