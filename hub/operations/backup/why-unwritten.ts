/** Formats why a file could not be written, for the system administrator. */
export function formatWhyUnwritten({ code, message }: { code?: string; message: string }): string {
  return whys[code ?? ''] ?? message
}

const noRoom = 'no room is left there'
const noRight = 'this user may not write there'
const noFolder = 'there is no such folder'

const whys: Readonly<Record<string, string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EACCES: noRight,
  EPERM: noRight,
  EROFS: 'nothing may be written on that disk',
  ENOENT: noFolder,
  ENOTDIR: noFolder,
}
