import type { MedicalAudienceLeaf } from 'schema-dts'

export const medicalAudience: MedicalAudienceLeaf = { '@type': 'MedicalAudience', audienceType: 'Patient' }
