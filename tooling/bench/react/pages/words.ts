/** The words of HelpOffer's question, for the pages that are built without the widget. */
export const words = {
  heading: 'Would you like help to use our online services?',
  intro: 'We offer help to everyone. You do not have to use online services.',
  question: 'How would you like to get help?',
  continue: 'Continue',
  errorTitle: 'There is a problem',
  nothingChosen: 'Choose how you would like to get help, or choose “Not now”',
  otherWay: 'If you do not want to go online',
  otherWayText: 'You can phone the GP surgery, visit or write.',
};

export const options = [
  {
    value: 'in-person',
    label: 'In person, at the GP surgery',
    hint: 'Someone sits with you and goes through it.',
  },
  { value: 'phone', label: 'By phone', hint: 'Someone talks you through it.' },
  {
    value: 'someone-else-helps',
    label: 'Someone I know helps me',
    hint: 'For example, a carer or a trusted person.',
  },
  { value: 'not-now', label: 'Not now', hint: 'You can ask for help at any time.' },
  {
    value: 'not-online',
    label: 'I do not want to use online services',
    hint: 'You can phone, visit or write instead.',
  },
];

/** What every page of the comparison takes. */
export interface PageProps {
  /** Called with the chosen way. */
  onAnswered: (way: string) => void;
}
