const full = 'the disk is full; make room and try again'
const forbidden = 'this user may not write there; work as the owner of the folder, or change its owner'

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: 'this disk can only be read; work in a copy of the project on another one',
  EACCES: forbidden,
  EPERM: forbidden,
}

/** The message of an error, and what to do where it is of the disk. */
export function withRemedy({ message, code = '' }: NodeJS.ErrnoException): string {
  return remedies[code] ? `${message}: ${remedies[code]}` : message
}
