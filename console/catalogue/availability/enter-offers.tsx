import { AddressesForm } from './addresses-form.tsx'
import type { EnterProps } from './enter-props.ts'
import { FactForm } from './fact-form.tsx'
import { FileForm } from './file-form.tsx'
import { useWords } from './use-words.ts'

/** The ways to say what was open: one record, a table, an address that is tried. */
export function EnterOffers(props: EnterProps) {
  const words = useWords()
  const hasPlaces = props.known.services.some(({ places }) => places.length > 0)
  return (
    <div class="offer-enter">
      <p>{hasPlaces ? words.enterIntro : words.noPlaces}</p>
      {hasPlaces && <FactForm {...props} />}
      {hasPlaces && <FileForm {...props} />}
      {props.known.services.length > 0 && <AddressesForm {...props} />}
    </div>
  )
}
