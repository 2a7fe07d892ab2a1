import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import { formatCommitments } from '#shared/report/format-commitments.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { toldServices } from '#shared/report/told-services.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { commitmentsText } from '#shared/text/site-owner/reporting/commitments.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'
import { Verdict } from './verdict.tsx'

/** The quarters of a year side by side, those with nothing to say too. */
export const quartersBlock: Block = { id: 'quarters', Show: Quarters }

function Quarters({ report, quarters }: BlockProps) {
  const { locale } = useLanguage()
  const { quarters: words } = useBilan()
  return (
    <section>
      <h2>{words.title}</h2>
      {report.services.map(({ service, name }) => (
        <QuartersOf
          key={service}
          service={service}
          name={localise(name, locale)}
          quarters={quarters}
        />
      ))}
    </section>
  )
}

interface QuartersOfProps {
  service: string
  name: string
  quarters: readonly Indicators[]
}

function QuartersOf({ service, name, quarters }: QuartersOfProps) {
  const { locale } = useLanguage()
  const { quarters: words } = useBilan()
  const { worlds } = commitmentsText[locale]
  const rows = quarters.map((quarter) => {
    const found = toldServices(quarter).find(({ told }) => told.service === service)
    return {
      quarter: quarter.period,
      said: found && formatCommitments(found.service, found.told, locale),
    }
  })
  const isTold = rows.some(({ said }) => said?.usager.percent || said?.commun.percent)
  if (!isTold) return <p>{fill(words.missing, { service: name })}</p>
  return (
    <table class="sheet-table">
      <caption>{fill(words.table, { service: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.quarter}</th>
          <th scope="col">{worlds.usager}</th>
          <th scope="col">{worlds.commun}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ quarter, said }) => (
          <tr key={quarter}>
            <th scope="row">{formatPeriod(quarter, locale)}</th>
            {(['usager', 'commun'] as const).map((world) => (
              <td key={world}>
                {said && (
                  <>
                    {said[world].said}. <Verdict verdict={said[world].verdict} />
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
