import type { IdentityText } from './identity-fr.ts'

/** What the console says of the identity of an organisation, in English. */
export const en: IdentityText = {
  question: 'Do your users recognise you?',
  intro:
    'Your name, your crest and your colour stand on the form, on tracking pages and in messages. People see at once who writes to them.',
  loading: 'Reading the identity',
  kept: {
    unreachable:
      'The server does not answer. The identity shown, received {when}, is kept. The next try comes by itself.',
    unreadable:
      'This page cannot read the server’s answer. The identity shown, received {when}, is kept. Reload the page.',
  },
  adminOnly: 'A person with the role “administration” can change it here.',
  since: 'Saved by {author} on {day}.',
  name: 'Name shown to people',
  nameHint: 'Left empty, it is that of the organisation: {name}.',
  crest: 'Crest or logo',
  crestHint: 'An SVG file, or a PNG of 512 pixels a side at most, of 256 kB at most.',
  crestTooLarge:
    'This file is {size} kB; 256 kB at most are accepted. Make it 512 pixels a side, or simplify the drawing.',
  removeCrest: 'Remove the crest',
  accent: 'Colour',
  accentHint: 'A hash and six signs, such as #1b5e3b. Left empty, pages are neutral.',
  accentPick: 'Choose the colour on a palette',
  notAColour: 'Write a colour like #1b5e3b.',
  takeNearest: 'Take {colour}',
  contact: 'Whom to contact',
  contactHint: 'The name of the office or of the building, such as “Valmont town hall”.',
  contactMissing: 'Say whom these details reach.',
  phone: 'Telephone',
  email: 'E-mail',
  address: 'Postal address',
  legal: 'Legal line',
  legalHint: 'At the foot of pages and messages: legal form, address, publisher.',
  save: {
    noVersion: 'No identity is saved: your pages are neutral.',
    version: 'Saved by {author} on {day} at {hour}.',
    save: 'Save the identity',
    saving: 'Saving',
    saved: 'The identity is saved. Your pages show it within a minute.',
    same: 'The identity is saved. Your pages show it within a minute.',
    undo: 'Back to what is saved',
    dirty: 'Changes are not saved.',
    resumed: 'What you had written without saving it is back.',
    changed:
      '{author} saved the identity on {day} at {hour}, since you read it. Nothing is overwritten, and what you wrote is kept here.',
    takeTheirs: 'See the new identity, without my changes',
    keepMine: 'Keep my changes, and save over it',
    saveTrouble: {
      unreachable: 'The server does not answer. What you wrote is kept here. Try again.',
      unreadable:
        'This page cannot read the server’s answer. What you wrote is kept here. Reload the page.',
    },
  },
  notSaved: 'Nothing is saved. Correct what is pointed out.',
  seen: 'What people see',
  inLight: 'By day',
  inDark: 'At night',
  seenPage: 'A page',
  seenCard: 'The form',
  seenMail: 'A message',
  seenQuestion: 'How did it go?',
  seenAnswers: ['Badly', 'So-so', 'Well'],
  seenButton: 'Continue',
  notInMessages:
    'Messages have the name alone. Choose the file of the crest again, and it will stand there too.',
  seenSubject: 'Your request has arrived',
}
