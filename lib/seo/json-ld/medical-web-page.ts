import type { MedicalWebPageLeaf } from 'schema-dts'
import type { ArticleModel } from '../../pages/article'
import { drug } from './drug'
import { medicalAudience } from './medical-audience'
import { medicalCondition } from './medical-condition'
import { pageFields } from './web-page'

/** An article for patients. */
export function medicalWebPage(model: ArticleModel): MedicalWebPageLeaf {
  const about = [...model.conditions.map(medicalCondition), ...model.drugs.map(drug)]
  return {
    '@type': 'MedicalWebPage',
    ...pageFields(model),
    ...(about.length > 0 ? { about } : {}),
    audience: medicalAudience,
  }
}
