import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { matterOf } from '../../shared/matter.ts'
import { useLanguage } from '../hooks/language.tsx'
import type { Present } from '../model/present.ts'
import type { Stage } from '../model/stage.ts'
import { LookView } from './look-view.tsx'
import { Purposes } from './purposes.tsx'
import { ReadTime } from './read-time.tsx'

interface RequestBlockProps {
  stage: Extract<Stage, { at: 'choose' | 'purpose' | 'look' }>
  purposes: readonly Purpose[]
  /** Only likely things were seen. */
  isDoubtful: boolean
  isSettled: boolean
  /** The usager stands before the agent. */
  present: Present | null
  onPresent(present: Present | null): void
}

/** The block of the request; before a look, it asks for the subject and the purpose. */
export function RequestBlock({ stage, purposes, isDoubtful, ...choice }: RequestBlockProps) {
  const { text } = useLanguage()
  const title =
    stage.at === 'look'
      ? text.where.title
      : stage.at === 'purpose'
        ? text.purpose.title
        : text.choose.title
  const look = stage.at === 'look' && stage.look.state === 'answered' ? stage.look : null
  return (
    <section class="block where" aria-labelledby="stage">
      <div class="stage">
        <h2 id="stage" class={stage.at === 'look' ? 'label' : 'asks'} tabIndex={-1}>
          {title}
        </h2>
        {look && matterOf(look) !== null && <ReadTime look={look} />}
      </div>
      {stage.at === 'choose' && <p>{isDoubtful ? text.choose.likely : text.choose.several}</p>}
      {stage.at === 'purpose' && (
        <Purposes purposes={purposes} subject={stage.subject} {...choice} />
      )}
      {stage.at === 'look' && <LookView look={stage.look} />}
    </section>
  )
}
