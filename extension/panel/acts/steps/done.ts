import { beside, open, type StepForm } from './step-form.ts'

/** The service was rendered: nothing more is expected. */
export const done: StepForm = {
  kind: 'done',
  suits: [...open, 'decided'],
  fields: [beside],
}
