import type { Glance } from '#shared/contract/reporting/overview.ts'
import { formatChange } from '#shared/report/format-change.ts'
import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { homeText, reportText } from '#shared/text/site-owner/reporting/text.ts'
import { useLanguage } from '../../language/language.tsx'

/**
 * What the charts say of the last month that is over: signals first, what chance may be folded away.
 * What usagers perceive is never told without what became of equality.
 */
export function Changes({ services }: { services: readonly Glance[] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].changes
  const moved = services.map((one) => ({ ...one, ...partsOf(one) }))
  const sure = moved.filter((one) => one.sure.length > 0 || isSure(one))
  const none = moved.filter((one) => one.none.length > 0)
  const n = none.reduce((all, one) => all + one.none.length, 0)
  return (
    <section class="home-changes" aria-labelledby="home-changes">
      <h2 id="home-changes">{words.title}</h2>
      {sure.length === 0 && <p>{n === 0 ? words.nothing : words.none}</p>}
      {sure.map((one) => (
        <ChangesOf key={one.service} service={one} changes={one.sure} />
      ))}
      {n > 0 && (
        <details>
          <summary>{formatCount(n, words.chance, locale)}</summary>
          {none.map((one) => (
            <ChangesOf key={one.service} service={one} changes={one.none} />
          ))}
        </details>
      )}
      {n + sure.length > 0 && <p class="home-how">{words.odds}</p>}
    </section>
  )
}

function ChangesOf({ service, changes }: { service: Glance; changes: Glance['changes'] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].changes
  return (
    <>
      <h3>{service.name[locale]}</h3>
      <ul>
        {changes.map(({ indicator, stream, change }) => (
          <li key={`${indicator} ${stream}`}>
            {fill(words.line, {
              indicator: wordsOf(indicator, locale).name,
              stream: reportText[locale].labels[stream ?? 'due'],
              change: formatChange(change, locale).join(' '),
            })}
          </li>
        ))}
        <li>
          {fill(words.beside, { said: formatEqualityMoved(service.headline.between, locale) })}
        </li>
      </ul>
    </>
  )
}

function partsOf({ changes }: Glance) {
  const isSignal = ({ change }: Glance['changes'][number]) =>
    change.told === 'chart' && change.signal !== 'none'
  return { sure: changes.filter(isSignal), none: changes.filter((one) => !isSignal(one)) }
}

const isSure = ({ headline: { equality } }: Glance) => equality === 'up' || equality === 'down'
