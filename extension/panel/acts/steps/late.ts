import { beside, open, type StepForm } from './step-form.ts'

/** It will be late, and why. */
export const late: StepForm = {
  kind: 'late',
  suits: open,
  fields: [
    { name: 'why', as: 'words', isNeeded: true },
    { name: 'window.from', as: 'moment' },
    { name: 'window.to', as: 'moment' },
    beside,
  ],
}
