import { useRef, useState } from 'preact/hooks'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { crossedText } from '#shared/text/site-owner/reporting/crossed.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useComments } from './use-comments.ts'

interface CellCommentsProps {
  session: Session
  service: string
  /** Names the cell, as the hub is asked. */
  cell: string
  /** The same in words. */
  of: string
  period: string
}

/** What usagers wrote who are in one cell: opened when wanted, by the month, a page at a time. */
export function CellComments({ session, service, cell, of, period }: CellCommentsProps) {
  const { locale } = useLanguage()
  const words = crossedText[locale].comments
  const path = `/v1/services/${service}/crossed/comments?cell=${cell}&period=${period}`
  const { comments, next, isReading, hasFailed, more } = useComments(session, path)
  const [isOpen, setIsOpen] = useState(false)
  const end = useRef<HTMLParagraphElement>(null)
  const id = `comments-${cell.replaceAll('.', '-')}`

  const toggle = () => {
    setIsOpen(!isOpen)
    if (!isOpen && comments === null) void more()
  }
  const readOn = async () => {
    // The button is gone with the last page: the keyboard stays where it was.
    if (await more()) requestAnimationFrame(() => end.current?.focus())
  }
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${isOpen ? words.close : words.open} – ${of}`}
        onClick={toggle}
      >
        {isOpen ? words.close : words.open}
      </button>
      <div id={id} class="crossed-comments" hidden={!isOpen}>
        <p role="status">{isReading ? words.loading : ''}</p>
        {hasFailed && (
          <div role="alert">
            <Attention>{words.trouble}</Attention>
          </div>
        )}
        {comments !== null && (
          <>
            <h4>{fill(words.of, { cell: of })}</h4>
            <p class="chart-note">{comments.length === 0 ? words.none : words.order}</p>
            <ul>
              {comments.map(({ key, month, comment }) => (
                <li key={key}>
                  <blockquote dir="auto">{comment}</blockquote>
                  <p class="chart-note">{formatPeriod(month, locale)}</p>
                </li>
              ))}
            </ul>
          </>
        )}
        {hasFailed || next !== undefined ? (
          <button type="button" class="quiet" aria-disabled={isReading} onClick={readOn}>
            {hasFailed ? words.again : words.older}
          </button>
        ) : (
          comments !== null &&
          comments.length > 0 && (
            <p ref={end} tabIndex={-1} class="chart-note">
              {words.end}
            </p>
          )
        )}
      </div>
    </>
  )
}
