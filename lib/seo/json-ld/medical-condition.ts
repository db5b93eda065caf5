import type { MedicalConditionLeaf } from 'schema-dts'

export function medicalCondition(name: string): MedicalConditionLeaf {
  return { '@type': 'MedicalCondition', name }
}
