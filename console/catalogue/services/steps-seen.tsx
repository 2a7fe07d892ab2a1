import { Stones } from '#shared/drawing/stones.tsx'
import { useLanguage } from '../../language/language.tsx'
import { usagerWords } from '../../language/usager-words.ts'
import { useServiceForm } from './form-context.ts'
import { useWords } from './use-words.ts'

/** The steps as a usager sees them on the page of their request, once the second has begun. */
export function StepsSeen() {
  const { draft } = useServiceForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const statuses = ['done', 'now'] as const
  return (
    <section class="example card" aria-labelledby="steps-seen">
      <h3 id="steps-seen">{text.seen}</h3>
      <Stones
        words={usagerWords[locale].tracker}
        stones={draft.steps.map(({ proof, title }, at) => ({
          kind: proof,
          status: statuses[at] ?? 'later',
          title: title[locale]?.trim() || text.proofs[proof],
        }))}
      />
    </section>
  )
}
