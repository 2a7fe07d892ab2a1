import type { ComponentChildren } from 'preact'
import type { Contact } from '#shared/contract/catalogue/service.ts'
import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { languageNames, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { accentUrl } from './accent.ts'
import { writeDocument } from './document.tsx'
import type { PageIdentity } from './page-identity.ts'

/** What every page of one answer has in common: its language, and whose it is. */
export interface PageFrame {
  locale: UsagerLocale
  /** `null` where it is nobody's alone: the neutral look. */
  identity: PageIdentity | null
}

/**
 * Writes a page of the hub for people, readable without script: the header with the crest and the
 * name of its organisation, the content, the footer.
 */
export function writePage({
  title,
  locale,
  identity,
  children,
  script,
  languages,
  about,
  notice,
}: PageFrame & {
  title: string
  /** The `main` element. */
  children: ComponentChildren
  /** URL of its script, if any. */
  script?: string | undefined
  /** Links to the page in other languages. */
  languages?: ComponentChildren
  /** What the page is about, under the name: a service. */
  about?: ComponentChildren
  /** A link to the privacy notice. */
  notice?: { href: string; words: string } | undefined
}): string {
  const accent = identity && accentUrl(identity)
  return writeDocument({
    title: identity ? `${title} – ${identity.name}` : title,
    locale,
    script,
    styles: ['/assets/pages.css', ...(accent ? [accent] : [])],
    children: (
      <>
        <header class={accent ? 'masthead' : 'masthead neutral'}>
          <div>
            <div class="bearer">
              {/* The name stands beside it. */}
              {identity?.crest && (
                <img class="crest" src={identity.crest} alt="" width={44} height={44} />
              )}
              <p>
                <Name identity={identity} locale={locale} title={title} />
                {about && <span class="about">{about}</span>}
              </p>
            </div>
            {languages && (
              <details class="tongue">
                <summary
                  aria-label={`${usagerText[locale].page.language} ${languageNames[locale]}`}
                >
                  <Globe />
                  <span>{languageNames[locale]}</span>
                </summary>
                {languages}
              </details>
            )}
          </div>
        </header>
        {children}
        <Colophon identity={identity} locale={locale} title={title} notice={notice} />
      </>
    ),
  })
}

/** The name of the organisation, else of the hub, as a link to the hub's first page. */
function Name({ identity, locale, title }: PageFrame & { title: string }) {
  const { home } = pagesText[locale]
  const name = identity?.name ?? home.title
  return title === home.title ? (
    <span class="name">{name}</span>
  ) : (
    <a class="name" href={`/?locale=${locale}`}>
      {name}
    </a>
  )
}

/** The end of a page: how to reach the organisation, who publishes, the ways on. */
function Colophon({
  identity,
  locale,
  title,
  notice,
}: PageFrame & { title: string; notice: { href: string; words: string } | undefined }) {
  const { home } = pagesText[locale]
  const isHome = title === home.title
  if (isHome && !notice && !identity?.contact && !identity?.legal) return null
  return (
    <footer class="colophon">
      <div>
        {identity?.contact && <Reach contact={identity.contact} />}
        {identity?.legal && (
          <p>
            <bdi>{identity.legal}</bdi>
          </p>
        )}
        <p class="ways">
          {identity && !isHome && <a href={`/?locale=${locale}`}>{home.title}</a>}
          {notice && <a href={notice.href}>{notice.words}</a>}
        </p>
      </div>
    </footer>
  )
}

/** How to reach the organisation, on one line where there is room. */
function Reach({ contact: { name, address, phone, email } }: { contact: Contact }) {
  return (
    <address>
      <bdi>{name}</bdi>
      {address && <bdi>{address}</bdi>}
      {phone && (
        <a dir="ltr" href={phoneAddress(phone)}>
          {formatPhone(phone)}
        </a>
      )}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </address>
  )
}

/** A globe, which people who do not read the page know as a choice of languages (Lucide). */
function Globe() {
  return (
    <svg class="globe" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d="M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M2 12h20" />
    </svg>
  )
}
