import type { Summary } from '#shared/contract/reporting/summary.ts'
import {
  type FormattedCommitment,
  formatCommitments,
  isMissed,
} from '#shared/report/format-commitments.ts'
import { toldServices } from '#shared/report/told-services.ts'
import type { Locale } from '#shared/text/locale.ts'
import { commitmentsText } from '#shared/text/site-owner/reporting/commitments.ts'
import type { BuiltIndicators } from '../report/report.ts'
import type { LetterPart } from './letter.ts'

/** Formats each service against what was committed to, as page one of the report does. */
export function formatCommitmentsPart(
  found: { summary: Summary; services: BuiltIndicators['services'] },
  locale: Locale,
): LetterPart {
  const { title, worlds } = commitmentsText[locale]
  return {
    title,
    lines: toldServices(found).flatMap(({ service, told }) => {
      const { name, usager, commun, others } = formatCommitments(service, told, locale)
      return [
        { head: `${name} – ${worlds.usager}`, text: formatLine(usager, locale) },
        {
          head: `${name} – ${worlds.commun}`,
          text: [commun, ...others.filter(isMissed)]
            .map((one) => formatLine(one, locale))
            .join(' '),
        },
      ]
    }),
  }
}

/** Formats a figure with its verdict: *Dates annoncées tenues : 3 sur 7 (manqué).* */
function formatLine({ world, said, owed, verdict }: FormattedCommitment, locale: Locale): string {
  // What is due to all says in its own words what is owed.
  const all = world === 'usager' ? `${said}. ${owed}` : said
  return verdict === null ? `${all}.` : `${all} (${commitmentsText[locale].verdicts[verdict]}).`
}
