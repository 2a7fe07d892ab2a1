import { render } from 'preact'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import { chooseLocale } from '#shared/text/locale.ts'
import type { UsagerText } from '#shared/text/usager/fr.ts'
import { type Place, readJson } from './place.ts'
import css from './tracker/tracker.css?inline'
import { TrackerView } from './tracker/tracker-view.tsx'

/** Opens the tracker in a shadow root; until its words are there, what the page says stays. */
export async function openTracker(
  root: ShadowRoot,
  place: Place,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  const locale = chooseLocale([language])
  const path = `widget/${__WIDGET_VERSION__}/tracker.${locale}.json`
  const text = await readJson<UsagerText['tracker']>(place, path, signal).catch(() => null)
  if (!text || signal.aborted) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokenSheet(':host') + trackingCss + css)
  root.adoptedStyleSheets = [sheet]
  root.replaceChildren()
  render(<TrackerView place={place} locale={locale} text={text} />, root)
  signal.addEventListener('abort', () => {
    render(null, root)
    root.adoptedStyleSheets = []
  })
}
