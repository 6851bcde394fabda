import type { BarrierId } from '../../catalogue/barriers/ids.js';

/** What each barrier means, for staff and suppliers. The wording is the kit's own. */
export const barrierDefinitions: Record<BarrierId, string> = {
  'no-device': 'The person has no device of their own that can go online.',
  'device-cost': 'The person cannot afford a phone, tablet or computer.',
  'unsuitable-device':
    'The person has a device, but it is too old, too small, full or no longer supported.',
  'shared-device': 'Other people use the same device or the same email address as the person.',
  'data-cost': 'The person cannot pay for internet or mobile data, or has to make it last.',
  'no-connection': 'There is no broadband and no usable signal where the person lives or stays.',
  'no-charging': 'The person has a device but no dependable place to charge it.',
  'number-changes':
    'The phone number on file stops working, so texts and log in codes do not arrive.',
  'no-email': 'The person has no email address that only they use.',
  'no-private-space': 'The person cannot call or type without other people hearing or seeing.',
  'identity-proof': 'The person has no photo ID, or the online face check does not accept them.',
  'registration-hard': 'The steps to sign up are too hard to complete without help.',
  'not-registered-gp': 'The person has no GP surgery, and most of these services need one.',
  'locked-out':
    'The person had an account but has lost the password or the device that receives codes.',
  'under-age':
    'The person is younger than the service allows. The NHS App, for example, is for people aged 13 or over.',
  'poor-website': 'People cannot find or do what they need on the GP surgery website.',
  'too-many-apps': 'There are several apps and websites, and it is not clear which one does what.',
  'inaccessible-service':
    'The service does not work with assistive technology, or does not meet another access need.',
  'long-forms':
    'The form to contact the surgery takes too long, or asks for the same details twice.',
  'keeps-changing': 'Apps, websites and devices change before the person has got used to them.',
  'limited-english':
    'The service is in English, and the person needs another language to use it well.',
  'bsl-first':
    'The person uses British Sign Language (BSL), and written English is a second language for them.',
  'sensory-motor':
    "The person's sight, hearing or use of their hands makes the service hard to use as built.",
  cognitive: 'The service puts too much load on memory, attention or understanding.',
  'fluctuating-health':
    'Anxiety, tiredness or a crisis makes online services harder at some times than at others.',
  'carer-no-access':
    'A carer helps the person online but has not been given access in their own name.',
  'low-foundation': 'The person cannot yet turn on a device, connect it or use a touchscreen.',
  'low-skills': 'The person uses the internet for some things but has not learned this task.',
  'low-confidence': 'The person has the skills but worries about making a mistake.',
  'low-literacy': 'Reading or writing takes the person a lot of effort.',
  'low-health-literacy':
    'The information is there, but it does not tell the person clearly what to do.',
  'staff-untrained': 'Staff who help patients with online services have had no training for it.',
  confidentiality: 'The person fears that someone else will learn about their health problem.',
  'data-security': 'The person doubts that health information is kept securely online.',
  'unsafe-at-home': 'Another person can see or control what the person does on their device.',
  'distrust-state': 'The person fears a bill, or that their details will reach the Home Office.',
  'scam-fear': 'The person cannot tell real NHS messages from fake ones, so they ignore them all.',
  'no-benefit-seen': 'The person has not seen what an online service would do for them.',
  'prefers-human': 'The person wants to deal with someone directly. It is a choice to respect.',
  'ashamed-to-ask': 'The person would accept help but feels embarrassed to ask for it.',
  'staff-assume': 'Staff decide who can use online services without asking the person.',
  'service-off': 'The surgery has not switched the service on, or offers it to some people only.',
  'not-told': 'Nobody has told the person that the service exists, or that there is help.',
  'staff-no-time': 'Staff want to help patients online, but no time is set aside for it.',
  'no-owner': 'Nobody has been agreed as responsible for helping patients to use online services.',
  'no-guideline': 'Staff have no clear guideline on how to help, or whom.',
  'no-money': 'There is no steady money for this work. One surgery cannot solve that alone.',
};
