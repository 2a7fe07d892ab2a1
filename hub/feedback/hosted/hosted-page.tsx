import type { ComponentChildren } from 'preact'
import { hostedText, usagerText } from '#shared/text/usager/text.ts'
import { languageNames, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { writePage } from '../../platform/pages/page.tsx'

/** What stands around every hosted page. */
export interface HostedFrame {
  locale: UsagerLocale
  /** Languages its site offers. */
  offered?: readonly UsagerLocale[]
  /** What the address of the page says beside its language. */
  query?: Readonly<Record<string, string>>
  organisation?: string
  service?: string
  /** The privacy notice of its site. */
  notice?: string
}

/** Writes a page that asks, or says what became of it, with the names of who asks. */
export function writeHostedPage(
  { locale, offered, query, organisation, service, notice }: HostedFrame,
  title: string,
  children: ComponentChildren,
  script?: string,
): string {
  return writePage({
    title,
    locale,
    style: '/assets/hosted.css',
    ...(script && { script }),
    children: (
      <main class="hosted">
        <header>
          <p>
            {organisation && <strong>{organisation}</strong>}
            {service && <span>{service}</span>}
          </p>
          <details class="tongue">
            <summary aria-label={`${usagerText[locale].page.language} ${languageNames[locale]}`}>
              <span>{languageNames[locale]}</span>
            </summary>
            <Languages locale={locale} {...(offered && { offered })} {...(query && { query })} />
          </details>
        </header>
        {children}
        {notice && (
          <p class="foot">
            <a href={notice}>{hostedText[locale].notice}</a>
          </p>
        )}
      </main>
    ),
  })
}
