import type { RequestFull } from '#shared/contract/agents/context.ts'
import { agentText } from '#shared/text/agent/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import { outcomeOfReplaced } from '../../requests/promises/outcome.ts'
import type { StoredPromise } from '../../requests/promises/promises-sql.ts'
import { formatWindow } from '../../requests/status/format-window.ts'
import type { Known } from '../../requests/status/narration.ts'
import { wordsOf } from '../../requests/status/proof-words.ts'

/** Describes to an agent the dates that another has replaced, oldest first, and why it did. */
export function describePastPromises(
  known: Known,
  locale: Locale,
  now: Date,
): NonNullable<RequestFull['past_promises']> {
  const says = agentText[locale].replaced
  const { telling } = usagerText[locale]
  return known.promises.flatMap((promise, at) => {
    const { replaced_at, zone } = promise
    if (replaced_at === null) return []
    const outcome = outcomeOfReplaced(promise, replaced_at, known)
    return [
      {
        window: formatWindow(promise, telling, locale, now),
        outcome: fill(says[outcome], { day: formatDay(replaced_at, zone, locale, now) }),
        ...whyOf(known.promises[at + 1], known, locale),
      },
    ]
  })
}

/** Returns what was said with the step that brought a date, where it said something. */
function whyOf(next: StoredPromise | undefined, { proofs, service }: Known, locale: Locale) {
  const proof = proofs.findLast(
    (one) =>
      'promise' in one &&
      Date.parse(one.promise?.from ?? '') === next?.window_from.getTime() &&
      Date.parse(one.promise?.to ?? '') === next?.window_to.getTime(),
  )
  const sentence = proof?.kind === 'late' ? proof.why : proof?.text
  if (!proof || !sentence) return {}
  const { text, lang } = wordsOf(proof, sentence, spokenByService(service, locale))
  return { why: text, ...(lang !== locale && { written_in: lang }) }
}
