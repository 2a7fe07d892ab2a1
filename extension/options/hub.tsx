import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import { ChooseHub } from '../ui/choose-hub.tsx'

/** The address of the hub. */
export function Hub({ text }: { text: OptionsText['hub'] }) {
  return (
    <section aria-labelledby="hub-title">
      <h3 id="hub-title">{text.title}</h3>
      <ChooseHub text={text} />
    </section>
  )
}
