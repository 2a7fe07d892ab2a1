import type { CrossedText } from './crossed-fr.ts'

/** What the page of a service says where both worlds meet, in English. */
export const en: CrossedText = {
  title: 'Do announced dates matter?',
  nothing:
    'Nothing is crossed for this service yet. The form on dates and the page of each request serve here as soon as a user answers.',
  whose: '{question} ({whose})',
  meanwhile: 'Meanwhile: {label}, {days}.',
  register: {
    told: 'What is owed to everyone, by the record: {x} dates kept of {n} due, {interval}.',
    untold: 'What is owed to everyone: the record has too few dates due to tell a share.',
  },
  columns: {
    cell: 'Cell',
    class: 'Class',
    measure: 'Measure',
    n: 'Number',
    satisfied: 'Satisfied',
    noticed: 'Knew how far their request had got',
    of: 'Of',
    share: 'Share',
    low: 'Lower bound, 95%',
    high: 'Upper bound, 95%',
  },
  bound: { at_least_90: '90% or more', at_most_10: '10% or fewer' },
  hidden: 'hidden',
  tooFew: 'too few answers',
  conformity: {
    question: {
      usager: 'Are dates that users say were kept well perceived?',
      register: 'Are dates kept by the record well perceived?',
    },
    how: {
      usager:
        'By the user: the form asks them whether the announced date was kept. Nothing is read in their file.',
      register:
        'By the record: the page of the request joins to the answer whether the date was kept, and nothing that tells which request it is. Only answers given from that page are here.',
    },
    badly: 'Date kept, and badly perceived all the same: {x} answers of {n}, {interval}.',
    badlyMissed: 'Date missed, and badly perceived: {x} answers of {n}, {interval}.',
    untold: 'Too few answers to say whether dates that were kept are well perceived.',
    compared: {
      higher:
        'Where the date was missed, it is badly perceived more often ({difference} points, from {low} to {high}).',
      lower:
        'Where the date was missed, it is badly perceived less often ({difference} points, from {low} to {high}).',
      unclear:
        'Between dates kept and missed no difference is established ({difference} points, from {low} to {high}).',
    },
    rows: { kept: 'Date kept', missed: 'Date missed' },
    short: { well: 'well perceived', badly: 'badly perceived' },
    cells: {
      kept_well: { name: 'Compliant and well perceived', act: 'To keep up.' },
      kept_badly: {
        name: 'Compliant but badly perceived',
        act: 'To understand: read what these users say of it. The cause is not known.',
      },
      missed_well: {
        name: 'Not compliant but well perceived',
        act: 'To watch, never a success: these users may not know the time limit they are entitled to.',
      },
      missed_badly: { name: 'Not compliant and badly perceived', act: 'To repair first.' },
      unanswered: {
        name: 'Unanswered',
        act: 'What these people think is not known. It is neither a good sign nor a bad one.',
      },
    },
    answers: { one: '{n} answer', other: '{n} answers' },
    requests: { one: '{n} date due without an answer', other: '{n} dates due without an answer' },
    hidden: 'Hidden: too few answers, here or in a cell beside it.',
    notYet: {
      one: '{n} user says that the date has not come yet.',
      other: '{n} users say that the date has not come yet.',
    },
    noDate: {
      one: '{n} user says that no date was announced.',
      other: '{n} users say that no date was announced.',
    },
    entered: 'What agents typed in for somebody is not counted here.',
  },
  comments: {
    open: 'Read the comments',
    close: 'Close the comments',
    of: 'Comments: {cell}',
    loading: 'Reading the comments',
    none: 'Nobody wrote a comment in this cell.',
    older: 'Show more',
    end: 'There are no other comments.',
    order: 'By month, in no order within one.',
    trouble: 'The comments could not be read. Those on the page are kept. Try again.',
    again: 'Try again',
  },
  windows: {
    question: 'Is a long time slot experienced like a short one?',
    how: 'The length of the time slot comes from the register, with nothing that identifies the request.',
    classes: {
      two_hours: '2 hours at most',
      half_day: 'Half a day',
      day: 'One day',
      week: 'Up to a week',
      longer: 'More than a week',
    },
  },
  classes: {
    clear: '{name}: {share} of users satisfied, against {other} for “{reference}”.',
    beyond:
      '{name}: the difference is larger than chance makes ({difference} points, from {low} to {high}).',
    unclear: 'No difference is established between the classes with enough answers.',
    alone: 'One class alone has enough answers to be shown: nothing can be compared yet.',
    untold: 'Too few answers in each class to say anything.',
    cause: 'A difference does not tell its cause.',
    tested: 'Differences are tested together (Holm, 5%); the bounds are Newcombe’s, at 95%.',
    axis: 'Rate of users satisfied',
    noticedAxis: 'Knew how far their request had got',
  },
  evidence: {
    title: 'Is the site fast?',
    nothing:
      'Nothing is measured yet in the pages of this service. Measures come with the first answers.',
    question: 'Does what was measured go with what is experienced?',
    how: 'Measured in the user’s page during their procedure. The thresholds of display are those of Google’s Core Web Vitals.',
    beside:
      'What is offered to all: {x} measured visits of {n} are in the best class of “{measure}”, {interval}.',
    named: '{measure}, {class}',
    measures: {
      lcp: 'Content shown',
      inp: 'Answer to gestures',
      cls: 'Page that moves',
      errors: 'Errors in the page',
      failed: 'Requests that failed',
      elapsed: 'Time spent',
    },
    classes: {
      lcp: { good: '2.5 s at most', middling: 'from 2.5 to 4 s', poor: 'more than 4 s' },
      inp: { good: '200 ms at most', middling: 'from 200 to 500 ms', poor: 'more than 500 ms' },
      cls: { good: '0.1 at most', middling: 'from 0.1 to 0.25', poor: 'more than 0.25' },
      errors: { none: 'none', some: 'one or more' },
      failed: { none: 'none', some: 'one or more' },
      elapsed: {
        two_minutes: '2 min at most',
        five_minutes: 'from 2 to 5 min',
        quarter: 'from 5 to 15 min',
        longer: 'more than 15 min',
      },
    },
  },
  proofs: {
    question: 'Are updates sent on time noticed?',
    how: 'Updates come from the register, for requests whose user answered from their page. A step counts once its time limit, declared by the service, has passed.',
    noticed: {
      none: 'None of the {n} users knew how far their request had got',
      one: '{x} user of {n} knew how far their request had got',
      other: '{x} users of {n} knew how far their request had got',
    },
    untold: 'Too few answers to say whether users knew how far their request had got.',
    contrast: {
      clear:
        '{reference}: {x} users of {n} knew. {name}: {y} of {m}. The difference is larger than chance makes ({difference} points, from {low} to {high}).',
      unclear:
        '{reference}: {x} users of {n} knew. {name}: {y} of {m}. The difference is no larger than chance makes ({difference} points, from {low} to {high}).',
    },
    alone: 'Nothing can be compared yet: it takes enough answers with and without updates on time.',
    onTime: 'What is owed to everyone: {x} steps owed of {n} had their update on time, {interval}.',
    onTimeUntold: 'What is owed to everyone: too few steps owed to tell a share.',
    classes: {
      all: 'All on time',
      some: 'Some on time',
      none: 'None on time',
    },
  },
}
