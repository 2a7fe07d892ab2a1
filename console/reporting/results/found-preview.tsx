import { formatPeriod } from '#shared/report/format-period.ts'
import { writeCsv } from '#shared/text/csv.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { save } from '../../chart/save.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import type { FoundExport } from './read-file.ts'
import { useElsewhere } from './use-elsewhere.ts'

/** Enough to see whether a column was taken for another. */
const firstLines = 5

/** What a file is, and how much of it is understood: said as soon as it is read. */
export function FoundSummary({ found: { opened, rows, left } }: { found: FoundExport }) {
  const { locale } = useLanguage()
  const { import: said, instruments } = useElsewhere()
  const instrument = instruments[opened.format.instrument]
  const months = rows.map(({ month }) => month).sort()
  const [first, last] = [months[0], months.at(-1)]
  return (
    <p>
      <strong>
        {fill(formatCount(rows.length + left.length, said.read, locale), { instrument })}
      </strong>{' '}
      {formatCount(rows.length, said.understood, locale)}{' '}
      {first &&
        last &&
        fill(said.months, { first: formatPeriod(first, locale), last: formatPeriod(last, locale) })}
    </p>
  )
}

/** What was recognised in a file, what is left aside of it and why, before anything is sent. */
export function FoundPreview({ found }: { found: FoundExport }) {
  const { locale } = useLanguage()
  const words = useElsewhere()
  const said = words.import
  const { opened, rows, left } = found
  const list = new Intl.ListFormat(intlTag(locale))
  const columns: Readonly<Record<string, string>> = words.columns

  function takeLeft() {
    const { line, column, why } = said.rejectColumns
    const lines = left.map((one) => [one.line, one.column, words.faults[one.fault]])
    const table = writeCsv([[line, column, why], ...lines], locale)
    save(said.rejectsFile, new Blob([table], { type: 'text/csv;charset=utf-8' }))
  }

  return (
    <div class="results-found">
      <p>{fill(said.columnsRead, { columns: list.format(opened.read) })}</p>
      {opened.missing.length > 0 && (
        <p>
          {fill(said.columnsMissing, {
            columns: list.format(opened.missing.map((one) => ownOf(columns, one) ?? one)),
          })}
        </p>
      )}
      {opened.left.length > 0 && (
        <p class="report-note">{fill(said.columnsLeft, { columns: list.format(opened.left) })}</p>
      )}
      {rows.length > 0 && (
        <table class="results-first">
          <caption>{said.first}</caption>
          <thead>
            <tr>
              <th scope="col">{said.month}</th>
              <th scope="col">{said.answers}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, firstLines).map(({ id, month, answers }) => (
              <tr key={id}>
                <th scope="row">{formatPeriod(month, locale)}</th>
                <td>{answers.map(({ item, value }) => `${columnOf(item)} ${value}`).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && (
        <>
          <p>
            <Attention>{formatCount(left.length, said.rejected, locale)}</Attention>
          </p>
          <button type="button" onClick={takeLeft}>
            {said.rejects}
          </button>
        </>
      )}
    </div>
  )

  function columnOf(item: string): string {
    return ownOf(columns, item) ?? ownOf(columns, item.replace(/_\d$/, '')) ?? item
  }
}
