import type { FeedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { Stream } from '#shared/contract/stream.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { type Asked, formAsked } from '#shared/quality/form-asked.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import { keepPerVersion } from './keep-per-version.ts'

const kept = keepPerVersion<Asked>()

/** Channel of a feedback: the widget, or an agent who typed it in. */
type Channel = 'web' | 'paper' | 'counter' | 'telephone'

/** How a feedback came to be asked. Its sender does not say it: the hub derives it. */
export interface HowAsked {
  stream: Stream
  channel: Channel
  /** The form and the drawn item; `null` when the configuration cannot ask it. */
  question: {
    form: string
    item: string | undefined
    /** Probability of this question, by an invitation; nothing proves another draw. */
    pi: number | null
  } | null
}

/**
 * Derives how a part without a ticket was asked: the page asked when a form was sent, or the usager
 * opened it by themselves and judges the whole service.
 */
export function howAsked(
  { service, item, from_start, unprompted }: FeedbackPart,
  { promising }: Site,
  configured: Configured | null,
): HowAsked {
  const visit = { hasPromises: promising.includes(service), isFromStart: from_start === true }
  const moment = unprompted ? 'served' : 'submitted'
  const asked =
    configured &&
    kept(configured, [visit.hasPromises, visit.isFromStart, moment, item].join(' '), () =>
      formAsked(configured, visit, { moment, item }),
    )
  return {
    stream: unprompted ? 'open' : 'asked',
    channel: 'web',
    question: asked && { ...asked, pi: null },
  }
}
