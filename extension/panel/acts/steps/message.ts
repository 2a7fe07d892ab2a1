import { open, type StepForm } from './step-form.ts'

/** Words alone: the request moves by nothing. */
export const message: StepForm = {
  kind: 'message',
  suits: [...open, 'decided', 'closed', 'withdrawn'],
  fields: [{ name: 'text', as: 'words', isNeeded: true }],
}
