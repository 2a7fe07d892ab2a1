import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { idOf, useFaultAt } from '../../form/faults.ts'
import { FaultAt } from '../../form/field.tsx'
import type { ReadList } from '../../form/read-list.ts'
import { WrongLines } from '../../form/wrong-lines.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { WhyWrong } from './read-lists.ts'
import { useWords } from './use-words.ts'

/** Lines of a table that are shown. */
const mostRows = 50

interface ListFieldProps {
  name: 'territories' | 'places'
  label: string
  hint: string
  lines: string
  read: Pick<ReadList<object, WhyWrong>, 'header' | 'wrong'>
  /** What is read, a row a line, a cell a column. */
  rows: readonly (readonly string[])[]
  columns: readonly string[]
  onChange(lines: string): void
}

/** The lines of a spreadsheet, and at once what is read of them. */
export function ListField(props: ListFieldProps) {
  const { name, label, hint, lines, read, rows, columns, onChange } = props
  const { header, wrong } = read
  const { locale } = useLanguage()
  const text = useWords().form
  const path = `/${name}`
  const id = idOf(path)
  const fault = useFaultAt(path)
  return (
    <div class="field" data-kind="long">
      <label for={id}>{label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FaultAt path={path} />
      <textarea
        id={id}
        class="service-lines"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        value={lines}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={`${fault ? `${id}-fault ` : ''}${id}-hint ${id}-read`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <div class="declare-read" role="status" id={`${id}-read`}>
        <p>
          {rows.length === 0 ? text.readNothing : formatCount(rows.length, text.read[name], locale)}
          {header !== null && ` ${fill(text.header, { line: header })}`}
        </p>
        <WrongLines
          wrong={wrong.map(({ line, why, code, first }) => ({
            line,
            why: fill(text.wrongLine[why], { code, first }),
          }))}
          text={text.lines}
        />
      </div>
      {rows.length > 0 && (
        <details>
          <summary>
            {text.table}
            <span class="unseen"> – {label}</span>
          </summary>
          {rows.length > mostRows && <p>{fill(text.firstRows, { n: mostRows })}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section class="service-table" tabIndex={0} aria-label={label}>
            <table>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, mostRows).map((row, at) => (
                  <tr key={at}>
                    {columns.map((column, cell) => (
                      <td key={column}>{row[cell] || '–'}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </div>
  )
}
