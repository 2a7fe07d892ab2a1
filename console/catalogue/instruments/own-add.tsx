import { agreement } from '#shared/quality/agreement.ts'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useOwnWords } from './form-context.ts'
import { addItem, kinds } from './own-edit.ts'
import type { Own } from './own-text.ts'
import { partAddress } from './parts.ts'

interface OwnAddProps {
  own: Own
  /** The version that is written. */
  version: number
  site: string
  change(own: Own): void
}

/** What may be added: what each is good for, and what it costs who answers. */
export function OwnAdd({ own, version, site, change }: OwnAddProps) {
  const text = useOwnWords()
  const focus = useFocusLater()
  return (
    <section class="own-add">
      <h2>{text.add}</h2>
      <ul class="plain-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="quiet"
              aria-describedby={`own-add-${kind}`}
              onClick={() => {
                change(addItem(own, kind, version, agreement))
                focus(idOf(`/items/${own.items.length}/wording/fr`))
              }}
            >
              {text.kinds[kind].name}
            </button>
            <span id={`own-add-${kind}`}>{text.kinds[kind].use}</span>
          </li>
        ))}
      </ul>
      <p>
        {text.words} <a href={partAddress(site, 'comment')}>{text.comment}</a>
      </p>
    </section>
  )
}
