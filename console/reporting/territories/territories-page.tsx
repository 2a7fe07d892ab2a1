import { useEffect, useState } from 'preact/hooks'
import { territoryCriteria } from '#shared/contract/reporting/territories.ts'
import { useYearPeriod } from '../../period/use-year-period.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useQuery } from '../../route/use-query.ts'
import { addressOf, type Chosen } from './chosen.ts'
import { Detail } from './detail.tsx'
import { Overview } from './overview.tsx'

/**
 * The page: whether quality is equivalent everywhere; or one territory, where the address names it:
 * `#territoire/voirie` compares by a service, `#territoire/voirie/la-plaine` looks at a territory.
 */
export function TerritoriesPage(props: PageProps) {
  const { inside, part } = props
  const when = useYearPeriod()
  const [criterion] = useQuery('critere')
  const [last, setLast] = useState<string | null>(null)
  const chosen: Chosen = {
    service: inside,
    criterion: territoryCriteria.find((one) => one === criterion) ?? 'satisfied',
    asked: when.asked,
  }
  const go = (chosen: Chosen, territory: string | null = null) => {
    location.hash = addressOf(chosen, territory)
  }

  // Someone who comes back from a territory finds it marked.
  useEffect(() => {
    if (part !== null) setLast(part)
  }, [part])

  if (part !== null)
    return (
      <Detail
        key={part}
        {...props}
        territory={decode(part)}
        chosen={chosen}
        when={when}
        onService={(service) => go({ ...chosen, service }, decode(part))}
      />
    )
  return (
    <Overview
      {...props}
      chosen={chosen}
      when={when}
      onChoose={go}
      pointedFirst={last}
      onOpen={(service, territory) => go({ ...chosen, service }, territory)}
    />
  )
}

/** What an address names, as it was before it was written in it. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
