import { useEffect, useMemo } from 'preact/hooks'
import {
  type TerritoryResponse,
  territoryResponse,
} from '#shared/contract/reporting/territories.ts'
import { formatPlacesHeadline } from '#shared/report/format-places-headline.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { Select } from '../../form/select.tsx'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { addressOf, type Chosen } from './chosen.ts'
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
  onService(service: string): void
}

/** One territory: both worlds, its quarters, what happened there, who is missing. */
export function Detail({
  session,
  arriving,
  onForbidden,
  territory,
  chosen,
  onService,
}: DetailProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { service } = chosen
  const read = useMemo(
    () =>
      readHub(
        session,
        `/v1/territories/${encodeURIComponent(territory)}${service === null ? '' : `?service=${service}`}`,
        territoryResponse,
      ),
    [session, territory, service],
  )
  const { followed } = useFollowed({
    read,
    merge: latest<TerritoryResponse>,
    usual: null,
    active: true,
  })
  const circumstances = useCircumstances(session)
  const { content, forbidden, trouble } = followed
  const isUnknown = content === null && trouble === 'unreadable'
  const own = content && placeOf(content, 'satisfied')
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
              options={content.services.map((one) => [one.service, one.name[locale]] as const)}
              value={service ?? content.service ?? ''}
              onChange={onService}
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
          <TerritoryWorlds told={content} />
          <QuartersChart told={content} />
          <TerritoryCircumstances
            circumstances={circumstances.filter(
              ({ territories }) => territories.length === 0 || territories.includes(territory),
            )}
            service={content.service}
            territories={[content]}
          />
          <WhoIsMissing told={content} />
        </>
      )}
    </main>
  )
}
