import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { listWebhooks } from '../../integrations/webhooks/webhooks-sql.ts'
import type { Examination } from './examination.ts'
import { formatMoment } from './format-moment.ts'

/** Checks for webhooks that fail. */
export const webhooksExamination: Examination = {
  subject: 'webhooks',
  needs: 'schema',
  async *examine(patient) {
    const text = doctorText[patient.locale].webhooks
    const webhooks = await listWebhooks(patient.database, null)
    if (webhooks.length === 0) yield { how: 'note', words: text.none }
    for (const { webhook, waiting, stopped_at, failing_since: since } of webhooks) {
      if (stopped_at !== null)
        yield { how: 'wrong', words: fill(text.stopped, { webhook, waiting }) }
      else if (since !== null) {
        const when = formatMoment(since, 'UTC', patient)
        yield { how: 'wrong', words: fill(text.failing, { webhook, waiting, when }) }
      } else yield { how: 'well', words: fill(text.well, { webhook }) }
    }
  },
}
