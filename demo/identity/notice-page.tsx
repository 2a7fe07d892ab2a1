import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/** A page that says one thing, and leads back to the console. */
export function NoticePage(props: {
  visit: Visit
  words: 'expired' | 'refused' | 'missing' | 'loggedOut' | 'home'
}) {
  const { visit, words } = props
  const { text, hub } = visit
  const isHome = words === 'home'
  return (
    <Layout visit={visit} title={text[words].title} translated={isHome}>
      <h1>{text[words].title}</h1>
      <p class="lead">{text[words].text}</p>
      <p>
        <a class="button" href={`${hub}/console/`}>
          {isHome ? text.home.open : text.back}
        </a>
      </p>
    </Layout>
  )
}
