import { isShownKind } from '../../content/addresses'
import { meaningOf } from '../../content/meaning'
import type { Released } from '../../content/register'
import { at } from '../project'
import type { Found, Rule } from '../rule'
import type { SourceFile } from '../source-file'

export const releasedMeaning: Rule = {
  id: 'released-meaning',
  severity: 'error',
  across: true,
  about:
    'When what a page says in short changes, its version rises, so that paper can tell: question, answer, key points, definition, or the values of a finding.',
  check: ({ register, files }) => {
    const released = new Map(register?.released.lines.map(({ entry }) => [entry.address, entry]))
    return files.flatMap((file) => {
      const last = released.get(file.address ?? '')
      return last && !last.retired ? [...newMeaning(file, last), ...versions(file, last)] : []
    })
  },
}

function newMeaning(file: SourceFile, { address, version, means }: Released): Found[] {
  if (!isShownKind(file.kind) || !file.data) return []
  const now = meaningOf(file.kind, file.data)
  const [name] = Object.keys({ ...means, ...now }).filter((field) => means[field] !== now[field])
  if (!name) return []
  return [
    {
      ...at(file, file.placeOf(name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)))),
      message: `${name} is not as it was released in version ${version} ("${short(means[name])}"). When the meaning changed: npm run addresses -- --meaning ${address} "what changed" (--safety when it is about danger); when only the words did: npm run addresses -- --wording ${address}`,
    },
  ]
}

function short(text = 'nothing'): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** Versions that the changes of a page name: each once, newest first, up to the one of the register. */
function versions(file: SourceFile, { version }: Released): Found[] {
  const changes = Array.isArray(file.data?.changes) ? file.data.changes : []
  const named = changes.flatMap((change) => change?.version ?? [])
  const expected = Array.from({ length: version - 1 }, (_, i) => version - i)
  if (String(named) === String(expected)) return []
  const told = (list: readonly number[]) => list.join(', ') || 'none'
  return [
    {
      ...at(file, file.placeOf(['changes'])),
      message: `changes name the versions ${told(named)}, and ${told(expected)} were released; put the old changes back: "npm run addresses" alone writes versions`,
    },
  ]
}
