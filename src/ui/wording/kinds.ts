import type { Entity, Source } from '../../dataset/types.ts';
import type { MessageKey } from '../translate.ts';

export const kindKeys = {
  company: 'kindCompany',
  model: 'kindModel',
  person: 'kindPerson',
  chip: 'kindChip',
  index: 'kindIndex',
  project: 'kindProject',
  product: 'kindProduct',
  publication: 'kindPublication',
  organisation: 'kindOrganisation',
  paper: 'kindPaper',
} as const satisfies { [kind in Entity['kind']]: MessageKey };

export const sourceKindKeys = {
  news: 'kindNews',
  paper: 'kindPaper',
  statement: 'kindStatement',
  analysis: 'kindAnalysis',
  filing: 'kindFiling',
} as const satisfies { [kind in Source['kind']]: MessageKey };
