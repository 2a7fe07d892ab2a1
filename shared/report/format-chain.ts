import { type Chain, type ChainLink, chainLinks } from '../contract/reporting/chain.ts'
import type { ChainNode } from '../drawing/chart/chain-stone.tsx'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { DrawnLink } from '../drawing/chart/gap-link.tsx'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { chainText } from '../text/site-owner/reporting/chain.ts'
import { formatFailed, formatLink } from './format-chain-links.ts'
import { formatDifference, formatExactNumber, formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'

/** The chain of gaps with its frame, the same on a page and in print. */
export interface FormattedChain {
  told: ChartDescription
  nodes: readonly ChainNode[]
  /** One less than the nodes. */
  links: readonly DrawnLink[]
}

/** The world of each node; the team's beliefs and what is said on the way are of both. */
const nodes = [
  { key: 'expected', of: 'usager' },
  { key: 'believed', of: 'team' },
  { key: 'promised', of: 'commun' },
  { key: 'delivered', of: 'commun' },
  { key: 'told', of: 'team' },
  { key: 'lived', of: 'usager' },
] as const

/** Formats the gaps of a service as one chain. */
export function formatChain(chain: Chain, locale: Locale): FormattedChain {
  const text = chainText[locale]
  const { beside, margin } = chain
  const points = formatExactNumber(margin.value * 100, locale)
  return {
    told: {
      id: 'chain',
      title: text.title,
      sentence: sentenceOf(chain, locale),
      beside: beside === null ? text.besideNothing : formatOtherWorld(beside, locale),
      made: [
        ...chainLinks.map((link, at) =>
          fill(text.link, { at: at + 1, sentence: formatLink(chain, link, locale) }),
        ),
        text.notes.cause,
        text.notes.measure,
        fill(margin.declared ? text.made.declared : text.made.usual, { margin: points }),
        text.made.register,
        text.made.points,
        text.made.widest,
      ],
      table: tableOf(chain, locale),
    },
    nodes: nodes.map(({ key, of }) => ({ key, of, name: text.nodes[key] })),
    links: chainLinks.map((link) => drawnOf(chain, link, locale)),
  }
}

function sentenceOf({ links, widest }: Chain, locale: Locale): string {
  const text = chainText[locale]
  if (widest !== null) {
    const quoted = widest.alike.map((link) => fill(text.between, { name: text.names[link] }))
    const [sentence = ''] = formatFailed(links, widest.link, locale)
    return [
      fill(text.widest, { name: text.names[widest.link], sentence }),
      ...(quoted.length > 0 ? [fill(text.alike, { names: quoted.join(', ') })] : []),
    ].join(' ')
  }
  if (Object.values(links).every(({ told }) => told === 'nothing')) return text.nothing
  const { understood } = links
  return understood.told === 'points' && understood.verdict === 'gap' ? text.onlyPoints : text.none
}

function drawnOf({ links }: Chain, link: ChainLink, locale: Locale): DrawnLink {
  const { short, verdicts } = chainText[locale]
  const one = links[link]
  if (one.told === 'nothing')
    return {
      key: link,
      verdict: 'nothing',
      share: null,
      said: null,
      words: [one.because === 'absent' ? verdicts.nothing : verdicts.hidden],
    }
  const isShare = one.told === 'share'
  const base = isShare ? one.n : one.usagers.n
  return {
    key: link,
    verdict: one.verdict,
    share: isShare ? one.estimate : null,
    said: isShare
      ? formatPercent(one.estimate, locale)
      : fill(short.points, { gap: formatDifference(one.gap.estimate, locale) }),
    words: [verdicts[one.verdict], fill(short.n, { n: formatNumber(base, locale) })],
  }
}

function tableOf({ links }: Chain, locale: Locale): ChartDescription['table'] {
  const { columns, names, verdicts } = chainText[locale]
  const rows = chainLinks.map((link): Cell[] => {
    const one = links[link]
    const none = [null, null, null]
    if (one.told === 'nothing') {
      const because = one.because === 'absent' ? verdicts.nothing : verdicts.hidden
      return [names[link], ...none, ...none, null, because]
    }
    const found = one.told === 'share' ? one : one.gap
    const figures = [found.estimate, found.interval?.low ?? null, found.interval?.high ?? null]
    return one.told === 'share'
      ? [names[link], ...figures, ...none, one.n, verdicts[one.verdict]]
      : [names[link], ...none, ...figures, one.usagers.n, verdicts[one.verdict]]
  })
  return { columns: Object.values(columns), rows }
}
