import { useState } from 'preact/hooks'
import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { FromPanel } from '../shared/messages.ts'
import { useStored } from '../ui/use-stored.ts'
import { exportRule } from './export-rule.ts'

/** What came of the last try to remove one, and which. */
interface Result {
  key: 'removed' | 'notRemoved' | 'forgotten' | 'notForgotten'
  tool: string
}

/**
 * The tools that were taught in this browser: each can be given to an administrator, or removed. With
 * them the addresses that the agent said are theirs.
 */
export function Taught({ text }: { text: OptionsText['taught'] }) {
  const kept = useStored('local', 'taught')
  const [result, setResult] = useState<Result | null>(null)
  const rules = (Array.isArray(kept) ? kept : []).filter(isNamed)

  const own = useStored('local', 'own_addresses')
  const addresses = (Array.isArray(own) ? own : []).filter((one) => typeof one === 'string')
  const send = (message: FromPanel, tool: string, done: Result['key'], failed: Result['key']) => {
    document.getElementById('taught-title')?.focus()
    chrome.runtime.sendMessage(message).then(
      () => setResult({ key: done, tool }),
      () => setResult({ key: failed, tool }),
    )
  }
  const remove = ({ id, tool: { name } }: ToolRule) =>
    send({ kind: 'unlearn', rule: id }, name, 'removed', 'notRemoved')
  const forget = (address: string) =>
    send({ kind: 'forget_own', address }, address, 'forgotten', 'notForgotten')
  return (
    <section aria-labelledby="taught-title">
      <h3 id="taught-title" tabIndex={-1}>
        {text.title}
      </h3>
      <p>{rules.length > 0 ? text.hint : text.none}</p>
      <ul class="tools">
        {rules.map((rule) => (
          <li key={rule.id}>
            <span>
              <strong>{rule.tool.name}</strong> <span class="muted">{rule.origins?.join(' ')}</span>
            </span>
            <span class="buttons">
              <button
                type="button"
                class="quiet"
                aria-label={fill(text.exportNamed, { tool: rule.tool.name })}
                onClick={() => exportRule(rule)}
              >
                {text.export}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={fill(text.removeNamed, { tool: rule.tool.name })}
                onClick={() => remove(rule)}
              >
                {text.remove}
              </button>
            </span>
          </li>
        ))}
        {addresses.map((address) => (
          <li key={address}>
            <span>
              <strong>{address}</strong> <span class="muted">{text.own}</span>
            </span>
            <span class="buttons">
              <button
                type="button"
                class="quiet"
                aria-label={fill(text.removeNamed, { tool: address })}
                onClick={() => forget(address)}
              >
                {text.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {result && fill(text[result.key], { tool: result.tool })}
      </p>
    </section>
  )
}

/** Whether something kept is a rule that can be shown; the background alone decides what it reads. */
function isNamed(one: unknown): one is ToolRule {
  const { id, tool } = (one ?? {}) as Partial<ToolRule>
  return typeof id === 'string' && typeof tool?.name === 'string'
}
