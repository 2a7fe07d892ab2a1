import type { ComponentChildren } from 'preact'
import { ToolPage } from '../pages/tool-page.tsx'
import type { Visit } from './visit.ts'

/** The shared account of the counter. */
const signedInAs = 'guichet@valmont.example'

/** Renders a page of the back office. */
export function Layout(props: { visit: Visit; title: string; children: ComponentChildren }) {
  const { visit, title, children } = props
  const { name, skip, fictive, signedIn } = visit.text
  return (
    <ToolPage
      tool={{
        name,
        skip,
        fictive,
        home: '/demandes',
        style: '/dossiers.css',
        icon: '/dossiers.svg',
      }}
      locale={visit.locale}
      title={title}
      script="/dossiers.js"
      beside={
        <p>
          {signedIn} <span data-signed-in>{signedInAs}</span>
        </p>
      }
    >
      {children}
    </ToolPage>
  )
}
