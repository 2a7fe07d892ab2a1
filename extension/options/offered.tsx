import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { OfferedTools } from '../ui/offered-tools.tsx'
import { usePolicy } from '../ui/use-policy.ts'

/** The tools of the organisation, where its policy names some. */
export function Offered({ text }: { text: OptionsText['offered'] }) {
  const { tools = [] } = usePolicy() ?? {}
  if (tools.length === 0) return null
  return (
    <section aria-labelledby="offered-title">
      <h3 id="offered-title" tabIndex={-1}>
        {text.title}
      </h3>
      <p>{text.hint}</p>
      <OfferedTools text={text} tools={tools} heading="offered-title" />
    </section>
  )
}
