import './api/no-eval.ts'

import { render } from 'preact'
import type { Locale } from '#shared/text/locale.ts'
import { LanguageProvider } from './language/language.tsx'
import { openIn } from './language/open-in.ts'
import { App } from './shell/app.tsx'
import { storeInTab } from './storage/tab-storage.ts'

/** Draws the console in the language it was built in. */
export function open(): void {
  const place = document.getElementById('console')
  if (!place) return

  /** What is written is kept in the tab; where the hub is away, this language stays. */
  async function choose(other: Locale): Promise<void> {
    await openIn(other, () => {
      storeInTab('language', other)
      render(null, place as HTMLElement)
    })
  }
  render(
    <LanguageProvider locale={__LOCALE__} choose={choose}>
      <App />
    </LanguageProvider>,
    place,
  )
}
