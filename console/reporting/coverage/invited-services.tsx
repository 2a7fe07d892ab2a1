import type { Coverage } from '#shared/contract/reporting/coverage.ts'
import type { InvitationCoverage } from '#shared/contract/reporting/invitations.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords as useInvitationsWords } from '../invitations/use-words.ts'
import { useWords } from './use-words.ts'

interface InvitedServicesProps {
  services: Coverage['services']
  invitations: InvitationCoverage
  hrefOf(service: string): string
}

/** More services are folded. */
const mostOpen = 8

/** Who was invited and who answered, a row each service, and the way to each. */
export function InvitedServices({ services, invitations, hrefOf }: InvitedServicesProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { figures, few } = useInvitationsWords()
  return (
    <details class="offer-all" open={services.length <= mostOpen}>
      <summary>{words.services}</summary>
      <p class="chart-note">
        {fill(words.servicesHint, { period: formatPeriod(invitations.period, locale) })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="table-scroll" aria-label={words.services} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.service}</th>
              {(['invited', 'reached', 'answered', 'rate'] as const).map((one) => (
                <th key={one} scope="col">
                  {figures[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map(({ service, name }) => {
              const counted = invitations.services.find((one) => one.service === service)?.counted
              return (
                <tr key={service}>
                  <th scope="row">
                    <a href={hrefOf(service)}>
                      <LocalisedText text={name} locale={locale} />
                    </a>
                  </th>
                  <td>{formatNumber(counted?.invited ?? 0, locale)}</td>
                  <td>
                    {formatNumber((counted?.invited ?? 0) - (counted?.undeliverable ?? 0), locale)}
                  </td>
                  <td>
                    {counted?.answered == null ? few : formatNumber(counted.answered, locale)}
                  </td>
                  <td>{counted?.rate == null ? '–' : formatPercent(counted.rate, locale)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
