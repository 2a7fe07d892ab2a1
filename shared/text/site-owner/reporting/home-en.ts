import type { HomeText } from './home-fr.ts'

/** What the first page of the console says, in English. */
export const en: HomeText = {
  question: 'Where do we stand?',
  loading: 'Reading where things stand',
  today: {
    title: 'To do today',
    nothing: 'Nothing waits today.',
    lines: {
      callbacks: { one: '{n} user asks to be called', other: '{n} users ask to be called' },
      overdue_replies: {
        one: '{n} usager’s message has waited too long for an answer',
        other: '{n} usagers’ messages have waited too long for an answer',
      },
      late: {
        one: '{n} date missed without a message to the user',
        other: '{n} dates missed without a message to the user',
      },
      handed_over: {
        one: '{n} comment shared with the agent awaits an answer',
        other: '{n} comments shared with the agent await an answer',
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
        one: '{n} choice is still to be declared: margin, target or population',
        other: '{n} choices are still to be declared: margin, target or population',
      },
    },
    other: { one: '{n} thing waits', other: '{n} things wait' },
  },
  services: {
    title: 'Each service, in both worlds',
    of: 'Figures: {period}.',
    usager: 'For each user',
    commun: 'For all',
    detail: 'See “{service}”',
    warnings: { one: '{n} alert to explain', other: '{n} alerts to explain' },
  },
  circumstances: {
    title: 'Right now',
    none: 'No circumstance is declared for today.',
    since: '{label}, since {from}',
    until: '{label}, from {from} to {until}',
    all: 'all services',
  },
  begin: {
    title: 'Where to begin',
    intro: 'Four things, in this order. The console fills up meanwhile.',
    steps: {
      services: 'Declare a service: what is offered, and within how long',
      sites: 'Register a site: the pages where users give their feedback',
      questions: 'Choose what is asked, and publish the notice',
      choices: 'Declare the choices that no formula makes: margin, target, population',
    },
    done: 'Done',
    todo: 'To do',
  },
  limits:
    'This page says nothing of those who did not answer, who gave up, or who never found the service.',
}
