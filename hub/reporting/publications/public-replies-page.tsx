import type { Service } from '#shared/contract/catalogue/service.ts'
import { formatMonth } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { hostedText, publicRepliesText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Site } from '../../catalogue/organisations/directory-sql.ts'
import type { Published } from '../../feedback/comments/publications-sql.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'

interface PublicReplies {
  site: Site
  services: readonly Service[]
  published: readonly Published[]
  hasOlder: boolean
  frame: PageFrame
  languages: readonly UsagerLocale[]
}

/** Renders the public page of a site: feedback and replies by month, without names. */
export function writePublicReplies(told: PublicReplies): string {
  const { site, published, hasOlder, frame, languages } = told
  const { locale } = frame
  const text = publicRepliesText[locale]
  const last = published.at(-1)
  const named = localise(site.name, locale)
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} offered={languages} />,
    notice: { href: `/notice/${site.site}?locale=${locale}`, words: hostedText[locale].notice },
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>
          {fill(named === site.organisation_name ? text.introOwn : text.intro, {
            organisation: site.organisation_name,
            site: named,
          })}
        </p>
        {published.length === 0 && <p>{text.none}</p>}
        {published.map((one) => (
          <PublicReply key={one.id} one={one} told={told} />
        ))}
        {hasOlder && last && (
          <p>
            <a class="again" href={`?locale=${locale}&before=${last.month}.${last.id}`}>
              {text.older}
            </a>
          </p>
        )}
        <p class="muted">{text.which}</p>
        <p>
          <a class="again" href={`/recu?locale=${locale}`}>
            {text.receipt}
          </a>
        </p>
      </main>
    ),
  })
}

function PublicReply({ one, told }: { one: Published; told: PublicReplies }) {
  const { services, frame } = told
  const { locale } = frame
  const text = publicRepliesText[locale]
  const service = services.find(({ service }) => service === one.service)
  const values = {
    month: formatMonth(new Date(`${one.month}-15T12:00:00Z`), 'UTC', locale),
    service: service ? localise(service.name, locale) : one.service,
  }
  return (
    <article>
      <h2>{fill(text.given, values)}</h2>
      {one.comment !== null && (
        <>
          <p class="muted">{text.comment}</p>
          <blockquote class="words" dir="auto" lang={one.locale}>
            {one.comment}
          </blockquote>
        </>
      )}
      <p class="muted">{fill(text.reply, { organisation: told.site.organisation_name })}</p>
      <blockquote class="words" dir="auto">
        {one.reply}
      </blockquote>
      {one.decided !== null && (
        <>
          <p class="muted">{one.done ? text.done : text.decided}</p>
          <blockquote class="words" dir="auto">
            {one.decided}
          </blockquote>
        </>
      )}
    </article>
  )
}
