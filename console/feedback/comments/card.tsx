import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { AssignPart } from './assign-part.tsx'
import { ClosePart } from './close-part.tsx'
import { formatWrong } from './format-wrong.ts'
import { MarkFace } from './mark-face.tsx'
import { Marked } from './marked.tsx'
import { MorePart } from './more-part.tsx'
import { ReplyPart } from './reply-part.tsx'
import { ReviewPart } from './review-part.tsx'
import { ThemesPart } from './themes-part.tsx'
import { useWords } from './use-words.ts'

interface CardProps {
  feedback: FeedbackRead
  acts: Acts
  /** Tells a sentence to who does not see the page. */
  say(sentence: string): void
}

/** One feedback, open: the mark, the comment, and what is done with it. */
export function Card({ feedback, acts, say }: CardProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { id, day, service, mark, comment, evidence, reply, set_aside } = feedback
  const titled = `feedback-${id}`
  const isDecided = set_aside === 'decided'
  const isReviewed = !isDecided && (set_aside !== null || feedback.review !== null)
  const wrong = evidence && formatWrong(evidence, inboxText[locale].wrong, locale)
  const part = { feedback, titled, onWork: acts.work, say }
  return (
    <article class="feedback card" aria-labelledby={titled}>
      <h3 id={titled}>
        {fill(words.given, {
          day: formatCivilDay(day, locale, new Date()),
          service: localise(service.name, locale),
        })}
      </h3>
      {mark && (
        <p class="feedback-mark">
          <MarkFace face={mark.face} />
          <strong>{mark.answer}</strong>
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
      {wrong && <p class="feedback-how">{wrong}</p>}
      {isReviewed && <ReviewPart {...part} review={acts.review} />}
      {set_aside === null && (
        <>
          <div class="handling">
            <ReplyPart
              {...{ id, service: service.service, reply, titled, onWork: acts.work }}
              answer={async (text, replaces) => {
                const written = await acts.answer(text, replaces)
                if (written.kind === 'done') say(text === null ? words.removed : words.saved)
                return written
              }}
            />
            {comment !== null && reply === null && <ClosePart {...part} close={acts.close} />}
            {comment !== null && <AssignPart {...part} assign={acts.assign} />}
          </div>
          {comment !== null && <ThemesPart {...part} sort={acts.sort} />}
        </>
      )}
      <MorePart {...part} acts={acts} />
    </article>
  )
}
