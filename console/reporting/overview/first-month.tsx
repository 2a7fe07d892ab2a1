import { daysOf, periodOf } from '#shared/calendar/period.ts'
import type { Role } from '#shared/contract/agents/agent.ts'
import type { Overview } from '#shared/contract/reporting/overview.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { formatPlainDay } from '#shared/report/format-warning.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

type FirstMonthProps = NonNullable<Overview['beginning']> & { role: Role }

/** How many answers came in the first month, and what is shown of them when. */
export function FirstMonth({ since, answers, role }: FirstMonthProps) {
  const { locale } = useLanguage()
  const words = homeText[locale].beginning
  const month = periodOf(since, 'month')
  return (
    <section class="home-begin" aria-labelledby="home-beginning">
      <h2 id="home-beginning">{words.title}</h2>
      <p>
        <strong>
          {fill(formatCount(answers, words.since, locale), { day: formatPlainDay(since, locale) })}
        </strong>{' '}
        {words.comments}
      </p>
      <p>{words.fewest}</p>
      <p>
        {fill(words.month, {
          month: formatPeriod(month, locale),
          next: formatPlainDay(daysOf(month).until, locale),
        })}
      </p>
      <p>
        <a href={fragments.replies}>{words.read}</a>
        {role === 'admin' && (
          <>
            {' · '}
            <a href={fragments.start}>{words.invite}</a>
          </>
        )}
      </p>
    </section>
  )
}
