import type { ChartText } from './chart-fr.ts'

/** What stands around every chart, in English. */
export const en: ChartText = {
  table: 'See the figures as a table',
  made: 'How this drawing is made',
  take: 'Download',
  takeWhat: 'Download “{title}”',
  takeAs: '{what}, “{title}”',
  formats: { svg: 'Drawing (SVG)', png: 'Picture (PNG)', csv: 'Figures (CSV)' },
  saved: 'The file {file} is saved.',
  inside: 'Internal use: some figures rest on 5 to 10 answers. To publish, use the report.',
  notSaved: 'The file could not be made. The table stays readable on this page.',
}
