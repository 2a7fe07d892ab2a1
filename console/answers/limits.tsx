import { useLanguage } from '../language/language.tsx'

/** What nobody should conclude from the figures above. */
export function Limits() {
  const { text } = useLanguage()
  return (
    <section class="limits" aria-labelledby="limits">
      <h2 id="limits">{text.limits}</h2>
      <p>{text.streamNote}</p>
      <p>{text.silence}</p>
    </section>
  )
}
