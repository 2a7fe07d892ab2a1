import { useEffect, useRef, useState } from 'preact/hooks'
import type { Key, Keys } from '#shared/contract/agents/key.ts'
import { Sure } from '../../form/confirm.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { formatEnd, formatLastUse, formatTickets, isNearExpiry } from './format-key.ts'
import { Rotation } from './rotation.tsx'
import type { FollowedKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface KeyCardProps extends Pick<FollowedKeys, 'rotate' | 'revoke'> {
  one: Key
  known: Keys
}

/** One key: who holds it, what it allows, when it was used, until when; and what can be done with it. */
export function KeyCard({ one, known, rotate, revoke }: KeyCardProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [doing, setDoing] = useState<'rotate' | 'revoke' | null>(null)
  const buttons = {
    rotate: useRef<HTMLButtonElement>(null),
    revoke: useRef<HTMLButtonElement>(null),
  }
  const { key } = one
  const titled = `key-${key}`

  // Whoever gives it up comes back to the button they pressed.
  const left = useRef(doing)
  useEffect(() => {
    if (doing === null && left.current !== null) buttons[left.current].current?.focus()
    left.current = doing
  }, [doing])

  const actions = [
    ...(one.state !== 'revoked' && one.replaced_by === null ? (['rotate'] as const) : []),
    ...(one.state === 'good' ? (['revoke'] as const) : []),
  ]
  const end = () => setDoing(null)
  return (
    <li class="key-card card">
      <h3 id={titled}>{one.name}</h3>
      <dl>
        <div>
          <dt>{words.publicHalf}</dt>
          <dd>
            <code>{key}</code>
          </dd>
        </div>
        <div>
          <dt>{words.source}</dt>
          <dd>
            <code>{one.source}</code>
          </dd>
        </div>
        <div class="key-scopes">
          <dt>{words.may}</dt>
          {one.scopes.map((scope) => (
            <dd key={scope}>{words.scopes[scope]}</dd>
          ))}
        </div>
        <div>
          <dt>{words.lastUse}</dt>
          <dd>{formatLastUse(one, known, words, locale)}</dd>
        </div>
        {one.scopes.includes('invitations') && (
          <div>
            <dt>{words.tickets}</dt>
            <dd>{formatTickets(one, words, locale)}</dd>
          </div>
        )}
        <div>
          <dt>{words.end}</dt>
          <dd>
            {isNearExpiry(one, known) ? (
              <Attention>{formatEnd(one, known, words, locale)}</Attention>
            ) : (
              formatEnd(one, known, words, locale)
            )}
          </dd>
        </div>
      </dl>
      {doing === 'rotate' && <Rotation one={key} {...{ titled, rotate }} onEnd={end} />}
      {doing === 'revoke' && (
        <Sure
          titled={titled}
          words={{ sure: words.revokeSure, now: words.revokeNow, cancel: words.cancel }}
          act={() => revoke(one)}
          unreachable={words.unreachable}
          onCancel={end}
        />
      )}
      {doing === null && actions.length > 0 && (
        <div class="actions">
          {actions.map((action) => (
            <button
              key={action}
              ref={buttons[action]}
              type="button"
              class="quiet"
              id={`${action}-${key}`}
              aria-labelledby={`${action}-${key} ${titled}`}
              onClick={() => setDoing(action)}
            >
              {words[action]}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}
