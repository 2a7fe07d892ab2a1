import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { KeyCard } from './key-card.tsx'
import { MakeForm } from './make-form.tsx'
import { NewKey } from './new-key.tsx'
import type { FollowedKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface KeysProps {
  keys: FollowedKeys
  /** Whoever is signed in administers the organisation. */
  mayOpen: boolean
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: the keys of the organisation's systems, and how they are made, replaced and revoked. */
export function Keys({ keys, mayOpen, arriving }: KeysProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { followed, form, made, revoked, forget, rotate, revoke } = keys
  const known = followed.content
  useTitle(text.pages.keys)

  if (!mayOpen || followed.forbidden)
    return (
      <main class="keys">
        <h1 ref={heading} tabIndex={-1}>
          {text.pages.keys}
        </h1>
        <p>{words.roleNeeded}</p>
      </main>
    )
  const good = known?.keys.filter(({ state }) => state === 'good') ?? []
  const over = known?.keys.filter(({ state }) => state !== 'good') ?? []
  return (
    <main class="keys">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.keys}
      </h1>
      <p class="intro">{words.intro}</p>
      {known === null && <p role="status">{words.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known && (
        <>
          {made && (
            <NewKey
              shown={made}
              known={known}
              onHide={() => {
                forget()
                heading.current?.focus()
              }}
            />
          )}
          <section class="keys-good" aria-labelledby="keys-good">
            <h2 id="keys-good">{words.good}</h2>
            <div>
              <Done what={revoked} class="keys-done notice">
                {({ name, key }) => fill(words.gone, { name: `${name} (${key})` })}
              </Done>
              <div role="status">{good.length === 0 && <p>{words.none}</p>}</div>
            </div>
            <ul class="keys-list plain-list">
              {good.map((one) => (
                <KeyCard key={one.key} {...{ one, known, rotate, revoke }} />
              ))}
            </ul>
            {over.length > 0 && (
              <details>
                <summary>{formatCount(over.length, words.over, locale)}</summary>
                <ul class="keys-list plain-list">
                  {over.map((one) => (
                    <KeyCard key={one.key} {...{ one, known, rotate, revoke }} />
                  ))}
                </ul>
              </details>
            )}
          </section>
          <MakeForm form={form} known={known} />
        </>
      )}
    </main>
  )
}
