import { beside, open, type StepForm } from './step-form.ts'

/** Something is missing: the promise stands still until it comes. */
export const waitingUsager: StepForm = {
  kind: 'waiting_usager',
  suits: open,
  fields: [
    { name: 'missing', as: 'words', isNeeded: true },
    { name: 'by', as: 'moment' },
    { name: 'how', as: 'words' },
    beside,
  ],
}
