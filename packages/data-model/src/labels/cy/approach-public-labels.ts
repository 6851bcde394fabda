import type { ApproachId } from '../../catalogue/approaches/ids.js';

/**
 * Approaches in Welsh, as a patient or carer reads them in a list of what is on offer. A draft: nobody
 * has reviewed it.
 */
export const approachPublicLabels: Partial<Record<ApproachId, string>> = {
  'poster-display': 'Posteri yn y feddygfa sy’n dangos beth allwch chi ei wneud ar-lein',
  leaflet: 'Taflen i fynd â hi gyda chi',
  'waiting-room-screen': 'Gwybodaeth ar y sgrin yn yr ystafell aros',
  'website-content': 'Gwybodaeth ar wefan y feddygfa',
  'text-message': 'Neges destun am yr hyn y gallwch ei wneud ar-lein',
  email: 'E-bost am yr hyn y gallwch ei wneud ar-lein',
  letter: 'Llythyr am yr hyn y gallwch ei wneud ar-lein',
  'app-message': 'Neges yn yr NHS App am yr hyn y gallwch ei wneud yno',
  'phone-queue-message': 'Gwybodaeth rydych chi’n ei chlywed wrth aros ar y ffôn',
  'prescription-slip-note': 'Nodyn ar eich slip presgripsiwn amlroddadwy',
  'social-media': 'Negeseuon gan y feddygfa ar y cyfryngau cymdeithasol',
  'video-demo': 'Gwyliwch fideo byr sy’n dangos sut mae gwasanaeth ar-lein yn gweithio',
  'tell-in-person':
    'Gofynnwch i aelod o staff beth mae pob gwasanaeth ar-lein yn ei wneud a phwy all weld eich gwybodaeth',
  'ad-hoc-help': 'Gofynnwch am help wrth ddesg y dderbynfa',
  'one-to-one':
    'Gall rhywun yn y feddygfa eistedd gyda chi a dangos sut i ddefnyddio gwasanaethau ar-lein',
  'drop-in':
    'Ewch i sesiwn galw heibio am help gyda gwasanaethau ar-lein, heb orfod trefnu ymlaen llaw',
  'group-session': 'Dysgwch gyda phobl eraill mewn grŵp',
  'peer-support': 'Help gan glaf arall sydd wedi dysgu defnyddio gwasanaethau ar-lein',
  champion: 'Gofynnwch am y person yn y feddygfa sy’n helpu pobl i fynd ar-lein',
  'digital-navigator': 'Help gan rywun sy’n gweithio i helpu pobl i fynd ar-lein (llywiwr digidol)',
  'registration-help': 'Help i gofrestru ar gyfer gwasanaethau ar-lein',
  'help-nhs-login': 'Help i sefydlu NHS login',
  'account-recovery-help': 'Help i fynd yn ôl i mewn i’ch cyfrif',
  'gp-registration-help': 'Help i gofrestru gyda meddygfa',
  'supported-completion': 'Gall rhywun yn y feddygfa lenwi ffurflenni ar-lein gyda chi',
  'remote-assist':
    'Gall rhywun esbonio’r camau dros y ffôn wrth i chi ddefnyddio gwasanaeth ar-lein',
  kiosk: 'Defnyddiwch gyfrifiadur neu sgrin gyhoeddus yn y feddygfa',
  'device-in-practice': 'Defnyddiwch dabled neu gyfrifiadur yn y feddygfa',
  'wifi-in-surgery': 'Defnyddiwch y wifi yn y feddygfa',
  'device-loan': 'Gofynnwch am fenthyg ffôn, tabled neu liniadur',
  'device-bank':
    'Gofynnwch i gynllun sy’n trosglwyddo ffonau, tabledi a gliniaduron a roddwyd iddo (banc dyfeisiau)',
  databank:
    'Gofynnwch am y National Databank, sy’n rhoi data symudol i oedolion sy’n bodloni ei reolau',
  'social-tariff': 'Gofynnwch i’ch cwmni rhyngrwyd neu ffôn am gynnig am bris is',
  'carer-access-setup':
    'Gofynnwch i’r feddygfa a gaiff gofalwr neu rywun rydych chi’n ymddiried ynddo ddefnyddio gwasanaethau ar-lein ar eich rhan',
  interpreter: 'Gofynnwch am gyfieithydd ar y pryd',
  'bsl-interpreter': 'Gofynnwch am ddehonglydd Iaith Arwyddion Prydain (BSL)',
  'translated-content': 'Darllenwch am wasanaethau ar-lein mewn iaith arall',
  'bsl-video': 'Gwyliwch fideo am wasanaethau ar-lein yn Iaith Arwyddion Prydain (BSL)',
  'easy-read': 'Gofynnwch am wybodaeth Hawdd ei Deall (Easy Read), gyda brawddegau byr a lluniau',
  audio: 'Gwrandewch ar wybodaeth am wasanaethau ar-lein',
  'reasonable-adjustment':
    'Dywedwch wrth y feddygfa pa newidiadau sydd eu hangen arnoch i ddefnyddio ei gwasanaethau',
  outreach: 'Helpwyr sy’n dod atoch chi, er enghraifft mewn hostel neu ganolfan ddydd',
  signpost: 'Manylion help yn agos atoch chi',
  'warm-referral': 'Os ydych chi’n cytuno, gall y feddygfa ofyn i wasanaeth lleol gysylltu â chi',
  'social-prescribing':
    'Siaradwch â rhywun sy’n gweithio i ddod o hyd i help yn agos atoch chi (gweithiwr cyswllt presgripsiynu cymdeithasol)',
  'library-support': 'Defnyddiwch gyfrifiadur neu gofynnwch am help mewn llyfrgell',
  'community-hub': 'Help mewn canolfan gymunedol neu hyb yn agos atoch chi',
  'learn-my-way': 'Dysgwch ar-lein yn eich amser eich hun gyda Learn My Way',
  'non-digital-route':
    'Gallwch bob amser ffonio’r feddygfa, mynd yno neu ysgrifennu ati yn lle mynd ar-lein',
  'privacy-check': 'Cwestiynau am bwy arall sy’n defnyddio eich dyfais, cyn i chi ddechrau',
  'privacy-explainer':
    'Darllenwch pwy all weld eich gwybodaeth ac ar gyfer beth mae’n cael ei defnyddio',
  'exit-page': 'Botwm sy’n gadael y dudalen hon yn gyflym, ond nad yw’n clirio eich hanes pori',
  'no-persist': 'Tudalen nad yw’n cadw eich atebion ar y ddyfais hon',
  'lite-mode': 'Fersiwn o’r dudalen sy’n defnyddio llai o ddata',
  'offline-print': 'Gofynnwch am gyfarwyddiadau ar bapur ar gyfer gwasanaeth ar-lein',
  'guided-walkthrough':
    'Dilynwch ganllaw sy’n dangos sut i ddefnyddio gwasanaeth ar-lein, un cam ar y tro',
  'practice-mode': 'Rhowch gynnig ar wasanaeth ar-lein yn gyntaf, mewn fersiwn nad yw’n anfon dim',
  'save-and-return': 'Cadwch yr hyn rydych chi wedi’i wneud a dewch yn ôl wedyn',
  'channel-choice-each-time':
    'Dewiswch bob tro a ydych chi am fynd ar-lein, ffonio neu ddod i’r feddygfa',
  'service-finder': 'Dysgwch pa ap neu wefan sy’n gwneud beth',
  'service-status': 'Gwelwch pa wasanaethau ar-lein mae eich meddygfa yn eu cynnig',
  'message-verify': 'Camau i’ch helpu i wirio a yw neges wedi dod gan y GIG',
  'awareness-prompt': 'Nodyn byr am yr hyn y gallwch ei wneud ar-lein a phwy all helpu',
  'benefit-story': 'Darllenwch sut mae cleifion eraill yn defnyddio gwasanaethau ar-lein',
  'change-notice': 'Neges i roi gwybod i chi cyn i wasanaeth ar-lein newid',
  'text-based-option': 'Teipiwch eich cwestiwn yn lle siarad',
  'web-route': 'Defnyddiwch borwr gwe yn lle ap',
  'alternative-format': 'Gofynnwch am brint bras, braille, sain neu fformat arall',
  'private-room': 'Gofynnwch am gael siarad mewn ystafell i ffwrdd o ddesg y dderbynfa',
  'time-choice': 'Gofynnwch am alwad ar adeg pan allwch chi siarad',
  'in-person-registration': 'Cofrestrwch ar gyfer gwasanaethau ar-lein yn y feddygfa ei hun',
  'in-person-vouching': 'Gofynnwch a all y feddygfa gadarnhau pwy ydych chi wyneb yn wyneb',
  'linkage-details':
    'Gofynnwch i’r feddygfa am y manylion sydd eu hangen i gofrestru ar gyfer cyfrif ar-lein',
  'contact-update': 'Rhowch eich rhif ffôn, e-bost neu gyfeiriad newydd i’r feddygfa',
  'email-setup-help': 'Help i greu eich cyfeiriad e-bost eich hun',
  'verbal-help': 'Gofynnwch i rywun ddarllen gwybodaeth yn uchel ac esbonio beth mae’n ei olygu',
  'repeat-help': 'Gofynnwch eto am help gyda gwasanaethau ar-lein, mor aml ag sydd ei angen',
  'teach-back': 'Gall staff ofyn i chi ailadrodd yr hyn a esboniwyd, i wirio eu bod yn glir',
  'universal-offer': 'Mae help i bawb, felly does dim angen i chi roi rheswm',
  'safe-contact': 'Cytunwch gyda’r feddygfa sut a phryd y caiff gysylltu â chi',
  'record-access-review': 'Gofynnwch i’r feddygfa wirio pwy all weld eich cofnod iechyd ar-lein',
  'charge-point': 'Gofynnwch am gael gwefru eich ffôn yn y feddygfa',
  'bilingual-champion': 'Help gan rywun sy’n siarad eich iaith',
  'trusted-intermediary':
    'Gofynnwch am help gan elusen neu grŵp cymunedol rydych chi’n ymddiried ynddo',
  'in-app-message': 'Negeseuon yn yr NHS App yn lle negeseuon testun',
  'video-relay': 'Ffoniwch y feddygfa drwy ddehonglydd fideo Iaith Arwyddion Prydain (BSL)',
};
