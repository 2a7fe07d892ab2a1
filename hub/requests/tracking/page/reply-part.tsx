import { replyText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { ToldReply } from '../../replies/describe-replies.ts'
import { type OfferedReply, type ReplyFault, ReplyForm } from './reply-form.tsx'

/** Where a usager answers the service, and what they sent before. */
export interface ReplyPage {
  offered: OfferedReply
  /** Oldest first. */
  sent: readonly ToldReply[]
  /** The usager came to answer: the form is open. */
  isAsked: boolean
  fault?: ReplyFault | undefined
}

/** The part of the page of a request where its usager answers. */
export function ReplyPart({
  code,
  locale,
  replies: { offered, sent, isAsked, fault },
  isLinked,
}: {
  code: string
  locale: UsagerLocale
  replies: ReplyPage
  /** A button of the page leads to its form. */
  isLinked: boolean
}) {
  const text = replyText[locale]
  const isOpen = isAsked || fault !== undefined
  return (
    <section class="answering">
      {(isOpen || !isLinked) && (
        <details id="repondre" open={isOpen}>
          <summary>
            {offered.kinds.includes('not_fixed')
              ? `${text.kinds.not_fixed} · ${text.title}`
              : text.title}
          </summary>
          <ReplyForm
            code={code}
            locale={locale}
            offered={offered}
            isAsked={isAsked}
            fault={fault}
          />
        </details>
      )}
      {sent.length > 0 && (
        <>
          <h2 class="answers-title">{text.sent}</h2>
          <ol class="answers">
            {sent.map((one) => (
              <li key={one.reply}>
                <p class="muted">{one.when}</p>
                <p class="answer-text" dir="auto" lang={one.written_in}>
                  {one.text}
                </p>
                {one.standing.map((sentence) => (
                  <p key={sentence} class="muted">
                    {sentence}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
