import type { ReportText } from './report-fr.ts'

const answers = 'Fewer than {fewest} answers: not enough to conclude.'

/** Every sentence of a report, in English. */
export const en: ReportText = {
  title: 'Quality of services: {organisation}',
  usager: 'What the user perceives',
  commun: 'What is owed to everyone',
  period: {
    all: 'since the beginning',
    firstQuarter: 'quarter 1 of {year}',
    quarter: 'quarter {quarter} of {year}',
    year: 'year {year}',
  },
  indicators: {
    satisfied: {
      name: 'Satisfied users',
      share: {
        none: 'No user out of {n} is satisfied',
        one: '{x} user out of {n} is satisfied',
        other: '{x} users out of {n} are satisfied',
      },
      tooFew: answers,
    },
    compared: {
      name: 'Compared with what was expected',
      share: {
        none: 'No user out of {n} says so',
        one: '{x} user out of {n} says so',
        other: '{x} users out of {n} say so',
      },
      tooFew: 'Fewer than 11 answers: not enough to conclude.',
    },
    responsive: {
      name: 'I was taken care of quickly enough',
      share: {
        none: 'No user out of {n} thinks so',
        one: '{x} user out of {n} thinks so',
        other: '{x} users out of {n} think so',
      },
      tooFew: answers,
    },
    own_situation: {
      name: 'My situation was taken into account',
      share: {
        none: 'No user out of {n} thinks so',
        one: '{x} user out of {n} thinks so',
        other: '{x} users out of {n} think so',
      },
      tooFew: answers,
    },
    promises_kept: {
      name: 'Announced dates kept',
      share: {
        none: 'No announced date out of {n} was kept',
        one: '{x} announced date out of {n} was kept',
        other: '{x} announced dates out of {n} were kept',
      },
      tooFew: 'Fewer than 5 dates come due: not enough to conclude.',
    },
    equal_quality: {
      name: 'The same quality in each area',
      share: { none: '{x} out of {n}', one: '{x} out of {n}', other: '{x} out of {n}' },
      tooFew: 'Too few answers in each area: not enough to conclude.',
    },
    delays: {
      name: 'Time waited for an answer',
      share: { none: '{x} out of {n}', one: '{x} out of {n}', other: '{x} out of {n}' },
      tooFew: 'Fewer than 5 requests: not enough to conclude.',
    },
    same_treatment: {
      name: 'I got the same treatment as others',
      share: {
        none: 'No user out of {n} thinks so',
        one: '{x} user out of {n} thinks so',
        other: '{x} users out of {n} think so',
      },
      tooFew: answers,
    },
    under_floor: {
      name: 'People who live where satisfaction is under the minimum',
      share: { none: '{x} out of {n}', one: '{x} out of {n}', other: '{x} out of {n}' },
      tooFew: 'Too few areas have enough answers: not enough to conclude.',
    },
  },
  other: {
    share: {
      none: 'No case out of {n}',
      one: '{x} case out of {n}',
      other: '{x} cases out of {n}',
    },
    tooFew: 'Fewer than 5 cases: not enough to conclude.',
  },
  labels: {
    invited: 'Invited users',
    submitted: 'Users invited as they sent the form',
    asked: 'Asked on the page, invitation not proven',
    open: 'Button open to all',
    entered: 'Typed in by an agent (paper, counter, telephone)',
    due: 'All dates come due',
    worse: 'Not as good',
    same: 'The same',
    better: 'Better',
  },
  compared: {
    worse: 'found it worse than expected. {whom}: {n} answers, {bounds}.',
    same: 'found it as expected. {whom}: {n} answers, {bounds}.',
    better: 'found it better than expected. {whom}: {n} answers, {bounds}.',
  },
  notProven: 'Nothing proves that these users were drawn at random: no verdict rests on them.',
  ofForm: 'These answers tell how the form went, not the service served.',
  base: '{x} out of {n}',
  interval: 'between {low} and {high}%',
  register: 'complete register',
  bound: {
    at_least_90: '90% or more. Too few answers to say how many exactly.',
    at_most_10: '10% or less. Too few answers to say how many exactly.',
  },
  notAlone: {
    title: 'Figure not published',
    guard_absent: 'Figure not published: it is read with “{guard}”, which is not measured yet.',
    guard_too_few:
      '“{guard}” does not have enough answers yet: this figure is not published alone.',
  },
  absent: {
    satisfied: 'No question asks it.',
    compared: 'The chosen questionnaire does not ask it.',
    responsive: 'The chosen questionnaire does not ask it.',
    own_situation: 'The chosen questionnaire does not ask it.',
    promises_kept: 'No announced date came due in this period.',
    equal_quality: 'No answer says which area it comes from.',
    delays: 'No request is recorded in this period.',
    same_treatment: 'The chosen questionnaire does not ask it.',
    under_floor: 'No minimum is declared, or no population.',
    other: 'It is not measured.',
  },
  elsewhere: 'Shown already, beside “{beside}”.',
  weighted: {
    share:
      'Weighted to the population: {share} (between {low} and {high}%), as precise as {effective} answers.',
    note: 'Voluntary answers. Weighting corrects the spread over areas, not the wish to answer.',
    missing: {
      one: '{n} area does not have enough answers: {share} of the residents are not represented.',
      other: '{n} areas do not have enough answers: {share} of the residents are not represented.',
    },
    outside: {
      one: '{n} answer comes from an area that is not declared: it is not weighted.',
      other: '{n} answers come from an area that is not declared: they are not weighted.',
    },
    unlocated: {
      one: '{n} answer does not say which area it comes from: it is not weighted.',
      other: '{n} answers do not say which area they come from: they are not weighted.',
    },
    too_few: 'No weighted figure: it would be worth fewer than 30 answers.',
    no_territory: 'No weighted figure: the answers come from no declared area.',
    territories_missing:
      'No weighted figure: more than half of the people live in areas without enough answers.',
  },
  series: {
    hidden: 'Not shown: too few answers, here or in a period beside it.',
    title: 'Period by period',
    cut: 'The question changes here: another series begins.',
  },
  places: {
    reference: {
      declared: 'Reference: {value}, the declared target.',
      taken: 'Reference: {value}, the rate of all areas together, as no target is declared.',
    },
    margin: {
      declared: 'Tolerance: {value} points.',
      taken: 'Tolerance: {value} points by default, as none is declared.',
    },
    bounds:
      'The verdict stands on the 95% bound of one side. The interval shown, 95% over both sides, is a little wider.',
    verdict: {
      equivalent: 'equivalent',
      below: 'below',
      unknown: 'uncertain',
      untested: 'no answer here',
      hidden: 'not shown, too few answers here or beside it',
    },
    everywhere: {
      equivalent: 'Quality is equivalent in each area.',
      below: 'Quality is not equivalent everywhere.',
      unknown: 'It is uncertain whether quality is equivalent everywhere.',
    },
    counts: {
      equivalent: { one: '{n} area equivalent', other: '{n} areas equivalent' },
      below: { one: '{n} below', other: '{n} below' },
      unknown: { one: '{n} uncertain', other: '{n} uncertain' },
      untested: { one: '{n} without an answer', other: '{n} without an answer' },
      hidden: { one: '{n} not shown', other: '{n} not shown' },
    },
    shrunk: 'smoothed rate: {share} (between {low} and {high}%)',
    spread: 'Between areas, satisfaction differs by about {value} points once chance is taken out.',
    noSpread: 'Between areas, no difference is larger than chance is enough to explain.',
  },
  underFloor: {
    raw: '{share} of the people live where fewer than {floor} of users are satisfied',
    likely: 'Counting each area by its probability of being one: {share}.',
    people: 'Out of {people} people.',
    outside: '{people} people live where too few answers tell.',
  },
  delays: {
    median: {
      one: 'One request in two is answered in {n} day',
      other: 'One request in two is answered in {n} days',
    },
    medianOver: {
      one: 'It takes more than {n} day until one request in two is answered',
      other: 'It takes more than {n} days until one request in two is answered',
    },
    nine: { one: 'Nine in ten in {n} day', other: 'Nine in ten in {n} days' },
    nineOver: {
      one: 'It takes more than {n} day until nine in ten are answered',
      other: 'It takes more than {n} days until nine in ten are answered',
    },
    within: 'Within the service standard of {days} days: {share}.',
    change: 'Answered within the service standard. {change}',
    counted: {
      one: 'Complete register: {n} request received in the period. Still open: {open}, counted for what they have waited so far.',
      other:
        'Complete register: {n} requests received in the period. Still open: {open}, counted for what they have waited so far.',
    },
    oldest: {
      one: 'The oldest has waited for {n} day.',
      other: 'The oldest has waited for {n} days.',
    },
    faults: {
      one: '{n} request ends before it begins: it is left out.',
      other: '{n} requests end before they begin: they are left out.',
    },
    units: {
      working: 'Working days, Monday to Friday without public holidays.',
      business: 'Business days, Monday to Saturday without public holidays.',
      calendar: 'Calendar days.',
    },
  },
  unheard: {
    title: 'What these answers do not say',
    asked:
      '{ended} procedures ended. The page asked {shown} users, {answered} answered. Their invitation is not proven.',
    open: 'Button open to all: {opened} opened it, {answered} answered.',
    silent: {
      one: '{n} user asked on the page did not answer: nothing tells what they experienced.',
      other: '{n} users asked on the page did not answer: nothing tells what they experienced.',
    },
    few: {
      asked:
        '{ended} procedures ended. The page asked {shown} users. How many answered is not shown: too few, here or in a period beside it.',
      open: 'Button open to all: {opened} opened it. How many answered is not shown: too few, here or in a period beside it.',
    },
    nobody: 'No page has asked yet.',
    always: 'Nor is anything said of people who gave up, or who did not find the service.',
  },
  declared: {
    title: 'What is decided, by whom and when',
    margin: 'Tolerance between areas (δ): {value} points',
    commitment: 'Target: {value} of users satisfied',
    floor: 'Minimum aimed for everywhere: {value} of users satisfied',
    population: {
      one: 'Population of {n} area, {people} people',
      other: 'Population of {n} areas, {people} people',
    },
    all: 'all services',
    by: '{what} ({service}). Declared by {author} on {day}: {basis}',
    nothing:
      'Nothing is declared: the tolerance between areas is 5 points, and there is no target, minimum or population.',
  },
  columns: {
    period: 'Period',
    service: 'Service',
    world: 'World',
    indicator: 'Indicator',
    what: 'Of whom or what',
    told: 'In a sentence',
    n: 'Base',
    value: 'Value',
    low: 'Low (95%)',
    high: 'High (95%)',
    unit: 'Unit',
    notes: 'Notes',
    guard: 'Beside it',
    guardTold: 'Beside it, in a sentence',
    question: 'Question',
    version: 'Questionnaire and version',
    answers: 'Share of each answer',
    aside: 'Answers outside the rate',
    design: 'Design',
    weights: 'Weights',
    revision: 'Publication',
  },
  units: { share: 'share', days: 'days', points: 'points' },
}
