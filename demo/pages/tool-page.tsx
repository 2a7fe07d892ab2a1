import type { ComponentChildren } from 'preact'
import type { Locale } from '#shared/text/locale.ts'
import { Document } from './document.tsx'

/** The name of a tool, and its addresses. */
interface Tool {
  name: string
  /** Address of its home page. */
  home: string
  style: string
  icon: string
  skip: string
  /** The sentence that everything is invented. */
  fictive: string
}

/**
 * Renders a page of a tool of the town: back office or inbox. Pages differ in `<main>` and title
 * only.
 * @param script makes it live, if given
 * @param beside shown in its head beside its name
 */
export function ToolPage(props: {
  tool: Tool
  locale: Locale
  title: string
  script?: string | undefined
  beside?: ComponentChildren
  children: ComponentChildren
}) {
  const { tool, locale, title, script, beside, children } = props
  return (
    <Document
      locale={locale}
      title={`${title} – ${tool.name}`}
      style={tool.style}
      icon={tool.icon}
      skip={tool.skip}
      hidden
      more={script && <script type="module" src={script} />}
    >
      <header>
        <a class="brand" href={tool.home}>
          <img src={tool.icon} alt="" width="28" height="28" />
          {tool.name}
        </a>
        {beside}
      </header>
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>{tool.fictive}</p>
      </footer>
      <p class="unseen" role="status" />
    </Document>
  )
}

/** Renders an error: what happened, what is kept, what to do, and a way on. */
export function Fault({
  title,
  text,
  way,
}: {
  title: string
  text: string
  way: { href: string; words: string }
}) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="way" href={way.href}>
          {way.words}
        </a>
      </p>
    </>
  )
}
