import type { ComponentChildren } from 'preact'
import { TownPage } from '../pages/town-page.tsx'
import type { Visit } from './visit.ts'

/** Renders a page of this server, in the town's colours. */
export function Layout(props: { visit: Visit; title: string; children: ComponentChildren }) {
  const { visit, title, children } = props
  return (
    <TownPage
      around={visit.text}
      locale={visit.locale}
      title={title}
      style="/stories.css"
      translated="/"
    >
      {children}
    </TownPage>
  )
}
