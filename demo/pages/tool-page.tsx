import type { ComponentChildren } from 'preact'
import type { Locale } from '#shared/text/locale.ts'
import { Document } from './document.tsx'

/** What a tool of the town is called, and where its parts are. */
interface Tool {
  name: string
  /** Where its name leads. */
  home: string
  style: string
  icon: string
  skip: string
  /** That all of it is invented. */
  fictive: string
}

/**
 * A page of a tool of the town: the back office, the inbox. Only `<main>` and the title change from
 * one page to the next.
 * @param script what makes it live, where something does
 * @param beside what stands in its head beside its name
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

/** What happened, what is kept and what can be done, and a way on. */
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
