import { formatPhone } from '#shared/text/format-phone.ts'
import { dataProtectionOfficer, townHall } from '../../valmont/organisation.ts'
import type { PrivacySection } from './privacy-section.ts'

/** What RGPD article 13 asks to say, in English. */
export const privacyEn: readonly PrivacySection[] = [
  {
    title: 'Who is responsible',
    paragraphs: [
      `The Town of Valmont, ${townHall.address}. Its data protection officer answers at ${dataProtectionOfficer.email} and ${formatPhone(dataProtectionOfficer.phone)}.`,
    ],
  },
  {
    title: 'What becomes of your request',
    paragraphs: [
      'The town hall uses what you write in a form to deal with your request. This is its public service task.',
      'Your name and the rest of your file stay in the town hall’s own system. Parvis, the tracking tool, knows the reference, the service, what is asked for, the district concerned, the dates, the steps and the address of the file in the town hall’s system.',
      'The town hall also gives Parvis your email address and phone number, if you give them. Parvis keeps a fingerprint of each, made with a secret key, which serves to recognise you when you contact the same sector of the town hall. To send you messages, Parvis also keeps the address and the number, encrypted, while the request is open and some weeks after. Each message lets you stop receiving more.',
      'The file is kept for one year after the end of the request, then deleted.',
    ],
  },
  {
    title: 'What becomes of your feedback',
    paragraphs: [
      'Giving feedback is your choice. We do not ask for your name. Your answers are used to improve the service. The legal basis is the town’s public service task.',
      'Comments are kept for 12 months. Answers to the questions are kept for 25 months. After that, only totals remain.',
      'In the comment, write no name, email address or number: the town hall does not need them to read you.',
    ],
  },
  {
    title: 'What is written on your device',
    paragraphs: [
      'This site sets no cookie. Nothing is stored on your device before you answer or refuse.',
      'After that, your device keeps your feedback until it is sent, and the date, so that we do not ask again too soon.',
    ],
  },
  {
    title: 'Who can read your data',
    paragraphs: [
      'The staff of the service you contacted. Nobody sells your data. If you ask for notifications, they pass, encrypted, through the company that makes your browser.',
    ],
  },
  {
    title: 'Your rights',
    paragraphs: [
      'For your feedback, your feedback code is enough: use it to reread or delete your feedback, without giving your name.',
      `For your request, you can read your data, correct it, limit its use, object to its use or ask for it to be deleted. Write to ${dataProtectionOfficer.email}. The answer comes within one month.`,
      'You can complain to the CNIL at any time, 3 place de Fontenoy, 75007 Paris, or at cnil.fr.',
    ],
  },
]
