import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in English. */
export const refusals: RefusalsText = {
  origin_refused: 'this website is not registered to collect feedback. You can tell the service.',
  not_found: 'this form is no longer open. You can tell the service.',
  feedback_contradiction: 'we have already received your feedback. The first one is kept.',
  ticket_refused: 'this invitation has already been used, or has expired.',
  waited_too_long: 'it waited on this device for more than 30 days.',
  body_too_large: 'it is too long. Shorten your comment, then try again.',
  invalid: 'the form has changed since. Reload the page, then answer again.',
  comment_required: 'a comment is needed. Write it, then try again.',
  other: 'the server cannot take it. You can tell the service.',
}
