import { fill } from '#shared/text/fill.ts'
import { fragments } from '../../route/page.ts'
import { useBilan } from './use-bilan.ts'

interface SectionLinksProps {
  period: string
  /** Of all sections, in their order. */
  names: readonly string[]
  /** Rank of the one that is shown, from 0. */
  shown: number
}

/** `#bilan/2026-10` is its first section, `#bilan/2026-10/2` the second. */
const addressOf = (period: string, rank: number) =>
  `${fragments.report}/${period}${rank === 0 ? '' : `/${rank + 1}`}`

/** The way to each section. */
export function SectionLinks({ period, names, shown }: SectionLinksProps) {
  const { sections: words } = useBilan()
  return (
    <nav class="sheet-sections" aria-label={words.label}>
      <ol class="plain-list">
        {names.map((name, rank) => (
          <li key={name}>
            <a href={addressOf(period, rank)} aria-current={rank === shown ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The way from the end of a section to the next one. */
export function NextSection({ period, names, shown }: SectionLinksProps) {
  const { sections: words } = useBilan()
  const name = names[shown + 1]
  if (name === undefined) return null
  return (
    <p>
      <a href={addressOf(period, shown + 1)}>{fill(words.next, { name })}</a>
    </p>
  )
}
