import { render } from 'preact'
import type { TrackerWords } from '#shared/contract/requests/tracker-words.ts'
import { trackerPalette } from '#shared/drawing/card-palette.ts'
import trackingCss from '#shared/drawing/tracking.css?inline'
import type { UsagerText } from '#shared/text/usager/fr/words.ts'
import { ownWords, sheet, themeSheet } from '../form/form.tsx'
import type { HubClient } from '../hub/hub-client.ts'
import css from './tracker.css?inline'
import { TrackerView } from './tracker-view.tsx'

type Words = TrackerWords & { text: UsagerText['tracker'] }

/** Opens the tracker in a shadow root; until its words are there, what the page says stays. */
export async function openTracker(
  root: ShadowRoot,
  client: HubClient,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  const words = await client.readSite<Words>('/tracker?', language, signal).catch(() => null)
  if (!words || signal.aborted) return
  const text = ownWords(root.host)('tracker', words.text)
  root.adoptedStyleSheets = [sheet(themeSheet('.frame', trackerPalette) + trackingCss + css)]
  root.replaceChildren()
  render(<TrackerView client={client} {...words} text={text} />, root)
  signal.addEventListener('abort', () => render(null, root))
}
