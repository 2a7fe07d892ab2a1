import { believedSection } from './believed.tsx'
import { chainSection } from './chain.tsx'
import { crossedSection } from './crossed.tsx'
import { delaysSection } from './delays.tsx'
import { dimensionsSection } from './dimensions.tsx'
import { elsewhereSection } from './elsewhere.tsx'
import { equalTreatmentSection } from './equal-treatment.tsx'
import { expectedSection } from './expected.tsx'
import { languagesSection } from './languages.tsx'
import { monthsSection } from './months.tsx'
import { outcomesSection } from './outcomes.tsx'
import { prioritiesSection } from './priorities.tsx'
import type { Section } from './section.ts'
import { toleranceSection } from './tolerance.tsx'
import { warningsSection } from './warnings.tsx'
import { worldsSection } from './worlds.tsx'

/** Every part of the page of a service, one file each, in the order they are shown. */
export const sectionList: readonly Section[] = [
  chainSection,
  prioritiesSection,
  worldsSection,
  warningsSection,
  dimensionsSection,
  expectedSection,
  toleranceSection,
  outcomesSection,
  believedSection,
  monthsSection,
  delaysSection,
  equalTreatmentSection,
  languagesSection,
  crossedSection,
  elsewhereSection,
]
