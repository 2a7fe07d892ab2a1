import { fill } from '#shared/text/fill.ts'
import { nameOf, password, people } from './people.ts'
import type { Visit } from './visit.ts'

/** Lists the demo accounts with their rights, each with a sign-in button. */
export function AccountList({ visit: { text, locale } }: { visit: Visit }) {
  return (
    <section class="panel accounts" aria-labelledby="accounts">
      <h2 id="accounts">{text.accounts.title}</h2>
      <p>
        {text.accounts.password} <code>{password}</code>
      </p>
      <ul>
        {people.map((person) => (
          <li key={person.login}>
            <h3>{nameOf(person)}</h3>
            <p>
              {person.post[locale]}. {person.sees[locale]}
            </p>
            <p>
              {text.accounts.login} <code>{person.login}</code>
            </p>
            <form method="post" action={`?locale=${locale}`}>
              <input type="hidden" name="login" value={person.login} />
              <input type="hidden" name="password" value={password} />
              <button class="button quiet" type="submit">
                {fill(text.accounts.enter, { name: nameOf(person) })}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
