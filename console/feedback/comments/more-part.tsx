import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { fill } from '#shared/text/fill.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import type { RepliesText } from '#shared/text/site-owner/feedback/replies-fr.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { AsidePart } from './aside-part.tsx'
import { PublicationPart } from './publication-part.tsx'
import { useWords } from './use-words.ts'

interface MorePartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  acts: Acts
  say(sentence: string): void
}

/** What is seldom needed of a feedback: how it came, its other answers, and what is rarely done. */
export function MorePart({ feedback, titled, onWork, acts, say }: MorePartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { id, answers, mark, reply, set_aside } = feedback
  const isDecided = set_aside === 'decided'
  return (
    <>
      {(feedback.handed_over || feedback.about === 'personal') && (
        <p class="feedback-how">{formatAbout(feedback, words).join(' · ')}</p>
      )}
      {set_aside === null && reply !== null && (
        <PublicationPart {...{ feedback, titled, onWork, publish: acts.publish, say }} />
      )}
      <details>
        <summary>{inboxText[locale].more}</summary>
        <p class="feedback-how">{formatHow(feedback, words).join(' · ')}</p>
        <dl>
          {answers.slice(mark ? 1 : 0).map(({ item, question, answer }) => (
            <div key={item}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
        {(set_aside === null || isDecided) && (
          <AsidePart {...{ id, isAside: isDecided, titled, onWork, setAside: acts.setAside }} />
        )}
      </details>
    </>
  )
}

function formatAbout({ about, handed_over }: FeedbackRead, words: RepliesText) {
  return [
    ...(about === null ? [] : [words.about[about]]),
    ...(handed_over ? [words.handedOver] : []),
  ]
}

function formatHow({ stream, channel }: FeedbackRead, words: RepliesText) {
  const channels: Record<string, string> = words.channels
  const how = ownOf(channels, channel) ?? channel
  const streams: Record<string, string> = words.streams
  // Nobody was invited, nor found a button, where the answer came on paper or by telephone.
  return channel === 'web'
    ? [ownOf(streams, stream) ?? stream, how]
    : [fill(words.received, { how })]
}
