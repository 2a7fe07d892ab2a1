import { type Locale, locales } from '#shared/text/locale.ts'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { writePage } from '../../platform/pages/page.tsx'

/** The purpose of a link in a letter. */
export type SubscriptionAct = 'confirm' | 'stop'

const paths = { confirm: '/abonnement/confirmer', stop: '/abonnement/arreter' } as const

/** Renders the button, or the result. `before`: it was confirmed already. */
export function writeSubscriptionPage(
  { act, state, token }: { act: SubscriptionAct; state: 'ask' | 'done' | 'before'; token: string },
  locale: Locale,
): string {
  const { pages } = subscriptionLettersText[locale]
  const text = pages[act]
  const said = state === 'before' ? pages.confirm.before : text[state]
  return writePage({
    title: text.title,
    locale,
    identity: null,
    languages: <Languages locale={locale} offered={locales} />,
    children: (
      <main>
        <h1>{text.title}</h1>
        <p {...(state === 'done' && { role: 'status' })}>{said}</p>
        {state === 'ask' && (
          <form class="choices" action={`${paths[act]}/${token}?locale=${locale}`} method="post">
            <button type="submit">{text.press}</button>
          </form>
        )}
        {act === 'stop' && state === 'done' && <p>{pages.again}</p>}
        <p>
          <a class="again" href="/console/#abonnements">
            {pages.console}
          </a>
        </p>
      </main>
    ),
  })
}
