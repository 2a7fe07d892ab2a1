import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/**
 * Asks before signing out of every tool, because any page could send somebody here.
 * @param secret proves that the answer comes from this page.
 */
export function LogOutPage({ visit, secret }: { visit: Visit; secret: string }) {
  const { logOut } = visit.text
  return (
    <Layout visit={visit} title={logOut.title}>
      <h1>{logOut.title}</h1>
      <p class="lead">{logOut.text}</p>
      <form method="post" action="/session/end/confirm" class="pair-of-buttons">
        <input type="hidden" name="xsrf" value={secret} />
        <button class="button" type="submit" name="logout" value="yes">
          {logOut.yes}
        </button>
        <button class="button quiet" type="submit">
          {logOut.no}
        </button>
      </form>
    </Layout>
  )
}
