import type { InputHTMLAttributes } from 'preact'
import { AccountList } from './account-list.tsx'
import { Layout } from './layout.tsx'
import type { Visit } from './visit.ts'

/** Renders the sign-in form. @param login the typed login, after a failure */
export function SignInPage({ visit, login }: { visit: Visit; login?: string }) {
  const { text, locale } = visit
  const isWrong = login !== undefined
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
        <Field
          name="login"
          label={text.signIn.login}
          isWrong={isWrong}
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          value={login ?? ''}
        />
        <Field
          name="password"
          label={text.signIn.password}
          isWrong={isWrong}
          type="password"
          autocomplete="current-password"
        />
        <button class="button" type="submit">
          {text.signIn.send}
        </button>
      </form>
      <AccountList visit={visit} />
    </Layout>
  )
}

/** Renders one of the two fields; it never says which was wrong. */
function Field({
  name,
  label,
  isWrong,
  ...input
}: InputHTMLAttributes & { name: string; label: string; isWrong: boolean }) {
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      <input
        {...input}
        id={name}
        name={name}
        required
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? 'wrong' : undefined}
      />
    </div>
  )
}
