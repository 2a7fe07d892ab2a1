import { render } from 'preact'
import { readCode } from '#shared/identifier/code.ts'
import type { Feedback, FeedbackContext } from '../delivery/delivery.ts'
import { themeSheet } from '../drawing/theme.ts'
import { count } from '../hub/count.ts'
import { dispatchPageEvent } from '../page/dispatch-page-event.ts'
import { ownWords } from '../page/own-words.ts'
import type { RestWords } from '../rest/words.ts'
import { findVisit, type Mode, refuseVisit } from '../visit/visit.ts'
import css from './form.css?inline'
import { FormView } from './form-view.tsx'

// Other pieces draw with the same library and colours, so that a page loads them once.
export { Component, createRef, render } from 'preact'
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
export { themeSheet } from '../drawing/theme.ts'
export { ownWords } from '../page/own-words.ts'
export { offerLink } from './offer-link.ts'

// Made as the piece loads, before the button is pressed.
const looks = sheet(themeSheet('.card', 'usager') + css)

// Listened to from the start: the code that measures the page loads later, and would miss it.
let cameBack = false
addEventListener('pageshow', ({ persisted }) => {
  cameBack ||= persisted
})

/** A form on the page. */
export interface Form {
  /** The démarche has ended: what comes after it is asked. */
  end(): void
  /** Removes the form from the page. */
  close(): void
}

/** What the element says of the form that it opens. */
type Opening = Pick<FeedbackContext, 'host' | 'client' | 'configuration' | 'errors'> & {
  mode: Mode
  onClose: () => void
}

/**
 * Opens the form in the shadow root of its element, if anything is asked now. What follows the first
 * question and what delivers the answers are fetched once it is painted: nobody answers faster than
 * that, and if one fails it is fetched again when it is needed.
 * @throws Error when the usager asks to be heard and the site has nothing to ask.
 */
export function openForm(root: ShadowRoot, opening: Opening): Form | undefined {
  const { host, client, mode } = opening
  const isUnprompted = mode === 'open'
  // What is no code, such as the `null` of a template, is no ticket.
  const ticket = (mode === 'ended' && readCode(host.getAttribute('ticket') ?? '')) || undefined
  const visit = findVisit(opening.configuration, host, mode, ticket)
  if (!visit) return undefined
  const own = ownWords(host)
  const text = own('form', opening.configuration.text)
  const configuration = { ...opening.configuration, text }
  const slot = root.querySelector('slot')
  const box = document.createElement('div')
  // Asked of a page that stands still: once the form is in it, the answer would cost a layout.
  const readAt = host.hasAttribute('float') ? scrollY : undefined
  root.append(box)
  slot?.toggleAttribute('hidden', !isUnprompted)
  root.adoptedStyleSheets = [looks]
  const life = new AbortController()
  const asking: FeedbackContext & Opening = {
    ...opening,
    configuration,
    isUnprompted,
    ticket,
    visit,
    onClose() {
      if (mode === 'start') refuseVisit(host)
      opening.onClose()
    },
    cameBack: () => cameBack,
    shownAt: performance.now(),
    // The hub counts invitations itself.
    count: (counted) => ticket || count(client, host, isUnprompted, counted),
    tell: (event) => dispatchPageEvent(host, event),
  }

  const give = retried(async (): Promise<Feedback> => {
    const { startFeedback } =
      await client.load<typeof import('../delivery/delivery.ts')>('delivery')
    return startFeedback(asking)
  })
  const follow = retried(async () => {
    const [piece, words] = await Promise.all([
      client.load<typeof import('../rest/rest.tsx')>('rest'),
      client.readWords<RestWords>('rest', configuration.locale),
    ])
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet(piece.rest.css)]
    return { ...piece.rest, words: own('rest', words) }
  })
  const draw = (isEnded: boolean) =>
    render(<FormView asking={asking} isEnded={isEnded} give={give} follow={follow} />, box)
  draw(visit.isEnded)
  // Only what is painted was shown; what it then sets going keeps nobody waiting for it.
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (life.signal.aborted) return
      // Focused without it, since a form that must be scrolled to is painted later.
      if (isUnprompted) box.scrollIntoView({ block: 'nearest' })
      asking.tell('shown')
      asking.count(isUnprompted ? 'opened' : 'shown')
      follow().catch(() => {})
      give().catch(() => {})
    }),
  )
  return {
    end: () => draw(true),
    close() {
      life.abort()
      render(null, box)
      box.remove()
      slot?.removeAttribute('hidden')
      root.adoptedStyleSheets = []
      // Its button floats again: what was read before is shown again beside it.
      if (readAt !== undefined) scrollTo(0, readAt)
      asking.tell('closed')
    },
  }
}

/** A style sheet of a shadow root. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css)
  return made
}

/** Does something once; a failure is forgotten, so that asking again tries again. */
function retried<T>(act: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | undefined
  return () => {
    doing ??= act()
    doing.catch(() => {
      doing = undefined
    })
    return doing
  }
}
