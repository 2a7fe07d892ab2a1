import type { BelievedText } from './believed-fr.ts'

/** What a team believes beside what usagers say, in English. */
export const en: BelievedText = {
  indicator: {
    name: 'What the team believes, what users say',
    share: { none: '{x} of {n}', one: '{x} of {n}', other: '{x} of {n}' },
    tooFew: 'Fewer than {fewest} answers of agents or of users to one question: not enough to say.',
  },
  sides: {
    whole: 'The whole: {wording}',
    expected: 'What is expected: {wording}',
    lived: 'What is experienced: {wording}',
  },
  higher:
    'The team believes answers higher than they are: {team} against {usagers}, a gap of {gap} (between {low} and {high}).',
  lower:
    'The team believes answers lower than they are: {team} against {usagers}, a gap of {gap} (between {low} and {high}).',
  unclear:
    'The team believes {team}, users say {usagers}. The gap of {gap} (between {low} and {high}) may be chance.',
  bare: 'The team believes {team}, users say {usagers}.',
  alone: 'The team believes {team}. Too few users say it to compare.',
  tooFewAgents: 'Too few answers of agents: not enough to say.',
  team: {
    one: 'The team: {mean}, {bounds} ({n} answer without a name, {period}).',
    other: 'The team: {mean}, {bounds} ({n} answers without a name, {period}).',
  },
  usagers: {
    invited: {
      one: 'Invited users: {mean}, {bounds} ({n} answer).',
      other: 'Invited users: {mean}, {bounds} ({n} answers).',
    },
    submitted: {
      one: 'Users invited as they sent the form: {mean}, {bounds} ({n} answer).',
      other: 'Users invited as they sent the form: {mean}, {bounds} ({n} answers).',
    },
  },
  more: 'Who answered',
  between: 'between {low} and {high}',
  alike: 'all alike',
  scale:
    'Means on the scale of the question, from {low} to {high}. “I don’t know” is not counted in them.',
  names: { team: 'The team believes', usagers: 'Users say' },
}
