import type { MedicalWebPageLeaf } from 'schema-dts'
import type { ArticleModel } from '../../pages/article'
import { subjectsOf } from '../subjects'
import { drug } from './drug'
import { medicalAudience } from './medical-audience'
import { medicalCondition } from './medical-condition'
import { pageFields } from './web-page'

/** An article for patients. */
export function medicalWebPage(model: ArticleModel): MedicalWebPageLeaf {
  const { drugs, conditions } = subjectsOf(model.head.address)
  const about = [...conditions.map(medicalCondition), ...drugs.map(drug)]
  return {
    '@type': 'MedicalWebPage',
    ...pageFields(model),
    ...(about.length > 0 ? { about } : {}),
    audience: medicalAudience,
  }
}
