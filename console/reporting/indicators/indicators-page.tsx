import { useEffect, useMemo, useState } from 'preact/hooks'
import { type SetAside, setAside } from '#shared/contract/feedback/set-aside.ts'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { type WidgetHealth, widgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import type { PageProps } from '../../route/page-props.ts'
import { Answers } from './answers.tsx'

const second = 1_000
const minute = 60 * second

/** The page of figures of every service. */
export function IndicatorsPage({ session, active, arriving, onForbidden }: PageProps) {
  const [period, choosePeriod] = useState<string | null>(null)
  const figures = useMemo(
    () => readHub(session, `/v1/indicators${period ? `?period=${period}` : ''}`, indicators),
    [session, period],
  )
  const beside = useMemo(
    () => ({
      setAside: readHub(session, '/v1/set-aside', setAside),
      health: readHub(session, '/v1/widget-health', widgetHealth),
    }),
    [session],
  )
  const { followed } = useFollowed({
    read: figures,
    merge: latest<Indicators>,
    usual: 5 * second,
    active,
  })
  const apart = useFollowed({
    read: beside.setAside,
    merge: latest<SetAside>,
    usual: minute,
    active,
  })
  const widgets = useFollowed({
    read: beside.health,
    merge: latest<WidgetHealth>,
    usual: minute,
    active,
  })
  const { forbidden } = followed
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])

  if (!active) return null
  const shared = { session, followed, period, onPeriod: choosePeriod, arriving }
  return <Answers {...shared} setAside={apart.followed.content} health={widgets.followed.content} />
}
