import type { FormattedHalf } from '#shared/report/format-half.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import type { Locale } from '#shared/text/locale.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import type { Glance } from './glance.ts'
import type { LetterLine, LetterPart } from './letter.ts'

/** Formats a service in two lines, one of each world, with the sentences of the first page. */
export function formatService(
  { name, pair }: Pick<Glance, 'name' | 'pair'>,
  locale: Locale,
): LetterPart {
  if (pair === null) return { title: name[locale], lines: [] }
  const { usager, commun } = homeText[locale].services
  const said = formatPair(pair, locale, fewestPublic)
  return {
    title: name[locale],
    lines: [formatWorld(usager, said.usager), formatWorld(commun, said.commun)],
  }
}

/** Formats the first figure of a world, or why there is none. */
function formatWorld(world: string, { name, lines, refusal }: FormattedHalf): LetterLine {
  const line = lines.find(({ isTold }) => isTold) ?? lines[0]
  return {
    head: `${world} – ${name}`,
    text: [
      line?.sentence ?? refusal?.because ?? '',
      ...(line?.icons ?? []).map(({ said }) => `${said}.`),
    ].join(' '),
    isFaint: line?.isFaint ?? false,
  }
}
