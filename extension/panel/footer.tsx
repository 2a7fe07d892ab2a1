import type { ComponentChildren } from 'preact'
import type { Agent } from '#shared/contract/agents/agent.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { panelText } from '#shared/text/agent/text.ts'
import { useStored } from '../ui/use-stored.ts'
import { useActions } from './hooks/actions.ts'
import { useLanguage } from './hooks/language.tsx'
import { usePersonText } from './hooks/use-person-text.ts'
import { hasOptions } from './model/has-options.ts'

/** The footer: what opens the field beside a look, the agent, sign-out, settings, and the other language. */
export function Footer({ agent, opener }: { agent: Agent | null; opener: ComponentChildren }) {
  const { text, locale, other, choose } = useLanguage()
  const { updateWaits } = usePersonText()
  const { signOut } = useActions()
  const update = useStored('session', 'update')
  return (
    <footer class="footer">
      <p class="update muted" role="status">
        {update ? updateWaits : null}
      </p>
      {agent && (
        <p class="footer-agent">
          <span class="footer-name">{agent.name}</span>{' '}
          <span class="muted">
            {agent.organisation.name}
            {agent.service && (
              <>
                {' · '}
                <LocalisedText text={agent.service.name} locale={locale} />
              </>
            )}
          </span>
        </p>
      )}
      <div class="footer-actions">
        {opener}
        {agent && (
          <button type="button" class="bare" onClick={signOut}>
            {text.signOut}
          </button>
        )}
        {hasOptions() && (
          <button type="button" class="bare" onClick={() => chrome.runtime.openOptionsPage()}>
            {text.options}
          </button>
        )}
        <button type="button" class="bare" lang={other} onClick={() => choose(other)}>
          {panelText[other].language}
        </button>
      </div>
    </footer>
  )
}
