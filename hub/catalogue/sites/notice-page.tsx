import { arrivalDays } from '#shared/contract/feedback/setting-aside.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { isPageKept } from '#shared/quality/is-page-kept.ts'
import { handoverDays } from '#shared/quality/limits.ts'
import { fill } from '#shared/text/fill.ts'
import { type Localised, localise, resolveLocale } from '#shared/text/locale.ts'
import { formatCount, formatUnit } from '#shared/text/numbers.ts'
import { noticeText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'
import type { Site } from '../organisations/directory-sql.ts'

/**
 * Writes the privacy notice (GDPR article 13): the site owner's text, and the data this version
 * asks for and sends.
 */
export function writeNoticePage(
  site: Site,
  { content, instrument }: Configured,
  frame: PageFrame,
): string {
  const { locale } = frame
  const text = noticeText[locale]
  const { notice, retention, asks } = content
  const { answers, comment, helped, departement, handover, about, page } = text.sentWhat
  const sent = [
    answers,
    content.comment > 0 && comment,
    asks.helped && helped,
    asks.departement && departement,
    asks.handover && handover,
    about,
    isPageKept(instrument) && page,
  ].filter((one) => one !== false)
  const kept = [
    content.comment > 0 && formatCount(retention.comments, text.kept.comments, locale),
    formatCount(retention.answers, text.kept.answers, locale),
    fill(text.kept.network, { days: formatUnit(arrivalDays, 'day', locale) }),
    asks.handover && fill(text.kept.handover, { days: formatUnit(handoverDays, 'day', locale) }),
  ].filter((one) => one !== false)
  const { quality, hosts, published, ...only } = text.readersWhat
  // RGPD, article 13, 1, e: whom the data go to.
  const readers = [
    fill(quality, { controller: notice.controller }),
    asks.handover && only.handover,
    hosts,
    published,
  ].filter((one) => one !== false)
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} offered={content.languages} />,
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>{fill(text.intro, { site: localise(site.name, locale) })}</p>
        <h2>{text.controller}</h2>
        <p>{notice.controller}</p>
        <h2>{text.purpose}</h2>
        <Written text={notice.purpose} locale={locale} />
        <h2>{text.basis}</h2>
        <Written text={notice.basis} locale={locale} />
        <h2>{text.retention}</h2>
        <List of={kept} />
        <p>{text.kept.after}</p>
        <p>{text.kept.backup}</p>
        <p>{text.kept.day}</p>
        <h2>{text.readers}</h2>
        <List of={readers} />
        <h2>{text.sent}</h2>
        <List of={sent} />
        <h2>{text.measured}</h2>
        <List of={Object.values(text.measuredWhat)} />
        <h2>{text.never}</h2>
        <List of={Object.values(text.neverWhat)} />
        <p>{text.device}</p>
        <h2>{text.receipt}</h2>
        <p>{text.receiptUse}</p>
        <p>
          <a class="again" href={`/recu?locale=${locale}`}>
            {text.receiptLink}
          </a>
        </p>
        <h2>{text.rights}</h2>
        <Written text={notice.rights} locale={locale} />
        <h2>{text.officer}</h2>
        <p>{notice.officer}</p>
        <p>
          {text.cnil} <a href={text.cnilAddress}>{text.cnilAddress.replace('https://', '')}</a>
        </p>
      </main>
    ),
  })
}

/** The site owner's text, or the French one when it is not translated. */
function Written({ text, locale }: { text: Localised; locale: UsagerLocale }) {
  return (
    <p lang={resolveLocale(text, locale)}>
      <bdi>{localise(text, locale)}</bdi>
    </p>
  )
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul class="plain">
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
