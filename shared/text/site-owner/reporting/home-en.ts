import type { HomeText } from './home-fr.ts'

/** What the first page of the console says, in English. */
export const en: HomeText = {
  question: 'Where do we stand?',
  loading: 'Reading the situation',
  today: {
    title: 'To do',
    nothing: 'Nothing waits today.',
    lines: {
      callbacks: { one: '{n} user asks to be called', other: '{n} users ask to be called' },
      overdue_replies: {
        one: '{n} user’s message has waited too long for a reply',
        other: '{n} users’ messages have waited too long for a reply',
      },
      late: {
        one: '{n} date missed without a message to the user',
        other: '{n} dates missed without a message to the user',
      },
      handed_over: {
        one: '{n} comment shared with the agent awaits a reply',
        other: '{n} comments shared with the agent await a reply',
      },
      warnings: {
        one: '{n} alert to explain',
        other: '{n} alerts to explain',
      },
      set_aside: {
        one: '{n} feedback entry set aside, to review',
        other: '{n} feedback entries set aside, to review',
      },
      unusual_keys: {
        one: '{n} key asked for far more invitations than usual',
        other: '{n} keys asked for far more invitations than usual',
      },
      ending_keys: {
        one: '{n} key expires within thirty days: replace it',
        other: '{n} keys expire within thirty days: replace them',
      },
      unusual_arrivals: {
        one: '{n} day received unusual feedback',
        other: '{n} days received unusual feedback',
      },
      silent_sites: { one: '{n} site gives no news', other: '{n} sites give no news' },
      drafts: {
        one: 'The questions of {n} site are being tried and are not in use yet',
        other: 'The questions of {n} sites are being tried and are not in use yet',
      },
      declarations: {
        one: '{n} choice is still to be declared: tolerance, target or population',
        other: '{n} choices are still to be declared: tolerance, target or population',
      },
    },
    panel: '(in the agents’ panel)',
    other: { one: '{n} thing waits', other: '{n} things wait' },
  },
  services: {
    title: 'Each service',
    order: 'From the furthest from its target to the nearest.',
    usager: 'What users experience',
    commun: 'What is owed to everyone',
    of: {
      usager: 'Satisfied users',
      commun: 'Announced dates kept',
      within: 'Answers in time',
    },
    chart: 'Drawings: the last twelve months, from 0 to 100%; the dashed line is the target.',
    verdict: {
      missed: 'Target {commitment} missed by {gap}',
      held: 'Target {commitment} met',
      unclear: 'Target {commitment}: too few answers',
      never: 'Target {commitment} out of reach unless something changes',
    },
    within: {
      one: 'of {n} request answered within {delay}',
      other: 'of {n} requests answered within {delay}',
    },
    days: { one: '{n} day', other: '{n} days' },
    ways: { up: 'Rising', down: 'Falling', none: 'Ordinary variation' },
    noDate: 'No announced date has come due.',
    yearBefore: 'A year before: {share} ({base})',
    noYearBefore: 'A year before: no figure',
    months: 'Month by month: {list}.',
    more: { one: '{n} other service', other: '{n} other services' },
    warnings: { one: '{n} alert', other: '{n} alerts' },
    daysOnly: 'A week or own dates have no summary and no trend: those are read on whole months.',
    before: 'No answer before {first}.',
    noCommitment: {
      one: '{services} has no declared satisfaction target. Without a target nothing says whether the service keeps its word.',
      other:
        '{services} have no declared satisfaction target. Without a target nothing says whether these services keep their word.',
    },
    declare: 'Declare a target',
    who: 'Who answered, and who is missing',
    subscribe: 'Get this summary by email',
  },
  comments: {
    title: 'Comments that wait for a reply',
    none: 'No comment waits for a reply.',
    all: {
      one: '{n} comment waits for a reply.',
      other: '{n} comments wait for a reply.',
    },
    waits: 'Half have waited {half} or more, the oldest {longest}.',
    wait: 'It has waited {longest}.',
    oldest: 'The oldest has waited {longest}.',
    today: { one: 'It came today.', other: 'All came today.' },
    days: { one: '{n} day', other: '{n} days' },
    service: '{service}: {n}, for up to {longest}',
    serviceToday: '{service}: {n}, since today',
    read: 'Read and reply',
  },
  circumstances: {
    title: 'Right now',
    none: 'No circumstance is declared for today.',
    since: '{label}, since {from}',
    until: '{label}, from {from} to {until}',
    all: 'all services',
    declare: 'Declare a circumstance',
  },
  begin: {
    title: 'No feedback has come yet',
    steps:
      'Five steps lead there: your organisation, a service, the questions, the tag, then the wait. Ten minutes are enough.',
    go: 'Get the first feedback',
    adminOnly:
      'Somebody with the role “administration” registers your site. You can already declare a service.',
    look: 'See the steps to the first feedback',
  },
  beginning: {
    title: 'Your first answers',
    since: {
      one: '{n} answer came, on {day}.',
      other: '{n} answers have come since {day}.',
    },
    comments: 'You can read each comment at once among the feedback.',
    fewest:
      'A rate takes at least 5 answers about one service, and 11 on this page or outside your organisation. Under 30 it stays grey.',
    month:
      'This page reads months that are over: {month} comes here on {next}. The satisfied rate is shown beside what is due to all, once both are measured.',
    read: 'Read the feedback',
    invite: 'Invite more users',
  },
  limits:
    'This page says nothing of those who did not answer, who gave up, or who never found the service.',
}
