import { useEffect, useState } from 'preact/hooks'
import type { TabState } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { TypedField } from './typed-field.tsx'

interface FieldPlaceProps {
  state: Pick<TabState, 'page' | 'typed' | 'field' | 'look'>
  /** The agent opened it by its button. */
  isOpen: boolean
  onClose(): void
}

/**
 * The place of the field: open where the agent asked for it, and where the page shows nobody; else
 * out of the way.
 */
export function FieldPlace({ state, isOpen, onClose }: FieldPlaceProps) {
  const { endTyped } = useActions()
  const { page, typed, field, look } = state
  const isAlone = page !== 'seen' && typed === null && look.state === 'none'
  const isCalled = isOpen || field !== null
  // Once it has done its work it is closed until it is asked for again.
  const [taken, setTaken] = useState(typed?.at)
  useEffect(() => {
    if (typed?.at === taken) return
    setTaken(typed?.at)
    onClose()
  }, [typed?.at])
  if (!isCalled && !isAlone) return null
  const close = () => {
    onClose()
    if (field) endTyped()
  }
  return (
    <TypedField
      key={field?.at ?? 0}
      text={field?.text ?? ''}
      isCalled={isCalled}
      onClose={isCalled ? close : undefined}
    />
  )
}
