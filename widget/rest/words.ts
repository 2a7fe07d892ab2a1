import type { DeviceKind } from '#shared/privacy/personal-rules.ts'
import type { RestText } from '#shared/text/usager/fr/feedback/rest.ts'
import type { UsagerText } from '#shared/text/usager/fr/words.ts'

/** Words of all that follows the first question, with those that stand for personal data. */
export type RestWords = RestText &
  Pick<UsagerText['page'], 'language'> & {
    kinds: Pick<UsagerText['personal'], DeviceKind>
  }
