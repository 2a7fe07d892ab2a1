import { render } from 'preact'
import type { FirstPart, LaterPart, SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import face from '#shared/drawing/face.css?inline'
import { readCode } from '#shared/identifier/code.ts'
import type { Feedback, FeedbackContext } from '../delivery/delivery.ts'
import { themeSheet } from '../drawing/theme.ts'
import { dispatchPageEvent } from '../page/dispatch-page-event.ts'
import { ownWords } from '../page/own-words.ts'
import type { RestWords } from '../rest/words.ts'
import { findVisit, type Mode, refuseVisit } from '../visit/visit.ts'
import css from './form.css?inline'
import { FormView, type Rest } from './form-view.tsx'
import { offerLink } from './offer-link.ts'

// Other pieces draw with the same library and colours, so that a page loads them once.
export { Component, createRef, Fragment, h, render } from 'preact'
export { readCode } from '#shared/identifier/code.ts'
export { fill } from '#shared/text/fill.ts'
export { themeSheet } from '../drawing/theme.ts'
export { ownWords } from '../page/own-words.ts'

// Made as the piece loads, before the button is pressed.
const looks = sheet(themeSheet('.card') + face + css)

/** Open, it is read where the page has room for it: the width of a button is not enough. */
const opened = sheet(':host{display:block}:host([float]){position:static!important}')

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
type Opening = Pick<FeedbackContext, 'host' | 'client' | 'errors'> & {
  configuration: FirstPart
  root: ShadowRoot
  mode: Mode
  onClose: () => void
}

/** A form that is drawn and not shown yet: what it was drawn from, its box, and what shows it. */
type Drawn = readonly [from: string, box: HTMLElement, show: () => Form]

const drawn = new WeakMap<Element, Drawn>()

/**
 * Readies an element whose button somebody is about to press: gives it a link where its author wrote
 * none, and draws the form unseen. Pressed, it is only shown.
 * @throws Error when the site has nothing to ask.
 */
export function prepareForm(opening: Opening): void {
  offerLink(opening.host, opening.configuration)
  drawOnce(opening)
}

/**
 * Opens the form in the shadow root of its element, if anything is asked now.
 * @throws Error when the usager asks to be heard and the site has nothing to ask.
 */
export function openForm(opening: Opening): Form | undefined {
  const [, , show] = drawOnce(opening) ?? []
  drawn.delete(opening.host)
  return show?.()
}

/** Draws a form, unless it was drawn and the page says nothing else by now. */
function drawOnce(opening: Opening): Drawn | undefined {
  const { host, configuration, mode } = opening
  const [service, words = ''] = ['service', 'words'].map((name) => host.getAttribute(name) ?? '')
  const own = document.getElementById(words)?.textContent
  const from = `${[configuration.locale, mode, service, own]}`
  const known = drawn.get(host)
  if (known?.[1].isConnected && known[0] === from) return known
  known?.[1].remove()
  const made = drawForm(opening, from)
  if (made) drawn.set(host, made)
  return made
}

/**
 * Draws a form. What follows the first question and what delivers the answers are fetched once it is
 * painted: nobody answers faster than that, and if one fails it is fetched again when it is needed.
 * @returns it, if anything is asked now.
 */
function drawForm(opening: Opening, from: string): Drawn | undefined {
  const { host, root, client, mode } = opening
  const isUnprompted = mode === 'open'
  // What is no code, such as the `null` of a template, is no ticket.
  const ticket = (mode === 'ended' && readCode(host.getAttribute('ticket') ?? '')) || undefined
  const visit = findVisit(opening.configuration, host, mode, ticket)
  if (!visit) return undefined
  const own = ownWords(host)
  const box = document.createElement('div')
  const life = new AbortController()
  const asking: FeedbackContext & Omit<Opening, 'configuration'> = {
    ...opening,
    // What the first part leaves out is there before anything draws with it.
    configuration: {
      ...opening.configuration,
      text: own('form', opening.configuration.text),
    } as SiteConfiguration,
    own,
    isUnprompted,
    ticket,
    visit,
    onClose() {
      if (mode === 'start') refuseVisit(host)
      opening.onClose()
    },
    cameBack: () => cameBack,
    shownAt: 0,
    // The hub counts invitations itself.
    count: (counted) => ticket || client.count(host, isUnprompted, counted),
    tell: (event) => dispatchPageEvent(host, event),
  }

  const give = retried(async (): Promise<Feedback> => {
    const { startFeedback } =
      await client.load<typeof import('../delivery/delivery.ts')>('delivery')
    return startFeedback(asking)
  })
  const follow = retried(async () => {
    const { locale, more } = asking.configuration
    const [piece, words, later] = await Promise.all([
      client.load<typeof import('../rest/rest.tsx')>('rest'),
      client.readWords<RestWords>('rest', locale),
      more && client.read<LaterPart>(more),
      // Who sees the next step may leave: what keeps the answer to this one is there by then.
      give(),
    ])
    if (later) {
      const { questions, scales } = asking.configuration
      asking.configuration = {
        ...asking.configuration,
        ...later,
        questions: { ...questions, ...later.questions },
        scales: { ...scales, ...later.scales },
      }
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet(piece.rest.css)]
    speak(own('rest', words), piece.rest)
  })
  let isEnded = visit.isEnded
  let rest: Rest | undefined
  const speak = (words: RestWords, piece: Omit<Rest, 'words'> | undefined = rest) => {
    rest = piece && { ...piece, words }
    draw()
  }
  const draw = () =>
    life.signal.aborted ||
    render(<FormView {...{ asking, isEnded, rest, give, follow, speak }} />, box)
  draw()
  box.className = 'ahead'
  root.adoptedStyleSheets = [looks]
  root.append(box)
  const show = () => {
    const slot = root.querySelector('slot') as HTMLSlotElement
    // Asked of a page that stands still: once the form is in it, the answer would cost a layout.
    const readAt = host.hasAttribute('float') ? scrollY : undefined
    asking.shownAt = performance.now()
    box.className = ''
    if (!isUnprompted) slot.remove()
    root.adoptedStyleSheets = [looks, opened]
    // A form the person opened takes the focus; one that invites leaves it where it is.
    if (isUnprompted) (box.firstChild as HTMLElement).focus({ preventScroll: true })
    // Only what is painted was shown; what it then sets going keeps nobody waiting for it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (life.signal.aborted) return
        // Focused without it, since a form that must be scrolled to is painted later.
        if (isUnprompted) box.scrollIntoView({ block: 'nearest' })
        asking.tell('shown')
        asking.count(isUnprompted ? 'opened' : 'shown')
        follow().catch(() => {})
      }),
    )
    return {
      end() {
        isEnded = true
        draw()
      },
      close() {
        life.abort()
        render(null, box)
        box.remove()
        root.prepend(slot)
        root.adoptedStyleSheets = []
        // Its button floats again: what was read before is shown again beside it.
        if (readAt !== undefined) scrollTo(0, readAt)
        asking.tell('closed')
      },
    }
  }
  return [from, box, show]
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
