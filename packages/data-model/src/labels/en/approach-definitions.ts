import type { ApproachId } from '../../catalogue/approaches/ids.js';

/** What each approach means, for staff and suppliers. The wording is the kit's own. */
export const approachDefinitions: Record<ApproachId, string> = {
  'poster-display':
    'Posters or a display in the surgery that tell people about online services and help.',
  leaflet: 'A printed leaflet about online services and where to get help.',
  'waiting-room-screen': 'Messages about online services on the screen in the waiting room.',
  'website-content':
    'Pages on the surgery website that explain online services and the help on offer.',
  'text-message': 'A text message from the surgery that tells people about an online service.',
  email: 'An email from the surgery that tells people about an online service.',
  letter: 'A letter from the surgery that tells people about an online service and other routes.',
  'app-message': 'A message in the NHS App about a service that the person has not used yet.',
  'phone-queue-message':
    'A recorded message that callers hear about online services while they wait.',
  'prescription-slip-note':
    'A printed note on the repeat slip or bag that says how to order online.',
  'social-media': 'Posts by the surgery or the integrated care board about online services.',
  'video-demo': 'A short video that shows an online service being used, for patients or staff.',
  'tell-in-person':
    'A member of staff tells the person about an online service, answers questions and recommends it if it suits.',
  'ad-hoc-help': 'Staff help at the moment someone asks, with nothing arranged beforehand.',
  'one-to-one': 'A booked session in which one helper coaches one person at their own pace.',
  'drop-in': 'A regular time and place where people can come for help without booking.',
  'group-session': 'A session in which several people learn to use online services together.',
  'peer-support': 'Patients who use online services help others to learn.',
  champion: 'A named member of staff or volunteer who helps patients and colleagues.',
  'digital-navigator': 'A worker whose job is to help people with devices, connection and skills.',
  'registration-help': 'Staff go through the steps to sign up with the person.',
  'help-nhs-login': 'Staff help the person to set up NHS login and to prove who they are.',
  'account-recovery-help':
    'Staff help a person who cannot log in to reset the account or their details.',
  'gp-registration-help': 'Staff help a person to register with the surgery as a patient.',
  'supported-completion':
    'Staff fill in an online form with the person, in their words, at the desk or by phone.',
  'remote-assist': 'A helper explains each step by phone while the person uses their own device.',
  kiosk: 'A fixed computer or screen in the surgery that patients can use.',
  'device-in-practice':
    'A tablet or computer that staff lend or set up for a patient during a visit.',
  'wifi-in-surgery': 'Wifi that patients can use, with help to connect.',
  'device-loan': 'A local scheme lends the person a device for a time.',
  'device-bank': 'A scheme passes on donated devices to people who have none.',
  databank: "Community organisations give mobile data to adults who meet the scheme's conditions.",
  'social-tariff': 'A lower-cost internet or phone deal for people on some benefits.',
  'carer-access-setup':
    'The surgery decides whether to give a carer or trusted person access in their own name.',
  interpreter: 'A professional interpreter for the help session or the contact itself.',
  'bsl-interpreter':
    'A registered British Sign Language (BSL) interpreter for the help session or the contact itself.',
  'translated-content':
    'Printed or online information, translated and checked by a person who knows the language.',
  'bsl-video':
    'A video of the information in British Sign Language (BSL), checked by Deaf signers.',
  'easy-read': 'The main points in short sentences with a picture beside each, made as Easy Read.',
  audio: 'A recording of the information that the person can play.',
  'reasonable-adjustment':
    'A change to how the service is given, so that a disabled person can use it.',
  outreach:
    'Staff or partners take help to hostels, sites, day centres and other places people already go.',
  signpost: 'Staff give the person details of help elsewhere, and the person makes contact.',
  'warm-referral': "With the person's agreement, staff send a referral and check what came of it.",
  'social-prescribing':
    'A link worker finds out what matters to the person and connects them with local help.',
  'library-support': 'Library staff help people to use a computer and to find NHS services online.',
  'community-hub':
    'A local centre offers devices, a connection, a place to charge, or help with skills.',
  'learn-my-way': 'Online courses in basic digital skills, run by Good Things Foundation.',
  'staff-training':
    'Training in the services, in the skills, and in how to help without assumptions.',
  'dummy-account': 'A made-up patient account in which staff can try out what patients see.',
  playbook: 'A guide for staff on which help suits which barrier, with the evidence for each.',
  'responsibility-matrix':
    'A table that records who is accountable for each kind of help, and what is disputed.',
  'named-lead': 'One named role that leads on helping patients to use online services.',
  'provision-audit': 'A check of which services are switched on, what help is given and who leads.',
  'content-fix':
    'Rewrite or reorganise pages so that people can find and understand what they need.',
  'form-fix': 'Shorten an online form, and stop it asking for the same details twice.',
  'accessibility-fix':
    'Repair a page or service so that it works with assistive technology and other access needs.',
  'non-digital-route':
    'The person phones, visits or writes to the surgery. This stays on offer to everyone.',
  'privacy-check': 'A few questions before the start about who else can see or use the device.',
  'privacy-explainer': 'A plain account of who can see what, and what it is used for.',
  'exit-page': 'A button that leaves the page at once. It does not clear the browser history.',
  'no-persist':
    'Answers are not stored on the device, so the next person who uses it does not see them.',
  'lite-mode': 'A version of the page with text first and no large files.',
  'offline-print':
    'A print of the steps, made on screen by staff or the person, for use without a connection.',
  'guided-walkthrough': 'A guide on screen that shows one step at a time and offers help at each.',
  'practice-mode': 'A copy of the task in which people can try every step and nothing is sent.',
  'save-and-return': 'The person can stop part way and continue later, if they choose to save.',
  'channel-choice-each-time': 'Each time, the person chooses between online, phone and in person.',
  'service-finder': 'A list by task that shows which app or website to use.',
  'service-status': 'A list of the online services that this surgery has switched on.',
  'message-verify': 'Steps that help a person decide if a message is really from the NHS.',
  'awareness-prompt': 'A short notice on screen about an online service and the help on offer.',
  'ask-everyone-prompt':
    'A reminder for staff to ask every person the same open question, and not to guess.',
  'policy-library':
    'A dated list of policies and standards, and what each says about helping patients online.',
  'benefit-story':
    'Short accounts by patients of what an online service does for them, and what it does not.',
  'stable-ui': 'Keep words, order and position the same from one release to the next.',
  'change-notice': 'Tell people what will change, and when, before it changes.',
  'low-spec-build': 'Build the service so that it works on old, slow and small devices.',
  'plain-content': 'Write in short sentences and common words, and say what to do.',
  'text-based-option': 'Let people type where they cannot talk aloud.',
  'web-route': 'Offer the same service in a web browser, for people who cannot install an app.',
  'one-front-door': 'Give people one place to start, whichever system does the work behind it.',
  'alternative-format':
    'Supply the same information in large print, braille, audio or another format.',
  'private-room': 'A room away from the reception desk and the waiting room.',
  'time-choice': 'Agree a time to call when the person can talk.',
  'in-person-registration':
    "Staff sign the person up at the desk, without the person's own email or device.",
  'in-person-vouching':
    'Staff confirm in person who someone is, where online identity checks have failed.',
  'linkage-details':
    'The surgery gives the details that a person can use to sign up by another route.',
  'contact-update': 'Staff check and update phone number, email and address at each contact.',
  'email-setup-help':
    'Staff or volunteers help the person to set up an email address of their own.',
  'verbal-help': 'Staff read the information aloud and explain it in their own words.',
  'repeat-help': 'Staff offer help again after a while, and expect that some people will need it.',
  'teach-back': 'Staff ask the person to say it back, as a check on how clear they were.',
  'universal-offer': 'Staff make the same offer of help to every person, so nobody is singled out.',
  'safe-contact': 'Agree how and when to make contact, and what must not be left in a message.',
  'record-access-review':
    'The surgery checks who has online access to the record and who should have it.',
  'charge-point': 'A socket or charger in the surgery that patients may use.',
  'bilingual-champion': 'A champion who can help people in a language they share.',
  'trusted-intermediary':
    'A charity or community group that the person trusts helps them to deal with the surgery.',
  'in-app-message': 'The surgery sends its messages in the NHS App, where people trust them more.',
  'video-relay':
    "A British Sign Language (BSL) interpreter on video connects a signer with the surgery's phone.",
  'vcse-partnership':
    'An agreement with charities and community groups to share the work of helping people.',
  'business-case-data':
    'Counts of help wanted, given and not met, for those who decide on funding.',
};
