import type { ExportFormat } from './export-format.ts'
import { jeDonneMonAvisFormat } from './je-donne-mon-avis.ts'
import { servicesPublicsPlusFormat } from './services-publics-plus.ts'

/** Every export format, one file each. */
export const formatList: readonly ExportFormat[] = [jeDonneMonAvisFormat, servicesPublicsPlusFormat]
