import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import { writeCsv } from '#shared/text/csv.ts'
import { fill } from '#shared/text/fill.ts'
import { chartText } from '#shared/text/site-owner/chart.ts'
import { useLanguage } from '../language/language.tsx'
import { save } from './save.ts'
import { writePng } from './write-png.ts'
import { writeSvg } from './write-svg.ts'

interface DownloadsProps {
  told: ChartDescription
  drawing: RefObject<HTMLElement | null>
}

const formats = ['svg', 'png', 'csv'] as const

/** One menu to take a chart along: as a drawing, as a picture, as its figures. */
export function Downloads({ told, drawing }: DownloadsProps) {
  const { locale } = useLanguage()
  const words = chartText[locale]
  const [said, say] = useState('')
  // What the house may read of few answers is not what it may publish.
  const taken = { ...told, made: [...(told.made ?? []), words.inside] }

  async function take(format: (typeof formats)[number]) {
    const name = `parvis-${told.id}.${format}`
    const content = await write(format)
    if (content) save(name, content)
    say(content ? fill(words.saved, { file: name }) : words.notSaved)
  }

  async function write(format: (typeof formats)[number]): Promise<Blob | null> {
    if (format === 'csv') return new Blob([csvOf()], { type: 'text/csv;charset=utf-8' })
    const svg = drawing.current?.querySelector('svg')
    if (!svg) return null
    const text = writeSvg(svg, taken)
    return format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : writePng(text)
  }

  function csvOf(): string {
    const { title, sentence, beside, notes = [], made, table } = taken
    const words = [title, sentence, beside, ...notes, ...made].map((line) => [line])
    return writeCsv([table.columns, ...table.rows, [], ...words], locale)
  }

  return (
    <details class="chart-fold chart-take">
      <summary aria-label={fill(words.takeWhat, { title: told.title })}>{words.take}</summary>
      <p class="chart-downloads">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="quiet"
            aria-label={fill(words.takeAs, { title: told.title, what: words.formats[format] })}
            onClick={() => void take(format)}
          >
            {words.formats[format]}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
    </details>
  )
}
