import type { TaughtField, TeachingFault } from '../../shared/teaching.ts'
import { written } from '../../shared/written.ts'
import { useLanguage } from '../hooks/language.tsx'
import type { usePointing } from './use-pointing.ts'
import { useTeachingText } from './use-teaching.ts'

interface PointStepProps {
  field: TaughtField
  fault: TeachingFault | null
  pointing: ReturnType<typeof usePointing>
  onPass(): void
}

/** Asks the agent to point at one thing in the page. */
export function PointStep({ field, fault, pointing, onPass }: PointStepProps) {
  const { locale } = useLanguage()
  const says = useTeachingText()
  const { isPointing, start, stop } = pointing
  const point = () =>
    start({
      field,
      lang: locale,
      says: `${says.point[field].says} ${says.keys}`,
      closed: says.closed,
      written,
    })
  return (
    <>
      {isPointing && <p>{says.pointing}</p>}
      {fault && !isPointing && <p class="fault">{says.fault[fault]}</p>}
      <div class="actions">
        <button type="button" class="strong" onClick={isPointing ? stop : point}>
          {isPointing ? says.stop : says.show}
        </button>
        {field !== 'subject' && (
          <button type="button" class="quiet" onClick={onPass}>
            {says.pass}
          </button>
        )}
      </div>
    </>
  )
}
