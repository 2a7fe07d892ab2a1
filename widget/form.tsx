import { render } from 'preact'
import type { SiteConfiguration } from '#shared/contract/site.ts'
import { palette, tokenSheet } from '#shared/drawing/tokens.ts'
import { draw } from '#shared/quality/draw.ts'
import type { Asked, Feedback } from './delivery.ts'
import css from './form/form.css?inline'
import { FormView } from './form/form-view.tsx'
import { loadPiece } from './place.ts'
import { random } from './random.ts'

const { ground, stone, line, ink, muted, usager, late, focus } = palette
const colours = { ground, stone, line, ink, muted, usager, late, focus }

// The tracker draws with the same library: whoever opens both loads it once.
export { Component, createRef, render } from 'preact'
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime'

/** A form on the page. */
export interface Form {
  /** Takes it away and leaves nothing. */
  close(): void
}

/** Draws whether this ended démarche is invited; the probability stands in the configuration. */
export function isInvited({ invited }: SiteConfiguration): boolean {
  return random() < invited
}

/**
 * Opens the form in a box of a shadow root. What delivers the answers is fetched once the form is
 * painted: nobody answers faster than that, and if it fails it is fetched again when it is needed.
 */
export function openForm(
  box: HTMLElement,
  asking: Omit<Asked, 'item'> & { onClose: () => void },
): Form {
  const root = box.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokenSheet(':host', colours) + css)
  root.adoptedStyleSheets = [sheet]
  const drawn = draw(asking.configuration.draw, random())

  let feedback: Promise<Feedback> | undefined
  const give = () => {
    feedback ??= loadPiece<typeof import('./delivery.ts')>(asking.place, 'delivery').then(
      ({ startFeedback }) => startFeedback({ ...asking, item: drawn.item }),
    )
    feedback.catch(() => {
      feedback = undefined
    })
    return feedback
  }
  requestAnimationFrame(() => setTimeout(() => give().catch(() => {})))

  render(<FormView {...asking} drawn={drawn} give={give} />, box)
  return {
    close() {
      render(null, box)
      root.adoptedStyleSheets = []
    },
  }
}
