import type { UnusualKey } from '#shared/contract/feedback/unusual-arrivals.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { useWords } from './use-words.ts'

interface UnusualKeysProps {
  keys: readonly UnusualKey[]
  /** Whoever is signed in administers the organisation. */
  mayOpenKeys: boolean
  /** Begins a setting aside of the answers to what a key asked for. */
  onPrepare: (draft: Draft) => void
}

/** Keys that asked for far more invitations than usual, each with what to do. */
export function UnusualKeys({ keys, mayOpenKeys, onPrepare }: UnusualKeysProps) {
  const { locale } = useLanguage()
  const words = useWords().unusual
  if (keys.length === 0) return null
  const { format } = new Intl.NumberFormat(locale)
  return (
    <section class="asides-unusual ruled" aria-labelledby="unusual-keys">
      <h2 id="unusual-keys">{words.keys.title}</h2>
      <p class="aside-sentence">{words.keys.intro}</p>
      <ul class="asides-list plain-list">
        {keys.map((one) => (
          <li key={`${one.day} ${one.key}`}>
            <p class="aside-said">
              {fill(words.keys.key, {
                day: formatCivilDay(one.day, locale, new Date()),
                name: one.name,
                key: one.key,
              })}
            </p>
            <ul>
              <li>
                {fill(one.usual === 0 ? words.keys.fromFew : words.keys.many, {
                  n: format(one.n),
                  usual: format(one.usual),
                })}
              </li>
              <li>
                {one.works ? words.keys.works : words.keys.ended}{' '}
                {one.works &&
                  (mayOpenKeys ? <a href={fragments.keys}>{words.keys.open}</a> : words.keys.ask)}
              </li>
            </ul>
            <button type="button" class="quiet" onClick={() => onPrepare(draftOf(one))}>
              {words.prepare}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A setting aside of the answers to tickets of forms that came on that day. */
function draftOf({ day }: UnusualKey): Draft {
  return { ...emptyDraft, stream: 'submitted', receivedFrom: day, receivedUntil: day }
}
