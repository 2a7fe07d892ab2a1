import type { Section } from './section.ts'
import { worldsSection } from './worlds.tsx'

/** Every part of the page of a service, one file each, in the order they are shown. */
export const sectionList: readonly Section[] = [worldsSection]
