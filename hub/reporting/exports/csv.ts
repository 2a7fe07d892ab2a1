import * as z from 'zod'
import type { World } from '#shared/contract/reporting/world.ts'
import {
  formatAnswers,
  formatAnswersAside,
  formatPublication,
} from '#shared/report/format-asked.ts'
import type { FormattedHalf } from '#shared/report/format-half.ts'
import { type FormattedPair, formatReport } from '#shared/report/format-report.ts'
import type { FormattedAsked } from '#shared/report/line.ts'
import { type Cell, writeCsv } from '#shared/text/csv.ts'
import type { Locale } from '#shared/text/locale.ts'
import { settingsAsideText } from '#shared/text/site-owner/feedback/settings-aside.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import type { BuiltIndicators } from '../report/report.ts'
import type { Export } from './export.ts'

/**
 * Exports a table for any spreadsheet. Each row has its figure and that of its guard in the other
 * world, so that a copied row keeps both. The last rows state the decisions and the limits of the
 * answers.
 */
export const csvExport: Export = {
  format: 'csv',
  type: 'text/csv; charset=utf-8',
  holds: z.string(),
  write(report, locale) {
    const { columns } = reportText[locale]
    return writeCsv([Object.values(columns), ...rowsOf(report, locale)], locale)
  },
}

function rowsOf(report: BuiltIndicators, locale: Locale): Cell[][] {
  const text = reportText[locale]
  const said = formatReport(report, locale)
  const empty: Cell[] = Array<Cell>(Object.keys(text.columns).length - 6).fill(null)
  const revision = formatPublication(report.publications, locale)
  return [
    ...said.services.flatMap(({ name, pairs, aside, unheard }) => [
      ...pairs.flatMap((pair) =>
        (['usager', 'commun'] as const).flatMap((world) =>
          rowsOfHalf(pair, world, revision, locale).map((row) => [said.period, name, ...row]),
        ),
      ),
      ...aside.map((sentence) => [
        said.period,
        name,
        null,
        settingsAsideText[locale].told.title,
        null,
        sentence,
        ...empty,
      ]),
      ...unheard.map((sentence) => [
        said.period,
        name,
        null,
        text.unheard.title,
        null,
        sentence,
        ...empty,
      ]),
    ]),
    ...said.declared.map((sentence) => [
      said.period,
      null,
      null,
      text.declared.title,
      null,
      sentence,
      ...empty,
    ]),
  ]
}

function rowsOfHalf(pair: FormattedPair, world: World, revision: string, locale: Locale): Cell[][] {
  const text = reportText[locale]
  const half = pair[world]
  const guard = pair[world === 'usager' ? 'commun' : 'usager']
  const beside = [guard.name, sentencesOf(guard)]
  const { refusal } = half
  if (refusal !== null)
    return [
      [
        text[world],
        half.name,
        null,
        refusal.head ?? refusal.because,
        null,
        null,
        null,
        null,
        null,
        refusal.head === null ? null : refusal.because,
        ...beside,
        ...askedOf(undefined, locale),
        null,
      ],
    ]
  return half.lines.map(({ label, sentence, n, value, low, high, unit, notes, asked }) => [
    text[world],
    half.name,
    label,
    sentence,
    n,
    value,
    low,
    high,
    value === null ? null : text.units[unit],
    notes.join(' '),
    ...beside,
    ...askedOf(asked, locale),
    revision,
  ])
}

/** The question, its version, the share of each answer, those aside, the design and the weights. */
function askedOf(asked: FormattedAsked | undefined, locale: Locale): Cell[] {
  if (asked === undefined) return [null, null, null, null, null, null]
  const { wording, version, design, weights } = asked
  return [
    wording,
    version,
    formatAnswers(asked, locale),
    formatAnswersAside(asked, locale),
    design,
    weights,
  ]
}

/** Writes a half in one cell; for territories, the sentence about all of them. */
function sentencesOf({ lines, refusal }: FormattedHalf): string {
  if (refusal) return [refusal.head, refusal.because].filter(Boolean).join('. ')
  return lines
    .filter(({ isTerritory }) => !isTerritory)
    .map(({ label, sentence }) => [label, sentence].filter(Boolean).join(' — '))
    .join(' ')
}
