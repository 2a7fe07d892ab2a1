import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import type { Review } from '#shared/contract/feedback/set-aside.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { ownOf } from '#shared/text/own-of.ts'
import type { RepliesText } from '#shared/text/site-owner/feedback/replies-fr.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import { AsidePart } from './aside-part.tsx'
import { formatEvidence } from './format-evidence.ts'
import { Marked } from './marked.tsx'
import { PublicationPart } from './publication-part.tsx'
import { ReplyPart } from './reply-part.tsx'
import { ReviewPart } from './review-part.tsx'
import { ThemesPart } from './themes-part.tsx'
import type { Reviewing, SetAsideWhy } from './use-replies.ts'
import { useWords } from './use-words.ts'

interface CardProps {
  feedback: FeedbackRead
  /** Somebody begins to answer it. */
  onWork(): void
  answer(text: string | null): Promise<SendResult<unknown>>
  /** Decides of one that is, or was, set aside. */
  review(decision: Review): Promise<Reviewing>
  /** Sets it aside, where it counts. */
  setAside(why: SetAsideWhy): Promise<SendResult<unknown>>
  /** Says what its comment is about. */
  sort(themes: readonly string[]): Promise<SendResult<unknown>>
  /** Shows its answer to everybody, or takes it back with `null`. */
  publish(how: Publication | null): Promise<SendResult<unknown>>
  /** Tells a sentence to who does not see the page. */
  say(sentence: string): void
}

/** One feedback: what was answered, the comment, what was measured, and the answer to it. */
export function Card(props: CardProps) {
  const { feedback, onWork, answer, review, setAside, sort, publish, say } = props
  const { locale } = useLanguage()
  const words = useWords()
  const { id, day, service, answers, comment, evidence, reply } = feedback
  const [opening, ...rest] = answers
  const titled = `feedback-${id}`
  const isDecided = feedback.set_aside === 'decided'
  const isReviewed = !isDecided && (feedback.set_aside !== null || feedback.review !== null)
  const measured = evidence === null ? '' : formatEvidence(evidence, words, locale)
  return (
    <article class="feedback card" aria-labelledby={titled}>
      <h2 id={titled}>
        {fill(words.given, {
          day: formatCivilDay(day, locale, new Date()),
          service: service.name[locale],
        })}
      </h2>
      <p class="feedback-how">{formatHow(feedback, words).join(' · ')}</p>
      {opening && (
        <p>
          <span class="feedback-question">{opening.question}</span>{' '}
          <strong>{opening.answer}</strong>
        </p>
      )}
      {comment === null ? (
        <p class="feedback-how">{words.noComment}</p>
      ) : (
        <blockquote class="feedback-comment">
          <span class="unseen">{words.comment} </span>
          <Marked text={comment} marks={feedback.marks} />
        </blockquote>
      )}
      {measured !== '' && (
        <p class="feedback-how">
          {words.measures} <span class="feedback-measures">{measured}</span>
        </p>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{formatCount(rest.length, words.answers, locale)}</summary>
          <dl>
            {rest.map(({ item, question, answer: given }) => (
              <div key={item}>
                <dt>{question}</dt>
                <dd>{given}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {isReviewed && <ReviewPart {...{ feedback, titled, onWork, review }} />}
      {feedback.set_aside === null && comment !== null && (
        <ThemesPart {...{ feedback, titled, onWork, sort, say }} />
      )}
      {feedback.set_aside === null && (
        <ReplyPart {...{ id, service: service.service, reply, titled, onWork, answer }} />
      )}
      {feedback.set_aside === null && reply !== null && (
        <PublicationPart {...{ feedback, titled, onWork, publish, say }} />
      )}
      {(feedback.set_aside === null || isDecided) && (
        <AsidePart {...{ id, isAside: isDecided, titled, onWork, setAside }} />
      )}
    </article>
  )
}

function formatHow({ stream, channel, about, handed_over }: FeedbackRead, words: RepliesText) {
  const channels: Record<string, string> = words.channels
  const how = ownOf(channels, channel) ?? channel
  const streams: Record<string, string> = words.streams
  return [
    // Nobody was invited, nor found a button, where the answer came on paper or by telephone.
    ...(channel === 'web'
      ? [ownOf(streams, stream) ?? stream, how]
      : [fill(words.received, { how })]),
    ...(about === null ? [] : [words.about[about]]),
    ...(handed_over ? [words.handedOver] : []),
  ]
}
