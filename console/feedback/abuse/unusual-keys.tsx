import type { UnusualKey } from '#shared/contract/feedback/unusual-arrivals.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { UnusualList } from './unusual-list.tsx'
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
  const words = useWords().unusual.keys
  const all = keys.map((one) => ({
    key: `${one.day} ${one.key}`,
    said: fill(words.key, {
      day: formatCivilDay(one.day, locale, new Date()),
      name: one.name,
      key: one.key,
    }),
    facts: [
      fill(one.usual === 0 ? words.fromFew : words.many, {
        n: formatNumber(one.n, locale),
        usual: formatNumber(one.usual, locale),
      }),
      one.works ? (
        <>
          {words.works} {mayOpenKeys ? <a href={fragments.keys}>{words.open}</a> : words.ask}
        </>
      ) : (
        words.ended
      ),
    ],
    draft: draftOf(one),
  }))
  const { title, intro } = words
  return <UnusualList id="unusual-keys" {...{ title, intro, all, onPrepare }} />
}

/** A setting aside of the answers to tickets of forms that came on that day. */
function draftOf({ day }: UnusualKey): Draft {
  return { ...emptyDraft, stream: 'submitted', receivedFrom: day, receivedUntil: day }
}
