import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Examination } from './examination.ts'

/** Checks the metrics endpoint, and who can read it. */
export const figuresExamination: Examination = {
  subject: 'figures',
  needs: 'nothing',
  async *examine({ settings: { metrics, port }, locale }) {
    const text = doctorText[locale].figures
    if (metrics === null) return yield { how: 'note', words: text.none }
    const where = `${metrics.host}:${metrics.port}`
    if (metrics.port === port) yield { how: 'wrong', words: fill(text.same, { port }) }
    yield metrics.token === null
      ? { how: 'well', words: fill(text.here, { where }) }
      : { how: 'note', words: fill(text.token, { where }) }
  },
}
