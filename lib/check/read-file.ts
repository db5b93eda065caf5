/** The text of a content file, or why it can not be taken in. */
import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beyondLimits, largestFile } from './limits'
import { placeAt } from './places'
import { fileProblem, type Problem } from './problem'

export type ReadText = {
  /** without byte-order mark, with LF line ends; undefined when there is nothing to read */
  text?: string
  problems: Problem[]
}

/** Bytes of a list that a command writes, with a line for each page; those of pages and records are in limits.ts. */
const largestList = 10_000_000

/**
 * @param path path from the project's root
 * @param isList true for a list that a command writes
 */
export function readText(root: string, path: string, isList = false): ReadText {
  const problem = (rule: string, message: string, place?: Parameters<typeof fileProblem>[3]) =>
    fileProblem(path, rule, message, place)
  const read = readBytes(join(root, path), isList ? largestList : largestFile)
  if (typeof read === 'string') return { problems: [problem('unreadable-file', read)] }
  if (!isUtf8(read)) return { problems: [problem('encoding', 'is not UTF-8; save it as UTF-8')] }
  const raw = read.toString()
  if (!raw.trim())
    return { problems: [problem('empty-file', 'the file is empty; write its fields or delete it')] }
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const beyond = isList ? undefined : beyondLimits(text)
  if (beyond) return { problems: [problem('limits', beyond.message, placeAt(text, beyond.offset))] }
  return {
    text,
    problems: [
      ...(raw.startsWith('\uFEFF')
        ? [problem('byte-order-mark', 'begins with a byte-order mark; save as UTF-8 without BOM')]
        : []),
      ...(raw.includes('\r') ? [problem('line-endings', 'has CRLF line ends; save with LF line ends')] : []),
    ],
  }
}

/**
 * The bytes of a file, or what is wrong with it. A pipe would be waited for without end, and a link may lead to what is
 * not for readers.
 */
function readBytes(path: string, largest: number): Buffer | string {
  try {
    const stats = lstatSync(path)
    if (!stats.isFile()) return 'is no file; put the file itself here, or delete this'
    return stats.size > largest
      ? `has ${stats.size.toLocaleString('en-US')} bytes (up to ${largest.toLocaleString('en-US')}); split it`
      : readFileSync(path)
  } catch (error) {
    return `can not be read (${(error as NodeJS.ErrnoException).code}); mend its rights`
  }
}
