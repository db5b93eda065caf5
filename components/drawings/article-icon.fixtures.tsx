import { personIcons } from '@/lib/content/vocabulary'
import { ArticleIcon } from './article-icon'

export const fixtures = {
  'a picture of every illness': (
    <ul className="flex flex-wrap gap-4">
      {personIcons.map((name) => (
        <li key={name} className="flex items-center gap-2">
          <ArticleIcon name={name} /> {name}
        </li>
      ))}
    </ul>
  ),
}
