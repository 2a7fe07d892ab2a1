import { beside, open, type StepForm } from './step-form.ts'

/** A person of the service is on the way to the usager. */
export const onTheWay: StepForm = {
  kind: 'on_the_way',
  suits: open,
  fields: [{ name: 'who', as: 'name', isNeeded: true }, { name: 'arrival', as: 'moment' }, beside],
}
