import './api/no-eval.ts'

import { render } from 'preact'
import type { Locale } from '#shared/text/locale.ts'
import { LanguageProvider } from './language/language.tsx'
import { openIn } from './language/open-in.ts'
import { type Held, readHeld, takeHeld } from './language/use-held.ts'
import { App } from './shell/app.tsx'
import { storeInTab } from './storage/tab-storage.ts'

/** Draws the console in the language it was built in. */
export function open(held: Held): void {
  const place = document.getElementById('console')
  if (!place) return
  takeHeld(held)

  /** What is written is kept in the tab; where the hub is away, this language stays. */
  async function choose(other: Locale): Promise<void> {
    await openIn(other, () => {
      const held = readHeld()
      storeInTab('language', other)
      render(null, place as HTMLElement)
      return held
    })
  }
  render(
    <LanguageProvider locale={__LOCALE__} choose={choose}>
      <App />
    </LanguageProvider>,
    place,
  )
}
