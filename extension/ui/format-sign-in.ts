import { panelText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'

type How = keyof (typeof panelText)['fr']['signInState']

/** How far a sign-in has come, in words; where the hub does not know this extension, by its id. */
export function formatSignIn(how: How, locale: Locale): { title: string; body: string } {
  const { title, body } = panelText[locale].signInState[how]
  return { title: fill(title, { id: chrome.runtime.id }), body }
}
