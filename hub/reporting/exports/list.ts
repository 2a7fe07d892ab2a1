import { csvExport } from './csv.ts'
import type { Export } from './export.ts'
import { jsonExport } from './json.ts'
import { svgExport } from './svg.tsx'

/** Every export format, one file each. */
export const exportList: readonly Export[] = [csvExport, jsonExport, svgExport]
