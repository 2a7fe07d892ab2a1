import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import type { FromPanel } from '../../shared/messages.ts'
import type { TabState } from '../../shared/state.ts'
import { type TeachingState, taughtFields } from '../../shared/teaching.ts'
import { useLanguage } from '../hooks/language.tsx'
import { NameStep } from './name-step.tsx'
import { PointStep } from './point-step.tsx'
import { ReadHere } from './read-here.tsx'
import { TriedList } from './tried-list.tsx'
import { usePointing } from './use-pointing.ts'
import { useTeachingText } from './use-teaching.ts'
import { useTried } from './use-tried.ts'

interface TeachingViewProps {
  tab: number
  state: TabState
  teaching: TeachingState
  /** They asked to keep it, under this name of the tool. */
  onKept(tool: string): void
}

const steps = [...taughtFields, 'try', 'call'] as const

/** An agent teaches a tool: one step at a time, beside what is read of the page so far. */
export function TeachingView({ tab, state, teaching, onKept }: TeachingViewProps) {
  const { text } = useLanguage()
  const says = useTeachingText()
  const [isSilent, setSilent] = useState(false)
  const { step, fault, rule } = teaching
  const say = async (message: FromPanel) => {
    setSilent(false)
    await chrome.runtime.sendMessage(message).catch(() => setSilent(true))
  }
  const pointing = usePointing(tab, state.generation, say)
  const tried = useTried(rule, state)
  const { title, body } = step === 'try' || step === 'call' ? says[step] : says.point[step]
  const act = (message: FromPanel) => {
    pointing.stop()
    void say(message)
  }
  return (
    <>
      <section class="block teaching" aria-labelledby="stage">
        <p class="muted small">
          {fill(says.step, { n: steps.indexOf(step) + 1, of: steps.length })}
        </p>
        <h2 id="stage" tabIndex={-1} class="asks">
          {title}
        </h2>
        <p>{body}</p>
        {step !== 'try' && step !== 'call' && (
          <PointStep
            key="point"
            field={step}
            fault={fault}
            pointing={pointing}
            onPass={() => act({ kind: 'teach_on' })}
          />
        )}
        {step === 'try' && (
          <div class="actions">
            <button type="button" class="strong" onClick={() => act({ kind: 'teach_on' })}>
              {says.goOn}
            </button>
          </div>
        )}
        {step === 'call' && (
          <NameStep
            called={rule && rule.version > 1 ? rule.tool.name : ''}
            onKeep={(name) => {
              onKept(name)
              act({ kind: 'teach_keep', name })
            }}
          />
        )}
        {rule && <ReadHere rule={rule} state={state} />}
        {step === 'try' && <TriedList tried={tried} />}
        <div class="actions">
          {step !== 'reference' && (
            <button type="button" class="bare" onClick={() => act({ kind: 'teach_back' })}>
              {says.back}
            </button>
          )}
          <button type="button" class="bare" onClick={() => act({ kind: 'teach_end' })}>
            {says.abandon}
          </button>
        </div>
      </section>
      <p class="silence" role="status">
        {isSilent && text.silent}
      </p>
      <p class="unseen" role="status">
        {fault ? says.fault[fault] : title}
      </p>
    </>
  )
}
