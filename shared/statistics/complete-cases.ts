/**
 * Returns the people without missing values (listwise deletion): a matrix from different people per
 * pair of variables may be impossible.
 * @param rows one array a person, the same figures in the same order; `null` what is missing.
 * @throws RangeError when rows are not as long, or a figure is no finite number.
 */
export function completeCases(rows: readonly (readonly (number | null)[])[]): number[][] {
  const [first] = rows
  if (!rows.every((row) => row.length === first?.length))
    throw new RangeError('Each person has the same figures')
  if (!rows.every((row) => row.every((one) => one === null || Number.isFinite(one))))
    throw new RangeError('Figures are finite numbers')
  return rows.flatMap((row) => {
    const known = row.filter((one) => one !== null)
    return known.length === row.length ? [known] : []
  })
}
