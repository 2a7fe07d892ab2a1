import type { Locale } from '#shared/text/locale.ts'
import { openDataText } from '#shared/text/site-owner/reporting/open-data.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'

type Column = keyof (typeof reportText)['fr']['columns']

/** The type of each column, in the terms of Table Schema. */
const kinds: Readonly<Record<Column, 'string' | 'integer' | 'number'>> = {
  period: 'string',
  service: 'string',
  world: 'string',
  indicator: 'string',
  what: 'string',
  told: 'string',
  n: 'integer',
  value: 'number',
  low: 'number',
  high: 'number',
  unit: 'string',
  notes: 'string',
  guard: 'string',
  guardTold: 'string',
  question: 'string',
  version: 'string',
  answers: 'string',
  aside: 'string',
  design: 'string',
  weights: 'string',
  revision: 'string',
}

const required: ReadonlySet<Column> = new Set(['period', 'indicator', 'told'])

/**
 * Returns the data dictionary of the table: Table Schema v1 (Frictionless), with its CSV dialect.
 * It uses the names of the table itself.
 */
export function dictionaryOf(locale: Locale) {
  const text = openDataText[locale].dictionary
  const report = reportText[locale]
  const point = locale === 'fr' ? ',' : '.'
  const columns = Object.keys(report.columns) as Column[]
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    title: text.title,
    description: text.description,
    fields: columns.map((column) => ({
      name: report.columns[column],
      type: kinds[column],
      description: text.fields[column],
      ...(kinds[column] === 'number' && { decimalChar: point, bareNumber: true }),
      constraints: {
        required: required.has(column),
        ...(column === 'n' && { minimum: 0 }),
        ...(column === 'world' && { enum: [report.usager, report.commun] }),
        ...(column === 'unit' && { enum: Object.values(report.units) }),
      },
    })),
    missingValues: [''],
    licenses: [
      {
        name: 'etalab-2.0',
        title: text.licence,
        path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      },
    ],
    dialect: {
      delimiter: locale === 'fr' ? ';' : ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      skipInitialSpace: false,
      caseSensitiveHeader: true,
    },
    encoding: 'utf-8',
  }
}
