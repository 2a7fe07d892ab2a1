import type { TerritoryText } from './territory-fr.ts'

/** What the console says of territories, in English. */
export const en: TerritoryText = {
  question: 'Is quality the same everywhere?',
  intro:
    'Each territory is held against one reference. A better territory is never a fault: what counts is one that would be below.',
  loading: 'Reading territories…',
  kept: 'The last verdicts that were read stay.',
  service: 'Service',
  criterion: 'What is compared',
  criteria: {
    satisfied: 'Satisfied users',
    same_treatment: 'Same treatment as others',
    promises_kept: 'Announced dates kept',
    within_norm: 'Requests closed within the service standard',
  },
  nothing:
    'No answer about this service says from which territory it comes. The pages of the site give it by the attribute “territory”.',
  beside: 'Beside it, {name} ({label}): {sentence}',
  besideNothing: 'Beside it, {name}: {because}',
  asked: 'Answers {stream}.',
  streams: {
    invited: 'that were invited',
    submitted: 'of users invited as they sent the form',
    asked: 'asked on the page, invitation not proven',
    open: 'by the button that is always there',
  },
  reading: 'How shares are read',
  raw: 'Raw shares',
  shrunk: 'Smoothed rates',
  shrunkHint:
    'A raw share is that of the answers of the territory alone. It is drawn towards the whole as far as its answers are few. The verdict is always read on the raw answers.',
  shrunkNone:
    'Each share is that of the answers of the territory alone. Smoothing takes at least twenty territories: with fewer, its margin of error would be wrong.',
  map: 'Where is it equivalent?',
  funnel: 'Are these differences beyond chance?',
  funnelNone: 'None of the territories that are placed leaves what chance is enough to explain.',
  funnelBeyond: {
    one: '{n} territory is outside the 95% limits. Were all alike, chance would put about {expected} of {all} there.',
    other:
      '{n} territories are outside the 95% limits. Were all alike, chance would put about {expected} of {all} there.',
  },
  funnelSpread: 'Limits are widened: between territories the difference is beyond chance alone.',
  funnelLimits:
    'Between the two full lines lie 95% of territories if all are alike; the dotted ones hold 99.8%. Each upright line is the 95% interval.',
  funnelBound: {
    one: '{n} territory whose answers are all alike is not placed: that would tell what each answered.',
    other:
      '{n} territories whose answers are all alike are not placed: that would tell what each answered.',
  },
  funnelUndrawn: {
    one: '{n} more territory is not drawn. Those outside the limits or below are.',
    other: '{n} more territories are not drawn. Those outside the limits or below are.',
  },
  tableCut: {
    one: 'The table ends before the last territory: the list has all of them.',
    other: 'The table ends {n} territories before the end: the list has all of them.',
  },
  noFunnel: 'No territory has enough answers to be placed.',
  answers: 'Number of answers',
  share: 'Share',
  reference: 'reference {value}',
  least: 'least allowed {value}',
  verdicts: {
    equivalent: 'equivalent',
    below: 'below',
    unknown: 'nothing can be concluded',
    untested: 'no answer',
    hidden: 'not shown',
  },
  without: {
    one: '{n} territory has no outline: it is in the list.',
    other: '{n} territories have no outline: they are in the list.',
  },
  manyTiles:
    '{n} territories are too many to be drawn as tiles. They are in the list. Bring their outlines to have the map.',
  scale: 'Outlines count, not their surface: a large territory may have few inhabitants.',
  list: 'Territories, in alphabetical order',
  listHint: 'There is no ranking.',
  find: 'Find a territory',
  shown: {
    one: '{n} territory of {all}.',
    other: '{n} territories of {all}.',
  },
  showMore: 'Show {n} more territories',
  noMatch: 'No territory has this name or code.',
  uncounted: {
    one: '{n} declared area has no answer: “equivalent everywhere” cannot be said.',
    other: '{n} declared areas have no answer: “equivalent everywhere” cannot be said.',
  },
  columns: {
    territory: 'Territory',
    code: 'Code',
    verdict: 'Verdict',
    answers: 'Answers',
    raw: 'Raw share',
    low: 'Low bound at 95%',
    high: 'High bound at 95%',
    shrunk: 'Smoothed rate',
    population: 'Inhabitants',
  },
  rests: 'What these verdicts rest on',
  followed: 'Answers of {territory} are read under {name} ({into}), since {day}.',
  followedOfficial:
    'Answers of {territory} are read under {name} ({into}), which this former commune is part of according to INSEE.',
  followedMany: {
    one: '{n} former territory is read under the one it is part of.',
    other: '{n} former territories are read under the one they are part of.',
  },
  circumstances: 'What happened in a territory',
  circumstance: '{label}, from {from} to {until} ({places})',
  circumstanceOpen: '{label}, since {from} ({places})',
  everywhere: 'everywhere',
  settle: 'Prepare the map',
  pointed:
    'Point at a territory on the map, on the chart or in the list: it is marked in all three.',
  pointedSays: '{name}: {verdict}.',
  pointedShare: '{name}: {verdict}, {share} ({x} of {n}).',
  back: 'All territories',
  detail: {
    unknown:
      'No territory has this code for this service. It is not declared, and no answer comes from it.',
    worlds: 'Both worlds, here',
    usager: 'What users live through here',
    commun: 'The general interest',
    verdict: 'Against the reference ({value}, margin {margin} points): {verdict}.',
    noVerdict: 'Nothing can be said against the reference.',
    raw: 'Raw share: {share}, {x} answers of {n} (95% interval: {low} to {high}).',
    shrunk: 'Smoothed rate: {share} (between {low} and {high}).',
    bound: { at_least_90: '90% or more.', at_most_10: '10% or less.' },
    tooFew: 'Too few answers, here or beside, to say.',
    untested: 'Nobody answered from here.',
    series: 'And from quarter to quarter?',
    seriesSentence:
      'Each point is a quarter, with its margin of error. Two margins that overlap are not enough to conclude, neither that there is a change nor that there is none.',
    seriesNone: 'No quarter has enough answers, here or beside, to be shown.',
    unlisted: 'So many territories answered that quarters are not shown here.',
    quarter: 'Quarter',
    missing: 'Who is missing',
    population: '{people} inhabitants, by the declared population.',
    noPopulation:
      'The population of this territory is not declared: nobody knows how many people these answers stand for.',
    heard:
      '{n} answers for {people} inhabitants. Those who did not answer, or gave up, are not heard here.',
    silent: 'No answer that is shown comes from here: this silence is neither good nor bad.',
  },
}
