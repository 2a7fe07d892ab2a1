import { beside, open, type StepForm } from './step-form.ts'

/** They are there. */
export const arrived: StepForm = {
  kind: 'arrived',
  suits: open,
  fields: [beside],
}
