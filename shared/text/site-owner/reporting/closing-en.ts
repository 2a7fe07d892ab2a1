import type { ClosingText } from './closing-fr.ts'

/** What is said of a month that is closed, revised or provisional, in English. */
export const en: ClosingText = {
  published: '{month}, published on {day}, no. {number}',
  revised: 'revised on {day}: {changes} ({reasons})',
  revisedElsewhere: 'revised on {day} ({reasons})',
  change: '{after} instead of {before}',
  named: '{what}, {change}',
  hidden: 'hidden',
  bound: { at_least_90: '90% or more', at_most_10: '10% or less' },
  reasons: {
    late: 'answers that came after the closing',
    set_aside: 'answers set aside',
    put_back: 'answers put back',
    withdrawn: 'answers withdrawn by their users',
  },
  streams: {
    invited: 'invited users',
    submitted: 'users invited as they sent the form',
    asked: 'asked on the page, invitation not proven',
    open: 'button open to everybody',
    entered: 'typed in by an agent',
  },
  provisional: '{month}: provisional figures. They will be published on {day}.',
  tooFew: 'Too few answers to invitations: no figure is published.',
}
