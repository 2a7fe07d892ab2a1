import { useMatter } from './matter.tsx'
import { PreviewView } from './preview-view.tsx'
import { ProofForm } from './proof-form.tsx'
import type { FoundRequest, Section } from './section.ts'
import { SentView } from './sent-view.tsx'
import { useWorkFocus, workAt } from './use-work-focus.ts'

/** The section that sends a step to the usager: write it, preview it, send it. */
export const proofSection: Section = {
  name: 'tell',
  isOffered: () => true,
  isOf: (place) => place === 'proof',
  Body: TellBody,
}

function TellBody({ found: { request } }: { found: FoundRequest }) {
  const act = useMatter().acts.proof
  const inside = useWorkFocus<HTMLDivElement>(workAt(act))
  const isWritten = act?.act !== 'proof' && !(act?.act === 'preview' && act.state === 'done')
  return (
    <div ref={inside} class="act-work">
      {isWritten || !act ? (
        <ProofForm request={request} />
      ) : act.act === 'proof' && act.state === 'done' ? (
        <SentView act={act} />
      ) : (
        <PreviewView act={act} />
      )}
    </div>
  )
}
