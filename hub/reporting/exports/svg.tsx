import { renderToString } from 'preact-render-to-string'
import * as z from 'zod'
import type { World } from '#shared/contract/reporting/world.ts'
import { palette } from '#shared/drawing/tokens.ts'
import { worldShape } from '#shared/drawing/world-shape.ts'
import type { FormattedHalf } from '#shared/report/format-half.ts'
import { type FormattedPair, formatReport } from '#shared/report/format-report.ts'
import type { Line } from '#shared/report/line.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import type { BuiltIndicators } from '../report/report.ts'
import type { Export } from './export.ts'
import { meansBlock } from './means.tsx'
import { type Block, paragraph, stack } from './stack.tsx'

const width = 1200
const margin = 40
const half = (width - 2 * margin - 40) / 2
const ink = palette.ink[0]
const muted = palette.muted[0]

/**
 * Exports the whole report as one picture: both worlds side by side at the same width, service by
 * service.
 */
export const svgExport: Export = {
  format: 'svg',
  type: 'image/svg+xml; charset=utf-8',
  holds: z.string(),
  write(report, locale) {
    const { height, draw } = page(report, locale)
    return renderToString(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={width}
        height={height + 2 * margin}
        viewBox={`0 0 ${width} ${height + 2 * margin}`}
        font-family="'Atkinson Hyperlegible Next', Verdana, 'DejaVu Sans', sans-serif"
        role="img"
        aria-labelledby="title"
        xml:lang={locale}
      >
        <title id="title">{titleOf(report, locale)}</title>
        <rect width={width} height={height + 2 * margin} fill={palette.ground[0]} />
        <g transform={`translate(${margin} ${margin})`}>{draw}</g>
      </svg>,
    )
  },
}

function titleOf({ organisation }: BuiltIndicators, locale: Locale): string {
  return fill(reportText[locale].title, { organisation })
}

function page(report: BuiltIndicators, locale: Locale): Block {
  const text = reportText[locale]
  const said = formatReport(report, locale)
  const all = width - 2 * margin
  const muffled = { colour: muted, size: 14 }
  return stack(
    [
      paragraph(titleOf(report, locale), all, { colour: ink, size: 28, weight: 700 }),
      paragraph(said.period, all, { colour: ink, size: 18 }),
      ...said.services.map(({ name, pairs, aside, unheard }) =>
        stack(
          [
            paragraph(name, all, { colour: ink, size: 22, weight: 700 }),
            ...aside.map((sentence) => paragraph(sentence, all, muffled)),
            ...pairs.map((pair) => pairBlock(pair, locale)),
            paragraph(text.unheard.title, all, { colour: ink, weight: 700 }),
            ...unheard.map((sentence) => paragraph(sentence, all, muffled)),
          ],
          12,
        ),
      ),
      stack(
        [
          paragraph(text.declared.title, all, { colour: ink, size: 18, weight: 700 }),
          ...said.declared.map((sentence) => paragraph(sentence, all, muffled)),
        ],
        8,
      ),
    ],
    32,
  )
}

/** Draws both halves in one frame, as high as the higher. */
function pairBlock(pair: FormattedPair, locale: Locale): Block {
  const usager = halfBlock(pair.usager, 'usager', locale)
  const commun = halfBlock(pair.commun, 'commun', locale)
  const height = Math.max(usager.height, commun.height) + 32
  return {
    height,
    draw: (
      <g>
        <rect
          width={width - 2 * margin}
          height={height}
          rx="6"
          fill="none"
          stroke={palette.line[0]}
        />
        <line x1={half + 20} x2={half + 20} y1="0" y2={height} stroke={palette.line[0]} />
        <g transform="translate(16 16)">{usager.draw}</g>
        <g transform={`translate(${half + 36} 16)`}>{commun.draw}</g>
      </g>
    ),
  }
}

function halfBlock(said: FormattedHalf, world: World, locale: Locale): Block {
  const colour = palette[world][0]
  const inner = half - 16
  const head = paragraph(said.name, inner - 24, { colour, size: 17, weight: 700 })
  const { refusal } = said
  return stack(
    [
      paragraph(reportText[locale][world], inner, { colour: muted, size: 13 }),
      {
        height: head.height,
        draw: (
          <g>
            <path d={worldShape[world]} transform="translate(9 12)" fill={colour} />
            <g transform="translate(26 0)">{head.draw}</g>
          </g>
        ),
      },
      ...(refusal?.head ? [paragraph(refusal.head, inner, { colour: ink, weight: 700 })] : []),
      ...(refusal ? [paragraph(refusal.because, inner, { colour: muted })] : []),
      ...said.lines.map((line) => lineBlock(line, world, inner)),
    ],
    8,
  )
}

function lineBlock(line: Line, world: World, inner: number): Block {
  const { label, sentence, notes, value, unit, means } = line
  return stack(
    [
      ...(label === '' ? [] : [paragraph(label, inner, { colour: muted, size: 13 })]),
      ...(unit === 'share' && value !== null ? [axis({ ...line, value }, world, inner)] : []),
      ...(means ? [meansBlock(means, inner)] : []),
      paragraph(sentence, inner, { colour: ink }),
      ...notes.map((note) => paragraph(note, inner, { colour: muted, size: 13 })),
    ],
    4,
  )
}

/**
 * Draws a share as a point with its interval as a line, on an axis from 0 to 100 %; hollow and grey
 * with few answers.
 */
function axis(
  { value, low, high, isFaint }: Line & { value: number },
  world: World,
  inner: number,
): Block {
  const colour = isFaint ? muted : palette[world][0]
  const along = (share: number) => Math.round(10 + share * (inner - 20))
  return {
    height: 30,
    draw: (
      <g>
        <line x1={along(0)} x2={along(1)} y1="24" y2="24" stroke={palette.line[0]} />
        {low !== null && high !== null && (
          <line x1={along(low)} x2={along(high)} y1="13" y2="13" stroke={colour} stroke-width="3" />
        )}
        <path
          d={worldShape[world]}
          transform={`translate(${along(value)} 13)`}
          fill={isFaint ? palette.ground[0] : colour}
          stroke={colour}
          stroke-width="2"
        />
      </g>
    ),
  }
}
