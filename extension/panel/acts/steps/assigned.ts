import { beside, open, type StepForm } from './step-form.ts'

/** A team or a person has it in hand. */
export const assigned: StepForm = {
  kind: 'assigned',
  suits: open,
  fields: [{ name: 'team', as: 'name', isNeeded: true }, beside],
}
