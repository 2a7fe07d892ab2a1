import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'

/** Says that something typed is kept although it is not in sight. */
export function KeptNotice({ isSignedOut }: { isSignedOut: boolean }) {
  const says = useActsText()
  const { isKept, isLeftUndone } = useMatter()
  return (
    <p class="silence" role="status">
      {isSignedOut ? isKept && says.kept : isLeftUndone && says.leftUndone}
    </p>
  )
}
