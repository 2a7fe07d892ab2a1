import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'

/** Says what is kept where it is not in sight: while nobody is signed in, and of another request. */
export function KeptNotice({ isSignedOut }: { isSignedOut: boolean }) {
  const says = useActsText()
  const { isKept, isLeftUndone } = useMatter()
  return (
    <p class="silence" role="status">
      {isSignedOut ? isKept && says.kept : isLeftUndone && says.leftUndone}
    </p>
  )
}
