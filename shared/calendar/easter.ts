/**
 * Returns Easter Sunday of the Gregorian calendar, as `YYYY-MM-DD`.
 * Source: the anonymous algorithm published in Nature 13 (1876), 487, as given by J. Meeus,
 * "Astronomical Algorithms" (1991), chapter 8. Names are those of the computus: the golden number,
 * the epact, and the correction from the Paschal moon to its Sunday.
 * @throws RangeError for a year before 1583, which had another calendar, or after 9999.
 */
export function easterOf(year: number): string {
  if (!Number.isInteger(year) || year < 1583 || year > 9999)
    throw new RangeError('Easter is known for years of the Gregorian calendar')
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leaps = Math.floor(century / 4)
  const moonShift = Math.floor((century + 8) / 25)
  const moonLag = Math.floor((century - moonShift + 1) / 3)
  const epact = (19 * golden + century - leaps - moonLag + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * correction + 114
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
