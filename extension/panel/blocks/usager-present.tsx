import { usePersonText } from '../hooks/use-person-text.ts'

interface UsagerPresentProps {
  isPresent: boolean
  onChange(isPresent: boolean): void
}

/** Whether the usager stands before the agent: then a look for this purpose goes across sectors. */
export function UsagerPresent({ isPresent, onChange }: UsagerPresentProps) {
  const { present } = usePersonText()
  return (
    <button
      type="button"
      class="chip present"
      aria-pressed={isPresent}
      onClick={() => onChange(!isPresent)}
    >
      <svg class="chip-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <rect x="1" y="1" width="10" height="10" rx="2" />
        {isPresent && <path d="m3 6 2 2 4-4" />}
      </svg>
      {present.says}
    </button>
  )
}
