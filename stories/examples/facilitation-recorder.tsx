import '@digital-facilitation/react/styles.css';
import type { FacilitationEvent } from '@digital-facilitation/data-model';
import { FacilitationRecorder } from '@digital-facilitation/react';

export function FrontDesk({ keep }: { keep: (event: FacilitationEvent) => void }) {
  return (
    <FacilitationRecorder
      providerRole="receptionist"
      context={{ organisation: 'EXAMPLE1', setting: 'reception-desk' }}
      services={['nhs-app', 'repeat-prescription', { id: 'our-portal', label: 'Our portal' }]}
      onEventRecorded={keep}
    />
  );
}
