import type { AccountText } from './account-fr.ts'

/** What the console says to a person of their own ways in, in English. */
export const en: AccountText = {
  question: 'How do you sign in?',
  role: 'Your role: {role}',
  passkeys: {
    title: 'My passkeys',
    said: 'A device knows you by your fingerprint, your face or its code.',
    loading: 'Reading the passkeys',
    unread: 'The server does not say which passkeys you have. Another attempt is made by itself.',
    none: 'No passkey: you come in by a link in an email.',
    made: '{browser}, made on {day}',
    noBrowser: 'Unknown browser',
    used: 'used on {day}',
    unused: 'not used yet',
    remove: 'Remove',
    removeSure:
      'The device that holds this passkey will no longer open your account. Open sessions stay.',
    removeNow: 'Remove the passkey',
    cancel: 'Cancel',
    removed: 'The passkey is removed.',
    last: 'This is your last passkey, and administration asks for one. Add another before you remove it.',
    add: 'Add a passkey',
    adding: 'One moment…',
    old: 'You signed in more than fifteen minutes ago. First prove that it is you: you will come back here.',
    again: 'Sign in again',
    notDone: 'The server does not answer. Nothing has changed. Try again in a few moments.',
  },
}
