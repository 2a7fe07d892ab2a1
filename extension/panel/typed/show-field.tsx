import { useFieldText } from './use-field-text.ts'

/** The button that opens the field to type in. */
export function ShowField({ isOpen, onOpen }: { isOpen: boolean; onOpen(): void }) {
  const says = useFieldText()
  return (
    <button
      type="button"
      class="bare opener"
      aria-expanded={isOpen}
      title={says.openLong}
      onClick={onOpen}
    >
      {says.open}
    </button>
  )
}
