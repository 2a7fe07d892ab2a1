import { fill } from '#shared/text/fill.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { Field } from '../../form/field.tsx'
import { idOf } from '../../form/form-context.ts'
import type { ReadList } from '../../form/read-list.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { WrongLines } from '../../form/wrong-lines.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { WhyWrong } from './read-lists.ts'
import { useWords } from './use-words.ts'

/** Lines of a table that are shown. */
const mostRows = 50

interface ListFieldProps extends FieldOf<string> {
  label: string
  hint: string
  read: Pick<ReadList<object, WhyWrong>, 'header' | 'wrong'>
  /** How many lines are read, in words. */
  count: Counted
  /** What is read, a row a line, a cell a column. */
  rows: readonly (readonly string[])[]
  columns: readonly string[]
}

/** The lines of a spreadsheet, and at once what is read of them. */
export function ListField(props: ListFieldProps) {
  const { read, count, rows, columns, ...field } = props
  const { header, wrong } = read
  const { locale } = useLanguage()
  const text = useWords().form
  const readId = `${idOf(field.path)}-read`
  return (
    <Field
      {...field}
      kind="long"
      class="service-lines"
      rows={6}
      spellcheck={false}
      described={readId}
    >
      <div class="declare-read" role="status" id={readId}>
        <p>
          {rows.length === 0 ? text.readNothing : formatCount(rows.length, count, locale)}
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
            <span class="unseen"> – {field.label}</span>
          </summary>
          {rows.length > mostRows && <p>{fill(text.firstRows, { n: mostRows })}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section class="service-table" tabIndex={0} aria-label={field.label}>
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
    </Field>
  )
}
