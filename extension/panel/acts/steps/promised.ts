import { beside, open, type StepForm } from './step-form.ts'

/** A date is given to the usager. */
export const promised: StepForm = {
  kind: 'promised',
  suits: open,
  fields: [
    { name: 'window.from', as: 'moment', isNeeded: true },
    { name: 'window.to', as: 'moment', isNeeded: true },
    beside,
  ],
}
