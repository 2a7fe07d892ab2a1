import { useMemo } from 'preact/hooks'
import { formatNumber } from '#shared/report/say-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Fault, faultId } from '../../form/fault.tsx'
import { WrongLines } from '../../form/wrong-lines.tsx'
import { useLanguage } from '../../language/language.tsx'
import { CommuneSearch } from './commune-search.tsx'
import { readPopulation } from './read-population.ts'
import type { FindCommunes } from './use-declarations.ts'
import { useWords } from './use-words.ts'

interface PopulationFieldProps {
  lines: string
  fault: string | undefined
  findCommunes: FindCommunes
  onChange(lines: string): void
}

const path = '/declared/territories'

/** The lines of a spreadsheet, and at once what is read of them. */
export function PopulationField({ lines, fault, findCommunes, onChange }: PopulationFieldProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { list, header, wrong } = useMemo(() => readPopulation(lines), [lines])
  const n = list.length
  const people = list.reduce((sum, { population }) => sum + population, 0)
  return (
    <div class="entry-field">
      <label for="declare-lines">{words.lines}</label>
      <p class="entry-hint" id="declare-lines-hint">
        {words.linesHint}
      </p>
      <textarea
        id="declare-lines"
        class="declare-lines"
        data-path={path}
        rows={8}
        spellcheck={false}
        autoComplete="off"
        required
        value={lines}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={`${fault ? `${faultId(path)} ` : ''}declare-lines-hint declare-lines-read`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Fault path={path} fault={fault} />
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
    </div>
  )
}
