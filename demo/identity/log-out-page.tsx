import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/**
 * Asks for confirmation before a sign-out, because any page could link here.
 * @param secret CSRF token of the form
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
