import { arrived } from './arrived.ts'
import { assigned } from './assigned.ts'
import { decided } from './decided.ts'
import { done } from './done.ts'
import { late } from './late.ts'
import { message } from './message.ts'
import { onTheWay } from './on-the-way.ts'
import { promised } from './promised.ts'
import type { StepForm } from './step-form.ts'
import { waitingUsager } from './waiting-usager.ts'

/** Every step an agent may tell, in the order a request meets them; words alone come first. */
export const stepForms: readonly StepForm[] = [
  message,
  waitingUsager,
  assigned,
  promised,
  onTheWay,
  arrived,
  late,
  decided,
  done,
]
