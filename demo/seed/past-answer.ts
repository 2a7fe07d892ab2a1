import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import type { Stream } from '#shared/contract/stream.ts'

/** An answer of the past, with what no page may say: how it was asked. */
export interface PastAnswer extends FeedbackPartSent {
  stream: Stream
  form: string
}
