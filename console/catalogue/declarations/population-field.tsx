import { useMemo } from 'preact/hooks'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Field } from '../../form/field.tsx'
import type { FieldOf } from '../../form/use-form.ts'
import { WrongLines } from '../../form/wrong-lines.tsx'
import { useLanguage } from '../../language/language.tsx'
import { CommuneSearch } from './commune-search.tsx'
import { readPopulation } from './read-population.ts'
import type { FollowedDeclarations } from './use-declarations.ts'
import { useWords } from './use-words.ts'

interface PopulationFieldProps extends FieldOf<string> {
  findCommunes: FollowedDeclarations['findCommunes']
}

/** The lines of a spreadsheet, and at once what is read of them. */
export function PopulationField({ findCommunes, ...field }: PopulationFieldProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { value: lines, onChange } = field
  const { list, header, wrong } = useMemo(() => readPopulation(lines), [lines])
  const n = list.length
  const people = list.reduce((sum, { population }) => sum + population, 0)
  return (
    <Field
      {...field}
      kind="long"
      class="declare-lines"
      rows={8}
      spellcheck={false}
      autocomplete="off"
      required
      label={words.lines}
      hint={words.linesHint}
      described="declare-lines-read"
    >
      <div class="declare-read" role="status" id="declare-lines-read">
        <p>
          {n === 0
            ? words.readNothing
            : fill(formatCount(n, words.read, locale), { people: formatNumber(people, locale) })}
          {header !== null && ` ${fill(words.header, { line: header })}`}
        </p>
        <WrongLines
          wrong={wrong.map(({ line, why, code, first }) => ({
            line,
            why: fill(words.why[why], { code, first }),
          }))}
          text={words}
        />
      </div>
      <CommuneSearch
        find={findCommunes}
        onAdd={(line) => onChange(`${lines.trimEnd()}${lines.trim() === '' ? '' : '\n'}${line}\n`)}
      />
    </Field>
  )
}
