import { fragments } from './page.ts'

/** The part of a report's address that is about the quality of its figures. */
export const qualityPart = 'qualite'

/** The address of the quality report of a period. */
export const qualityOf = (period: string) => `${fragments.report}/${period}/${qualityPart}`
