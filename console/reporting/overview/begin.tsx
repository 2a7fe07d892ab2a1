import type { Role } from '#shared/contract/agents/agent.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

/** Leads to the first answer, while there is none; says who can, to who cannot. */
export function Begin({ role }: { role: Role }) {
  const words = homeText[useLanguage().locale].begin
  const isAdmin = role === 'admin'
  return (
    <section class="home-begin" aria-labelledby="home-begin">
      <h2 id="home-begin">{words.title}</h2>
      <p>{isAdmin ? words.steps : words.adminOnly}</p>
      <p>
        <a href={fragments.start} class={isAdmin ? 'strong' : undefined}>
          {isAdmin ? words.go : words.look}
        </a>
      </p>
    </section>
  )
}
