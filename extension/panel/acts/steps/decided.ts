import { beside, open, type StepForm } from './step-form.ts'

/** The decision is taken. */
export const decided: StepForm = {
  kind: 'decided',
  suits: [...open, 'decided'],
  fields: [beside],
}
