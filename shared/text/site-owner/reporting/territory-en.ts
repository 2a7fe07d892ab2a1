import type { TerritoryText } from './territory-fr.ts'

/** What the console says of territories, in English. */
export const en: TerritoryText = {
  question: 'Is quality the same everywhere?',
  loading: 'Reading areas…',
  service: 'Service',
  unknownService: 'This service is not declared. Choose another one.',
  criterion: 'What is compared',
  criteria: {
    satisfied: 'Satisfied users',
    same_treatment: 'Same treatment as others',
    promises_kept: 'Announced dates kept',
    within_norm: 'Requests closed within the service standard',
  },
  nothing:
    'No answer about this service says from which area it comes. The pages of the site give it by the attribute “territory”.',
  beside: 'Read with “{name}” ({label}): {sentence}',
  besideNothing: 'Read with “{name}”: {because}',
  asked: 'Answers {stream}.',
  streams: {
    invited: 'that were invited',
    submitted: 'of users invited as they sent the form',
    asked: 'asked on the page, invitation not proven',
    open: 'by the button that is always there',
  },
  reading: 'How shares are read',
  raw: 'Rates as answered',
  shrunk: 'Smoothed rates',
  shrunkHint:
    'A raw share is that of the answers of the area alone. It is drawn towards the whole as far as its answers are few. The verdict is always read on the raw answers.',
  shrunkNone:
    'Each share is that of the answers of the area alone. Smoothing takes at least twenty areas: with fewer, its margin of error would be wrong.',
  dots: 'Which one is below the limit?',
  dotsHint:
    'The line is the 95% interval. An area below is a triangle; the others are diamonds. The order is alphabetical.',
  pairName: 'What is owed to everyone',
  pairFigure: '{below} of {all}',
  pairSaid: 'areas below the limit',
  map: 'Where is it equivalent?',
  funnel: 'Are these differences beyond chance?',
  funnelNone: 'None of the areas that are placed leaves what chance is enough to explain.',
  funnelBeyond: {
    one: '{n} area is outside the 95% limits. Were all alike, chance would put about {expected} of {all} there.',
    other:
      '{n} areas are outside the 95% limits. Were all alike, chance would put about {expected} of {all} there.',
  },
  funnelSpread: 'Limits are widened: between areas the difference is beyond chance alone.',
  funnelLimits:
    'Between the two full lines lie 95% of areas if all are alike; the dotted ones hold 99.8%. Each upright line is the 95% interval.',
  funnelBound: {
    one: '{n} area whose answers are all alike is not placed: that would tell what each answered.',
    other:
      '{n} areas whose answers are all alike are not placed: that would tell what each answered.',
  },
  funnelUndrawn: {
    one: '{n} more area is not drawn. Those outside the limits or below are.',
    other: '{n} more areas are not drawn. Those outside the limits or below are.',
  },
  tableCut: {
    one: 'The table ends before the last area: the list has all of them.',
    other: 'The table ends {n} areas before the end: the list has all of them.',
  },
  noFunnel: 'No area has enough answers to be placed.',
  answers: 'Number of answers',
  share: 'Share, with its 95% interval',
  reference: 'reference {value}',
  target: 'target {value}',
  least: 'least allowed {value}',
  verdicts: {
    equivalent: 'equivalent',
    below: 'below',
    unknown: 'uncertain',
    untested: 'no answer',
    hidden: 'not shown',
  },
  without: {
    one: '{n} area has no outline: it is in the list.',
    other: '{n} areas have no outline: they are in the list.',
  },
  manyTiles:
    '{n} areas are too many to be drawn as tiles. They are in the list. Bring their outlines to have the map.',
  scale: 'Outlines count, not their surface: a large area may have few inhabitants.',
  list: 'Areas, in alphabetical order',
  find: 'Find an area',
  shown: {
    one: '{n} area of {all}.',
    other: '{n} areas of {all}.',
  },
  showMore: 'Show {n} more areas',
  noMatch: 'No area has this name or code.',
  uncounted: {
    one: '{n} declared area has no answer: “equivalent everywhere” cannot be said.',
    other: '{n} declared areas have no answer: “equivalent everywhere” cannot be said.',
  },
  columns: {
    territory: 'Area',
    code: 'Code',
    verdict: 'Verdict',
    answers: 'Answers',
    raw: 'Rate',
    low: 'Low bound at 95%',
    high: 'High bound at 95%',
    shrunk: 'Smoothed rate',
    population: 'Inhabitants',
  },
  choose: 'Change the target or the tolerance',
  undeclared: 'No target is declared: each area is compared with the whole.',
  declare: 'Declare a target',
  note: 'Note a circumstance',
  rests: 'How it is computed',
  followed: 'Answers of {territory} are read under {name} ({into}), since {day}.',
  followedOfficial:
    'Answers of {territory} are read under {name} ({into}), which this former commune is part of according to INSEE.',
  followedMany: {
    one: '{n} former area is read under the one it is part of.',
    other: '{n} former areas are read under the one they are part of.',
  },
  circumstances: 'What happened in an area',
  circumstance: '{label}, from {from} to {until} ({places})',
  circumstanceOpen: '{label}, since {from} ({places})',
  everywhere: 'everywhere',
  settle: 'Prepare the map',
  pointed: 'Point at an area: the map, the chart and the list mark it together.',
  pointedSays: '{name}: {verdict}.',
  pointedShare: '{name}: {verdict}, {share} ({x} of {n}).',
  back: 'All areas',
  detail: {
    unknown:
      'No area has this code for this service. It is not declared, and no answer comes from it.',
    worlds: 'What is experienced, what is owed',
    usager: 'What users experience here',
    commun: 'What is owed to everyone',
    verdict: 'Against the reference ({value}, tolerance {margin} points): {verdict}.',
    noVerdict: 'Nothing can be said against the reference.',
    raw: '{share} ({x} answers of {n}), between {low} and {high}.',
    shrunk: 'Smoothed rate: {share} (between {low} and {high}).',
    bound: { at_least_90: '90% or more.', at_most_10: '10% or less.' },
    tooFew: 'Too few answers, here or beside, to say.',
    untested: 'Nobody answered from here.',
    series: 'And from quarter to quarter?',
    seriesSentence:
      'Each point is a quarter, with its margin of error. Two margins that overlap are not enough to conclude, neither that there is a change nor that there is none.',
    seriesNone: 'No quarter has enough answers, here or beside, to be shown.',
    unlisted: 'So many areas answered that quarters are not shown here.',
    quarter: 'Quarter',
    missing: 'Who is missing',
    population: '{people} inhabitants, by the declared population.',
    noPopulation:
      'The population of this area is not declared: nobody knows how many people these answers stand for.',
    heard:
      '{n} answers for {people} inhabitants. Those who did not answer, or gave up, are not heard here.',
    silent: 'No answer that is shown comes from here: this silence is neither good nor bad.',
  },
}
