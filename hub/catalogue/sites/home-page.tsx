import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { pagesText, publicRepliesText, receiptText, usagerText } from '#shared/text/usager/text.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'
import type { Site } from '../organisations/directory-sql.ts'

/** Writes the home page of the hub: first for usagers, then for the staff. */
export function writeHomePage(frame: PageFrame): string {
  const { locale } = frame
  const { home } = pagesText[locale]
  const ways = [
    { href: '/suivi', words: usagerText[locale].page.tracking, hint: home.track },
    { href: '/recu', words: receiptText[locale].title, hint: home.receipt },
    { href: '/avis', words: home.replies, hint: home.repliesHint },
  ]
  return writePage({
    title: home.title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
        <h1>{home.title}</h1>
        <p>{home.intro}</p>
        <ul class="onward">
          {ways.map(({ href, words, hint }) => (
            <li key={href}>
              <a href={`${href}?locale=${locale}`}>{words}</a>
              <p class="hint">{hint}</p>
            </li>
          ))}
        </ul>
        <p class="muted">
          <a class="again" href="/console/">
            {home.staff}
          </a>
        </p>
      </main>
    ),
  })
}

/** A site with public replies. */
type NamedSite = Pick<Site, 'site' | 'name' | 'organisation_name'>

/** Writes the list of sites with public replies, for a URL that names no site. */
export function writeSitesOfReplies(sites: readonly NamedSite[], frame: PageFrame): string {
  const { locale } = frame
  const { replies, home } = pagesText[locale]
  const { title } = publicRepliesText[locale]
  return writePage({
    title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
        <h1>{title}</h1>
        <p>{sites.length > 0 ? replies.which : replies.none}</p>
        <ul class="onward">
          {sites.map((one) => (
            <li key={one.site}>
              <a href={`/avis/${one.site}?locale=${locale}`}>
                <LocalisedText text={one.name} locale={locale} />
              </a>
              <p class="hint">{one.organisation_name}</p>
            </li>
          ))}
        </ul>
        <p>
          <a class="again" href={`/?locale=${locale}`}>
            {home.back}
          </a>
        </p>
      </main>
    ),
  })
}
