/** What stands beside the reports, by what its address says after `#bilan/`. */
export const parts = { data: 'donnees', observatoire: 'observatoire', import: 'importer' } as const
