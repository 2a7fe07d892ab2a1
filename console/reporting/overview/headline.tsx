import type { WayGone } from '#shared/contract/reporting/headline.ts'
import type { Glance } from '#shared/contract/reporting/overview.ts'
import { formatHeadline } from '#shared/report/format-headline.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { isAlert } from '#shared/report/is-alert.ts'
import { fill } from '#shared/text/fill.ts'
import { homeText } from '#shared/text/site-owner/reporting/text.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { CellGrid } from './cell-grid.tsx'

/**
 * How many services are where: satisfaction and equality, each up, down, or without a signal. More
 * satisfaction with less equality is an alert, and comes first. Services are never averaged.
 */
export function Headline({ services }: { services: readonly Glance[] }) {
  const { locale } = useLanguage()
  const words = homeText[locale].headline
  const groups = groupsOf(services)
  const at = services.map(toldIn).find((one) => one !== null) ?? null
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <section class="home-headline" aria-labelledby="home-headline">
      <h2 id="home-headline">{words.title}</h2>
      {groups.every(isUntold) || at === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{fill(words.compared, { at: formatPeriod(at, locale) })}</p>
          <div class="home-cells">
            <CellGrid services={services} />
            <ul class="home-groups plain-list">
              {groups.map((group) => {
                const names = group.services.map(({ name }) => name[locale])
                const { sentence, alert } = formatHeadline(group, list.format(names), locale)
                return (
                  <li key={`${group.stream} ${group.satisfaction} ${group.equality}`}>
                    {alert !== null && <Attention>{alert}</Attention>}
                    <p>{alert === null ? sentence : <strong>{sentence}</strong>}</p>
                  </li>
                )
              })}
            </ul>
          </div>
          <p class="home-how">{words.how}</p>
        </>
      )}
    </section>
  )
}

interface Group extends Pick<Glance['headline'], 'stream' | 'satisfaction' | 'equality'> {
  services: Glance[]
}

/** Services that went the same ways, by answers of one moment, in the order of their names: alerts first, what says nothing last. */
function groupsOf(services: readonly Glance[]): Group[] {
  const groups: Group[] = []
  for (const one of services) {
    const { stream, satisfaction, equality } = one.headline
    const known = groups.find(
      (group) =>
        group.stream === stream &&
        group.satisfaction === satisfaction &&
        group.equality === equality,
    )
    if (known) known.services.push(one)
    else groups.push({ stream, satisfaction, equality, services: [one] })
  }
  const weight = (group: Group) => (isAlert(group) ? 0 : isUntold(group) ? 2 : 1)
  return groups.sort((one, other) => weight(one) - weight(other))
}

const untold: readonly WayGone[] = ['early', 'too_few']

const isUntold = ({ satisfaction, equality }: Group) =>
  untold.includes(satisfaction) && untold.includes(equality)

function toldIn({ headline: { satisfied, between } }: Glance): string | null {
  return (satisfied ?? between)?.at ?? null
}
