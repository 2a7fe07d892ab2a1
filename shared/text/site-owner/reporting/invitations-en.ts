import type { InvitationsText } from './invitations-fr.ts'

/** What the console says of who was invited and who answered, in English. */
export const en: InvitationsText = {
  headline: '{rate} of the people reached answered: {answered} of {reached}.',
  loading: 'Reading the invitations',
  nobody: 'Nobody was invited in this period.',
  figures: {
    invited: 'Invited',
    reached: 'Reached',
    answered: 'Answered',
    rate: 'Response rate',
  },
  few: 'fewer than 5',
  hidden: 'hidden',
  undeliverable: {
    one: '{n} message did not arrive: that person does not count in the rate.',
    other: '{n} messages did not arrive: those people do not count in the rate.',
  },
  frames: {
    title: 'Where the invitations come from',
    register: 'Requests served',
    submissions: 'Forms sent',
    counter: 'Counter sheets',
    counted: '{name}: {answered} answers of {invited} invited.',
    few: '{name}: fewer than 5 answers of {invited} invited, or hidden to protect them.',
  },
  notDrawn: {
    title: 'Requests served without an invitation',
    left_out: 'Not drawn: {n}.',
    resting: 'Invited not long ago: {n}.',
    refused: 'Do not want to be invited any more: {n}.',
  },
  tooFew: 'Too few answers in this period: nothing can be shown.',
  better: 'See a longer period: {period}',
  open: 'A month of this period is not closed yet. The detail by situation is known once it closes.',
  ofMoment: {
    served: null,
    submitted:
      'These people answered right after sending the form: they judge the site, not the service.',
    campaign: 'These people answered a survey.',
  },
  table: {
    caption: 'Answers by situation',
    situation: 'Situation',
    answered: 'Answers',
    of: '{answered} of {reached}',
    rate: 'Rate',
    tooFew: 'too few answers to show them',
    allTooFew: 'Too few answers to show them by situation.',
  },
  facts: {
    outcome: 'Outcome of the request',
    kept: 'Announced date',
    territory: 'Area',
    channel: 'Channel of the request',
    locale: 'Language',
  },
  values: {
    outcome: { granted: 'Granted', partly: 'Granted in part', refused: 'Refused' },
    kept: { kept: 'Kept', missed: 'Missed' },
    channel: {
      web: 'Website',
      counter: 'Counter',
      telephone: 'Telephone',
      post: 'Post',
      email: 'Email',
    },
  },
  unknown: 'Not known, or too rare',
  covered: 'Cells of fewer than 5 answers are hidden, with another that would reveal them.',
  estimate: {
    title: 'What all the invited think',
    share: 'Satisfied, estimated for all the invited: {estimate}, {interval}.',
    plain: 'Among those who answered alone: {estimate}.',
    weighted:
      'Each situation counts as much as among the invited ({facts}). Once weighted, {n} answers have the precision of {effective}.',
    unweighted:
      'Nothing tells the situations of the invited apart: the estimate is that of those who answered.',
    merged: 'Rare cases are counted together: {facts}.',
    trimmed: {
      one: '{n} weight was too large and is reduced.',
      other: '{n} weights were too large and are reduced.',
    },
    tooFew: 'Too few answers for an estimate: once weighted, it takes the equivalent of 30.',
    facts: {
      outcome: 'outcome',
      kept: 'announced date',
      territory: 'area',
      channel: 'channel',
    },
  },
  conclusion: {
    commitment: {
      above: 'The target of {reference} is met, within {margin} points.',
      below: 'The target of {reference} is not met, even within {margin} points.',
    },
    floor: {
      above: 'The minimum of {reference} is reached.',
      below: 'The minimum of {reference} is not reached.',
    },
    undecided: 'The answers decide nothing. So silence changes nothing.',
    noReference: 'Nothing to compare with: no target and no minimum was declared.',
    tips: {
      above: {
        one: 'The conclusion holds as long as those who did not answer are not less satisfied by more than {n} point.',
        other:
          'The conclusion holds as long as those who did not answer are not less satisfied by more than {n} points.',
      },
      below: {
        one: 'The conclusion holds as long as those who did not answer are not more satisfied by more than {n} point.',
        other:
          'The conclusion holds as long as those who did not answer are not more satisfied by more than {n} points.',
      },
    },
    atOnce: {
      above:
        'The conclusion falls as soon as those who did not answer are slightly less satisfied.',
      below:
        'The conclusion falls as soon as those who did not answer are slightly more satisfied.',
    },
    always: 'The conclusion holds whatever those who did not answer think.',
  },
  bounds: {
    title: 'The worst and the best case',
    said: 'If all who did not answer were dissatisfied: {low}. If all were satisfied: {high}.',
  },
  dontKnow: {
    title: '“I don’t know”',
    intro: 'These answers enter no share. They are counted here.',
    counted: '{x} of {n}',
    none: 'No question has enough answers.',
  },
}
