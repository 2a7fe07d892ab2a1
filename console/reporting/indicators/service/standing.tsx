import { overview } from '#shared/contract/reporting/overview.ts'
import type { SummaryService } from '#shared/contract/reporting/summary.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { formatCommunHalf, formatUsagerHalf } from '#shared/report/format-summary-halves.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { fragments } from '../../../route/page.ts'
import type { Session } from '../../../sign-in/session/session.ts'
import { WorldIcon } from '../../../style/world-mark.tsx'

interface StandingProps {
  said: SummaryService
  /** The period of the sentences. */
  period: string
}

/** How a service stands in both worlds, in the sentences of the first page, letter and report. */
export function Standing({ said: { usager, commun }, period }: StandingProps) {
  const { locale } = useLanguage()
  const words = servicePageText[locale]
  const kept = commun.kept === null ? null : commun.kept.x / commun.kept.n
  return (
    <section class="standing" aria-labelledby="standing">
      <h2 id="standing">{formatPeriod(period, locale)}</h2>
      <div class="standing-worlds">
        <Half
          world="usager"
          share={usager.share?.estimate ?? null}
          sentence={formatUsagerHalf(usager, period, locale)}
        />
        <Half
          world="commun"
          share={kept ?? commun.within?.share ?? null}
          sentence={formatCommunHalf(commun, locale)}
        />
      </div>
      {usager.commitment === null && (
        <p>
          {words.noCommitment} <a href={fragments.declarations}>{words.commit}</a>
        </p>
      )}
    </section>
  )
}

interface HalfProps {
  world: World
  /** What its sentence begins with, large; `null` without a figure. */
  share: number | null
  sentence: string
}

function Half({ world, share, sentence }: HalfProps) {
  const { locale } = useLanguage()
  return (
    <div class="standing-half" data-world={world}>
      <h3>
        <WorldIcon world={world} />
        {servicePageText[locale].worlds[world]}
      </h3>
      {share !== null && <p class="standing-figure">{formatPercent(share, locale)}</p>}
      <p>{sentence}</p>
    </div>
  )
}

/**
 * What the first page says of a service, and of when: of the period, where it is chosen; else of the
 * last complete month, or quarter where months hold too few. `null` while that is not known.
 */
export function useStanding(
  session: Session,
  service: string,
  period: string | null,
): StandingProps | null {
  const path = `/v1/overview${period === null ? '' : `?period=${period}`}`
  const { followed } = useResource(session, path, overview)
  const summary = followed.content?.summary ?? null
  if (summary === null || (period !== null && summary.period !== period)) return null
  const said = [...summary.sentences.flatMap(({ services }) => services), ...summary.others].find(
    (one) => one.service === service,
  )
  return said ? { said, period: summary.period } : null
}
