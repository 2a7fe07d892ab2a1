import type { ComponentChildren } from 'preact'
import { ToolPage } from '../pages/tool-page.tsx'
import type { Visit } from './visit.ts'

/** Renders a page of the inbox. @param isLive refreshes it as messages arrive */
export function Layout(props: {
  visit: Visit
  title: string
  isLive?: boolean
  children: ComponentChildren
}) {
  const { visit, title, isLive = false, children } = props
  const { name, skip, fictive } = visit.text
  return (
    <ToolPage
      tool={{ name, skip, fictive, home: '/', style: '/inbox.css', icon: '/inbox.svg' }}
      locale={visit.locale}
      title={title}
      script={isLive ? '/inbox.js' : undefined}
    >
      {children}
    </ToolPage>
  )
}
