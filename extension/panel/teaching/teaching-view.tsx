import { useState } from 'preact/hooks'
import type { TeachingText } from '#shared/text/agent/teaching-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { FromPanel } from '../../shared/messages.ts'
import type { TabState } from '../../shared/state.ts'
import {
  stepsOf,
  type TaughtField,
  type TeachingState,
  type TeachingStep,
} from '../../shared/teaching.ts'
import { useLanguage } from '../hooks/language.tsx'
import { NameStep } from './name-step.tsx'
import { OwnStep } from './own-step.tsx'
import { PointStep } from './point-step.tsx'
import { ReadHere } from './read-here.tsx'
import { SendersList } from './senders-list.tsx'
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
  const steps = stepsOf(teaching)
  const isMessage = teaching.pointed.sender !== undefined
  const { title, body } = isMessage && step === 'try' ? says.message : wordsOf(says, step)
  const act = (message: FromPanel) => {
    pointing.stop()
    void say(message)
  }
  return (
    <>
      <section class="block teaching" aria-labelledby="stage">
        <p class="muted small">
          {step === 'subject'
            ? says.first
            : fill(says.step, { n: steps.indexOf(step) + 1, of: steps.length })}
        </p>
        <h2 id="stage" tabIndex={-1} class="asks">
          {title}
        </h2>
        <p>{body}</p>
        {isPointed(step) && (
          <PointStep
            key="point"
            field={step}
            fault={fault}
            pointing={pointing}
            onPass={() => act({ kind: 'teach_on' })}
          />
        )}
        {step === 'own' && (
          <OwnStep
            fault={fault}
            onSay={(address) => act({ kind: 'teach_own', address })}
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
        {step === 'try' &&
          (isMessage ? <SendersList read={teaching.read} /> : <TriedList tried={tried} />)}
        <div class="actions">
          {step !== 'subject' && (
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

const isPointed = (step: TeachingStep): step is TaughtField =>
  step !== 'own' && step !== 'try' && step !== 'call'

const wordsOf = (says: TeachingText, step: TeachingStep) =>
  isPointed(step) ? says.point[step] : says[step]
