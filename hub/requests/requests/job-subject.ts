import type { RequestKey } from './requests-sql.ts'

/** Returns the subject of a job, to find it by. */
export const subjectOf = ({ source, reference }: Omit<RequestKey, 'organisation'>) =>
  JSON.stringify([source, reference])
