import { useYearPeriod } from '../../../period/use-year-period.ts'
import type { PageProps } from '../../../route/page-props.ts'
import { questionList } from '../question/list.ts'
import { ServiceOverview } from './service-overview.tsx'

/**
 * One service, `#service/voirie`: how it stands, and what to improve first; or one question of it,
 * `#service/voirie/delays`.
 */
export function ServicePage({ session, inside, part, arriving, onForbidden }: PageProps) {
  const { asked, period, fault, choose: onPeriod } = useYearPeriod()
  const service = inside ?? ''
  const question = questionList.find(({ id }) => id === part)
  const shared = { session, service, period, fault, onPeriod, arriving, onForbidden }
  if (question === undefined) return <ServiceOverview key={service} {...shared} asked={asked} />
  const next = questionList.filter(({ id }) => question.next?.includes(id))
  const { Show } = question
  return <Show key={`${service} ${question.id}`} {...shared} question={question} next={next} />
}
