import type { ComponentChildren } from 'preact'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { type Localised, localise } from '#shared/text/locale.ts'
import { hostedText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'

/** What stands around every hosted page. */
export interface HostedFrame extends PageFrame {
  /** Languages its site offers. */
  offered?: readonly UsagerLocale[]
  /** What the address of the page says beside its language. */
  query?: Readonly<Record<string, string>>
  /** The name of the service it asks about. */
  service?: Localised
  /** The privacy notice of its site. */
  notice?: string
}

/**
 * Writes a page that asks, or says what became of it, with the names of who asks.
 * @param title what its tab says before these names
 */
export function writeHostedPage(
  { offered, query, service, notice, ...frame }: HostedFrame,
  title: string | null,
  children: ComponentChildren,
  script?: string,
): string {
  const { locale } = frame
  const named = service && localise(service, locale)
  return writePage({
    ...frame,
    title: [title, named].filter(Boolean).join(' – ') || hostedText[locale].title,
    script,
    about: service && <LocalisedText text={service} locale={locale} />,
    languages: (
      <Languages locale={locale} {...(offered && { offered })} {...(query && { query })} />
    ),
    notice: notice === undefined ? undefined : { href: notice, words: hostedText[locale].notice },
    children: <main class="hosted">{children}</main>,
  })
}
