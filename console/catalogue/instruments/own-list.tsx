import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { useOwnWords } from './form-context.ts'
import { removeItem } from './own-edit.ts'
import { OwnQuestion } from './own-question.tsx'
import type { OwnQuestionProps } from './own-question-props.ts'
import type { OwnItem } from './own-text.ts'
import { useRemoval } from './use-removal.tsx'

interface OwnListProps extends Omit<OwnQuestionProps, 'item'> {
  /** Tells it from the other lists. */
  name: string
  items: readonly OwnItem[]
}

/** Questions in their order: each is moved, removed, and brought back where it stood. */
export function OwnList({ name, items, ...props }: OwnListProps) {
  const { own, change } = props
  const text = useOwnWords()
  const [moved, setMoved] = useState<string | null>(null)
  const { remove, gone, undo } = useRemoval(own, `own-back-${name}`, change)
  const at = items.findIndex(({ item }) => item === moved)
  return (
    <>
      <p class="unseen" role="status">
        {at >= 0 && fill(text.moved, { n: at + 1, of: items.length })}
      </p>
      <ol class="own-questions plain-list">
        {items.map((item, index) => (
          <Fragment key={item.item}>
            {gone === index && <li>{undo}</li>}
            <OwnQuestion
              {...props}
              item={item}
              onMoved={() => setMoved(item.item)}
              onRemove={(words) =>
                remove(index, fill(text.gone, { words }), removeItem(own, item.item))
              }
            />
          </Fragment>
        ))}
        {gone === items.length && <li>{undo}</li>}
      </ol>
    </>
  )
}
