import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { Item } from './item.tsx'
import { moved, replaced, without } from './ordered.ts'
import { useWords } from './use-words.ts'

interface ItemsFieldProps<One> extends FieldOf<readonly One[]> {
  /** How one is called, with `{n}`; what adds one, what removes one. */
  words: { name: string; add: string; remove: string }
  most: number
  /** One nobody filled in yet. */
  fresh: One
  /** Where the keyboard goes in a new one, from its place; the whole, when empty. */
  first?: string
  /** One in a line, while it is folded. */
  format(one: One): string
  /** Where a new one goes, in a list whose order matters; at the end of any other. */
  placeFor?: (items: readonly One[]) => number
  children(
    one: One,
    path: string,
    name: string,
    set: (some: Partial<One>) => void,
  ): ComponentChildren
}

/** As many of something as there are, one open at a time, each added and removed by a button. */
export function ItemsField<One>(props: ItemsFieldProps<One>) {
  const { path, value: items, onChange, words, most, fresh, first = '', format } = props
  const { placeFor, children } = props
  const text = useWords().form
  const [said, setSaid] = useState('')
  const [openAt, setOpenAt] = useState<number | null>(null)
  const focusLater = useFocusLater()
  const nameOf = (at: number) => fill(words.name, { n: at + 1 })

  const add = () => {
    const at = placeFor?.(items) ?? items.length
    onChange([...items.slice(0, at), fresh, ...items.slice(at)])
    setSaid(fill(text.added, { what: nameOf(at) }))
    setOpenAt(at)
    focusLater(idOf(`${path}/${at}${first}`))
  }
  const remove = (at: number) => {
    onChange(without(items, at))
    setSaid(fill(text.removed, { what: nameOf(at) }))
    setOpenAt(null)
    focusLater(`${idOf(path)}-add`)
  }
  const move = (at: number, by: 1 | -1) => {
    const to = at + by
    if (to < 0 || to >= items.length) return
    onChange(moved(items, at, by))
    setSaid(fill(text.moved, { step: nameOf(at), n: to + 1, all: items.length }))
    setOpenAt(to)
    focusLater(`${idOf(`${path}/${to}`)}-${by < 0 ? 'up' : 'down'}`)
  }
  return (
    <>
      <ol class="service-items plain-list">
        {items.map((one, at) => (
          <Item
            key={at}
            path={`${path}/${at}`}
            name={nameOf(at)}
            line={format(one)}
            isOpen={openAt === at}
            onToggle={(isOpen) => setOpenAt((now) => (isOpen ? at : now === at ? null : now))}
            remove={words.remove}
            onRemove={() => remove(at)}
            canMove={placeFor && { up: at > 0, down: at < items.length - 1 }}
            onMove={(by) => move(at, by)}
          >
            {children(one, `${path}/${at}`, nameOf(at), (some) =>
              onChange(replaced(items, at, some)),
            )}
          </Item>
        ))}
      </ol>
      <p role="status" class="unseen">
        {said}
      </p>
      {items.length < most && (
        <div>
          <button type="button" class="quiet" id={`${idOf(path)}-add`} onClick={add}>
            {words.add}
          </button>
        </div>
      )}
    </>
  )
}
