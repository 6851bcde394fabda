import {
  approachLabels,
  approachPublicLabels,
  barrierLabels,
  barrierPublicLabels,
  barrierSourceLabels,
  durationBandLabels,
  facilitationSettingLabels,
  helpOutcomeLabels,
  initiatorLabels,
  nonDigitalOfferedLabels,
  serviceLabels,
  stakeholderTypeLabels,
} from '@digital-facilitation/data-model/labels/cy';
import type { controlMessages } from '../controls/controls.messages.js';
import type { AskWhatHelpsMessages } from '../widgets/ask-what-helps/ask-what-helps.messages.js';
import type { FacilitationRecorderMessages } from '../widgets/facilitation-recorder/facilitation-recorder.messages.js';
import type { HelpOfferMessages } from '../widgets/help-offer/help-offer.messages.js';
import type { otherWayMessages } from '../widgets/widget-frame/other-way.messages.js';
import type { LocaleMessages, Translation } from './types.js';

const controls = {
  errorPrefix: 'Gwall:',
  errorTitle: 'Mae problem wedi codi',
  draftNotice: 'Does neb wedi gwirio’r cyfieithiad hwn eto. Efallai fod camgymeriadau ynddo.',
} satisfies Translation<typeof controlMessages>;

const otherWay = {
  heading: 'Os nad ydych chi eisiau mynd ar-lein',
  text: 'Gallwch ffonio’r feddygfa, mynd yno neu ysgrifennu ati.',
  phone: 'Ffôn:',
} satisfies Translation<typeof otherWayMessages>;

const helpOffer = {
  heading: 'Hoffech chi gael help i ddefnyddio ein gwasanaethau ar-lein?',
  intro: 'Rydym yn cynnig help i bawb. Does dim rhaid i chi ddefnyddio gwasanaethau ar-lein.',
  who: 'Pwy sy’n helpu',
  when: 'Pryd',
  where: 'Ble',
  howLong: 'Pa mor hir',
  question: 'Sut hoffech chi gael help?',
  inPerson: 'Wyneb yn wyneb, yn y feddygfa',
  inPersonHint: 'Bydd rhywun yn eistedd gyda chi ac yn mynd drwyddo.',
  phone: 'Dros y ffôn',
  phoneHint: 'Bydd rhywun yn esbonio pob cam i chi.',
  someoneElseHelps: 'Mae rhywun rwy’n ei adnabod yn fy helpu',
  someoneElseHelpsHint: 'Er enghraifft, gofalwr neu rywun rydych chi’n ymddiried ynddo.',
  notNow: 'Ddim nawr',
  notNowHint: 'Gallwch ofyn am help unrhyw bryd.',
  notOnline: 'Dydw i ddim eisiau defnyddio gwasanaethau ar-lein',
  notOnlineHint: 'Gallwch ffonio, dod i’r feddygfa neu ysgrifennu yn lle hynny.',
  continue: 'Parhau',
  nothingChosen: 'Dewiswch sut hoffech chi gael help, neu dewiswch “Ddim nawr”',
  thanks: 'Diolch am eich ateb',
  nextInPerson:
    'Dywedwch wrth y tîm yn y dderbynfa yr hoffech chi gael help gyda gwasanaethau ar-lein.',
  nextPhone: 'Ffoniwch y feddygfa a gofynnwch am help gyda gwasanaethau ar-lein.',
  nextSomeoneElseHelps:
    'Gofynnwch i’r feddygfa sut gall gofalwr neu rywun rydych chi’n ymddiried ynddo ddefnyddio gwasanaethau ar-lein ar eich rhan.',
  nextNotNow:
    'Gallwch ofyn am help unrhyw bryd. Siaradwch â’r tîm yn y dderbynfa pan fyddwch chi’n barod.',
  nextNotOnline:
    'Ffoniwch y feddygfa, ewch yno neu ysgrifennwch ati i gael yr hyn sydd ei angen arnoch.',
  yourAnswer: 'Eich ateb',
  changeAnswer: 'Newid fy ateb',
} satisfies Translation<HelpOfferMessages>;

const askWhatHelps = {
  heading: 'Beth fyddai’n eich helpu i ddefnyddio gwasanaethau ar-lein?',
  intro: 'Gallwch hepgor unrhyw gwestiwn.',
  progress: 'Cwestiwn {number} o {total}',
  'who-answers': 'Pwy sy’n ateb?',
  self: 'Rwy’n ateb drosof fy hun',
  carer: 'Rwy’n ofalwr neu’n rhywun mae’r person yn ymddiried ynddo, ac rwy’n ateb drosto',
  staff: 'Rwy’n gweithio yn y feddygfa, ac mae’r person gyda mi',
  assisted: 'Gofynnwch i’r person. Dewiswch yr hyn mae’n ei ddweud, a dim arall.',
  'getting-online': 'Oes unrhyw beth yn ei gwneud yn anodd mynd ar-lein?',
  'using-services': 'Oes unrhyw beth yn ei gwneud yn anodd defnyddio gwasanaethau ar-lein?',
  'reading-and-talking':
    'Oes unrhyw beth yn ei gwneud yn anodd darllen, ysgrifennu, siarad neu ddeall pethau?',
  feelings:
    'Oes unrhyw beth yn eich poeni, neu unrhyw beth rydych chi eisiau ei wneud mewn ffordd arall?',
  chooseAll: 'Dewiswch bopeth sy’n wir i chi.',
  'none-of-these': 'Dim un o’r rhain',
  'prefer-not-to-say': 'Byddai’n well gen i beidio â dweud',
  continue: 'Parhau',
  skip: 'Hepgor y cwestiwn hwn',
  back: 'Yn ôl',
  'nothing-chosen': 'Dewiswch ateb, neu hepgorwch y cwestiwn hwn',
  'choices-conflict':
    'Dewiswch “Dim un o’r rhain” neu “Byddai’n well gen i beidio â dweud” ar ei ben ei hun',
  check: 'Gwiriwch eich atebion',
  change: 'Newid',
  skipped: 'Wedi’i hepgor',
  submit: 'Gweld beth allai helpu',
  done: 'Beth allai helpu',
  resultOffered:
    'Gall eich meddygfa gynnig y rhain. Gofynnwch am unrhyw rai rydych chi eu heisiau.',
  resultAsk: 'Gofynnwch i’ch meddygfa am y rhain.',
  resultNothing: 'Wnaethoch chi ddim dewis unrhyw beth. Gallwch ofyn am help unrhyw bryd.',
  atSurgery: 'Gan eich meddygfa',
  handOvers: 'Gan sefydliadau eraill',
  handOversHint: 'Gall eich meddygfa ddweud wrthych sut i gysylltu â nhw.',
  more: {
    zero: 'Dangos {count} peth arall a allai helpu',
    one: 'Dangos {count} peth arall a allai helpu',
    two: 'Dangos {count} beth arall a allai helpu',
    few: 'Dangos {count} pheth arall a allai helpu',
    many: 'Dangos {count} pheth arall a allai helpu',
    other: 'Dangos {count} peth arall a allai helpu',
  },
  startAgain: 'Dechrau eto',
} satisfies Translation<AskWhatHelpsMessages>;

const facilitationRecorder = {
  heading: 'Cofnodi help gyda gwasanaethau ar-lein',
  campaignHeading: 'Cofnodi neges neu arddangosfa',
  service: 'Beth oedd y pwnc?',
  approach: 'Sut wnaethoch chi helpu?',
  outcome: 'Sut daeth i ben?',
  duration: 'Faint o amser gymerodd hyn? (dewisol)',
  nonDigitalOffered: 'Wnaethoch chi gynnig ffordd nad yw ar-lein hefyd? (dewisol)',
  role: 'Eich rôl',
  more: 'Ychwanegu mwy (dewisol)',
  setting: 'Ble oedd hyn?',
  initiatedBy: 'Pwy ofynnodd neu gynigiodd gyntaf?',
  barriers: 'Beth oedd yn rhwystr?',
  barriersHint:
    'Dim ond yr hyn a ddywedodd neu a gadarnhaodd y person. Gadewch hwn yn wag os na wnaethoch chi ofyn.',
  barrierSource: 'Sut ydych chi’n gwybod?',
  campaignApproach: 'Beth wnaethoch chi ei anfon neu ei arddangos?',
  languages: 'Pa ieithoedd gafodd eu defnyddio?',
  reach: 'At faint o bobl y cafodd ei anfon? (dewisol)',
  reachHint: 'Mae hyn yn cyfrif fel cyrhaeddiad, nid fel help.',
  save: 'Cadw',
  toCampaign: 'Cofnodi neges neu arddangosfa yn lle hynny',
  toHelp: 'Cofnodi help i un person yn lle hynny',
  'missing-service': 'Dewiswch y pwnc',
  'missing-approach': 'Dewiswch sut wnaethoch chi helpu',
  'missing-outcome': 'Dewiswch sut daeth i ben',
  'missing-role': 'Dewiswch eich rôl',
  'missing-barrierSource': 'Dewiswch sut rydych chi’n gwybod beth oedd yn rhwystr',
  'missing-campaignApproach': 'Dewiswch beth wnaethoch chi ei anfon neu ei arddangos',
  'missing-languages': 'Dewiswch o leiaf un iaith',
  'missing-reach': 'Rhowch nifer y bobl fel rhif cyfan, er enghraifft 1200',
  saved: 'Cadwyd am {time}.',
  undone: 'Cafodd y cofnod am {time} ei dynnu’n ôl.',
  undo: 'Dadwneud',
} satisfies Translation<FacilitationRecorderMessages>;

/** Welsh. A draft: nobody who speaks the language has reviewed it. */
export const cy: LocaleMessages = {
  locale: 'cy',
  dir: 'ltr',
  review: { status: 'draft', note: 'Nobody has reviewed this translation.' },
  widgets: { controls, otherWay, helpOffer, askWhatHelps, facilitationRecorder },
  labels: {
    approachLabels,
    approachPublicLabels,
    barrierLabels,
    barrierPublicLabels,
    barrierSourceLabels,
    durationBandLabels,
    facilitationSettingLabels,
    helpOutcomeLabels,
    initiatorLabels,
    nonDigitalOfferedLabels,
    serviceLabels,
    stakeholderTypeLabels,
  },
};
