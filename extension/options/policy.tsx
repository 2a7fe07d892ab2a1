import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { localise } from '#shared/text/locale.ts'
import type { SessionState } from '../shared/state.ts'
import { usePolicy } from '../ui/use-policy.ts'
import { useStored } from '../ui/use-stored.ts'

interface PolicyProps {
  text: OptionsText['policy']
  locale: Locale
}

/** What the organisation holds this machine to, and what of its policy cannot be read. */
export function Policy({ text, locale }: PolicyProps) {
  const policy = usePolicy()
  const agent = useStored('session', 'agent') as SessionState['agent'] | undefined
  const { purposes, unreadable = [] } = policy ?? {}
  if (!purposes && unreadable.length === 0) return null
  const known = (slug: string) => agent?.purposes.find(({ purpose }) => purpose === slug)
  const unknown = agent ? (purposes ?? []).filter((slug) => !known(slug)) : []
  const offered = (purposes ?? []).filter((slug) => !unknown.includes(slug))
  const nameOf = (slug: string) => {
    const purpose = known(slug)
    return purpose ? localise(purpose.name, locale) : slug
  }
  const names = (slugs: readonly string[]) => slugs.map(nameOf).join(', ')
  return (
    <section aria-labelledby="policy-title">
      <h3 id="policy-title">{text.title}</h3>
      {purposes && (
        <p>
          {offered.length > 0 ? fill(text.purposes, { names: names(offered) }) : text.noPurpose}
        </p>
      )}
      {unknown.length > 0 && <p>{fill(text.unknown, { names: names(unknown) })}</p>}
      {unreadable.length > 0 && (
        <>
          <p class="fault">{fill(text.unreadable, { names: unreadable.join(', ') })}</p>
          <p>{text.unreadableHint}</p>
        </>
      )}
    </section>
  )
}
