import type { EntriesText } from './entries-fr.ts'

/** What the console says where a feedback received otherwise than by the widget is typed in, in English. */
export const en: EntriesText = {
  intro:
    'Feedback received on paper, at the counter or by telephone counts too. It is shown apart: its answers are not added to those of the website.',
  loading: 'Reading the questions',
  trouble: {
    unreachable:
      'The server does not answer. What is typed in is kept in this page. It is tried again by itself.',
    unreadable:
      'This page cannot read the answer of the server. What is typed in is kept while the page is open.',
  },
  noSite: 'No site asks questions yet. Entering opens once a site is set up.',
  channel: 'How did the feedback arrive?',
  channels: { paper: 'On paper', counter: 'At the counter', telephone: 'By telephone' },
  site: 'Site',
  receivedOn: 'Day it was received',
  service: 'Service concerned',
  chooseService: 'Choose a service',
  language: 'Language of the feedback',
  form: 'Form',
  formName: 'Form {form}',
  questions: 'The answers',
  keys: 'By keyboard, a digit chooses the answer of that rank, and 0 removes it.',
  none: 'No answer',
  comment: 'Comment',
  commentHint:
    '{n} characters at most. Write no name, address or number, even when they are on the paper.',
  helped: 'How did the person answer?',
  helps: { alone: 'Alone', with_help: 'With help', for_me: 'Somebody answered for them' },
  save: 'Save this feedback',
  saving: 'Saving',
  fault: {
    service: 'Choose the service concerned.',
    receivedOn: 'Give the day it was received, today at the latest.',
    empty: 'Give at least one answer or a comment.',
    long: 'The comment has {n} characters: {max} at most. The text is kept.',
  },
  notSaved: 'Nothing is saved yet. Correct what is shown: what is typed in is kept.',
  unreachable:
    'The server does not answer. What is typed in is kept in this page. Save again shortly.',
  saved: 'The feedback is saved',
  receiptFor:
    'Give this receipt to the user: with it they read their feedback again, or delete it. It is shown only here.',
  receiptAt: 'Address where the receipt is read: {url}',
  copy: 'Copy the receipt',
  copied: 'The receipt is copied.',
  notCopied: 'The browser does not copy: select the receipt.',
  print: 'Print the receipt',
  printTitle: 'Receipt of your feedback',
  printFor: 'With this receipt you read your feedback again, or delete it.',
  next: 'Another one can be entered below, with the same arrival and the same day.',
  setAside: {
    one: '{n} entry set aside: {reasons}. It does not count in the results.',
    other: '{n} entries set aside: {reasons}. They do not count in the results.',
  },
  reasons: {
    too_fast: { one: '{n} too fast', other: '{n} too fast' },
    burst: { one: '{n} in a burst', other: '{n} in a burst' },
    network: { one: '{n} from one network', other: '{n} from one network' },
    trap: { one: '{n} filled in by a robot', other: '{n} filled in by a robot' },
    decided: { one: '{n} set aside by a person', other: '{n} set aside by a person' },
  },
  putBack: {
    one: '{n} entry put back into the results after a check.',
    other: '{n} entries put back into the results after a check.',
  },
}
