import { AddressesForm } from './addresses-form.tsx'
import type { EnterProps } from './enter-props.ts'
import { FactForm } from './fact-form.tsx'
import { FileForm } from './file-form.tsx'
import { useWords } from './use-words.ts'

/** The ways to say what is offered: one record, a table, an address that is tried. */
export function EnterOffers(props: EnterProps) {
  const words = useWords()
  const hasPlaces = props.known.services.some(({ places }) => places.length > 0)
  return (
    <section class="offer-enter ruled" aria-labelledby="offer-enter">
      <h2 id="offer-enter">{words.enter}</h2>
      <p>{hasPlaces ? words.enterIntro : words.noPlaces}</p>
      {hasPlaces && <FactForm {...props} />}
      {hasPlaces && <FileForm {...props} />}
      {props.known.services.length > 0 && <AddressesForm {...props} />}
    </section>
  )
}
