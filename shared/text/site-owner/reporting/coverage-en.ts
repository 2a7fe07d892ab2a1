import type { CoverageText } from './coverage-fr.ts'

/** What the console says of what the answers can carry, in English. */
export const en: CoverageText = {
  question: 'Who answered?',
  loading: 'Reading the answers',
  kept: {
    unreachable:
      'The server does not answer. What is shown, received {when}, is kept. It tries again by itself.',
    unreadable:
      'This page cannot read the server’s answer. What is shown, received {when}, is kept. Reload the page.',
  },
  none: 'No service is declared. Declare one to see who answers.',
  service: 'Service',
  unknown: 'This service is not declared. Choose another one.',
  services: 'All services',
  servicesHint: 'People invited, {period}.',
  detail: 'See what these answers say of the service',
  funnel: {
    title: 'Who was there, and who answers?',
    sentence:
      'Of {ended} procedures that ended, the page asked {shown} users and {answered} answered. Their invitation is not proven.',
    few: 'Of {ended} procedures that ended, the page asked {shown} users. Too few answered to say how many.',
    beside: {
      one: 'An equal voice for all: {n} area of {declared} has enough answers to be read.',
      other: 'An equal voice for all: {n} areas of {declared} have enough answers to be read.',
    },
    besideNone:
      'An equal voice for all: the population of areas is not declared, nobody can say who is missing.',
    steps: {
      ended: 'Procedure ended',
      shown: 'Invitation shown',
      opened: 'Form opened',
      answered: 'First answer given',
    },
    open: 'By the button open to all: {opened} forms opened, {answered} answers. These answers stay apart.',
    openFew:
      'By the button open to all: {opened} forms opened, too few answers to say how many. They stay apart.',
    givenUp: '{n} opened the form and left it without an answer.',
    hidden: 'Months of fewer than 5 answers count in the total and are not shown.',
    month: 'Month',
    fewCell: 'fewer than 5',
  },
  who: 'All the answers received',
  counters: {
    title: 'Counters of browsers, without a proven invitation',
    intro: 'Nothing proves who answered: no estimate rests on these counters.',
  },
  voluntary:
    'Answers are voluntary. Weighting corrects how they are spread over areas, not who wishes to answer.',
  submitted:
    'These estimates rest on users invited as they sent the form: they tell how the form went, not the service served.',
  channels: {
    title: 'By which channel',
    web: 'Online',
    paper: 'On paper',
    counter: 'At the counter',
    telephone: 'By telephone',
    none: 'All answers came online. People who are not online are not heard: feedback received on paper, at the counter or by telephone can be typed in.',
    type: 'Type in feedback received',
  },
  helped: {
    title: 'With what help',
    alone: 'Alone',
    with_help: 'With help',
    for_me: 'Somebody answered for them',
    none: 'It is not asked.',
  },
  few: 'too few to say',
  counted: '{name}: {n}',
  territories: {
    title: 'From which areas',
    told: {
      one: '{n} area of {declared} has enough answers.',
      other: '{n} areas of {declared} have enough answers.',
    },
    undeclared: 'The population of areas is not declared.',
    declare: 'Declare the population',
    hidden: {
      one: '{n} area has too few answers, or protects one that has.',
      other: '{n} areas have too few answers, or protect those that have.',
    },
    silent: 'Without any answer: {names}.',
    more: 'Without any answer: {names}, and {n} others.',
    unlocated: 'Answers that do not say where they come from: {n}.',
  },
  weighting: {
    title: 'What weighting costs',
    said: 'After weighting, {n} answers have the precision of {effective}. They represent {covered} of the inhabitants.',
    none: 'Nothing is weighted: it takes a declared population and enough answers.',
  },
  drift: {
    title: 'The button and the invited',
    usager: {
      unclear:
        'Satisfaction: nothing shows that those who come by the button answer otherwise than the invited ({open} and {invited} answers).',
      down: 'Those who come by the button are less satisfied than the invited: by {low} to {high} points.',
      up: 'Those who come by the button are more satisfied than the invited: by {low} to {high} points.',
      nothing: 'Satisfaction: too few answers on one side or the other to compare.',
    },
    commun: {
      unclear:
        'Same treatment as others: nothing shows that those who come by the button answer otherwise than the invited ({open} and {invited} answers).',
      down: 'Those who come by the button say less often than the invited that they had the same treatment as others: by {low} to {high} points.',
      up: 'Those who come by the button say more often than the invited that they had the same treatment as others: by {low} to {high} points.',
      nothing: 'Same treatment as others: too few answers on one side or the other to compare.',
    },
    note: 'Answers by the button and those of the invited are never added up.',
  },
  precision: {
    title: 'How precisely',
    said: '{name}: {n} answers, within {reach} points.',
    few: '{name}: too few answers.',
    none: '{name}: no answer.',
    note: 'Each user is asked one of these questions alone, drawn at random.',
  },
  names: {
    overall: 'Overall',
    proof: 'Updates',
    clarity: 'Clarity',
    ease: 'Ease',
    effectiveness: 'Aim reached',
    usefulness: 'Usefulness',
    trust: 'Trust',
    help: 'Help',
    reason: 'Reason',
    importance: 'Importance',
    other: 'Other',
  },
  cells: {
    title: 'What is hidden',
    why: 'Nothing is shown below {shown} answers, nor below {public} in an area or when all are alike: nobody must be recognised.',
    none: 'No month is hidden.',
    hidden: {
      one: '{n} month is hidden: it has too few answers, or protects one that has.',
      other: '{n} months are hidden: they have too few answers, or protect those that have.',
    },
  },
  asked: {
    title: 'What was asked',
    said: 'The questionnaire “{instrument}” in its version {version}, from {month} on.',
    cut: 'Each change of a question cuts the series: what follows does not compare to what was before.',
  },
  noSetAside: 'Nothing is set aside.',
  limits: 'What these answers do not say',
  limitsSaid:
    'Neither what those think who did not answer, nor those who gave up their procedure, nor those who never found the service.',
}
