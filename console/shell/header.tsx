import type { Agent } from '#shared/contract/agents/agent.ts'
import { useLanguage } from '../language/language.tsx'
import { fragments, type Page } from '../route/page.ts'
import { PagesMenu } from './pages-menu.tsx'
import { RoleChange } from './role-change.tsx'

interface HeaderProps {
  /** Who is signed in, once the hub has said so. */
  agent: Agent | null
  /** The page that is looked at; `null` while none is open. */
  page: Page | null
  /** Ends the session; `null` while there is none. */
  onSignOut: (() => void) | null
}

/** Whose console this is, who reads it, the other language, the way out, and the pages. */
export function Header({ agent, page, onSignOut }: HeaderProps) {
  const { text, other, choose } = useLanguage()
  return (
    <header class="header">
      <p class="header-name">
        Parvis
        {agent && <span class="header-organisation">{agent.organisation.name}</span>}
      </p>
      <div class="header-actions">
        {agent && <RoleChange role={agent.role} />}
        {agent && (
          <p class="header-agent">
            <span class="unseen">{text.signedInAs} </span>
            {page ? <a href={fragments.account}>{agent.name}</a> : agent.name}
          </p>
        )}
        <button type="button" class="quiet" lang={other} onClick={() => choose(other)}>
          {text.language}
        </button>
        {onSignOut && (
          <button type="button" class="quiet" onClick={onSignOut}>
            {text.signOut}
          </button>
        )}
      </div>
      {page && agent && <PagesMenu page={page} />}
    </header>
  )
}
