import { useMemo, useState } from 'preact/hooks'
import { type SetAside, setAside } from '#shared/contract/feedback/set-aside.ts'
import { type Coverage, coverage } from '#shared/contract/reporting/coverage.ts'
import {
  type InvitationCoverage,
  invitationCoverage,
} from '#shared/contract/reporting/invitations.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { PeriodField } from '../../period/period-field.tsx'
import { todayIn } from '../../period/periods.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { SetAsideLine } from '../indicators/set-aside-line.tsx'
import { ServiceInvitationsPart } from '../invitations/service-invitations.tsx'
import { useWords as useInvitationsWords } from '../invitations/use-words.ts'
import { ServiceCoveragePart } from './service-coverage.tsx'
import { useWords } from './use-words.ts'

const minute = 60_000

/** The page: what the answers can carry, and who is missing in them. */
export function CoveragePage({ session, arriving }: PageProps) {
  const { text } = useLanguage()
  const words = useWords()
  const invitationsWords = useInvitationsWords()
  const heading = useArrival(arriving)
  useTitle(text.pages.coverage)
  const readers = useMemo(
    () => ({
      coverage: readHub(session, '/v1/coverage', coverage),
      setAside: readHub(session, '/v1/set-aside', setAside),
    }),
    [session],
  )
  // Without a period, the hub answers of the last month that is over.
  const [asked, setAsked] = useState<string | null>(null)
  const readInvitations = useMemo(() => {
    const path = asked === null ? '/v1/invitations' : `/v1/invitations?period=${asked}`
    return readHub(session, path, invitationCoverage)
  }, [session, asked])
  const shared = { usual: minute, active: true }
  const { followed } = useFollowed({
    read: readers.coverage,
    merge: latest<Coverage>,
    ...shared,
  })
  const apart = useFollowed({ read: readers.setAside, merge: latest<SetAside>, ...shared })
  const invited = useFollowed({
    read: readInvitations,
    merge: latest<InvitationCoverage>,
    ...shared,
  })
  const known = followed.content
  const invitations = invited.followed.content
  const aside = apart.followed.content
  const isNothingAside = aside !== null && aside.months.length === 0 && aside.put_back === 0
  return (
    <main class="coverage">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      {known?.services.length === 0 && <p>{words.none}</p>}
      {invitations && (
        <PeriodField
          zone={invitations.zone}
          period={asked ?? invitations.period}
          onPeriod={setAsked}
          hasAll={false}
        />
      )}
      {known?.services.map((one) => {
        const own = invitations?.services.find(({ service }) => service === one.service)
        return (
          <ServiceCoveragePart key={one.service} coverage={one}>
            {own && invitations ? (
              <ServiceInvitationsPart
                invitations={own}
                period={invitations.period}
                today={todayIn(invitations.zone)}
                onPeriod={setAsked}
              />
            ) : (
              <p>{invitationsWords.loading}</p>
            )}
          </ServiceCoveragePart>
        )
      })}
      {known && (
        <>
          <section aria-labelledby="coverage-aside">
            <h2 id="coverage-aside">{words.setAside}</h2>
            {isNothingAside ? <p>{words.noSetAside}</p> : <SetAsideLine setAside={aside} />}
          </section>
          <p class="coverage-ways">
            <a href={fragments.entries}>{words.channels.type}</a>{' '}
            <a href={fragments.declarations}>{words.territories.declare}</a>
          </p>
          <section aria-labelledby="coverage-limits">
            <h2 id="coverage-limits">{words.limits}</h2>
            <p>{words.limitsSaid}</p>
          </section>
        </>
      )}
    </main>
  )
}
