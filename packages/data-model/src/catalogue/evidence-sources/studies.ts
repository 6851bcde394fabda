import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';

/** Studies: the Di-Facto papers first, then others. Nobody has opened them again since they were entered. */
export const studiesSources: readonly CatalogueEvidenceSource[] = [
  {
    id: 'seed',
    citation:
      'How are staff and patients supported to access and use digital services? Di-Facto stakeholder interviews. Conference abstract, Society for Academic Primary Care, 2023.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2023/abstract/how-are-staff-and-patients-supported-access-and-use-digital-services',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc21',
    citation:
      'Awareness and use of online services in general practice: analysis of the GP Patient Survey. Conference abstract, Society for Academic Primary Care, 2021.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2021/abstract/awareness-and-use-of-online-services-general-practice-analysis-of-gp',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc22-stk',
    citation:
      'How are staff and patients supported to use online services in primary care? Di-Facto stakeholder interviews. Conference abstract, Society for Academic Primary Care, 2022.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2022/abstract/how-are-staff-and-patients-supported-use-online-services-primary-care',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc22-pat',
    citation:
      'Di-Facto: supporting access to online services in general practices, patients. Conference abstract, Society for Academic Primary Care, 2022.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2022/abstract/di-facto-supporting-access-online-services-general-practices-patients',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc23-eth',
    citation:
      'Digital facilitation in primary care: a focused ethnographic study of experiences. Di-Facto. Conference abstract, Society for Academic Primary Care, 2023.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2023/abstract/digital-facilitation-primary-care-focused-ethnographic-study-of-experiences',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc23-rec',
    citation:
      'Going digital: evolution of the general practice receptionist role. Conference abstract, Society for Academic Primary Care, 2023.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2023/abstract/going-digital-evolution-of-general-practice-receptionist-role_1c-4',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc23-pat',
    citation:
      'Di-Facto patient survey of digital facilitation to support patient access online. Conference abstract, Society for Academic Primary Care, 2023.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2023/abstract/di-facto-patient-survey-digital-facilitation-support-patient-access-online',
    enteredOn: '2026-11-22',
  },
  {
    id: 'sapc23-mh',
    citation:
      'How do patients with a mental health diagnosis interact with online services in general practice? Conference abstract, Society for Academic Primary Care, 2023.',
    kind: 'study',
    locator:
      'sapc.ac.uk/conference/2023/abstract/how-do-patients-mental-health-diagnosis-interact-online-services-general',
    enteredOn: '2026-11-22',
  },
  {
    id: 'jmir22',
    citation:
      'Di-Facto scoping review of digital facilitation. Journal of Medical Internet Research, 2022, e33911.',
    kind: 'study',
    locator: 'jmir.org/2022/7/e33911',
    enteredOn: '2026-11-22',
  },
  {
    id: 'jmir24',
    citation:
      'Di-Facto surveys of general practices and patients. Journal of Medical Internet Research, 2024, e56528.',
    kind: 'study',
    locator: 'jmir.org/2024/1/e56528',
    enteredOn: '2026-11-22',
  },
  {
    id: 'hf24',
    citation:
      'Di-Facto programme theory and evaluation framework. JMIR Human Factors, 2024, e52516.',
    kind: 'study',
    locator: 'humanfactors.jmir.org/2024/1/e52516',
    enteredOn: '2026-11-22',
  },
  {
    id: 'hsdr24',
    citation:
      'Di-Facto main report. Abel and others, NIHR Health and Social Care Delivery Research, September 2024.',
    kind: 'study',
    locator: '10.3310/JKYT5803',
    enteredOn: '2026-11-22',
  },
  {
    id: 'bmc24',
    citation: 'Di-Facto patient survey: free-text answers. BMC Primary Care, 2024.',
    kind: 'study',
    locator: '10.1186/s12875-023-02257-5',
    enteredOn: '2026-11-22',
  },
  {
    id: 'dh24',
    citation: 'Di-Facto study with patients with a mental health condition. Digital Health, 2024.',
    kind: 'study',
    locator: '10.1177/20552076241255637',
    enteredOn: '2026-11-22',
  },
  {
    id: 'bjgp25',
    citation:
      'Paper on digital facilitation. British Journal of General Practice, 2025, BJGP.2024.0137.',
    kind: 'study',
    locator: 'bjgp.org/content/early/2025/03/11/BJGP.2024.0137',
    enteredOn: '2026-11-22',
  },
  {
    id: 'payne',
    citation:
      'Payne and others on digital navigators and disadvantage in general practice that mixes online and other routes. PubMed Central, PMC11583039.',
    kind: 'study',
    locator: 'pmc.ncbi.nlm.nih.gov/articles/PMC11583039',
    enteredOn: '2026-11-22',
  },
  {
    id: 'app-pilot',
    citation: 'NHS App pilot research report. NHS Digital.',
    kind: 'study',
    locator: 'digital.nhs.uk/services/nhs-app/nhs-app-pilot-research-report',
    enteredOn: '2026-11-22',
  },
  {
    id: 'gpps21',
    citation: 'Digital health insights: analysis of the GP Patient Survey 2021. NHSX.',
    kind: 'dataset',
    locator: 'github.com/nhsx/digital-health-insights',
    enteredOn: '2026-11-22',
  },
];
