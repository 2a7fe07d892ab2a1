import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { fill } from '#shared/text/fill.ts'
import { type RejectedRule, type StoredTools, toolsKey } from '../shared/stored-tools.ts'
import { useStored } from '../ui/use-stored.ts'

/** The rules that the organisation gave: those that are used, and why the others are not. */
export function Rules({ text }: { text: OptionsText['rules'] }) {
  const policy = useStored('local', toolsKey('policy')) as StoredTools | null | undefined
  const hub = useStored('local', toolsKey('hub')) as StoredTools | null | undefined
  const told = [policy, hub].flatMap((one) => one ?? [])
  const all = told.flatMap(({ rules }) => rules)
  const used = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at)
  const taken = used.map(({ tool, version }) => fill(text.taken, { tool: tool.name, version }))
  const leftOut = told.flatMap((one) => one.leftOut.map((rule) => formatRejectedRule(rule, text)))
  if (taken.length + leftOut.length === 0) return null
  return (
    <section aria-labelledby="rules-title">
      <h3 id="rules-title">{text.title}</h3>
      <List says={text.used} items={taken} />
      <List says={text.leftOut} items={leftOut} />
    </section>
  )
}

function List({ says, items }: { says: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <p>{says}</p>
      <ul>
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}

function formatRejectedRule(
  { id, version, why }: RejectedRule,
  text: OptionsText['rules'],
): string {
  const rule = id === null ? text.unnamed : fill(text.named, { id, version: version ?? '' })
  return fill(text.line, { rule, why: text.why[why] })
}
