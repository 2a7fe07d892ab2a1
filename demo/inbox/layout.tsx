import type { ComponentChildren } from 'preact'
import { ToolPage } from '../pages/tool-page.tsx'
import type { Visit } from './visit.ts'

/** Renders a page of the inbox. @param script URL of its script, if any */
export function Layout(props: {
  visit: Visit
  title: string
  script?: '/inbox.js' | '/letter.js'
  children: ComponentChildren
}) {
  const { visit, title, script, children } = props
  const { name, skip, fictive } = visit.text
  return (
    <ToolPage
      tool={{ name, skip, fictive, home: '/', style: '/inbox.css', icon: '/inbox.svg' }}
      locale={visit.locale}
      title={title}
      script={script}
    >
      {children}
    </ToolPage>
  )
}
