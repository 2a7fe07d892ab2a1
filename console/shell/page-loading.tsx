import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'

/** In the place of a screen while its code is on its way, or when it did not come. */
export function PageLoading({ failed }: { failed: boolean }) {
  const { text } = useLanguage()
  const words = text.screen
  return (
    <main aria-busy={!failed}>
      <p role="status">{failed ? <Attention>{words.failed}</Attention> : words.loading}</p>
      {failed && (
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
    </main>
  )
}
