import { AccountList } from './account-list.tsx'
import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/**
 * Who are you, and what proves it.
 * @param login what was typed before, when it opened nothing.
 */
export function SignInPage({ visit, login }: { visit: Visit; login?: string }) {
  const { text, locale } = visit
  const isWrong = login !== undefined
  const fault = isWrong ? 'wrong' : undefined
  return (
    <Layout
      visit={visit}
      title={text.signIn.title}
      mark={isWrong ? text.signIn.error : ''}
      translated
    >
      <h1>{text.signIn.title}</h1>
      <p class="lead">{text.signIn.lead}</p>
      {isWrong && (
        <div class="summary" role="alert" tabIndex={-1} autofocus>
          <h2>{text.signIn.wrongTitle}</h2>
          <p id="wrong">{text.signIn.wrong}</p>
        </div>
      )}
      <form method="post" action={`?locale=${locale}`} class="sign-in">
        <div class="field">
          <label for="login">{text.signIn.login}</label>
          <input
            id="login"
            name="login"
            type="text"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            required
            value={login ?? ''}
            aria-invalid={isWrong || undefined}
            aria-describedby={fault}
          />
        </div>
        <div class="field">
          <label for="password">{text.signIn.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            aria-invalid={isWrong || undefined}
            aria-describedby={fault}
          />
        </div>
        <button class="button" type="submit">
          {text.signIn.send}
        </button>
      </form>
      <AccountList visit={visit} />
    </Layout>
  )
}
