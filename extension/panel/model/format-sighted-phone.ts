/** A number in E.164 as people say it: of the French metropole by pairs, any other as it is. */
export function formatSightedPhone(phone: string): string {
  const [, national] = /^\+33([1-9]\d{8})$/.exec(phone) ?? []
  return national ? `0${national}`.replace(/\d\d(?=\d)/g, '$& ') : phone
}
