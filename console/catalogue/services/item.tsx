import type { ComponentChildren } from 'preact'
import { isWithin } from '../../form/faults.ts'
import { FaultAt } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import { Attention } from '../../style/attention.tsx'
import { useServiceForm } from './form-context.ts'
import { useWords } from './use-words.ts'

interface ItemProps {
  path: string
  name: string
  /** What it says while it is folded. */
  line: string
  isOpen: boolean
  onToggle(isOpen: boolean): void
  /** What the button says that removes it. */
  remove: string
  onRemove(): void
  /** Which ways it may be moved; nothing where the order is of no matter. */
  canMove: { up: boolean; down: boolean } | undefined
  onMove(by: 1 | -1): void
  children: ComponentChildren
}

/** One of a list: a line that opens on its fields. */
export function Item(props: ItemProps) {
  const { path, name, line, isOpen, onToggle, remove, onRemove, canMove, onMove, children } = props
  const { faults } = useServiceForm()
  const text = useWords().form
  const { id, control } = useControl(path)
  const isWrong = faults.some((one) => isWithin(one.path, path))
  const of = <span class="unseen"> – {name}</span>
  return (
    <li>
      <details
        class="service-item"
        open={isOpen}
        onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
      >
        <summary>
          <span class="service-item-name">{name}</span> {line}
          {isWrong && <Attention>{text.toCorrect}</Attention>}
        </summary>
        <fieldset id={id} tabIndex={-1} aria-describedby={control['aria-describedby']}>
          <legend class="unseen">{name}</legend>
          <FaultAt path={path} />
          {children}
          <div class="actions">
            {canMove &&
              (['up', 'down'] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  class="quiet"
                  id={`${id}-${way}`}
                  aria-disabled={!canMove[way]}
                  onClick={() => onMove(way === 'up' ? -1 : 1)}
                >
                  {text[way]}
                  {of}
                </button>
              ))}
            <button type="button" class="quiet" onClick={onRemove}>
              {remove}
              {of}
            </button>
          </div>
        </fieldset>
      </details>
    </li>
  )
}
