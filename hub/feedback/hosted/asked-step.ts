import type { Step } from '#shared/quality/steps.ts'
import type { Asked } from './asked-of.ts'
import type { StepFault } from './read-answer.ts'

/** What one page asks. */
export interface AskedStep extends Asked {
  step: Step
  /** Its place among the questions, from 1 on. */
  n: number
  of: number
  /** The step before, if any: what was answered, empty where it was passed. */
  before?: { given: string; question: string | null; address: string } | undefined
  /** Whether the mark may be kept before a button is pressed. */
  isAutomatic: boolean
  /** Whether the usager may still refuse to answer. */
  isRefusable: boolean
  /** Code of the receipt, for a usager who has pressed. */
  receipt: string | null
  fault?: StepFault | undefined
}
