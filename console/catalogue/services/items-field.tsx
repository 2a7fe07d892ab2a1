import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { replaced, without } from './ordered.ts'
import { useWords } from './use-words.ts'

interface ItemsFieldProps<One> extends FieldOf<readonly One[]> {
  /** How one is called, with `{n}`; what adds one, what removes one. */
  words: { name: string; add: string; remove: string }
  most: number
  /** One nobody filled in yet. */
  fresh: One
  /** Where the keyboard goes in a new one, from its place; the whole, when empty. */
  first: string
  children(
    one: One,
    path: string,
    name: string,
    set: (some: Partial<One>) => void,
  ): ComponentChildren
}

/** As many of something as there are, each added and removed by a button. */
export function ItemsField<One>(props: ItemsFieldProps<One>) {
  const { path, value: items, onChange, words, most, fresh, first, children } = props
  const text = useWords().form
  const [said, setSaid] = useState('')
  const focusLater = useFocusLater()
  const add = `${idOf(path)}-add`
  const nameOf = (at: number) => fill(words.name, { n: at + 1 })
  return (
    <>
      <ul class="service-items plain-list">
        {items.map((one, at) => (
          <li key={at}>
            <fieldset class="service-item" id={idOf(`${path}/${at}`)} tabIndex={-1}>
              <legend>{nameOf(at)}</legend>
              {children(one, `${path}/${at}`, nameOf(at), (some) =>
                onChange(replaced(items, at, some)),
              )}
              <div>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    onChange(without(items, at))
                    setSaid(fill(text.removed, { what: nameOf(at) }))
                    focusLater(add)
                  }}
                >
                  {words.remove}
                  <span class="unseen"> – {nameOf(at)}</span>
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      <p role="status" class="unseen">
        {said}
      </p>
      {items.length < most && (
        <div>
          <button
            type="button"
            class="quiet"
            id={add}
            onClick={() => {
              onChange([...items, fresh])
              setSaid(fill(text.added, { what: nameOf(items.length) }))
              focusLater(idOf(`${path}/${items.length}${first}`))
            }}
          >
            {words.add}
          </button>
        </div>
      )}
    </>
  )
}
