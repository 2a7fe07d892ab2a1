import type { HomeText } from './home-fr.ts'

/** What the first page of the console says, in English. */
export const en: HomeText = {
  question: 'Where do we stand?',
  intro: 'By service: satisfaction, dates kept, gaps between areas, and what remains to be done.',
  loading: 'Reading where things stand',
  headline: {
    title: 'Satisfaction and equality, together',
    compared:
      'What the charts say of {at}, service by service. Services are not added up: an average would hide the one that goes badly.',
    none: 'Too early to tell: no service has eight months with enough answers yet, and one more. Nothing is concluded of it, good or bad.',
    counted: { one: '{n} service', other: '{n} services' },
    of: {
      invited: '{services}: {satisfaction}, {equality}.',
      submitted: '{services}, as the form was sent: {satisfaction}, {equality}.',
    },
    satisfaction: {
      up: 'satisfaction rises',
      down: 'satisfaction falls',
      none: 'no signal of a change in satisfaction',
      early: 'too early to tell for satisfaction',
      too_few: 'satisfaction unknown (fewer than 11 answers)',
    },
    equality: {
      up: 'equality rises',
      down: 'equality falls',
      none: 'no signal of a change in equality',
      early: 'too early to tell for equality',
      too_few: 'equality unknown (not enough answers by territory)',
    },
    alert:
      'Alert: satisfaction rises and equality falls. This is no progress: some are better served, others are left behind.',
    axis: { satisfaction: 'Satisfaction', equality: 'Equality' },
    how: 'Equality measures the gap between areas, with chance removed. An arrow marks a change larger than the margin of error. It needs eight reference periods.',
  },
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
    since: 'Figures since the beginning; arrows for the last finished month.',
    usager: 'For each user',
    commun: 'For all',
    detail: 'See “{service}”',
    warnings: { one: '{n} warning without an answer', other: '{n} warnings without an answer' },
  },
  changes: {
    title: 'What changed, and whether it is more than chance',
    none: 'No chart gives a signal.',
    nothing: 'Too early to tell: it takes eight months with enough answers, and one more.',
    line: '{indicator} ({stream}). {change}',
    chance: {
      one: '{n} series without a signal',
      other: '{n} series without a signal',
    },
    odds: 'The limits of the charts allow for how many there are. If nothing changed, there would be one false alert a year at most, all services together.',
    beside: 'Equality between territories: {said}',
    equality: {
      up: 'it rises ({at}). Territories lie closer together than before ({from} to {to}).',
      down: 'it falls ({at}). Territories lie further apart than before ({from} to {to}).',
      none: 'no signal ({at}). Chance is enough to explain what differs from before ({from} to {to}).',
      figures: 'They lie {before} then {after} points apart.',
      hidden:
        'How far is not shown: at least one territory has fewer than {fewest} answers, or protects another.',
      alike: 'No difference that can be measured, before or after.',
      early:
        'too early to tell ({at}). Reference periods with enough answers: {points}. It takes 8.',
      too_few: 'unknown ({at}). It takes three territories with at least 5 answers each.',
      absent: 'no answer says from which territory it comes.',
    },
    spread: '{estimate} (between {low} and {high})',
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
