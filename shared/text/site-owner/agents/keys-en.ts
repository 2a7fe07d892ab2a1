import type { KeysText } from './keys-fr.ts'

/** What the console says of the keys of the organisation's systems, in English. */
export const en: KeysText = {
  intro:
    'A system of the organisation speaks to Parvis with a key. The key says where requests come from and what the system may do. Parvis keeps only a fingerprint of it: a lost key is replaced, it cannot be found again.',
  loading: 'Reading the keys',
  trouble: {
    unreachable:
      'The server does not answer. What is typed is kept on this page. Another attempt is made by itself.',
    unreadable:
      'This page cannot read the answer of the server. What is typed is kept as long as the page is open.',
  },
  roleNeeded:
    'This page opens with the role “administration”. Ask an administrator of Parvis for it, then sign in again.',
  good: 'The keys that work',
  none: 'No key works: no system can send a request. Make the first one below.',
  over: {
    one: '{n} key works no more',
    other: '{n} keys work no more',
  },
  publicHalf: 'Identifier',
  source: 'Source',
  may: 'What it allows',
  lastUse: 'Last use',
  end: 'End',
  tickets: 'Invitations asked for',
  ticketMonths: '{now} this month, {before} last month',
  scopes: {
    requests: 'Send requests, one by one or many at a time',
    proofs: 'Add steps to requests',
    import: 'Import a file of requests',
    events: 'Tell what happens, by events (CloudEvents)',
    invitations: 'Ask for invitations to give feedback, for the pages of a site',
  },
  used: 'Used {when}',
  usedOn: 'Used on {day}',
  neverUsed: 'Never used',
  ends: 'Expires on {day}',
  endsSoon: 'Expires on {day}. Replace it before.',
  noEnd: 'Does not expire',
  expired: 'Expired on {day}',
  revoked: 'Revoked on {day}',
  replaced: 'Replaced by {key}. It still works until {day}.',
  wasReplaced: 'Replaced by {key}. It has not worked since {day}.',
  dayAndHour: '{day} at {hour}',
  rotate: 'Replace',
  rotateSure:
    'A new key is made, with the same source and the same permissions. The old one still works while you change the key in the system.',
  keep: 'How long the old one still works',
  keeps: {
    0: 'It stops at once',
    1: '1 day',
    7: '7 days',
    30: '30 days',
  },
  rotateNow: 'Make the new key',
  revoke: 'Revoke',
  revokeSure:
    'The system that uses this key is refused at once, and for good. What it sent already stays.',
  revokeNow: 'Revoke this key',
  cancel: 'Cancel',
  made: 'The key is ready',
  onlyHere:
    'Copy it now into the system that uses it. It will not be shown again: nobody can read it once more.',
  oldOne: 'The old key, {key}, still works until {day}.',
  oldOneOver: 'The old key, {key}, works no more.',
  copy: 'Copy the key',
  copied: 'The key is copied.',
  notCopied: 'The browser does not copy: select the key.',
  hide: 'I have copied the key, hide it',
  gone: 'The key {name} is revoked.',
  form: 'Make a key',
  name: 'Name',
  nameHint: 'The system that uses it, such as “Civil registry, server 2”.',
  sourceHint:
    'In lower case, digits and dashes, such as “etat-civil”. Two keys of one source speak of the same requests.',
  expires: 'How long it lasts',
  expiries: {
    90: '3 months',
    365: 'One year',
    730: 'Two years',
    never: 'Without end, until it is revoked',
  },
  make: 'Make the key',
  sending: 'Sending',
  fault: {
    name: 'Write the name of the system, in 80 characters at most, on one line.',
    source: 'Write the source in lower case without accents, digits and dashes, 64 at most.',
    scopes: 'Choose at least one thing the key allows.',
  },
  notMade: 'The key is not made yet. Correct what is shown: the rest is kept.',
  unreachable: 'The server does not answer. Nothing is lost. Try again in a few moments.',
}
