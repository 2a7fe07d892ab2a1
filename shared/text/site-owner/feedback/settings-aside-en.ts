import type { SettingsAsideText } from './settings-aside-fr.ts'

/** What is said of answers that people set aside, in English. */
export const en: SettingsAsideText = {
  question: 'Which answers should not count?',
  intro:
    'Set answers aside by day, service or network, never by what they say. Both figures stay shown, and all can be put back.',
  unusual: {
    title: 'Unusual days',
    intro:
      'Anybody can fill in these forms. See whether usagers sent this feedback. The figures of those invited do not depend on it.',
    day: '{day}, {service}, {stream}',
    streams: { asked: 'asked on the page', open: 'button open to all' },
    reasons: {
      many: '{n} answers on that day. A busy day usually has {usual}.',
      one_network: '{part} answers of {n} come from one network.',
      backdated: '{part} answers of {n} count under a date a week earlier or more.',
      counters: 'Pages report {part} forms opened, far more than usual.',
    },
    prepare: 'Prepare to set them aside',
    keys: {
      title: 'Keys to check',
      intro:
        'A key asked for far more invitations than usual. Did your site receive as many forms? If not, it may have leaked: it must be replaced, the old one ended at once, and the answers set aside.',
      key: '{day}, key “{name}” ({key})',
      many: '{n} invitations asked for on that day. A busy day usually has {usual}.',
      fromFew: '{n} invitations asked for on that day. It usually asks for hardly any.',
      works: 'This key still works.',
      ask: 'Ask the person who administers Parvis to replace it.',
      ended: 'This key works no more.',
      open: 'Open the keys',
    },
  },
  loading: 'Reading what is set aside',
  trouble: {
    unreachable:
      'The server does not answer. What is typed is kept in this page. It is tried again by itself.',
    unreadable:
      'This page cannot read what the server answers. What is typed is kept as long as the page is open.',
  },
  form: 'Set answers aside',
  answered: 'Days they count under',
  answeredHint: 'The day of the answer, in the results.',
  received: 'Days they arrived on',
  receivedHint: 'An answer may wait on a device: it arrives after its day. Known for 40 days.',
  from: 'First day',
  until: 'Last day',
  service: 'Service',
  allServices: 'All',
  stream: 'Origin',
  streams: {
    invited: 'users who were invited',
    asked: 'asked on the page, invitation not proven',
    open: 'button open to all',
    entered: 'typed in by an agent',
  },
  allStreams: 'All',
  networkDay: 'Day of arrival to look at',
  networkHint:
    'Only networks that sent 11 answers or more that day are shown. Their name says nothing of another day.',
  network: 'Network',
  anyNetwork: 'All',
  networkOf: { one: 'Network {name}: {n} answer', other: 'Network {name}: {n} answers' },
  noNetworks: 'No network sent 11 answers or more on that day.',
  reading: 'Reading networks',
  preview: 'See what it would set aside',
  previewing: 'Counting',
  previewTitle: 'What it would set aside',
  wouldTake: {
    one: '{n} counted answer would be set aside.',
    other: '{n} counted answers would be set aside.',
  },
  wouldTakeNone: 'No counted answer matches. There is nothing to set aside.',
  part: '{service}, {stream}, {month}: {n}.',
  partFigures: 'Satisfied: {with} today, {without} without them.',
  notShown: 'not shown',
  figure: '{share} (of {n})',
  why: 'Reason',
  reasons: {
    burst: 'sent in bursts',
    duplicates: 'answers sent several times',
    tests: 'trials by our teams',
    fault: 'a failure of the form',
    not_usagers: 'sent by others than users',
  },
  sentence: 'In one sentence',
  sentenceHint:
    'Read in the console, with your name. Outside, only the reason and your function are shown.',
  send: { one: 'Set {n} answer aside', other: 'Set {n} answers aside' },
  sending: 'Sending',
  done: { one: '{n} answer is set aside.', other: '{n} answers are set aside.' },
  goingOn: '{done} of {total}: the server goes on by itself.',
  list: 'What is set aside, and what was put back',
  none: 'Nobody has set answers aside.',
  oneAnswer: 'One answer, chosen in the list of comments.',
  takes: {
    answered: 'counted from {from} to {until}',
    received: 'arrived from {from} to {until}',
    network: 'of network {name} on {day}',
  },
  said: '“{sentence}”',
  isPutBack: 'Put back on {day} by {author}: {reason}.',
  putBack: 'Put back into the results',
  putBackSure: 'All of them count again. The record keeps both decisions and their authors.',
  putBackWhy: 'Why',
  putBackReasons: {
    mistake: 'set aside by mistake',
    genuine: 'they are users, as was checked',
  },
  putBackNow: 'Put these answers back',
  cancel: 'Change nothing',
  putBackDone: { one: '{n} answer counts again.', other: '{n} answers count again.' },
  fault: {
    days: 'Give days, or a network.',
    order: 'The last day comes before the first.',
    sentence: 'Say in one sentence what you found.',
    longSentence: 'This text has {n} characters: 300 at most. The text is kept.',
  },
  notSent: 'Nothing is set aside. Correct what is marked: what is typed is kept.',
  unreachable:
    'The server does not answer. What is typed is kept in this page. Send again in a few moments.',
  one: {
    open: 'Set aside from the results',
    sure: 'This answer will count no more. Both figures stay shown, and it can be put back.',
    now: 'Set this answer aside',
    isAside: 'Set aside by a person. See “Answers set aside”.',
  },
  told: {
    title: 'Answers set aside',
    n: { one: '{n} answer set aside', other: '{n} answers set aside' },
    few: 'Fewer than {fewest} answers set aside',
    by: '{what} on {day} by {who}: {reason}.',
    who: {
      quality: 'the person in charge of quality',
      admin: 'the person who administers Parvis',
    },
    with: {
      one: 'With the answer set aside: {share}. {said}',
      other: 'With the {n} answers set aside: {share}. {said}',
    },
    hidden:
      'Some answers are set aside. The figure with them is not shown: it would tell what few people answered.',
  },
}
