import { type SetAside, setAsideReasons } from '#shared/contract/feedback/set-aside.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { entriesText } from '#shared/text/site-owner/feedback/entries.ts'
import { useLanguage } from '../../language/language.tsx'

/** What is kept and not counted, and why; nothing while there is none. */
export function SetAsideLine({ setAside }: { setAside: SetAside | null }) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const counted = setAsideReasons
    .map((reason) => ({
      reason,
      n: (setAside?.months ?? [])
        .filter((one) => one.reason === reason)
        .reduce((sum, one) => sum + one.n, 0),
    }))
    .filter(({ n }) => n > 0)
  const all = counted.reduce((sum, { n }) => sum + n, 0)
  const put_back = setAside?.put_back ?? 0
  if (all === 0 && put_back === 0) return null
  const reasons = counted.map(({ reason, n }) => formatCount(n, text.reasons[reason], locale))
  return (
    <p>
      {all > 0 && fill(formatCount(all, text.setAside, locale), { reasons: reasons.join(', ') })}{' '}
      {put_back > 0 && formatCount(put_back, text.putBack, locale)}
    </p>
  )
}
