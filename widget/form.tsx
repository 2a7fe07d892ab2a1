import { render } from 'preact'
import { palette, tokenSheet } from '#shared/drawing/tokens.ts'
import type { Asked, Feedback } from './delivery.ts'
import css from './form/form.css?inline'
import { FormView } from './form/form-view.tsx'
import { loadPiece, readJson } from './place.ts'
import type { RestWords } from './rest/words.ts'

const { ground, stone, line, ink, muted, usager, late, focus } = palette
const colours = { ground, stone, line, ink, muted, usager, late, focus }

export { Component, createRef, render } from 'preact'
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
// Other pieces draw with the same library and colours: whoever opens several loads them once.
export { palette, tokenSheet } from '#shared/drawing/tokens.ts'
export { decide } from './form/visit.ts'
export { readJson, sitePath } from './place.ts'

/** A form on the page. */
export interface Form {
  /** The démarche has ended: what comes after it is asked. */
  end(): void
  /** Takes it away and leaves nothing. */
  close(): void
}

/**
 * Opens the form in a box of a shadow root. What follows the first question and what delivers the
 * answers are fetched once it is painted: nobody answers faster than that, and if one fails it is
 * fetched again when it is needed.
 */
export function openForm(
  box: HTMLElement,
  opening: Omit<Asked, 'shownAt'> & { onClose: () => void },
): Form {
  const { place, configuration } = opening
  const root = box.getRootNode() as ShadowRoot
  const readAt = scrollY
  root.adoptedStyleSheets = [sheet(tokenSheet(':host', colours) + css)]
  const asking = { ...opening, shownAt: performance.now() }

  const give = retried(async (): Promise<Feedback> => {
    const { startFeedback } = await loadPiece<typeof import('./delivery.ts')>(place, 'delivery')
    return startFeedback(asking)
  })
  const follow = retried(async () => {
    const [piece, words] = await Promise.all([
      loadPiece<typeof import('./rest.tsx')>(place, 'rest'),
      readJson<RestWords>(place, `widget/${__WIDGET_VERSION__}/rest.${configuration.locale}.json`),
    ])
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet(piece.rest.css)]
    return { ...piece.rest, words }
  })
  requestAnimationFrame(() =>
    setTimeout(() => {
      follow().catch(() => {})
      give().catch(() => {})
    }),
  )

  const draw = (isEnded: boolean) =>
    render(<FormView asking={asking} isEnded={isEnded} give={give} follow={follow} />, box)
  draw(asking.visit.isEnded)
  return {
    end: () => draw(true),
    close() {
      render(null, box)
      root.adoptedStyleSheets = []
      // Its button floats again: what was read before is shown again beside it.
      if (opening.host.hasAttribute('float')) scrollTo(0, readAt)
    },
  }
}

function sheet(css: string): CSSStyleSheet {
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
