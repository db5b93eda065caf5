import {
  type ArticleIcon as Name,
  type PersonIcon as PersonName,
  personIcons,
} from '@/lib/content/vocabulary'
import { AnswerIcon } from './answer-icon'
import { PersonIcon } from './person-icon'

const isPerson = (name: Name): name is PersonName => personIcons.some((one) => one === name)

const look = 'size-14 rounded-lg bg-paper'

/** The small picture of an article; its title stands beside it. */
export function ArticleIcon({ name }: { name: Name }) {
  return isPerson(name) ? (
    <PersonIcon name={name} className={`${look} p-1`} />
  ) : (
    <AnswerIcon name={name} className={`${look} p-2`} />
  )
}
