import { useEffect, useState } from 'preact/hooks'
import { territoriesResponse } from '#shared/contract/reporting/territories.ts'
import { useResource } from '../../api/use-resource.ts'
import { NoService } from '../../catalogue/services/no-service.tsx'
import { useGeography } from '../../catalogue/territories/use-geography.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { YearPeriod } from '../../period/use-year-period.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { Choices } from './choices.tsx'
import { type Chosen, routeOf } from './chosen.ts'
import { Compared } from './compared.tsx'
import { Counted } from './counted.ts'
import { Settle } from './settle.tsx'
import { useWords } from './use-words.ts'

const minute = 60_000

interface OverviewProps extends PageProps {
  chosen: Chosen
  when: YearPeriod
  onChoose(chosen: Chosen): void
  /** The territory that was looked at before. */
  pointedFirst: string | null
  onOpen(service: string | null, territory: string): void
}

/** Every territory: the gap in a sentence, then drawings and list, which point at each other. */
export function Overview(props: OverviewProps) {
  const { session, agent, arriving, onForbidden, chosen, when, onChoose, pointedFirst, onOpen } =
    props
  const { text } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const address = routeOf(chosen, when.period)
  const { followed, ask } = useResource(session, address, territoriesResponse, { usual: minute })
  const geography = useGeography(session)
  const circumstances = useCircumstances(session)
  const [pointed, point] = useState(pointedFirst)
  const { content, forbidden, trouble } = followed
  const isUnknown =
    trouble === 'unreadable' && chosen.service !== null && content?.service !== chosen.service
  // What is shown is always of what is chosen, also while that is still read.
  const isChosen =
    content !== null &&
    content.criterion === chosen.criterion &&
    content.period === when.period &&
    (chosen.service === null || content.service === chosen.service)
  useTitle(text.pages.territory)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])

  return (
    <main class="territory">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      {isUnknown ? (
        <p role="status">{words.unknownService}</p>
      ) : (
        <Freshness
          followed={followed}
          loading={words.loading}
          kept={text.figuresKept}
          zone={content?.zone}
        />
      )}
      {content && <Choices told={content} chosen={chosen} when={when} onChoose={onChoose} />}
      {content && !isChosen && !isUnknown && <p role="status">{words.loading}</p>}
      {content?.service === null && <NoService />}
      {content && isChosen && content.service !== null && (
        <Counted.Provider value={content.criterion}>
          <Compared
            told={content}
            shapes={geography.followed.content?.geography?.shapes ?? []}
            circumstances={circumstances}
            chosen={{ ...chosen, service: content.service }}
            pointing={{
              pointed,
              onPoint: point,
              onOpen: (territory) => onOpen(content.service, territory),
            }}
          />
        </Counted.Provider>
      )}
      {content && (
        <Settle
          session={session}
          isAdmin={agent.role === 'admin'}
          zone={content.zone}
          told={content}
          geography={geography}
          onSucceeded={() => void ask()}
        />
      )}
    </main>
  )
}
