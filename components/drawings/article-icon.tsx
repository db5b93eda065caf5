import type { ArticleIcon as Name } from '@/lib/content/vocabulary'
import { AnswerIcon } from './answer-icon'
import { isPersonIcon, PersonIcon } from './person-icon'

const look = 'size-14 rounded-lg bg-paper'

/** The small picture of an article; its title stands beside it. */
export function ArticleIcon({ name }: { name: Name }) {
  return isPersonIcon(name) ? (
    <PersonIcon name={name} className={`${look} p-1`} />
  ) : (
    <AnswerIcon name={name} className={`${look} p-2`} />
  )
}
