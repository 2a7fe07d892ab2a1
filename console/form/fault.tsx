import { Attention } from '../style/attention.tsx'

/** The element that says what is wrong with a field. */
export function faultId(path: string): string {
  return `fault${path.replaceAll('/', '-')}`
}

/** What is wrong with a field, beside it. */
export function Fault({ path, fault }: { path: string; fault: string | undefined }) {
  if (!fault) return null
  return (
    <p class="entry-fault" id={faultId(path)}>
      <Attention>{fault}</Attention>
    </p>
  )
}
