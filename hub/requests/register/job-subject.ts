import type { RequestKey } from './requests-sql.ts'

/** What a job is about, by which it is found. */
export const subjectOf = ({ source, reference }: Omit<RequestKey, 'organisation'>) =>
  JSON.stringify([source, reference])
