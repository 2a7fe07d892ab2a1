import { useEffect } from 'preact/hooks'
import { territoryResponse } from '#shared/contract/reporting/territories.ts'
import { formatPlacesHeadline } from '#shared/report/format-places-headline.ts'
import { localise } from '#shared/text/locale.ts'
import { useResource } from '../../api/use-resource.ts'
import { Select } from '../../form/select.tsx'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { PeriodChooser } from '../../period/period-chooser.tsx'
import type { YearPeriod } from '../../period/use-year-period.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { addressOf, type Chosen, detailRouteOf } from './chosen.ts'
import { placeOf } from './place-of.ts'
import { QuartersChart } from './quarters-chart.tsx'
import { TerritoryCircumstances } from './territory-circumstances.tsx'
import { TerritoryWorlds } from './territory-worlds.tsx'
import { useWords } from './use-words.ts'
import { FollowedItem } from './what-it-rests-on.tsx'
import { WhoIsMissing } from './who-is-missing.tsx'

interface DetailProps extends PageProps {
  territory: string
  /** The service, and where one came from. */
  chosen: Chosen
  when: YearPeriod
  onService(service: string): void
}

/** One territory: both worlds, its quarters, what happened there, who is missing. */
export function Detail({
  session,
  arriving,
  onForbidden,
  territory,
  chosen,
  when,
  onService,
}: DetailProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { service } = chosen
  const { followed } = useResource(
    session,
    detailRouteOf(territory, service, when.period),
    territoryResponse,
  )
  const circumstances = useCircumstances(session)
  const { content, forbidden, trouble } = followed
  const isUnknown = content === null && trouble === 'unreadable'
  // What is shown is always of the period that is chosen, also while that is still read.
  const told = content?.period === when.period ? content : null
  const own = told && placeOf(told, 'satisfied')
  const behind = own?.place.verdict === 'below' ? own : null
  const title = content?.name ?? territory
  useTitle(title)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])

  return (
    <main class="territory">
      <p>
        <a href={addressOf(chosen)}>{words.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {isUnknown ? (
        <p role="status">{words.detail.unknown}</p>
      ) : (
        <Freshness
          followed={followed}
          loading={words.loading}
          kept={text.figuresKept}
          zone={content?.zone}
        />
      )}
      {content && (
        <>
          <div class="territory-choices">
            <Select
              path="/territory/service"
              label={words.service}
              options={content.services.map(
                (one) => [one.service, localise(one.name, locale)] as const,
              )}
              value={service ?? content.service ?? ''}
              onChange={onService}
            />
            <PeriodChooser
              zone={content.zone}
              period={when.period}
              fault={when.fault}
              hasDays={false}
              onPeriod={when.choose}
            />
          </div>
          {content.followed.length > 0 && (
            <ul>
              {content.followed.map((one) => (
                <FollowedItem key={one.territory} followed={one} />
              ))}
            </ul>
          )}
          {behind && (
            <p class="territory-headline">{formatPlacesHeadline(behind.places, locale).headline}</p>
          )}
          {told === null && <p role="status">{words.loading}</p>}
          {told && <TerritoryWorlds told={told} />}
          <QuartersChart told={content} />
          <TerritoryCircumstances
            circumstances={circumstances.filter(
              ({ territories }) => territories.length === 0 || territories.includes(territory),
            )}
            service={content.service}
            territories={[content]}
          />
          {told && <WhoIsMissing told={told} />}
        </>
      )}
    </main>
  )
}
