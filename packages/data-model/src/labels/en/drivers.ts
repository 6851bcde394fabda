import type { DriverId } from '../../catalogue/drivers.js';

/** Short names, for staff. The wording is the kit's own. */
export const driverLabels: Record<DriverId, string> = {
  'practice-efficiency': 'Practice efficiency',
  'patient-demand': 'Rising demand',
  'policy-push': 'Push from policy',
  'covid-acceleration': 'The pandemic',
  'retail-banking-expectation': 'What shops and banks do',
  'inequality-duty': 'Duty to reduce inequalities',
  'contract-requirement': 'Contract requirement',
  'supplier-offer': 'Offer of a supplier',
  'workforce-shortage': 'Shortage of staff',
  '8am-rush': 'The rush at 8am',
};

/** What each means, for staff, in a sentence. Sources: the evidence of each in the catalogue. */
export const driverDefinitions: Record<DriverId, string> = {
  'practice-efficiency': 'The practice wants to save time and calls.',
  'patient-demand': 'More people need care than the practice can see in the old way.',
  'policy-push': 'National policy asks practices to offer online services.',
  'covid-acceleration': 'COVID-19 made practices move services online at speed.',
  'retail-banking-expectation':
    'Stakeholders take the online services of shops and banks as a model.',
  'inequality-duty': 'NHS bodies have to act on inequalities in access.',
  'contract-requirement': 'The GP contract asks for an online service.',
  'supplier-offer': 'A supplier brings a new tool to the practice.',
  'workforce-shortage': 'There are too few staff for the work.',
  '8am-rush': 'Most calls come at once when the phones open.',
};
