import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Own, OwnItem } from './own-text.ts'

/** A question of a questionnaire that is written, and how to change the whole. */
export interface OwnQuestionProps {
  own: Own
  item: OwnItem
  /** Those it may be translated into. */
  languages: readonly UsagerLocale[]
  change(own: Own): void
}
