/** One question a usager may ask about their data, and its answer, paragraph by paragraph. */
export interface PrivacySection {
  title: string
  paragraphs: readonly string[]
}
