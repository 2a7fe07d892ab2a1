/** Widgets that npm does not bring whole, with what others say of them: nothing here was measured. */
export const elsewhere: readonly string[] = [
  'Formbricks 5.1: npm has the loader alone (@formbricks/js 5.1.0); what it runs, formbricks.umd.cjs and surveys.umd.cjs, comes from a Formbricks server',
  'JDMA floating widget: not in npm; its own figure elsewhere is 16.8 kB raw, 4.9 kB gzip, and a page in a frame',
  'JDMA form page: an application of its own with its database, not in npm; its questions and answers are those of the instrument jdma',
  'GOV.UK feedback component: a Ruby gem, not in npm; published as 2.3 kB gzip',
]
