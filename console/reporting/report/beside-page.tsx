import type { ComponentChildren } from 'preact'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useBilan } from './use-bilan.ts'

interface BesidePageProps {
  title: string
  intro: string
  arriving: boolean
  children: ComponentChildren
}

/** A page beside the reports, with the way back to them. */
export function BesidePage({ title, intro, arriving, children }: BesidePageProps) {
  const { tools } = useBilan()
  const heading = useArrival(arriving)
  useTitle(title)
  return (
    <main class="report">
      <p>
        <a href={fragments.report}>{tools.back}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="intro">{intro}</p>
      {children}
    </main>
  )
}
